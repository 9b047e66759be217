//! The address of the next page.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::message::Request;
use crate::model::Table;

const VALUE: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'~')
    .remove(b'.');

/// The request again, with the keys of the last record in front of its query. Records without keys have one page only:
/// nothing could say where the next one begins.
pub(crate) fn next(table: &Table, request: &Request, last: &[String]) -> Option<String> {
    if table.own_keys().is_empty() {
        return None;
    }
    let (path, query) = request.split();
    let own = table.own_keys().iter().zip(last.iter().skip(table.above));
    let starts =
        own.map(|(name, value)| format!("start.{name}={}", utf8_percent_encode(value, VALUE)));
    // What was skipped once is not skipped again.
    let kept = query.split('&').filter(|pair| {
        !pair.is_empty() && !pair.starts_with("start.") && !pair.starts_with("offset=")
    });
    let pairs: Vec<String> = starts.chain(kept.map(str::to_owned)).collect();
    Some(format!("{path}?{}", pairs.join("&")))
}
