//! Edits of a document that change the API: one for each kind of change the rules know.

use serde_json::{Value, json};

use super::compound::*;
use super::places::*;

/// Changes a document in one place; says whether it had such a place.
type Edit = fn(&mut Value, usize) -> bool;

/// All edits, by name.
pub(crate) const EDITS: &[(&str, Edit)] = &[
    ("a property is new", property_new),
    ("a property is gone", property_gone),
    ("a property has another name", property_renamed),
    ("a property has another type", |d, n| {
        at(d, n, properties, |p| p.get("$ref").is_none(), retyped)
    }),
    ("a property is a list", |d, n| {
        at(d, n, properties, scalar, listed)
    }),
    ("a property has a format", |d, n| {
        at(d, n, properties, plain, |p| {
            p["format"] = json!("date-time")
        })
    }),
    ("a property has a format without a type", |d, n| {
        at(d, n, properties, plain, |p| p["format"] = json!("ipv4"))
    }),
    ("a property has a list of values", |d, n| {
        at(d, n, properties, plain, |p| {
            p["enum"] = json!(["one", "two"])
        })
    }),
    ("a value is new", |d, n| {
        at(d, n, properties, words, |p| {
            push(&mut p["enum"], json!("yellow"))
        })
    }),
    ("a value is gone", |d, n| {
        at(d, n, properties, words, |p| {
            drop(list(&mut p["enum"]).remove(0))
        })
    }),
    ("values are no longer listed", |d, n| {
        at(d, n, properties, words, |p| remove(p, "enum"))
    }),
    ("a property has a default", |d, n| {
        at(d, n, properties, plain, |p| {
            toggle(p, "default", json!("x"))
        })
    }),
    ("a property has a limit", |d, n| {
        at(d, n, properties, plain, |p| {
            toggle(p, "maxLength", json!(7))
        })
    }),
    ("a property has a pattern", |d, n| {
        at(d, n, properties, plain, |p| {
            toggle(p, "pattern", json!("x+"))
        })
    }),
    ("a property can be null", |d, n| {
        at(d, n, properties, direct, |p| {
            toggle(p, "nullable", json!(true))
        })
    }),
    ("a property is deprecated", |d, n| {
        at(d, n, properties, direct, |p| {
            toggle(p, "deprecated", json!(true))
        })
    }),
    ("a property is for experts", |d, n| {
        at(d, n, properties, direct, |p| {
            toggle(p, "x-ontap-advanced", json!(true))
        })
    }),
    ("a property came with another release", |d, n| {
        at(d, n, properties, introduced, |p| {
            p["x-ontap-introduced"] = json!("9.5")
        })
    }),
    ("a property is a secret", |d, n| {
        at(d, n, properties, not_secret, |p| {
            p["x-ontap-secret"] = json!(true)
        })
    }),
    ("a property is for other verbs", access),
    ("a property is required", required),
    ("an object has further members", |d, n| {
        at(
            d,
            n,
            objects,
            |_| true,
            |o| toggle(o, "additionalProperties", json!({"type": "string"})),
        )
    }),
    ("a parameter is new", |d, n| {
        at(d, n, operations, |_| true, parameter_new)
    }),
    ("a required parameter is new", |d, n| {
        at(
            d,
            n,
            operations,
            |_| true,
            |o| {
                parameter_new(o);
                let last = list(&mut o["parameters"])
                    .last_mut()
                    .expect("one was added");
                last["required"] = json!(true);
            },
        )
    }),
    ("a parameter is gone", |d, n| {
        at(d, n, operations, has_query, parameter_gone)
    }),
    ("a parameter is required", |d, n| {
        at(
            d,
            n,
            parameters,
            |_| true,
            |p| toggle(p, "required", json!(true)),
        )
    }),
    ("a parameter has another type", |d, n| {
        at(d, n, parameters, |_| true, |p| retyped(&mut p["schema"]))
    }),
    ("a parameter has a default", |d, n| {
        at(
            d,
            n,
            parameters,
            |_| true,
            |p| toggle(&mut p["schema"], "default", json!(1)),
        )
    }),
    ("a parameter has a limit", |d, n| {
        at(
            d,
            n,
            parameters,
            |_| true,
            |p| toggle(&mut p["schema"], "minimum", json!(1)),
        )
    }),
    ("a parameter has a list of values", |d, n| {
        at(
            d,
            n,
            parameters,
            |p| plain(&p["schema"]),
            |p| p["schema"]["enum"] = json!(["a", "b"]),
        )
    }),
    ("a parameter has a format", |d, n| {
        at(
            d,
            n,
            parameters,
            |p| plain(&p["schema"]),
            |p| p["schema"]["format"] = json!("date-time"),
        )
    }),
    ("a parameter is deprecated", |d, n| {
        at(
            d,
            n,
            parameters,
            |_| true,
            |p| toggle(p, "deprecated", json!(true)),
        )
    }),
    ("a parameter can be null", |d, n| {
        at(
            d,
            n,
            parameters,
            |_| true,
            |p| toggle(&mut p["schema"], "nullable", json!(true)),
        )
    }),
    ("an operation is gone", operation_gone),
    ("an operation is new", |d, n| {
        at(
            d,
            n,
            instances,
            |i| i.get("post").is_none() && i.get("get").is_some(),
            |i| {
                i["post"] = json!({
                    "operationId": "further", "parameters": [i["get"]["parameters"][0]], "responses": {"200": {"description": ""}}
                })
            },
        )
    }),
    ("an operation has another id", |d, n| {
        at(
            d,
            n,
            operations,
            |_| true,
            |o| o["operationId"] = json!("another"),
        )
    }),
    ("an operation is deprecated", |d, n| {
        at(
            d,
            n,
            operations,
            |_| true,
            |o| toggle(o, "deprecated", json!(true)),
        )
    }),
    ("an operation has another command", |d, n| {
        at(
            d,
            n,
            operations,
            |_| true,
            |o| toggle(o, "x-ontap-cli", json!(["another command"])),
        )
    }),
    ("an operation has expensive properties", |d, n| {
        at(
            d,
            n,
            gets,
            |_| true,
            |o| toggle(o, "x-ontap-expensive", json!(["label"])),
        )
    }),
    ("an operation requires properties", |d, n| {
        at(
            d,
            n,
            posts,
            |_| true,
            |o| toggle(o, "x-ontap-required", json!([["weight"]])),
        )
    }),
    ("an operation requires one of several", |d, n| {
        at(
            d,
            n,
            posts,
            |_| true,
            |o| toggle(o, "x-ontap-required", json!([["label", "weight"]])),
        )
    }),
    ("an operation has optional properties", |d, n| {
        at(
            d,
            n,
            posts,
            |_| true,
            |o| toggle(o, "x-ontap-optional", json!(["label"])),
        )
    }),
    ("an operation has other defaults", |d, n| {
        at(
            d,
            n,
            posts,
            |_| true,
            |o| toggle(o, "x-ontap-defaults", json!({"label": "x"})),
        )
    }),
    ("an error code is new", |d, n| {
        at(
            d,
            n,
            operations,
            |_| true,
            |o| {
                let codes = &mut o["responses"]["default"]["x-ontap-error-codes"];
                push(codes, json!(77));
                o["responses"]["default"]["description"] = json!("");
            },
        )
    }),
    ("an error code is gone", |d, n| {
        at(
            d,
            n,
            operations,
            |o| codes(o) > 0,
            |o| {
                list(&mut o["responses"]["default"]["x-ontap-error-codes"]).clear();
            },
        )
    }),
    ("a success code is new", |d, n| {
        at(
            d,
            n,
            operations,
            |o| o["responses"].get("202").is_none(),
            |o| o["responses"]["202"] = json!({"description": ""}),
        )
    }),
    ("a failure code is new", |d, n| {
        at(
            d,
            n,
            operations,
            |_| true,
            |o| o["responses"]["409"] = json!({"description": ""}),
        )
    }),
    ("a header is gone", |d, n| {
        at(
            d,
            n,
            posts,
            |o| o["responses"]["201"].get("headers").is_some(),
            |o| remove(&mut o["responses"]["201"], "headers"),
        )
    }),
    ("a reply has no body", |d, n| {
        at(
            d,
            n,
            gets,
            |o| o["responses"]["200"].get("content").is_some(),
            |o| remove(&mut o["responses"]["200"], "content"),
        )
    }),
    ("a body is required", |d, n| {
        at(
            d,
            n,
            operations,
            |o| o.get("requestBody").is_some(),
            |o| toggle(&mut o["requestBody"], "required", json!(true)),
        )
    }),
    ("there is no body", |d, n| {
        at(
            d,
            n,
            operations,
            |o| o.get("requestBody").is_some(),
            |o| remove(o, "requestBody"),
        )
    }),
    ("a path is gone", |d, n| path(d, n, |_| None)),
    ("a path is elsewhere", |d, n| {
        path(d, n, |name| {
            Some(name.replace("/security/", "/security/moved/"))
        })
    }),
    ("a path key has another name", path_key),
    ("a schema has another name", schema_renamed),
];

pub(super) fn toggle(node: &mut Value, key: &str, value: Value) {
    match node.get(key) {
        Some(known) if *known == value => remove(node, key),
        _ => node[key] = value,
    }
}

pub(super) fn remove(node: &mut Value, key: &str) {
    node.as_object_mut().expect("edits fit").remove(key);
}

pub(super) fn list(node: &mut Value) -> &mut Vec<Value> {
    if node.is_null() {
        *node = json!([]);
    }
    node.as_array_mut().expect("edits fit")
}

pub(super) fn push(node: &mut Value, value: Value) {
    list(node).push(value);
}
