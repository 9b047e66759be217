//! Facts that stand in sentences only.

use ontap_codegen::import::{Options, Outcome, import};
use ontap_codegen::source;
use serde_json::{Value, json};

/// Imports one POST whose description, and whose error description, are given.
fn post(description: &str, errors: &str) -> Outcome {
    let document = json!({
        "swagger": "2.0", "info": {"title": "t", "version": "v1"},
        "paths": { "/security/things": { "post": {
            "operationId": "a", "description": description,
            "parameters": [{"in": "body", "name": "info", "schema": {"$ref": "#/definitions/thing"}}],
            "responses": { "default": { "description": errors } },
        } } },
        "definitions": { "thing": { "type": "object", "properties": {
            "name": {"type": "string"}, "port": {"type": "integer"}, "enabled": {"type": "boolean"},
            "size": {"type": "string"}, "servers": {"type": "array", "items": {"type": "string"}},
            "owner": {"$ref": "#/definitions/owner"},
        } }, "owner": { "type": "object", "properties": {"name": {"type": "string"}, "uuid": {"type": "string"}} } },
    });
    let document =
        source::read("d.json", document.to_string().as_bytes()).expect("the fixture is JSON");
    import(&document, &Options::security("9.7"))
}

#[track_caller]
fn facts(description: &str, expected: Value) {
    let outcome = post(description, "e");
    let text = outcome.text.expect("the fixture has no errors");
    let result: Value = serde_json::from_str(&text).expect("the result is JSON");
    let operation = result
        .pointer("/paths/~1security~1things/post")
        .and_then(Value::as_object)
        .expect("it is kept");
    let facts: serde_json::Map<_, _> = operation
        .iter()
        .filter(|(k, _)| k.starts_with("x-ontap-"))
        .map(|(k, v)| (k.clone(), v.clone()))
        .collect();
    assert_eq!(Value::Object(facts), expected, "{description}");
    assert!(!operation.contains_key("description"));
}

#[test]
fn required_lists() {
    for heading in [
        "### Required properties",
        "### Required parameters",
        "### Required properties:",
        "### Required Fields",
        "**Required properties**",
        "The required fields are:",
    ] {
        facts(
            &format!("Words.\n{heading}\n* `name` - Words.\n* `port`"),
            json!({"x-ontap-required": [["name"], ["port"]]}),
        );
    }
    facts(
        "### Required properties\n* `owner.uuid` or `owner.name` - Words.\n",
        json!({"x-ontap-required": [["owner.name", "owner.uuid"]]}),
    );
    facts(
        "### Required properties\n* `owner.uuid or owner.name` - Words.\n",
        json!({"x-ontap-required": [["owner.name", "owner.uuid"]]}),
    );
    facts(
        "### Required properties\n- name - Words.\n- port\n",
        json!({"x-ontap-required": [["name"], ["port"]]}),
    );
    facts(
        "### Required properties\n* 'name' - Words.\n* `port`` - Words\n* `size “ - Words",
        json!({"x-ontap-required": [["name"], ["port"], ["size"]]}),
    );
    facts(
        "### Required properties\n* Either `name`, `size`, or `port` must be specified",
        json!({"x-ontap-required": [["name", "port", "size"]]}),
    );
    facts(
        "### Required properties\n* A sentence about `name`.\n",
        json!({}),
    );
}

#[test]
fn requirements_under_a_condition_are_optional() {
    facts(
        "### Required properties (when patching something)\n* `name`\n",
        json!({"x-ontap-optional": ["name"]}),
    );
    facts(
        "### Required properties\n* `port`\n* `name` - Words. Required when creating one.\n",
        json!({"x-ontap-required": [["port"]], "x-ontap-optional": ["name"]}),
    );
    facts(
        "### Required properties\n* For one kind\n  * `name`\n* `port`\n",
        json!({"x-ontap-required": [["port"]], "x-ontap-optional": ["name"]}),
    );
    facts(
        "### Required properties\n* `name`\n  * Required for one kind\n  * Invalid for another\n* `port`\n",
        json!({"x-ontap-required": [["port"]], "x-ontap-optional": ["name"]}),
    );
}

