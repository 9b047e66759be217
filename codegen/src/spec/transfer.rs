//! Bodies and replies that are no JSON: forms with a file, and bytes.

use serde_json::{Map, Value};

use super::node::Reader;
use crate::api::Method;
use crate::diagnostic::{child_pointer, codes};

const JSON: &str = "application/json";

/// Whether an operation can be called with JSON alone; what cannot is reported. Where JSON is one of several media types,
/// the others are reported as well: the crate has no method for them.
pub(super) fn speaks_json(
    reader: &mut Reader<'_>,
    pointer: &str,
    node: &Map<String, Value>,
    method: Method,
) -> bool {
    let responses = node.get("responses");
    let reply = responses.and_then(|it| it.get("200"));
    let parts = [
        ("requestBody", node.get("requestBody"), "takes"),
        ("responses", reply, "returns"),
    ];
    let mut json = true;
    for (key, part, does) in parts {
        let content = part.and_then(|it| it.get("content"));
        let Some(content) = content.and_then(Value::as_object) else {
            continue;
        };
        let others: Vec<&str> = content
            .keys()
            .map(String::as_str)
            .filter(|media| *media != JSON)
            .collect();
        if others.is_empty() {
            continue;
        }
        let alone = !content.contains_key(JSON);
        json &= !alone;
        let besides = if alone { "" } else { " besides JSON" };
        let message = format!("the {method} {does} `{}`{besides}", others.join("`, `"));
        let at = child_pointer(pointer, key);
        reader.report(&at, &codes::CONTENT_UNSUPPORTED, message);
    }
    json
}
