//! Every defect of the genuine documents: what is noted, and what the result says.

use std::collections::BTreeMap;

use ontap_codegen::diagnostic::Severity;
use ontap_codegen::import::{Options, import};
use ontap_codegen::source;
use serde_json::{Value, json};

const HEAD: &str = r"swagger: '2.0'
info: {title: t, version: v1}
basePath: /api
paths:
  /cluster: {get: {operationId: c, responses: {default: {description: e}}}}
  /cluster/jobs: {get: {operationId: j, responses: {default: {description: e}}}}
  '/cluster/jobs/{uuid}': {get: {operationId: k, parameters: [{in: path, name: uuid, required: true, type: string}], responses: {default: {description: e}}}}
";

/// Paths below /security and definitions, as YAML.
struct Input {
    paths: &'static str,
    definitions: &'static str,
}

/// A path whose GET answers with the definition `thing`.
const THING: &str = r"  /security/things:
    get:
      operationId: thing_get
      responses:
        '200': {description: ok, schema: {$ref: '#/definitions/thing'}}
        default: {description: e}
";

fn document(input: &Input) -> String {
    let definitions = if input.definitions.is_empty() {
        "  {}\n"
    } else {
        input.definitions
    };
    format!("{HEAD}{}definitions:\n{definitions}", input.paths)
}

/// Imports, and compares the codes with their number and the values at pointers into the result.
#[track_caller]
fn check(input: &Input, codes: &[(&str, usize)], values: &[(&str, Value)]) {
    let text = document(input);
    let document = source::read("d.yaml", text.as_bytes()).expect("the fixture is YAML");
    let outcome = import(&document, &Options::security("9.7"));
    let mut found: BTreeMap<&str, usize> = BTreeMap::new();
    for diagnostic in &outcome.diagnostics {
        assert!(diagnostic.place.line > 0, "{diagnostic} has no place");
        *found.entry(diagnostic.code.id).or_default() += 1;
    }
    assert_eq!(
        found,
        codes.iter().copied().collect(),
        "{:#?}",
        outcome.diagnostics
    );
    let errors = outcome
        .diagnostics
        .iter()
        .any(|d| d.severity() == Severity::Error);
    assert_eq!(outcome.text.is_none(), errors);
    let Some(text) = outcome.text else { return };
    let result: Value = serde_json::from_str(&text).expect("the result is JSON");
    for (pointer, expected) in values {
        assert_eq!(
            result.pointer(pointer).unwrap_or(&Value::Null),
            expected,
            "{pointer} in {text}"
        );
    }
    serde_json::from_str::<openapiv3::OpenAPI>(&text).expect("openapiv3 reads the result");
    let again = source::read("d.json", text.as_bytes()).expect("the result can be read");
    let again = import(&again, &Options::security("9.7"));
    assert_eq!(
        again.text.as_deref(),
        Some(&*text),
        "importing the result again changes it"
    );
}

/// One property of `thing`, as the rest of its YAML line.
#[track_caller]
fn property(yaml: &str, codes: &[(&str, usize)], expected: Value) {
    let definitions = format!(
        "  thing:\n    type: object\n    properties:\n      p: {yaml}\n  other: {{type: object, properties: {{a: {{type: string}}}}}}\n"
    );
    let input = Input {
        paths: THING,
        definitions: definitions.leak(),
    };
    check(
        &input,
        codes,
        &[("/components/schemas/thing/properties/p", expected)],
    );
}

#[test]
fn types() {
    property(
        "{type: unsigned}",
        &[("IMP105", 1)],
        json!({"type": "integer", "minimum": 0}),
    );
    property(
        "{type: enum, enum: [a]}",
        &[("IMP106", 1)],
        json!({"type": "string", "enum": ["a"]}),
    );
    property("{type: strnig}", &[("IMP008", 1)], Value::Null);
    property(
        "{properties: {a: {type: string}}}",
        &[("IMP134", 1)],
        json!({"type": "object", "properties": {"a": {"type": "string"}}}),
    );
    property(
        "{type: integer, format: int64}",
        &[],
        json!({"type": "integer", "format": "int64"}),
    );
    property(
        "{type: string, items: {type: string}}",
        &[("IMP123", 1)],
        json!({"type": "string"}),
    );
}

