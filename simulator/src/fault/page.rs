//! Pages whose link to the next is wrong.

use serde_json::{Value, json};

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