#[test]
fn optional_properties_and_defaults() {
    facts(
        "### Recommended optional properties\n* `name` - Words.\n* `port` - Defaults to `80` if not supplied.\n",
        json!({"x-ontap-optional": ["name", "port"], "x-ontap-defaults": {"port": 80}}),
    );
    facts(
        "### Default property values\nIf absent, these default values are assigned:\n* `size` - _10_\n* `port` - _389_\n* `enabled` - _false_\n* `servers` - _a_\n* `name` - _a_ if this, _b_ if that\n",
        json!({"x-ontap-defaults": {"size": "10", "port": 389, "enabled": false, "servers": ["a"]}}),
    );
    facts(
        "### Optional properties\n* `enabled` - Words. This flag is set to \"false\" by default.\n",
        json!({"x-ontap-optional": ["enabled"], "x-ontap-defaults": {"enabled": false}}),
    );
    facts(
        "### Optional properties\n* `name` - Defaulted to `a` for one and to `b` for another.\n",
        json!({"x-ontap-optional": ["name"]}),
    );
}

#[test]
fn expensive_properties_and_commands() {
    facts(
        "### Expensive properties\nWords.\n* `owner.*`\n* `size`\n### Related ONTAP commands\n* `thing show`\n* 'thing modify'\n* `thing check -vserver vs0`\n### Learn more\n* [`DOC /security`](#docs)\n",
        json!({"x-ontap-expensive": ["owner", "size"], "x-ontap-cli": ["thing check", "thing modify", "thing show"]}),
    );
    facts(
        "### Related ONTAP commands * `thing show` * `thing modify`\n",
        json!({"x-ontap-cli": ["thing modify", "thing show"]}),
    );
    facts(
        "### Related ONTAP Commands\r\n* `thing show`\r\n",
        json!({"x-ontap-cli": ["thing show"]}),
    );
}

#[track_caller]
fn errors(table: &str, rows: usize, expected: &[u64], notes: &[&str]) {
    let outcome = post("", table);
    let ids: Vec<&str> = outcome
        .diagnostics
        .iter()
        .map(|d| d.code.id)
        .filter(|id| *id != "IMP137")
        .collect();
    assert_eq!(ids, notes);
    assert_eq!(outcome.summary.error_rows, rows);
    let result: Value =
        serde_json::from_str(&outcome.text.expect("no errors")).expect("the result is JSON");
    let codes =
        result.pointer("/paths/~1security~1things/post/responses/default/x-ontap-error-codes");
    assert_eq!(codes.cloned().unwrap_or_else(|| json!([])), json!(expected));
}

#[test]
fn error_tables() {
    errors(
        "| Error Code | Description |\n| ---------- | ---- |\n| 30 | b |\n| 4 | a |\n",
        2,
        &[4, 30],
        &[],
    );
    errors(
        "| Error codes | Description |\n| :--- | ---- |\n|4|a|\n| | continued |\n",
        1,
        &[4],
        &[],
    );
    errors(
        "Error code | Message\n-- | --\n`4` | a\n**5** | b\n",
        2,
        &[4, 5],
        &[],
    );
    errors(
        "| Error Code | D |\n|--|--|\n| 4 | a |\n\n| Error Code | D |\n|--|--|\n| 5 | a |\n| 4 | again |\n",
        3,
        &[4, 5],
        &["IMP126"],
    );
    errors(
        "| Error Code | D |\n|--|--|\n| 4 - 6 | a |\n| 9, 8 | a |\n",
        2,
        &[4, 5, 6, 8, 9],
        &[],
    );
    errors(
        "| Error Code | D |\n|--|--|\n| unknown | a |\n",
        0,
        &[],
        &["IMP127"],
    );
}

#[test]
fn prose_is_kept_only_on_demand() {
    let text = "swagger: '2.0'\npaths:\n  /security/a:\n    get: {summary: s, description: d, operationId: a, responses: {default: {description: e}}}\n";
    let document = source::read("d.yaml", text.as_bytes()).expect("the fixture is YAML");
    let mut options = Options::security("9.7");
    let without = import(&document, &options).text.expect("no errors");
    assert!(!without.contains("\"d\"") && !without.contains("\"s\""));
    options.keep_prose = true;
    let with = import(&document, &options).text.expect("no errors");
    assert!(with.contains("\"d\"") && with.contains("\"s\"") && with.contains("\"e\""));
}