#[test]
fn formats() {
    property(
        "{type: string, format: datetime}",
        &[("IMP108", 1)],
        json!({"type": "string", "format": "date-time"}),
    );
    property(
        "{type: string, format: datetime, example: P1D}",
        &[("IMP108", 1)],
        json!({"type": "string", "format": "duration"}),
    );
    property(
        "{type: string, format: password}",
        &[],
        json!({"type": "string", "format": "password"}),
    );
}

#[test]
fn access_flags() {
    let read = json!({"type": "string", "readOnly": true, "x-ontap-access": "read"});
    property("{type: string, readOnly: true}", &[], read.clone());
    property("{type: string, readOnly: 1}", &[("IMP107", 1)], read);
    property(
        "{type: string, readOnly: false}",
        &[],
        json!({"type": "string"}),
    );
    property(
        "{type: string, readOnly: maybe}",
        &[("IMP003", 1)],
        Value::Null,
    );
    property(
        "{type: string, writeOnly: true}",
        &[("IMP104", 1)],
        json!({"type": "string", "writeOnly": true, "x-ontap-access": "create-modify"}),
    );
    property(
        "{type: string, x-ntap-writeOnly: true}",
        &[],
        json!({"type": "string", "writeOnly": true, "x-ontap-access": "create-modify"}),
    );
    property(
        "{type: string, x-ntap-createOnly: true}",
        &[],
        json!({"type": "string", "writeOnly": true, "x-ontap-access": "create"}),
    );
    property(
        "{type: string, x-ntap-modifyOnly: true}",
        &[],
        json!({"type": "string", "writeOnly": true, "x-ontap-access": "modify"}),
    );
    property(
        "{type: string, x-ntap-readCreate: true}",
        &[],
        json!({"type": "string", "x-ontap-access": "read-create"}),
    );
    property(
        "{type: string, x-ntap-readModify: true}",
        &[],
        json!({"type": "string", "x-ontap-access": "read-modify"}),
    );
    property(
        "{type: string, readOnly: true, x-ntap-readCreate: true}",
        &[("IMP118", 1)],
        json!({"type": "string", "x-ontap-access": "read-create"}),
    );
    property(
        "{type: string, x-ntap-createOnly: true, x-ntap-writeOnly: true}",
        &[],
        json!({"type": "string", "writeOnly": true, "x-ontap-access": "create"}),
    );
}

#[test]
fn enumerations() {
    property(
        "{type: string, enum: [b, a]}",
        &[],
        json!({"type": "string", "enum": ["a", "b"]}),
    );
    property(
        "{type: string, enum: [on, off, auto, no]}",
        &[("IMP111", 3)],
        json!({"type": "string", "enum": ["auto", "no", "off", "on"]}),
    );
    property(
        "{type: string, enum: [10, 2, auto]}",
        &[("IMP110", 2)],
        json!({"type": "string", "enum": ["10", "2", "auto"]}),
    );
    property(
        "{type: string, enum: [1.10, true]}",
        &[("IMP110", 2)],
        json!({"type": "string", "enum": ["1.10", "true"]}),
    );
    property(
        "{type: integer, enum: [10, 2]}",
        &[],
        json!({"type": "integer", "enum": [2, 10]}),
    );
    property(
        "{type: string, enum: [a, a]}",
        &[("IMP135", 1)],
        json!({"type": "string", "enum": ["a"]}),
    );
    property("{type: integer, enum: [a]}", &[("IMP008", 1)], Value::Null);
}

