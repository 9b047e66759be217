//! Time, memory and depth are bounded by the size of a document: whatever refers to itself or to everything else ends with
//! a crate or with an error that names the place.

use std::sync::Arc;

use ontap_codegen::diagnostic::{Diagnostic, Severity, has_errors};
use ontap_codegen::diff::{Side, diff};
use ontap_codegen::emit::{Config, RuntimeSource};
use ontap_codegen::import::{Options, import};
use ontap_codegen::{generate, source, spec};
use serde_json::{Map, Value, json};

/// No crate of such small documents is larger.
const LARGEST: usize = 16 << 20;

/// What came of a document: how much was written, and what was said.
struct Outcome {
    written: usize,
    diagnostics: Vec<Diagnostic>,
}

/// A document whose one resource is a schema of these.
fn document(root: &Value, schemas: Map<String, Value>) -> Value {
    json!({
        "swagger": "2.0", "info": { "title": "t", "version": "1" }, "basePath": "/api",
        "paths": {
            "/security/things": {
                "get": {
                    "operationId": "thing_collection_get",
                    "responses": { "200": { "description": "", "schema": {
                        "type": "object",
                        "properties": { "records": { "type": "array", "items": root } }
                    } } }
                },
                "post": {
                    "operationId": "thing_create",
                    "parameters": [{ "name": "info", "in": "body", "schema": root }],
                    "responses": { "201": { "description": "" } }
                }
            },
            "/security/things/{name}": {
                "patch": {
                    "operationId": "thing_modify",
                    "parameters": [
                        { "name": "name", "in": "path", "type": "string", "required": true },
                        { "name": "info", "in": "body", "schema": root }
                    ],
                    "responses": { "200": { "description": "" } }
                }
            }
        },
        "definitions": schemas
    })
}

fn refer(name: &str) -> Value {
    json!({ "$ref": format!("#/definitions/{name}") })
}

/// Reads, imports, generates and compares, on a thread with the stack that the command line's threads have.
fn run(document: Value) -> Outcome {
    let work = move || {
        let text = document.to_string();
        let read = match source::read("swagger.json", text.as_bytes()) {
            Ok(read) => read,
            Err(diagnostics) => {
                return Outcome {
                    written: 0,
                    diagnostics,
                };
            }
        };
        let imported = import(&read, &Options::security("9.6"));
        let mut outcome = Outcome {
            written: 0,
            diagnostics: imported.diagnostics,
        };
        let Some(normalised) = imported.text else {
            return outcome;
        };
        let mut older = document.clone();
        older["paths"]["/security/things"]["get"]["operationId"] = "thing_list".into();
        let sides = [&document, &older].map(|side| {
            let text = side.to_string();
            Side::read("swagger.json", text.as_bytes(), &["/security".to_owned()])
        });
        if let [Ok(new), Ok(old)] = &sides {
            diff(old, new);
        }
        let parsed = spec::parse("ontap-9.6.json", &normalised).expect("import writes specs");
        let config = Config {
            crate_name: "things".parse().expect("a crate can be called so"),
            runtime: RuntimeSource::Path("runtime".to_owned()),
            command: "cargo xtask codegen".to_owned(),
            file: Arc::from("ontap-9.6.json"),
        };
        let generated = generate(vec![parsed], None, &config);
        outcome.written = generated.files.values().map(String::len).sum();
        outcome.diagnostics.extend(generated.diagnostics);
        outcome
    };
    std::thread::Builder::new()
        .stack_size(2 << 20)
        .spawn(work)
        .expect("a thread starts")
        .join()
        .expect("reading reports problems and does not panic")
}

/// A crate of reasonable size, or an error with a place; without either, nothing was understood.
#[track_caller]
fn bounded(document: Value) -> Outcome {
    let outcome = run(document);
    if has_errors(&outcome.diagnostics) {
        for error in outcome
            .diagnostics
            .iter()
            .filter(|d| d.severity() == Severity::Error)
        {
            assert!(!error.place.pointer.is_empty(), "{error}");
            assert!(!error.repair.is_empty(), "{error}");
        }
    } else {
        assert!(outcome.written > 0);
        assert!(outcome.written < LARGEST, "{} bytes", outcome.written);
    }
    outcome
}

/// The document is refused, with this said at this place.
#[track_caller]
fn refused(document: Value, code: &str, pointer: &str) {
    let outcome = bounded(document);
    let errors: Vec<String> = outcome
        .diagnostics
        .iter()
        .filter(|d| d.severity() == Severity::Error)
        .map(ToString::to_string)
        .collect();
    let found =
        |error: &Diagnostic| error.code.id == code && error.place.pointer.starts_with(pointer);
    assert!(
        outcome.diagnostics.iter().any(found),
        "no {code} at {pointer} in {errors:#?}"
    );
}

fn schemas(members: impl IntoIterator<Item = (String, Value)>) -> Map<String, Value> {
    members.into_iter().collect()
}

