//! What can be compared: Swagger 2.0, OpenAPI 3.0 and specs in any combination. Everything else is an error.

mod folder;

use std::path::Path;
use std::process::Command;

use folder::{ends, with};

const SWAGGER: &str = "swagger: '2.0'
basePath: /api
paths:
  /security/things:
    get:
      operationId: things
      parameters:
      - {in: query, name: word, type: string, enum: [a, b]}
      - {$ref: '#/parameters/limit'}
      responses:
        '200':
          description: ok
          schema: {$ref: '#/definitions/thing'}
    post:
      operationId: make
      parameters:
      - {in: query, name: now, type: boolean}
      - in: body
        name: info
        schema:
          type: object
          properties:
            size: {type: integer}
      responses:
        '201': {description: made}
parameters:
  limit:
    {in: query, name: limit, type: integer}
definitions:
  thing:
    type: object
    properties:
      name: {type: string}
";

const OPENAPI: &str = "openapi: 3.0.3
info: {title: t, version: '1'}
servers: [{url: /api}]
components:
  parameters:
    limit:
      in: query
      name: limit
      schema: {type: integer}
  schemas:
    thing:
      properties:
        name: {type: string}
      type: object
paths:
  /security/things:
    post:
      operationId: make
      parameters:
      - {in: query, name: now, schema: {type: boolean}}
      requestBody:
        content:
          application/json:
            schema:
              properties: {size: {type: integer}}
              type: object
      responses:
        '201': {description: made}
    get:
      operationId: things
      parameters:
      - $ref: '#/components/parameters/limit'
      - in: query
        name: word
        schema: {type: string, enum: [b, a]}
      responses:
        '200':
          description: ok
          content: {application/hal+json: {schema: {$ref: '#/components/schemas/thing'}}}
";

/// The changes of a report: rule, place before, place after.
fn found(json: &str) -> Vec<(String, String, String)> {
    let json: serde_json::Value = serde_json::from_str(json).expect("the report is JSON");
    let place = |change: &serde_json::Value, side: &str| {
        let place = &change[side];
        format!(
            "{}:{}",
            place["file"].as_str().unwrap_or_default(),
            place["line"]
        )
    };
    let changes = json["changes"].as_array().expect("there is a list").iter();
    let mut found: Vec<_> = changes
        .map(|change| {
            let rule = change["rule"].as_str().unwrap_or_default().to_owned();
            (rule, place(change, "old"), place(change, "new"))
        })
        .collect();
    found.sort();
    found
}

/// Compares two files and gives rules with their places.
#[track_caller]
fn compared(folder: &Path, old: &str, new: &str) -> Vec<(String, String, String)> {
    found(&ends(folder, &[old, new, "--format", "json"], 0).0)
}

#[track_caller]
fn expect(found: &[(String, String, String)], wanted: &[(&str, &str, &str)]) {
    let found: Vec<_> = found
        .iter()
        .map(|(a, b, c)| (a.as_str(), b.as_str(), c.as_str()))
        .collect();
    assert_eq!(found, wanted);
}

#[test]
fn the_same_api_as_swagger_and_as_openapi_is_no_change() {
    let folder = with(&[("s.yaml", SWAGGER), ("o.yaml", OPENAPI)]);
    assert_eq!(compared(folder.path(), "s.yaml", "o.yaml"), []);
    assert_eq!(compared(folder.path(), "o.yaml", "s.yaml"), []);
}

/// One edit of each kind of place, in the OpenAPI document.
fn edited() -> String {
    let edit = |text: String, old: &str, new: &str| {
        assert_eq!(text.matches(old).count(), 1, "{old}");
        text.replace(old, new)
    };
    let text = edit(
        OPENAPI.to_owned(),
        "name: {type: string}",
        "name: {type: string, maxLength: 9}",
    );
    let text = edit(text, "enum: [b, a]", "enum: [b, a, c]");
    let text = edit(text, "schema: {type: integer}", "schema: {type: number}");
    let text = edit(text, "size: {type: integer}", "size: {type: string}");
    edit(
        text,
        "'201': {description: made}",
        "'202': {description: made}",
    )
}

#[test]
fn places_in_openapi_documents_are_those_of_the_file() {
    let folder = with(&[("a.yaml", OPENAPI), ("b.yaml", &edited())]);
    expect(
        &compared(folder.path(), "a.yaml", "b.yaml"),
        &[
            ("parameter-enum-value-added", "a.yaml:35", "b.yaml:35"),
            ("parameter-type-widened", "a.yaml:9", "b.yaml:9"),
            ("property-bounds-narrowed", "a.yaml:13", "b.yaml:13"),
            ("property-type-changed", "a.yaml:25", "b.yaml:25"),
            ("response-became-job", "a.yaml:18", "b.yaml:18"),
        ],
    );
}

#[test]
fn swagger_and_openapi_have_places_of_their_own() {
    let folder = with(&[("s.yaml", SWAGGER), ("o.yaml", &edited())]);
    expect(
        &compared(folder.path(), "s.yaml", "o.yaml"),
        &[
            ("parameter-enum-value-added", "s.yaml:8", "o.yaml:35"),
            ("parameter-type-widened", "s.yaml:28", "o.yaml:9"),
            ("property-bounds-narrowed", "s.yaml:33", "o.yaml:13"),
            ("property-type-changed", "s.yaml:23", "o.yaml:25"),
            ("response-became-job", "s.yaml:15", "o.yaml:18"),
        ],
    );
}