#[test]
fn defaults() {
    property(
        "{type: string, default: 65534}",
        &[("IMP112", 1)],
        json!({"type": "string", "default": "65534"}),
    );
    property(
        "{type: boolean, default: enabled}",
        &[("IMP112", 1)],
        json!({"type": "boolean", "default": true}),
    );
    property(
        "{type: boolean, default: ~}",
        &[("IMP113", 1)],
        json!({"type": "boolean"}),
    );
    property(
        "{type: integer, default: many}",
        &[("IMP113", 1)],
        json!({"type": "integer"}),
    );
    property(
        "{type: array, items: {type: string}, default: '*'}",
        &[("IMP112", 1)],
        json!({"type": "array", "items": {"type": "string"}, "default": ["*"]}),
    );
    property(
        "{type: integer, default: 18446744073709551615}",
        &[],
        json!({"type": "integer", "default": 18_446_744_073_709_551_615_u64}),
    );
}

#[test]
fn bounds() {
    property(
        "{type: integer, minValue: 1, maxValue: 2}",
        &[("IMP109", 2)],
        json!({"type": "integer", "minimum": 1, "maximum": 2}),
    );
    property(
        "{type: string, minimum: 1, maximum: 256}",
        &[("IMP119", 2)],
        json!({"type": "string", "minLength": 1, "maxLength": 256}),
    );
    property(
        "{type: array, minLength: 1, items: {type: string}}",
        &[("IMP119", 1)],
        json!({"type": "array", "items": {"type": "string", "minLength": 1}}),
    );
    property(
        "{type: array, items: {type: integer, maxItems: 31}}",
        &[("IMP119", 1)],
        json!({"type": "array", "maxItems": 31, "items": {"type": "integer"}}),
    );
    property(
        "{type: integer, minimum: few}",
        &[("IMP008", 1)],
        Value::Null,
    );
}

#[test]
fn unknown_and_misspelt_keys() {
    property(
        "{type: string, decription: d}",
        &[("IMP109", 1)],
        json!({"type": "string"}),
    );
    property(
        "{type: string, descriptions: d}",
        &[("IMP109", 1)],
        json!({"type": "string"}),
    );
    property("{type: string, colour: red}", &[("IMP002", 1)], Value::Null);
    property(
        "{type: string, x-vendor-colour: red}",
        &[("IMP050", 1)],
        json!({"type": "string"}),
    );
    property(
        "{type: string, x-ntap-introduced: 9.10}",
        &[],
        json!({"type": "string", "x-ontap-introduced": "9.10"}),
    );
    property(
        "{type: string, x-ntap-introduced: DO_NOT_DISPLAY}",
        &[("IMP122", 1)],
        json!({"type": "string"}),
    );
}

#[test]
fn references() {
    property(
        "{$ref: '#/definitions/other', description: d}",
        &[],
        json!({"$ref": "#/components/schemas/other"}),
    );
    property(
        "{$ref: '#/definitions/other', readOnly: true}",
        &[("IMP120", 1)],
        json!({"allOf": [{"$ref": "#/components/schemas/other"}], "readOnly": true, "x-ontap-access": "read"}),
    );
    property(
        "{$ref: '#/definitions/missing'}",
        &[("IMP005", 1)],
        Value::Null,
    );
    property("{$ref: 'elsewhere.yaml#/a'}", &[("IMP005", 1)], Value::Null);
    property(
        "{$ref: '#/definitions/thing'}",
        &[],
        json!({"$ref": "#/components/schemas/thing"}),
    );
}

#[test]
fn required_names_a_missing_property() {
    let input = Input {
        paths: THING,
        definitions: "  thing: {type: object, required: [b, a], properties: {a: {type: string}}}\n",
    };
    check(
        &input,
        &[("IMP121", 1)],
        &[("/components/schemas/thing/required", json!(["a"]))],
    );
}

#[test]
fn paths_that_are_no_paths() {
    let input = Input {
        paths: "  Sorting records: {x-ntap-long-description: text}\n  /security/empty: {x-ntap-long-description: text}\n",
        definitions: "",
    };
    let expected = [
        ("/paths/~1security~1empty", json!({})),
        ("/paths/Sorting records", Value::Null),
    ];
    check(
        &input,
        &[("IMP101", 1), ("IMP102", 1), ("IMP103", 1)],
        &expected,
    );
}