#[test]
fn all_of_itself() {
    let thing = json!({ "allOf": [refer("thing")], "properties": { "a": { "type": "string" } } });
    let all = schemas([("thing".to_owned(), thing)]);
    refused(
        document(&refer("thing"), all),
        "SPC002",
        "/components/schemas/thing",
    );
}

#[test]
fn all_of_each_other() {
    let one = |other: &str| json!({ "allOf": [refer(other), { "type": "object", "properties": { "a": { "type": "string" } } }] });
    let all = schemas([("a".to_owned(), one("b")), ("b".to_owned(), one("a"))]);
    refused(document(&refer("a"), all), "SPC002", "/components/schemas/");
}

#[test]
fn all_of_two_references_many_levels_deep() {
    let level = |i: usize| match i {
        0 => json!({ "type": "object", "properties": { "a": { "type": "string" } } }),
        i => json!({ "allOf": [refer(&format!("l{}", i - 1)), refer(&format!("l{}", i - 1))] }),
    };
    for levels in [20, 60] {
        let all = (0..levels).map(|i| (format!("l{i}"), level(i)));
        bounded(document(&refer(&format!("l{}", levels - 1)), schemas(all)));
    }
}

#[test]
fn all_of_a_long_chain() {
    let level = |i: usize| match i {
        0 => json!({ "type": "object", "properties": { "a": { "type": "string" } } }),
        i => {
            json!({ "allOf": [refer(&format!("l{}", i - 1)), { "type": "object", "properties": { format!("p{i}"): { "type": "string" } } }] })
        }
    };
    let all = (0..5000).map(|i| (format!("l{i}"), level(i)));
    bounded(document(&refer("l4999"), schemas(all)));
}

#[test]
fn an_array_of_itself() {
    for thing in [
        json!({ "type": "array", "items": refer("thing") }),
        json!({ "type": "object", "additionalProperties": refer("thing") }),
        json!({ "type": "array", "items": { "type": "array", "items": refer("thing") } }),
        json!({ "type": "array", "items": { "type": "object", "properties": { "a": refer("thing"), "b": refer("thing") } } }),
    ] {
        let all = schemas([("thing".to_owned(), thing)]);
        bounded(document(&refer("thing"), all));
    }
}

#[test]
fn arrays_of_each_other() {
    let all = (0..40).map(|i| {
        let (a, b) = (
            refer(&format!("l{}", (i + 1) % 40)),
            refer(&format!("l{}", (i + 2) % 40)),
        );
        let item = json!({ "type": "object", "properties": { "a": a, "b": b } });
        (format!("l{i}"), json!({ "type": "array", "items": item }))
    });
    bounded(document(&refer("l0"), schemas(all)));
}

#[test]
fn schemas_that_all_refer_to_each_other() {
    let names: Vec<String> = (0..12).map(|i| format!("s{i}")).collect();
    let all = names.iter().map(|name| {
        let properties: Map<String, Value> = names
            .iter()
            .map(|other| (format!("p_{other}"), refer(other)))
            .collect();
        (
            name.clone(),
            json!({ "type": "object", "properties": properties }),
        )
    });
    refused(
        document(&refer("s0"), schemas(all)),
        "CHK020",
        "/paths/~1security~1things",
    );
}

#[test]
fn a_ladder_of_objects() {
    let all = (0..40).map(|i| {
        let mut properties = json!({ "name": { "type": "string" } });
        for rung in ["a", "b", "c"] {
            if i < 39 {
                properties[rung] = refer(&format!("l{}", i + 1));
            }
        }
        (
            format!("l{i}"),
            json!({ "type": "object", "properties": properties }),
        )
    });
    bounded(document(&refer("l0"), schemas(all)));
}

#[test]
fn a_long_chain_of_objects() {
    let all = (0..2_000).map(|i| {
        let mut properties = json!({});
        if i < 1_999 {
            properties["next"] = refer(&format!("l{}", i + 1));
        } else {
            properties["name"] = json!({ "type": "string" });
        }
        (
            format!("l{i}"),
            json!({ "type": "object", "properties": properties }),
        )
    });
    let outcome = run(document(&refer("l0"), schemas(all)));
    assert!(outcome.written > 0 || has_errors(&outcome.diagnostics));
}

#[test]
fn a_long_chain_of_references() {
    let all = (0..10_000).map(|i| {
        let next = match i {
            9_999 => json!({ "type": "object", "properties": { "name": { "type": "string" } } }),
            i => refer(&format!("l{}", i + 1)),
        };
        (format!("l{i}"), next)
    });
    bounded(document(&refer("l0"), schemas(all)));
}

#[test]
fn a_long_chain_of_arrays() {
    let all = (0..10_000).map(|i| {
        let next = match i {
            9_999 => json!({ "type": "string" }),
            i => json!({ "type": "array", "items": refer(&format!("l{}", i + 1)) }),
        };
        (format!("l{i}"), next)
    });
    bounded(document(
        &json!({ "type": "object", "properties": { "a": refer("l0") } }),
        schemas(all),
    ));
}
