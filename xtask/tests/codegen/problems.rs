//! `cargo xtask codegen` on input that is not right: every problem with its place, no panic, nothing written.

use crate::fixture::{Fixture, Run, spec};
use serde_json::Value;

#[track_caller]
fn fails(text: impl AsRef<[u8]>, expected: &[&str]) {
    let fixture = Fixture::new();
    fixture.write("s.json", text);
    let mut run = fixture.generate(&["s.json"], "out", &[]).ends(1);
    for text in expected {
        run = run.says(text);
    }
    assert!(!fixture.path("out").exists(), "nothing is written");
}

#[test]
fn broken_specs_are_errors() {
    let good = spec("9.6");
    fails(&good[..good.len() / 2], &["SPC001", "not JSON", "s.json:"]);
    fails("", &["SPC001", "s.json"]);
    fails("no spec at all", &["SPC001", "s.json:1:"]);
    fails("[]", &["SPC001", "s.json"]);
    fails("null", &["SPC001", "s.json"]);
    fails("{}", &["SPC001", "s.json"]);
    fails("{\"openapi\": 3}", &["SPC001", "s.json:1:"]);
    fails("[".repeat(100_000), &["SPC001", "s.json"]);
    fails(
        good.replace("3.0.3", "2.0"),
        &["SPC001", "s.json:", "/openapi"],
    );
    fails(
        good.replace("\"x-ontap-release\": \"9.6\",", ""),
        &["SPC001", "x-ontap-release"],
    );
    fails(
        good.replace(
            "\"x-ontap-release\": \"9.6\"",
            "\"x-ontap-release\": \"new\"",
        ),
        &["SPC001", "new"],
    );
    fails(b"\xff\xfe\x00{", &["s.json", "UTF-8"]);
}

#[test]
fn broken_nodes_are_errors() {
    let good = spec("9.6");
    fails(
        good.replace("schemas/thing\"", "schemas/nothing\""),
        &["SPC003", "s.json:", "nothing"],
    );
    fails(
        good.replace("\"type\": \"integer\"", "\"type\": \"complex\""),
        &["s.json:", "complex"],
    );
    fails(
        good.replace("\"name\": {", "\"name\": 5, \"other\": {"),
        &["s.json:", "/components/schemas/thing/properties/name"],
    );
    fails(
        good.replace(
            "\"/security/things\": {",
            "\"/security/things\": 5, \"/security/others\": {",
        ),
        &["s.json:"],
    );
    fails(
        good.replace(
            "\"x-ontap-access\": \"read\"",
            "\"x-ontap-access\": \"all\"",
        ),
        &["s.json:", "all"],
    );
}

/// A spec that refers to itself is either understood or refused; it never hangs.
#[test]
fn schemas_that_contain_themselves_end() {
    let schemas = [
        r##""a": {"$ref": "#/components/schemas/a"},"##,
        r##""a": {"$ref": "#/components/schemas/b"}, "b": {"$ref": "#/components/schemas/a"},"##,
        r##""a": {"type": "array", "items": {"$ref": "#/components/schemas/a"}},"##,
        r##""a": {"type": "array", "items": {"type": "object", "properties": {"x": {"$ref": "#/components/schemas/a"}, "y": {"$ref": "#/components/schemas/a"}}}},"##,
        r##""a": {"type": "object", "properties": {"x": {"$ref": "#/components/schemas/a"}, "y": {"$ref": "#/components/schemas/a"}}},"##,
    ];
    for schema in schemas {
        let fixture = Fixture::new();
        let text = spec("9.6").replace("\"thing\": {", &format!("{schema} \"thing\": {{"));
        let text = text.replace(
            "\"type\": \"integer\"",
            "\"$ref\": \"#/components/schemas/a\"",
        );
        fixture.write("s.json", text);
        let run = fixture.generate(&["s.json"], "out", &[]);
        assert!(!run.err.contains("panicked"), "{schema}: {}", run.err);
        assert!(run.code.is_some(), "{schema}: {}", run.err);
    }
}

#[test]
fn releases_have_to_differ_and_scopes_to_agree() {
    let fixture = Fixture::with(&["9.6", "9.7"]);
    fixture.write("again.json", spec("9.6"));
    let twice = fixture.generate(&["9.6.json", "9.7.json", "again.json"], "out", &[]);
    twice.ends(1).says("MRG008").says(".json:");
    fixture.write(
        "other.json",
        spec("9.8").replace("\"/security\"\n", "\"/\"\n"),
    );
    fixture
        .generate(&["9.6.json", "other.json"], "out", &[])
        .ends(1)
        .says("MRG009")
        .says("other.json:");
    assert!(!fixture.path("out").exists());
}

/// Broken in three places of two files.
fn several(more: &[&str]) -> Run {
    let fixture = Fixture::with(&["9.6"]);
    fixture.write(
        "a.json",
        spec("9.7").replace("\"type\": \"integer\"", "\"type\": \"complex\""),
    );
    fixture.write(
        "b.json",
        spec("9.8").replace("schemas/thing_response\"", "schemas/nothing\""),
    );
    fixture
        .generate(&["9.6.json", "a.json", "b.json"], "out", more)
        .ends(1)
}

#[test]
fn several_problems_are_reported_in_one_run() {
    let run = several(&[]);
    for place in ["a.json:11:21", "b.json:58:27"] {
        assert!(run.err.contains(place), "no {place} in\n{}", run.err);
    }
    assert!(
        run.err.contains("\"type\": \"complex\""),
        "the source line is shown:\n{}",
        run.err
    );
    assert!(run.err.matches("error[").count() >= 3, "{}", run.err);
}

