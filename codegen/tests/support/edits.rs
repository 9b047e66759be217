//! Edits of a document that change the API: one for each kind of change the rules know.

use serde_json::{Value, json};

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
        at(d, n, properties, plain, |p| {
            toggle(p, "x-ontap-secret", json!(true))
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
            |i| i.get("post").is_none(),
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

/// Applies an edit to the n-th place that fits.
fn at(
    document: &mut Value,
    n: usize,
    places: fn(&Value) -> Vec<String>,
    fits: impl Fn(&Value) -> bool,
    edit: impl Fn(&mut Value),
) -> bool {
    let mut found = places(document);
    found.retain(|pointer| document.pointer(pointer).is_some_and(&fits));
    let Some(pointer) = found.get(n % found.len().max(1)) else {
        return false;
    };
    edit(document.pointer_mut(pointer).expect("the place was found"));
    true
}

fn escaped(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}

fn toggle(node: &mut Value, key: &str, value: Value) {
    match node.get(key) {
        Some(known) if *known == value => remove(node, key),
        _ => node[key] = value,
    }
}

fn remove(node: &mut Value, key: &str) {
    node.as_object_mut().expect("edits fit").remove(key);
}

fn list(node: &mut Value) -> &mut Vec<Value> {
    if node.is_null() {
        *node = json!([]);
    }
    node.as_array_mut().expect("edits fit")
}

fn push(node: &mut Value, value: Value) {
    list(node).push(value);
}

/// The sides from which something is reached: replies, POST, PATCH, elements of lists in PATCH.
type Sides = [bool; 4];

/// Pointers of objects and of their properties, as far as a verb reaches them.
#[derive(Default)]
struct Reached {
    objects: Vec<String>,
    properties: Vec<String>,
}

impl Reached {
    fn of(document: &Value) -> Self {
        let mut reached = Self::default();
        let schemas = document["components"]["schemas"]
            .as_object()
            .expect("there are schemas");
        for (name, schema) in schemas {
            let all = !name.ends_with("_response");
            reached.walk(
                schema,
                format!("/components/schemas/{name}"),
                [true, all, all, false],
            );
        }
        reached
    }

    fn walk(&mut self, node: &Value, pointer: String, sides: Sides) {
        if let Some(items) = node.get("items") {
            let [read, create, modify, element] = sides;
            self.walk(
                items,
                format!("{pointer}/items"),
                [read, create, false, modify || element],
            );
        }
        let Some(properties) = node.get("properties").and_then(Value::as_object) else {
            return;
        };
        self.objects.push(pointer.clone());
        for (name, property) in properties {
            let access = property["x-ontap-access"]
                .as_str()
                .unwrap_or("read-create-modify");
            let has = |verb: &str| access.split('-').any(|word| word == verb);
            let sides = [
                sides[0] && has("read"),
                sides[1] && has("create"),
                sides[2] && has("modify"),
                sides[3] && (has("create") || has("modify")),
            ];
            if sides.contains(&true) {
                let pointer = format!("{pointer}/properties/{name}");
                self.properties.push(pointer.clone());
                self.walk(property, pointer, sides);
            }
        }
    }
}

fn properties(document: &Value) -> Vec<String> {
    Reached::of(document).properties
}

fn objects(document: &Value) -> Vec<String> {
    Reached::of(document).objects
}

fn operations(document: &Value) -> Vec<String> {
    let paths = document["paths"].as_object().expect("there are paths");
    let all = paths.iter().flat_map(|(path, item)| {
        let methods = item.as_object().into_iter().flatten();
        methods.map(move |(method, _)| format!("/paths/{}/{method}", escaped(path)))
    });
    all.collect()
}

fn methods(document: &Value, method: &str) -> Vec<String> {
    let mut found = operations(document);
    found.retain(|pointer| pointer.ends_with(method));
    found
}

fn gets(document: &Value) -> Vec<String> {
    methods(document, "/get")
}

fn posts(document: &Value) -> Vec<String> {
    methods(document, "/post")
}

fn instances(document: &Value) -> Vec<String> {
    let paths = document["paths"].as_object().expect("there are paths");
    let keyed = paths.keys().filter(|path| path.ends_with('}'));
    keyed
        .map(|path| format!("/paths/{}", escaped(path)))
        .collect()
}

/// Query parameters, shared ones where they are shared.
fn parameters(document: &Value) -> Vec<String> {
    let mut found = vec!["/components/parameters/timeout".to_owned()];
    for operation in operations(document) {
        let list = document
            .pointer(&operation)
            .and_then(|o| o["parameters"].as_array());
        for (i, parameter) in list.into_iter().flatten().enumerate() {
            if parameter["in"] == "query" {
                found.push(format!("{operation}/parameters/{i}"));
            }
        }
    }
    found
}

fn direct(node: &Value) -> bool {
    node.get("$ref").is_none()
}

fn scalar(node: &Value) -> bool {
    node.get("type")
        .is_some_and(|kind| kind != "object" && kind != "array")
}

fn plain(node: &Value) -> bool {
    node["type"] == "string" && node.get("enum").is_none() && node.get("format").is_none()
}

fn words(node: &Value) -> bool {
    node["type"] == "string" && node.get("enum").is_some()
}

fn introduced(node: &Value) -> bool {
    node.get("x-ontap-introduced").is_some()
}

fn codes(operation: &Value) -> usize {
    let codes = operation["responses"]["default"]["x-ontap-error-codes"].as_array();
    codes.map_or(0, Vec::len)
}

fn has_query(operation: &Value) -> bool {
    let list = operation["parameters"].as_array().into_iter().flatten();
    list.into_iter().any(|p| p["in"] == "query")
}

/// A list of what it was.
fn listed(node: &mut Value) {
    let access = node.get("x-ontap-access").cloned();
    let mut items = node.take();
    remove(&mut items, "x-ontap-access");
    *node = json!({"type": "array", "items": items});
    if let Some(access) = access {
        node["x-ontap-access"] = access;
    }
}

/// Another type, with nothing left of what belonged to the old one but the verbs.
fn retyped(node: &mut Value) {
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

fn property_new(document: &mut Value, n: usize) -> bool {
    at(
        document,
        n,
        objects,
        |_| true,
        |o| o["properties"]["xray"] = json!({"type": "string"}),
    )
}

/// The object of a property, and the property's name.
fn holder(document: &Value, n: usize) -> Option<(String, String)> {
    let all = properties(document);
    let pointer = all.get(n % all.len().max(1))?;
    let (properties, name) = pointer.rsplit_once('/')?;
    let object = properties.strip_suffix("/properties")?;
    Some((object.to_owned(), name.to_owned()))
}

fn in_holder(document: &mut Value, n: usize, edit: impl Fn(&mut Value, &str)) -> bool {
    let Some((object, name)) = holder(document, n) else {
        return false;
    };
    edit(
        document.pointer_mut(&object).expect("the place was found"),
        &name,
    );
    true
}

fn property_gone(document: &mut Value, n: usize) -> bool {
    in_holder(document, n, |object, name| {
        remove(&mut object["properties"], name)
    })
}

fn property_renamed(document: &mut Value, n: usize) -> bool {
    in_holder(document, n, |object, name| {
        let property = object["properties"][name].take();
        remove(&mut object["properties"], name);
        object["properties"][format!("{name}_text")] = property;
    })
}

fn required(document: &mut Value, n: usize) -> bool {
    in_holder(document, n, |object, name| {
        push(&mut object["required"], json!(name))
    })
}

fn access(document: &mut Value, n: usize) -> bool {
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

fn parameter_new(operation: &mut Value) {
    let parameter = json!({"in": "query", "name": "xray", "schema": {"type": "string"}});
    push(&mut operation["parameters"], parameter);
}

fn parameter_gone(operation: &mut Value) {
    let list = list(&mut operation["parameters"]);
    let last = list
        .iter()
        .rposition(|p| p["in"] == "query")
        .expect("the edit fits");
    list.remove(last);
}

fn operation_gone(document: &mut Value, n: usize) -> bool {
    let all = operations(document);
    let Some((item, method)) = all[n % all.len()].rsplit_once('/') else {
        return false;
    };
    remove(
        document.pointer_mut(item).expect("the place was found"),
        method,
    );
    true
}

/// Gives a path another name, or none.
fn path(document: &mut Value, n: usize, name: fn(&str) -> Option<String>) -> bool {
    let paths = document["paths"].as_object_mut().expect("there are paths");
    let old = paths
        .keys()
        .nth(n % paths.len())
        .expect("there are paths")
        .clone();
    let item = paths.remove(&old).expect("it is there");
    if let Some(new) = name(&old) {
        paths.insert(new, item);
    }
    true
}

fn path_key(document: &mut Value, n: usize) -> bool {
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

fn schema_renamed(document: &mut Value, n: usize) -> bool {
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
