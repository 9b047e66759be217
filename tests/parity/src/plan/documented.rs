//! Whether the document of a release has the operation of a step.

use ontap_simulator::model::{Api, Method};

use super::Step;

/// Marks a step whose operation the release's document lacks.
pub(super) fn mark_absent(step: &mut Step, api: &Api) {
    if !has_operation(step, api) {
        step.absent = true;
        step.fails = vec![404, 405];
        step.save.clear();
    }
}

fn has_operation(step: &Step, api: &Api) -> bool {
    let Some(method) = method_of(&step.call) else {
        return true;
    };
    let documented = |template: &str| {
        let mut endpoints = api.endpoints.iter();
        let endpoint = endpoints.find(|endpoint| shape(&endpoint.template) == template);
        endpoint.is_some_and(|endpoint| endpoint.operations.contains_key(&method))
    };
    let collection = shape(&step.path);
    let instance = format!("{collection}{}", "/{}".repeat(step.key_names.len()));
    let verb = step.call.replace('_', "-");
    match step.call.as_str() {
        // Writes on a whole collection are older than their documentation.
        "patch_collection" | "delete_collection" => {
            documented(&collection) || documented(&instance)
        }
        call if call.ends_with("_collection") || matches!(call, "find" | "post") => {
            documented(&collection)
        }
        call if is_common(call) => documented(&instance),
        _ => documented(&format!("{instance}/{verb}")),
    }
}

/// A template without the names of its keys, which differ between releases.
fn shape(template: &str) -> String {
    let part = |part: &str| {
        if part.starts_with('{') {
            "{}".to_owned()
        } else {
            part.to_owned()
        }
    };
    template.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// The calls that are not actions.
const COMMON: [&str; 11] = [
    "get_collection",
    "fast_get_collection",
    "count_collection",
    "find",
    "get",
    "post",
    "patch",
    "delete",
    "post_collection",
    "patch_collection",
    "delete_collection",
];

fn is_common(call: &str) -> bool {
    COMMON.contains(&call)
}

fn method_of(call: &str) -> Option<Method> {
    Some(match call {
        "example" => return None,
        "get_collection" | "fast_get_collection" | "count_collection" | "find" | "get" => {
            Method::Get
        }
        "patch" | "patch_collection" => Method::Patch,
        "delete" | "delete_collection" => Method::Delete,
        _ => Method::Post,
    })
}
