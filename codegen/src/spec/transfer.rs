//! Bodies and replies that are no JSON: forms with a file, and bytes.

use openapiv3::{Content, Operation, ReferenceOr, StatusCode};

use super::reader::Reader;
use crate::api::Method;
use crate::diagnostic::{child_pointer, codes};
use crate::media::{is_json, json_of};

/// Whether an operation can be called with JSON alone; what cannot is reported. Where JSON is one of several media types,
/// the others are reported as well: the crate has no method for them.
pub(super) fn speaks_json(
    reader: &mut Reader<'_>,
    pointer: &str,
    node: &Operation,
    method: Method,
) -> bool {
    let body = node.request_body.as_ref().and_then(ReferenceOr::as_item);
    let reply = node.responses.responses.get(&StatusCode::Code(200));
    let reply = reply.and_then(ReferenceOr::as_item);
    let parts: [(&str, Option<&Content>, &str); 2] = [
        ("requestBody", body.map(|body| &body.content), "takes"),
        ("responses", reply.map(|reply| &reply.content), "returns"),
    ];
    let mut json = true;
    for (key, content, does) in parts {
        let Some(content) = content else {
            continue;
        };
        let others: Vec<&str> = content
            .keys()
            .map(String::as_str)
            .filter(|media| !is_json(media))
            .collect();
        if others.is_empty() {
            continue;
        }
        let alone = json_of(content.keys()).is_none();
        json &= !alone;
        let besides = if alone { "" } else { " besides JSON" };
        let message = format!("the {method} {does} `{}`{besides}", others.join("`, `"));
        let at = child_pointer(pointer, key);
        reader.report(&at, &codes::CONTENT_UNSUPPORTED, message);
    }
    json
}
