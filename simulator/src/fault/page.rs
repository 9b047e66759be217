//! Pages whose link to the next is wrong.

use std::time::Duration;

use serde_json::{Value, json};

use super::Next;
use crate::assumptions::PATIENCE;
use crate::json;
use crate::message::{Request, Sent};

/// Takes the link away.
pub(super) fn without_next(sent: &mut Sent) {
    let links = |page: &mut Value| {
        let links = page.get_mut("_links").and_then(Value::as_object_mut);
        links.and_then(|links| links.remove("next")).is_some()
    };
    if edit(sent, links) {
        sent.headers
            .retain(|(name, _)| !name.eq_ignore_ascii_case("link"));
    }
}

/// Lets the link lead to the page itself.
pub(super) fn repeat_next(request: &Request, sent: &mut Sent) {
    let links = |page: &mut Value| {
        let collection = page.get("records").is_some();
        if collection {
            page["_links"]["next"] = json!({"href": request.target});
        }
        collection
    };
    edit(sent, links);
}

/// How long a request lets the cluster search.
pub(super) fn patience(request: &Request) -> Duration {
    let (_, query) = request.split();
    let named = query.split('&').filter_map(|pair| pair.split_once('='));
    let seconds = named
        .filter(|(name, _)| *name == "return_timeout")
        .find_map(|(_, value)| value.parse().ok());
    Duration::from_secs(seconds.unwrap_or(PATIENCE))
}

/// A request for a page of so many records, where it is for a longer one.
pub(super) fn shorter(request: &Request, records: usize) -> Option<Request> {
    if !matches!(request.method.as_str(), "GET" | "HEAD") {
        return None;
    }
    let (path, query) = request.split();
    let limit = |pair: &&str| {
        pair.strip_prefix("max_records=")
            .and_then(|n| n.parse().ok())
    };
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let known = pairs.clone().find_map(|pair| limit(&pair));
    // A page of nothing cannot be asked for: it is emptied afterwards.
    let records = known.unwrap_or(usize::MAX).min(records.max(1));
    let kept = pairs.filter(|pair| limit(pair).is_none());
    let wanted = format!("max_records={records}");
    let pairs: Vec<&str> = kept.chain([wanted.as_str()]).collect();
    let mut shorter = request.clone();
    shorter.target = format!("{path}?{}", pairs.join("&"));
    Some(shorter)
}

/// A page that was cut off. Where nothing was found, the rest begins where this page did.
pub(super) fn cut_off(request: &Request, sent: &mut Sent, found: usize, next: Next) {
    let cut = |page: &mut Value| {
        let Some(records) = page.get("records").and_then(Value::as_array) else {
            return false;
        };
        let more = page["_links"].get("next").is_some();
        if found == 0 && !records.is_empty() {
            page["records"] = json!([]);
            page["num_records"] = json!(0);
            page["_links"]["next"] = json!({"href": request.target});
        } else if more {
            // It names the page size of this page only.
            let (_, query) = request.split();
            let href = page["_links"]["next"]["href"].as_str().unwrap_or_default();
            let href = original_size(href, query);
            page["_links"]["next"] = json!({"href": href});
        }
        page["_links"]["self"] = json!({"href": request.target});
        true
    };
    if edit(sent, cut) && next == Next::Missing {
        without_next(sent);
    }
}

/// An address with the `max_records` of a query, or with none.
fn original_size(href: &str, query: &str) -> String {
    let size = |pair: &&str| pair.starts_with("max_records=");
    let (path, pairs) = href.split_once('?').unwrap_or((href, ""));
    let kept = pairs.split('&').filter(|pair| !size(pair));
    let known = query.split('&').filter(size);
    let pairs: Vec<&str> = kept.chain(known).filter(|pair| !pair.is_empty()).collect();
    format!("{path}?{}", pairs.join("&"))
}

/// Changes a body that is an object. Whether something was changed.
fn edit(sent: &mut Sent, change: impl FnOnce(&mut Value) -> bool) -> bool {
    let Ok(mut page) = serde_json::from_slice::<Value>(&sent.body) else {
        return false;
    };
    let changed = page.is_object() && change(&mut page);
    if changed {
        let pretty = sent.body.contains(&b'\n');
        sent.body = json::text(&page, pretty).into_bytes();
        sent.headers
            .retain(|(name, _)| !name.eq_ignore_ascii_case("content-length"));
    }
    changed
}