#[test]
fn json_lines_can_be_parsed() {
    let run = several(&["--message-format", "json"]);
    let lines: Vec<Value> = run
        .out
        .lines()
        .map(|l| serde_json::from_str(l).expect("each line is JSON"))
        .collect();
    let errors: Vec<&Value> = lines.iter().filter(|l| l["severity"] == "error").collect();
    assert!(errors.len() >= 3, "{}", run.out);
    for error in errors {
        assert_eq!(error["reason"], "diagnostic");
        for key in ["code", "message", "meaning", "repair", "file", "pointer"] {
            assert!(
                error[key].as_str().is_some_and(|text| !text.is_empty()),
                "{key} of {error}"
            );
        }
        assert!(
            error["line"].as_u64() > Some(0) && error["column"].as_u64() > Some(0),
            "{error}"
        );
    }
}

#[test]
fn the_summary_is_json_too() {
    let fixture = Fixture::with(&["9.6"]);
    for (more, fresh) in [
        (&["--message-format", "json"][..], false),
        (&["--check", "--message-format", "json"], true),
    ] {
        let run = fixture.generate(&["9.6.json"], "out", more).ends(0);
        let last = run.out.lines().last().expect("there is a summary");
        let summary: Value = serde_json::from_str(last).expect("the summary is JSON");
        assert_eq!(
            (&summary["reason"], &summary["fresh"]),
            (&Value::from("summary"), &Value::from(fresh))
        );
        assert_eq!(summary["releases"], 1);
        assert!(summary["microseconds"]["emit"].is_u64(), "{summary}");
    }
}

#[track_caller]
fn overlay_fails(overlay: &str, expected: &[&str]) {
    let fixture = Fixture::with(&["9.6", "9.7"]);
    fixture.write("o.yaml", overlay);
    let mut run = fixture
        .generate(&["9.6.json", "9.7.json"], "out", &["--overlay", "o.yaml"])
        .ends(1);
    for text in expected {
        run = run.says(text);
    }
    assert!(!fixture.path("out").exists(), "nothing is written");
}

#[test]
fn overlay_actions_have_to_apply() {
    let action = |target: &str, rest: &str| {
        format!(
            "overlay: 1.0.0\nactions:\n- target: {target}\n  description: Why.\n  update: {{x-ontap-doc: Words.}}\n{rest}"
        )
    };
    overlay_fails(
        &action("$.components.schemas.nothing", ""),
        &["OVL004", "o.yaml:3:", "nothing"],
    );
    overlay_fails(
        &action("$.components.schemas.nothing", "  x-releases: ['9.7']\n"),
        &["OVL004", "o.yaml:3:", "9.7"],
    );
    overlay_fails(&action("$.components..[", ""), &["OVL003", "o.yaml:3:"]);
    overlay_fails(
        &action("$.info", "  colour: red\n"),
        &["OVL001", "o.yaml:6:", "colour"],
    );
    overlay_fails(
        &action("$.info", "  x-releases: [new]\n"),
        &["OVL001", "o.yaml:"],
    );
    overlay_fails(
        &action("$.info", "  remove: true\n"),
        &["OVL001", "o.yaml:"],
    );
    overlay_fails(
        "overlay: 1.0.0\nactions:\n- target: $.info\n  remove: true\n",
        &["OVL002", "o.yaml:3:"],
    );
    overlay_fails("overlay: 2.0.0\nactions: []\n", &["OVL001", "o.yaml:1:"]);
    overlay_fails("overlay: 1.0.0\n", &["OVL001", "o.yaml"]);
    overlay_fails("overlay: [\n", &["SRC001", "o.yaml:"]);
    overlay_fails("", &["SRC003", "o.yaml"]);
}

#[test]
fn what_the_overlay_breaks_is_reported() {
    overlay_fails(
        "overlay: 1.0.0\nactions:\n- target: $.components.schemas.thing\n  description: Why.\n  remove: true\n",
        &["SPC003", "thing"],
    );
}

#[test]
fn wrong_command_lines_are_refused() {
    let fixture = Fixture::with(&["9.6"]);
    fixture.codegen(&["--spec"]).ends(2);
    fixture.codegen(&["--colour", "red"]).ends(2);
    fixture
        .generate(&["missing.json"], "out", &[])
        .ends(1)
        .says("missing.json");
    fixture
        .generate(&["9.6.json"], "out", &["--overlay", "missing.yaml"])
        .ends(1)
        .says("missing.yaml");
    fixture
        .generate(&["9.6.json"], "out", &["--runtime", "missing"])
        .ends(1)
        .says("missing");
    fixture
        .generate(&["9.6.json"], "out", &["--scope", "/elsewhere"])
        .ends(1)
        .says("/elsewhere");
    assert!(!fixture.path("out").exists());
}

#[test]
fn the_name_of_the_crate_is_a_name() {
    for name in [
        "",
        "9",
        "a b",
        "std",
        "fn",
        "a\"\n[dependencies]\nb",
        "../out",
    ] {
        let fixture = Fixture::with(&["9.6"]);
        let run = fixture.codegen(&["--spec", "9.6.json", "--out", "out", "--crate-name", name]);
        run.ends(2).says("is no name for a crate");
        assert!(!fixture.path("out").exists(), "nothing is written");
    }
}