#[test]
fn responses() {
    let input = Input {
        paths: "  /security/things:\n    get: {operationId: a, responses: {'200': {description: ''}}}\n    post: {responses: {default: {description: e}}}\n",
        definitions: "",
    };
    check(&input, &[("IMP116", 1), ("IMP117", 1), ("IMP133", 1)], &[]);
}

#[test]
fn parameters() {
    let input = Input {
        paths: r"  '/security/things/{a.b}/{c}':
    get:
      operationId: a
      parameters:
      - {in: query, name: z, type: array, items: {type: string}, collectionFormat: csv}
      - {in: path, name: c, required: true, type: string}
      - {in: path, name: a.b, required: true, type: string}
      - {in: query, name: c, type: string}
      - {in: query, name: z, type: string}
      - {in: path, name: gone, required: true, type: string}
      - {in: query, name: b, type: unsigned, x-ntap-introduced: '9.7'}
      responses: {default: {description: e}}
",
        definitions: "",
    };
    let at = "/paths/~1security~1things~1{a.b}~1{c}/get/parameters";
    let expected = json!([
        {"in": "path", "name": "a.b", "required": true, "schema": {"type": "string"}},
        {"in": "path", "name": "c", "required": true, "schema": {"type": "string"}},
        {"in": "query", "name": "b", "schema": {"type": "integer", "minimum": 0}, "x-ontap-introduced": "9.7"},
        {"in": "query", "name": "z", "style": "form", "explode": false, "schema": {"type": "array", "items": {"type": "string"}}},
    ]);
    check(
        &input,
        &[("IMP105", 1), ("IMP114", 1), ("IMP124", 1), ("IMP125", 1)],
        &[(at, expected)],
    );
}

#[test]
fn a_template_name_without_parameter() {
    let input = Input {
        paths: "  '/security/things/{uuid}':\n    get: {operationId: a, responses: {default: {description: e}}}\n",
        definitions: "",
    };
    let expected =
        json!([{"in": "path", "name": "uuid", "required": true, "schema": {"type": "string"}}]);
    check(
        &input,
        &[("IMP124", 1)],
        &[("/paths/~1security~1things~1{uuid}/get/parameters", expected)],
    );
}

#[test]
fn bodies_and_operation_ids() {
    let input = Input {
        paths: r"  /security/a:
    post:
      operationId: same
      consumes: [application/json, application/hal+json]
      parameters:
      - {in: body, name: access, required: true, schema: {type: object}}
      responses: {'201': {description: Created, headers: {Location: {type: string, description: d}}}, default: {description: e}}
  /security/b:
    get: {operationId: same, responses: {default: {description: e}}}
",
        definitions: "",
    };
    let expected = [
        (
            "/paths/~1security~1a/post/requestBody",
            json!({"content": {"application/json": {"schema": {"type": "object"}}}, "required": true}),
        ),
        (
            "/paths/~1security~1a/post/responses/201/headers",
            json!({"Location": {"schema": {"type": "string"}}}),
        ),
        ("/paths/~1security~1a/post/operationId", json!("same")),
        (
            "/paths/~1security~1b/get/operationId",
            json!("same_of_security_b"),
        ),
        (
            "/paths/~1security~1b/get/x-ontap-original-operation-id",
            json!("same"),
        ),
    ];
    check(&input, &[("IMP115", 1), ("IMP136", 1)], &expected);
}

#[test]
fn constructs_that_are_not_converted() {
    let input = Input {
        paths: "  /security/a: {$ref: 'x.yaml'}\n  /security/b:\n    get: {operationId: b, parameters: [{in: cookie, name: a, type: string}], responses: {default: {description: e}}}\n",
        definitions: "",
    };
    check(&input, &[("IMP004", 1), ("IMP008", 1), ("IMP102", 1)], &[]);
}

#[test]
fn several_errors_are_reported_in_one_run() {
    let input = Input {
        paths: THING,
        definitions: "  thing: {type: objekt, properties: {a: {type: strin}, b: {colour: red}}}\n",
    };
    check(&input, &[("IMP002", 1), ("IMP008", 2)], &[]);
}
