//! Nothing that differs is without an entry: `tests/coverage/check.py` compares the documents on its own.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};

const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// A document in which siblings, nested objects, lists, enumerations and error tables can differ.
fn document() -> Value {
    let thing = json!({"$ref": "#/definitions/thing"});
    json!({
        "swagger": "2.0",
        "basePath": "/api",
        "paths": {
            "/security/things": {
                "get": {
                    "operationId": "list",
                    "parameters": [{"in": "query", "name": "name", "type": "string"}, {"in": "query", "name": "size", "type": "integer"}],
                    "responses": {
                        "200": {"description": "", "schema": {"$ref": "#/definitions/thing_response"}},
                        "default": {"description": "| code | text |\n|---|---|\n| 4 | a |\n| 5 | b |"}
                    }
                },
                "post": {
                    "operationId": "create",
                    "parameters": [{"in": "body", "name": "info", "schema": thing}],
                    "responses": {"201": {"description": ""}}
                }
            },
            "/security/things/{uuid}": {
                "patch": {
                    "operationId": "modify",
                    "parameters": [{"in": "path", "name": "uuid", "required": true, "type": "string"}, {"in": "body", "name": "info", "schema": thing}],
                    "responses": {"200": {"description": ""}}
                }
            }
        },
        "definitions": {
            "thing": {"type": "object", "properties": {
                "name": {"type": "string"},
                "size": {"type": "integer"},
                "state": {"type": "string", "enum": ["on", "off"], "readOnly": true},
                "owner": {"type": "object", "properties": {"name": {"type": "string"}, "age": {"type": "integer"}}},
                "parts": {"type": "array", "items": {"type": "object", "properties": {"key": {"type": "string"}}}}
            }},
            "thing_response": {"type": "object", "properties": {"records": {"type": "array", "items": thing}, "num_records": {"type": "integer"}}}
        }
    })
}

/// The document after an upgrade with a bit of everything; siblings that look alike among it.
fn upgraded() -> Value {
    let mut new = document();
    let thing = &mut new["definitions"]["thing"]["properties"];
    for name in ["first", "second", "third"] {
        thing[name] = json!({"type": "string", "x-ntap-readCreate": true});
        thing["owner"]["properties"][name] = json!({"type": "boolean"});
    }
    thing["parts"]["items"]["properties"]["key"]["type"] = json!("integer");
    thing["state"]["enum"] = json!(["on", "off", "unknown"]);
    thing["name"]["format"] = json!("uuid");
    thing["size"]["x-ntap-createOnly"] = json!(true);
    new["definitions"]["thing"]["required"] = json!(["name"]);
    let get = &mut new["paths"]["/security/things"]["get"];
    get["parameters"][1]["type"] = json!("string");
    get["responses"]["default"]["description"] =
        json!("| code | text |\n|---|---|\n| 5 | b |\n| 6 | c |\n| 7 | d |");
    new["paths"]["/security/things"]["post"]["responses"] = json!({"202": {"description": ""}});
    new["paths"]["/security/things/{uuid}"]["delete"] = json!({
        "operationId": "remove", "responses": {"200": {"description": ""}},
        "parameters": [{"in": "path", "name": "uuid", "required": true, "type": "string"}]
    });
    new
}

fn check(folder: &Path, old: &Path, new: &Path, report: &Path) -> Option<Output> {
    let script = Path::new(WORKSPACE).join("tests/coverage/check.py");
    let mut command = Command::new("python3");
    command
        .arg(script)
        .args([old, new, report])
        .current_dir(folder);
    command.output().ok()
}

fn report(folder: &Path, old: &Path, new: &Path) {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args([
            "spec-diff",
            "--root",
            WORKSPACE,
            "--format",
            "json",
            "--out",
            "report.json",
        ])
        .args([old, new])
        .current_dir(folder)
        .output()
        .expect("the program starts");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn each_difference_of_made_documents_has_an_entry_and_a_missing_one_is_found() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let path = |name: &str| folder.path().join(name);
    for (a, b) in [(document(), upgraded()), (upgraded(), document())] {
        std::fs::write(path("old.json"), a.to_string()).expect("the fixture is written");
        std::fs::write(path("new.json"), b.to_string()).expect("the fixture is written");
        report(folder.path(), &path("old.json"), &path("new.json"));
        let Some(output) = check(
            folder.path(),
            &path("old.json"),
            &path("new.json"),
            &path("report.json"),
        ) else {
            println!("python3 is not installed: nothing was checked");
            return;
        };
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(
            output.status.success(),
            "{text}{}",
            String::from_utf8_lossy(&output.stderr)
        );
        // Without the entry of one of the siblings, the script says so.
        let all = std::fs::read_to_string(path("report.json")).expect("the report is written");
        let mut some: Value = serde_json::from_str(&all).expect("the report is JSON");
        let changes = some["changes"].as_array_mut().expect("there are changes");
        changes.retain(|change| change["subject"] != "thing.second");
        std::fs::write(path("less.json"), some.to_string()).expect("the report is written");
        let output = check(
            folder.path(),
            &path("old.json"),
            &path("new.json"),
            &path("less.json"),
        )
        .expect("it ran before");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert_eq!(output.status.code(), Some(1), "{text}");
        assert!(text.contains("POST /security/things: second"), "{text}");
    }
}

#[test]
fn each_difference_of_neighbouring_documents_has_an_entry() {
    let documents = Path::new(WORKSPACE).join("../shared/swagger");
    let yaml = Command::new("python3").args(["-c", "import yaml"]).output();
    if !documents.is_dir() || !yaml.is_ok_and(|output| output.status.success()) {
        println!("no documents, or no PyYAML: nothing was checked");
        return;
    }
    let folder = tempfile::tempdir().expect("a folder for the test");
    let releases = [
        "9.6", "9.7", "9.9.1", "9.10.1", "9.11.1", "9.12.1", "9.16.1", "9.17.1", "9.18.1", "9.19.1",
    ];
    let path = |release: &str| documents.join(format!("ontap-{release}.yaml"));
    for pair in releases.windows(2) {
        let (old, new) = (path(pair[0]), path(pair[1]));
        report(folder.path(), &old, &new);
        let output = check(
            folder.path(),
            &old,
            &new,
            &folder.path().join("report.json"),
        )
        .expect("it ran before");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stdout)
        );
    }
}