#[test]
fn a_spec_and_a_raw_document_are_compared_by_the_scope_of_the_spec() {
    let more =
        "  /storage/other:\n    get: {operationId: other, responses: {'200': {description: ok}}}\n";
    let folder = with(&[("o.yaml", OPENAPI), ("e.yaml", &(edited() + more))]);
    let import = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args([
            "import",
            "o.yaml",
            "--release",
            "9.6",
            "--scope",
            "/security",
            "--out",
            "spec.json",
        ])
        .current_dir(folder.path())
        .output()
        .expect("the program starts");
    assert!(import.status.success(), "{import:?}");
    assert_eq!(compared(folder.path(), "spec.json", "o.yaml"), []);
    let rules = |old: &str, new: &str| -> Vec<String> {
        compared(folder.path(), old, new)
            .into_iter()
            .map(|(rule, ..)| rule)
            .collect()
    };
    let there = rules("spec.json", "e.yaml");
    assert_eq!(there.len(), 5, "{there:?}");
    let back = rules("e.yaml", "spec.json");
    assert!(
        back.contains(&"property-bounds-widened".to_owned()) && back.len() == 5,
        "{back:?}"
    );
    let spec = std::fs::read_to_string(folder.path().join("spec.json")).expect("it was written");
    let line = 1 + spec
        .lines()
        .position(|l| l.contains("\"size\""))
        .expect("the property stands in the spec");
    let found = compared(folder.path(), "spec.json", "e.yaml");
    let size = found
        .iter()
        .find(|(rule, ..)| rule == "property-type-changed")
        .expect("it is found");
    assert_eq!(size.1, format!("spec.json:{line}"));
}

#[test]
fn what_is_no_document_is_an_error_with_its_place() {
    let spec = "{\"openapi\": \"3.0.3\", \"info\": {\"x-ontap-release\": \"9.6\"},\n  \"paths\": {\"/security/a\": {\"get\": 5}}}";
    for (name, text, place, message) in [
        ("empty.yaml", "", "empty.yaml", "the input is empty"),
        (
            "blank.yaml",
            "\n\n# nothing\n",
            "blank.yaml",
            "holds no value",
        ),
        (
            "page.html",
            "<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body></body></html>\n",
            "page.html",
            "a web page or XML",
        ),
        (
            "list.json",
            "[\n  {\"swagger\": \"2.0\"}\n]",
            "list.json:1:1",
            "neither Swagger 2.0 nor OpenAPI 3.0",
        ),
        (
            "text.txt",
            "swagger",
            "text.txt:1:1",
            "neither Swagger 2.0 nor OpenAPI 3.0",
        ),
        (
            "old.json",
            "{\"swaggerVersion\": \"1.2\", \"apis\": []}",
            "old.json:1:1",
            "neither Swagger 2.0 nor OpenAPI 3.0",
        ),
        (
            "next.yaml",
            "openapi: 3.1.0\npaths: {}\n",
            "next.yaml:1:10",
            "neither Swagger 2.0 nor OpenAPI 3.0",
        ),
        (
            "cut.yaml",
            &SWAGGER[..SWAGGER.find("enum").expect("it has one")],
            "cut.yaml:",
            "not YAML",
        ),
        (
            "cut.json",
            "{\"swagger\": \"2.0\", \"paths\": {",
            "cut.json:1:",
            "not JSON",
        ),
        ("spec.json", spec, "spec.json", "struct Operation"),
        (
            "half.json",
            &spec[..spec.len() - 2],
            "half.json:2:",
            "not JSON",
        ),
        (
            "binary.yaml",
            "swagger: '2.0'\n\0",
            "binary.yaml:2:1",
            "not UTF-8",
        ),
        (
            "typo.yaml",
            &SWAGGER.replace("operationId: make", "operationIdd: make"),
            "typo.yaml:15:",
            "operationIdd",
        ),
    ] {
        let folder = with(&[("ok.yaml", SWAGGER), (name, text)]);
        for pair in [["ok.yaml", name], [name, "ok.yaml"]] {
            for format in ["text", "markdown", "json"] {
                let arguments = [&pair[..], &["--format", format, "--fail-on", "any"]].concat();
                let (out, err) = ends(folder.path(), &arguments, 2);
                assert_eq!(out, "", "{name}");
                assert!(err.contains("nothing was compared"), "{name}: {err}");
                assert!(err.contains(place), "{name}: {place} in {err}");
                assert!(err.contains(message), "{name}: {message} in {err}");
            }
        }
    }
}

#[test]
fn documents_without_anything_to_compare_are_errors() {
    let folder = with(&[
        ("ok.yaml", SWAGGER),
        ("none.yaml", "swagger: '2.0'\nbasePath: /api\npaths: {}\n"),
    ]);
    let (_, err) = ends(folder.path(), &["ok.yaml", "none.yaml"], 2);
    assert!(err.contains("none.yaml"), "{err}");
    ends(folder.path(), &["9.6.5", "ok.yaml"], 2);
}
