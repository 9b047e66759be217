//! Small normalised documents, made at random.

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// Names of schemas, and of the resources that are made of them.
pub(crate) const SCHEMAS: [&str; 3] = ["account", "bucket", "cipher"];

/// Names of properties: no two resemble each other.
const PROPERTIES: [&str; 8] = [
    "alpha",
    "bravo",
    "charlie",
    "delta_one",
    "echo",
    "foxtrot",
    "golf",
    "hotel",
];

/// A schema written in place, or a mark `{"ref": n}` that becomes a reference to one of the later schemas.
fn kind() -> impl Strategy<Value = Value> {
    let scalar = prop_oneof![
        4 => Just(json!({"type": "string"})),
        2 => Just(json!({"type": "integer"})),
        1 => Just(json!({"type": "number"})),
        1 => Just(json!({"type": "boolean"})),
        1 => Just(json!({"type": "string", "format": "date-time"})),
        1 => Just(json!({"type": "string", "format": "uuid"})),
        2 => Just(json!({"type": "string", "enum": ["blue", "green", "red"]})),
        1 => Just(json!({"type": "integer", "enum": [1, 2]})),
        2 => (0..3_usize).prop_map(|n| json!({"ref": n})),
    ];
    scalar.prop_recursive(2, 8, 3, |inner| {
        prop_oneof![
            inner
                .clone()
                .prop_map(|items| json!({"type": "array", "items": items})),
            btree_map(prop::sample::select(&PROPERTIES[..]), inner, 1..3)
                .prop_map(|properties| { json!({"type": "object", "properties": properties}) }),
        ]
    })
}

/// A property: its kind, and a fact or two.
fn property() -> impl Strategy<Value = Value> {
    let fact = prop_oneof![
        5 => Just(None),
        1 => Just(Some(("nullable", json!(true)))),
        1 => Just(Some(("x-ontap-advanced", json!(true)))),
        1 => Just(Some(("deprecated", json!(true)))),
        1 => Just(Some(("x-ontap-introduced", json!("9.4")))),
        3 => prop::sample::select(&["read", "read-create", "read-modify", "create", "modify", "create-modify"][..])
            .prop_map(|access| Some(("x-ontap-access", json!(access)))),
    ];
    (kind(), fact).prop_map(|(mut kind, fact)| {
        if let (Some((key, value)), None) = (fact, kind.get("ref")) {
            kind[key] = value;
        }
        kind
    })
}

fn schema() -> impl Strategy<Value = Value> {
    let properties = btree_map(prop::sample::select(&PROPERTIES[..]), property(), 1..6);
    properties.prop_map(|mut properties| {
        // Something that is there for all verbs, so that every model has a field.
        properties.insert("label", json!({"type": "string"}));
        properties.insert("weight", json!({"type": "integer"}));
        json!({"type": "object", "properties": properties})
    })
}

/// Marks become references; a reference leads to a later schema, so that there are no circles.
fn refer(node: &mut Value, own: usize, count: usize) {
    let target = node.get("ref").and_then(Value::as_u64);
    if let Some(n) = target {
        let n = usize::try_from(n).expect("marks are small") % SCHEMAS.len();
        *node = match n > own && n < count {
            true => json!({"$ref": format!("#/components/schemas/{}", SCHEMAS[n])}),
            false => json!({"type": "string"}),
        };
    }
    match node {
        Value::Object(map) => map.values_mut().for_each(|v| refer(v, own, count)),
        Value::Array(list) => list.iter_mut().for_each(|v| refer(v, own, count)),
        _ => {}
    }
}

fn content(schema: &str) -> Value {
    json!({"application/json": {"schema": {"$ref": format!("#/components/schemas/{schema}")}}})
}

/// What varies between resources.
#[derive(Clone, Debug)]
struct Resource {
    required: bool,
    expensive: bool,
    codes: Vec<u64>,
    job: bool,
    force: bool,
}

fn resource() -> impl Strategy<Value = Resource> {
    (
        any::<bool>(),
        any::<bool>(),
        vec(1..9_u64, 0..3),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(required, expensive, codes, job, force)| Resource {
            required,
            expensive,
            codes,
            job,
            force,
        })
}

/// The paths of one resource: a collection and its instances.
fn paths(name: &str, resource: &Resource, paths: &mut Map<String, Value>) {
    let key = json!({"in": "path", "name": "id", "required": true, "schema": {"type": "string"}});
    let shared = json!({"$ref": "#/components/parameters/timeout"});
    let error = json!({"description": "", "x-ontap-error-codes": resource.codes});
    let filter = json!({"in": "query", "name": "label", "schema": {"type": "string"}});
    let mut list = json!({
        "operationId": format!("{name}_list"),
        "parameters": [filter, shared],
        "responses": {"200": {"description": "", "content": content(&format!("{name}_response"))}, "default": error},
    });
    if resource.expensive {
        list["x-ontap-expensive"] = json!(["weight"]);
    }
    let mut create = json!({
        "operationId": format!("{name}_create"),
        "parameters": [shared],
        "requestBody": {"required": true, "content": content(name)},
        "responses": {"201": {"description": "", "headers": {"Location": {"schema": {"type": "string"}}}}, "default": error},
        "x-ontap-cli": [format!("{name} create")],
    });
    if resource.required {
        create["x-ontap-required"] = json!([["label"]]);
        create["x-ontap-defaults"] = json!({"weight": 1});
    }
    let get = json!({
        "operationId": format!("{name}_get"),
        "parameters": [key],
        "responses": {"200": {"description": "", "content": content(name)}},
    });
    let code = if resource.job { "202" } else { "200" };
    let modify = json!({
        "operationId": format!("{name}_modify"),
        "parameters": [key, shared],
        "requestBody": {"content": content(name)},
        "responses": {code: {"description": ""}},
    });
    let mut remove = json!({
        "operationId": format!("{name}_delete"),
        "parameters": [key],
        "responses": {"200": {"description": ""}, "404": {"description": ""}},
    });
    if resource.force {
        let force = json!({"in": "query", "name": "force", "schema": {"type": "boolean", "default": false}});
        remove["parameters"] = json!([key, force]);
    }
    paths.insert(
        format!("/security/{name}s"),
        json!({"get": list, "post": create}),
    );
    paths.insert(
        format!("/security/{name}s/{{id}}"),
        json!({"get": get, "patch": modify, "delete": remove}),
    );
}

/// A document with one to three resources.
pub(crate) fn document() -> impl Strategy<Value = Value> {
    vec((schema(), resource()), 1..=SCHEMAS.len()).prop_map(|resources| {
        let (mut schemas, mut all) = (Map::new(), Map::new());
        for (i, (mut schema, resource)) in resources.iter().cloned().enumerate() {
            refer(&mut schema, i, resources.len());
            let name = SCHEMAS[i];
            let records = json!({"type": "array", "items": {"$ref": format!("#/components/schemas/{name}")}});
            let envelope = json!({"type": "object", "properties": {"records": records, "num_records": {"type": "integer"}}});
            schemas.insert(format!("{name}_response"), envelope);
            schemas.insert(name.to_owned(), schema);
            paths(name, &resource, &mut all);
        }
        json!({
            "openapi": "3.0.3",
            "info": {"title": "t", "version": "9.6", "x-ontap-release": "9.6", "x-ontap-scope": ["/security"]},
            "components": {
                "parameters": {"timeout": {"in": "query", "name": "timeout", "schema": {"type": "integer", "maximum": 60}}},
                "schemas": schemas,
            },
            "paths": all,
        })
    })
}
