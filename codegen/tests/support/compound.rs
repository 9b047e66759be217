//! Edits that are more than a value set or removed.

use serde_json::{Value, json};

use super::edits::*;
use super::places::*;

/// A list of what it was.
pub(super) fn listed(node: &mut Value) {
    let access = node.get("x-ontap-access").cloned();
    let mut items = node.take();
    remove(&mut items, "x-ontap-access");
    *node = json!({"type": "array", "items": items});
    if let Some(access) = access {
        node["x-ontap-access"] = access;
    }
}

/// Another type, with nothing left of what belonged to the old one but the verbs.
pub(super) fn retyped(node: &mut Value) {
    let kind = if node["type"] == "string" {
        "boolean"
    } else {
        "string"
    };
    let access = node.get("x-ontap-access").cloned();
    *node = json!({"type": kind});
    if let Some(access) = access {
        node["x-ontap-access"] = access;
    }
}

pub(super) fn property_new(document: &mut Value, n: usize) -> bool {
    at(
        document,
        n,
        objects,
        |_| true,
        |o| o["properties"]["xray"] = json!({"type": "string"}),
    )
}

/// Gives an object some properties that look alike, or takes as many from it that do.
pub(crate) fn brothers(document: &mut Value, n: usize, count: usize) -> Option<&'static str> {
    const NAMES: [&str; 6] = ["papa", "quebec", "romeo", "sierra", "tango", "uniform"];
    let added = |object: &mut Value| {
        for name in &NAMES[..count] {
            object["properties"][*name] =
                json!({"type": "string", "x-ontap-access": "read-create"});
        }
    };
    at(document, n, objects, |_| true, added).then_some("brothers are new")
}

/// The object of a property, and the property's name.
pub(super) fn holder(document: &Value, n: usize) -> Option<(String, String)> {
    let all = properties(document);
    let pointer = all.get(n % all.len().max(1))?;
    let (properties, name) = pointer.rsplit_once('/')?;
    let object = properties.strip_suffix("/properties")?;
    Some((object.to_owned(), name.to_owned()))
}

pub(super) fn in_holder(document: &mut Value, n: usize, edit: impl Fn(&mut Value, &str)) -> bool {
    let Some((object, name)) = holder(document, n) else {
        return false;
    };
    edit(
        document.pointer_mut(&object).expect("the place was found"),
        &name,
    );
    true
}

pub(super) fn property_gone(document: &mut Value, n: usize) -> bool {
    in_holder(document, n, |object, name| {
        remove(&mut object["properties"], name)
    })
}

pub(super) fn property_renamed(document: &mut Value, n: usize) -> bool {
    in_holder(document, n, |object, name| {
        let property = object["properties"][name].take();
        remove(&mut object["properties"], name);
        object["properties"][format!("{name}_text")] = property;
    })
}

pub(super) fn required(document: &mut Value, n: usize) -> bool {
    in_holder(document, n, |object, name| {
        push(&mut object["required"], json!(name))
    })
}

pub(super) fn access(document: &mut Value, n: usize) -> bool {
    const ALL: [&str; 6] = [
        "read",
        "read-create",
        "read-modify",
        "create",
        "modify",
        "create-modify",
    ];
    at(document, n, properties, direct, |p| {
        let known = p["x-ontap-access"]
            .as_str()
            .and_then(|a| ALL.iter().position(|b| a == *b));
        p["x-ontap-access"] = json!(match known {
            Some(i) => ALL[(i + 1 + n % (ALL.len() - 1)) % ALL.len()],
            None => ALL[n % ALL.len()],
        });
    })
}

pub(super) fn parameter_new(operation: &mut Value) {
    let parameter = json!({"in": "query", "name": "xray", "schema": {"type": "string"}});
    push(&mut operation["parameters"], parameter);
}

pub(super) fn parameter_gone(operation: &mut Value) {
    let list = list(&mut operation["parameters"]);
    let last = list
        .iter()
        .rposition(|p| p["in"] == "query")
        .expect("the edit fits");
    list.remove(last);
}

pub(super) fn operation_gone(document: &mut Value, n: usize) -> bool {
    let all = operations(document);
    let found = all.get(n % all.len().max(1));
    let Some((item, method)) = found.and_then(|operation| operation.rsplit_once('/')) else {
        return false;
    };
    remove(
        document.pointer_mut(item).expect("the place was found"),
        method,
    );
    true
}

/// Gives a path another name, or none.
pub(super) fn path(document: &mut Value, n: usize, name: fn(&str) -> Option<String>) -> bool {
    let paths = document["paths"].as_object_mut().expect("there are paths");
    let Some(old) = paths.keys().nth(n % paths.len().max(1)).cloned() else {
        return false;
    };
    let item = paths.remove(&old).expect("it is there");
    if let Some(new) = name(&old) {
        paths.insert(new, item);
    }
    true
}

pub(super) fn path_key(document: &mut Value, n: usize) -> bool {
    let all = instances(document);
    let Some(pointer) = all.get(n % all.len().max(1)) else {
        return false;
    };
    let old = pointer["/paths/".len()..].replace("~1", "/");
    let paths = document["paths"].as_object_mut().expect("there are paths");
    let mut item = paths.remove(&old).expect("it is there");
    for operation in item.as_object_mut().expect("an object").values_mut() {
        operation["parameters"][0]["name"] = json!("other");
    }
    paths.insert(old.replace("{id}", "{other}"), item);
    true
}

pub(super) fn schema_renamed(document: &mut Value, n: usize) -> bool {
    let schemas = document["components"]["schemas"]
        .as_object_mut()
        .expect("there are schemas");
    let old = schemas
        .keys()
        .nth(n % schemas.len())
        .expect("there are schemas")
        .clone();
    let schema = schemas.remove(&old).expect("it is there");
    schemas.insert(format!("{old}_other"), schema);
    let text = document.to_string();
    let text = text.replace(
        &format!("/schemas/{old}\""),
        &format!("/schemas/{old}_other\""),
    );
    *document = serde_json::from_str(&text).expect("only names were replaced");
    true
}
