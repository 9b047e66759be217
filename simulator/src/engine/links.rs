//! Addresses of records.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::model::{Segment, Table};

/// What stands for itself in a path key. ONTAP is known to encode a dot in some places and to leave it in others; here
/// it stays, except in keys that would be dot segments.
const KEY: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'~')
    .remove(b'.');

/// The address of a record, such as `/api/security/accounts/…/joe`; nothing where records have none.
pub(crate) fn href(table: &Table, key: &[String]) -> Option<String> {
    let template = table.instance.as_ref()?;
    let mut values = key.iter();
    let mut href = String::from("/api");
    for segment in template.split('/').skip(1) {
        href.push('/');
        match Segment::parse(segment) {
            Segment::Literal(text) => href.push_str(&text),
            Segment::Key(_) => href.push_str(&encode(values.next()?)),
        }
    }
    Some(href)
}

/// A value as one path segment.
pub(crate) fn encode(value: &str) -> String {
    match value {
        "." => "%2E".to_owned(),
        ".." => "%2E%2E".to_owned(),
        _ => utf8_percent_encode(value, KEY).to_string(),
    }
}
