//! What a write on a collection hits, and that it stays with that when it goes on.

use percent_encoding::percent_decode_str;
use url::Url;

use super::Call;
use crate::error::Error;
use crate::query::{Filter, combine};

/// Parameters that say how a write is done, not on what.
const MANNER: &[&str] = &[
    "return_timeout",
    "max_records",
    "return_records",
    "continue_on_failure",
    "serial_records",
    "pretty",
];
/// Those that a cluster may add to the link for going on.
const ADDED: &[&str] = &["return_timeout", "max_records", "return_records", "pretty"];
/// How the parameters begin that say where to go on.
const START: &str = "start.";

/// Puts the filters into the query, and makes sure that what is hit is what was meant.
pub(super) fn aim<M>(mut call: Call, filters: &[Filter<M>], all: bool) -> Call {
    match combine(filters) {
        Ok(pairs) if pairs.is_empty() && !all => {
            call.fail(Error::refused(
                "without a filter every record is hit; say so with `all_records`",
            ));
        }
        Ok(_) if !filters.is_empty() && all => {
            call.fail(Error::refused(
                "a filter and `all_records` contradict each other",
            ));
        }
        Ok(pairs) => {
            for (name, expression) in pairs {
                call = call.query(&name, expression);
            }
        }
        Err(problem) => call.fail(Error::refused(problem)),
    }
    call
}

/// What is wrong with a link by which a write is to go on: it must name the same collection and every condition, and
/// add nothing but where to start.
pub(super) fn strays(first: &Url, next: &Url) -> Option<&'static str> {
    if !path(first).eq(path(next)) {
        return Some("another path");
    }
    let (asked, offered) = (pairs(first), pairs(next));
    let is = |list: &[&str], name: &str| list.contains(&name);
    for (name, value) in &asked {
        let found: Vec<_> = offered.iter().filter(|(other, _)| other == name).collect();
        match found[..] {
            [] if is(MANNER, name) => {}
            [(_, other)] if other == value => {}
            _ => return Some("not every condition of the call"),
        }
    }
    let added = offered
        .iter()
        .filter(|(name, _)| !asked.iter().any(|(other, _)| other == name));
    let mut foreign = added.filter(|(name, _)| !name.starts_with(START) && !is(ADDED, name));
    foreign.next().map(|_| "a condition the call did not have")
}

/// The segments of a path, decoded: a cluster may encode more or less than we do.
fn path(url: &Url) -> impl Iterator<Item = Vec<u8>> {
    let path = url.path().trim_end_matches('/');
    path.split('/')
        .map(|part| percent_decode_str(part).collect())
}

fn pairs(url: &Url) -> Vec<(String, String)> {
    url.query_pairs().into_owned().collect()
}
