//! Levels of a project, and changes that it accepts, as users of the command line see them.

mod folder;

use std::path::Path;

use folder::{ends, with};

const OLD: &str = "swagger: '2.0'
basePath: /api
paths:
  /security/a:
    get:
      operationId: a
      responses: {'200': {description: ok, schema: {$ref: '#/definitions/thing'}}}
definitions:
  thing: {type: object, properties: {name: {type: string}, size: {type: integer}, mode: {type: string}}}
";

/// A property has another type, another one a further limit.
fn changed() -> tempfile::TempDir {
    let new = OLD.replace("name: {type: string}", "name: {type: boolean}");
    let new = new.replace("mode: {type: string}", "mode: {type: string, maxLength: 5}");
    with(&[("old.yaml", OLD), ("new.yaml", &new)])
}

fn write(folder: &Path, name: &str, text: &str) {
    std::fs::write(folder.join(name), text).expect("the file is written");
}

/// The fingerprint of the change whose line holds a text.
fn fingerprint(folder: &Path, rule: &str) -> String {
    let (out, _) = ends(folder, &["old.yaml", "new.yaml", "--format", "json"], 0);
    let json: serde_json::Value = serde_json::from_str(&out).expect("the report is JSON");
    let changes = json["changes"].as_array().expect("there are changes");
    let change = changes.iter().find(|change| change["rule"] == rule);
    change.expect("the rule found something")["fingerprint"]
        .as_str()
        .expect("a change has a fingerprint")
        .to_owned()
}

#[test]
fn levels_of_a_project_decide() {
    let folder = changed();
    let config = "rules:
  property-type-changed: {wire: docs, rust: patch, reason: nobody reads it}
  property-bounds-narrowed: {wire: 'off', reason: limits are documented badly}
";
    write(folder.path(), "levels.yaml", config);
    let pair = ["old.yaml", "new.yaml"];
    let with_levels = [&pair[..], &["--config", "levels.yaml"]].concat();
    ends(
        folder.path(),
        &[&pair[..], &["--fail-on", "breaking"]].concat(),
        1,
    );
    let (out, _) = ends(
        folder.path(),
        &[&with_levels[..], &["--fail-on", "breaking"]].concat(),
        0,
    );
    assert!(
        out.contains("1 change\nwire: 1 docs\nrust: 1 patch"),
        "{out}"
    );
    assert!(out.contains("1 change of rules that are off"), "{out}");
    let (out, _) = ends(
        folder.path(),
        &[&with_levels[..], &["--verbose"]].concat(),
        0,
    );
    assert!(
        out.contains("docs/patch       thing.name has another type"),
        "{out}"
    );
    assert!(!out.contains("thing.mode"), "{out}");
}

#[test]
fn wrong_levels_are_errors_with_their_place() {
    for (config, message) in [
        (
            "rules:\n  property-removd: {wire: docs, reason: r}\n",
            "did you mean `property-removed`?",
        ),
        (
            "rules:\n  property-removed: {wire: doc, reason: r}\n",
            "`doc` is no level of `wire`; there are none, docs, compatible, risky, breaking, off",
        ),
        (
            "rules:\n  property-removed: {rust: docs, reason: r}\n",
            "there are none, patch, minor, major, off",
        ),
        (
            "rules:\n  property-removed: {wire: docs}\n",
            "does not say why",
        ),
        (
            "rules:\n  property-removed: {wire: docs, reason: ''}\n",
            "does not say why",
        ),
        (
            "rules:\n  property-removed: {reason: r}\n",
            "neither `wire` nor `rust`",
        ),
        (
            "rules:\n  property-removed: {wires: docs, wire: docs, reason: r}\n",
            "did you mean `wire`?",
        ),
        (
            "rules:\n  property-removed: docs\n",
            "a rule has `wire`, `rust` and `reason`",
        ),
        ("\nrules: []\n", "`rules` is an object"),
        ("\n- a\n", "`rules:` is expected at the top"),
        ("\nrule: {}\n", "did you mean `rules`?"),
    ] {
        let folder = changed();
        write(folder.path(), "levels.yaml", config);
        let arguments = ["old.yaml", "new.yaml", "--config", "levels.yaml"];
        let (out, err) = ends(folder.path(), &arguments, 2);
        assert_eq!(out, "");
        assert!(err.contains(message), "{config}: {err}");
        assert!(err.contains("levels.yaml:2:"), "{config}: {err}");
    }
    let folder = changed();
    ends(
        folder.path(),
        &["old.yaml", "new.yaml", "--config", "absent.yaml"],
        2,
    );
}

#[test]
fn an_accepted_change_fails_nothing_and_is_told() {
    let folder = changed();
    let base = ["old.yaml", "new.yaml", "--accepted", "accepted.yaml"];
    let run = |more: &[&str], code| ends(folder.path(), &[&base[..], more].concat(), code);
    let accepted = fingerprint(folder.path(), "property-type-changed");
    run(&["--accept", &accepted, "--reason", "it's \"known\""], 0);
    let text =
        std::fs::read_to_string(folder.path().join("accepted.yaml")).expect("the file is there");
    assert!(text.contains("  # thing.name has another type\n"), "{text}");

    let (out, err) = run(&["--fail-on", "major"], 0);
    assert_eq!(err, "");
    assert!(out.contains("wire: 1 compatible\n"), "{out}");
    assert!(out.contains("1 change accepted"), "{out}");
    assert!(!out.contains("thing.name"), "{out}");
    run(&["--fail-on", "any"], 1);
    let (out, _) = run(&["--verbose"], 0);
    assert!(out.contains("accepted: it's \"known\""), "{out}");
    let (out, _) = run(&["--format", "json"], 0);
    let json: serde_json::Value = serde_json::from_str(&out).expect("the report is JSON");
    let reasons: Vec<&serde_json::Value> = json["changes"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|c| &c["accepted"])
        .collect();
    assert_eq!(
        reasons,
        [
            &serde_json::json!("it's \"known\""),
            &serde_json::Value::Null
        ]
    );
    let (out, _) = run(&["--format", "markdown"], 0);
    assert!(
        out.contains("1 change accepted.") && !out.contains("thing.name"),
        "{out}"
    );
    let (out, _) = run(&["--format", "github"], 0);
    assert!(
        out.contains("%0A1 change accepted") && !out.contains("thing.name"),
        "{out}"
    );
    let (out, _) = run(&["--format", "sarif"], 0);
    let sarif: serde_json::Value = serde_json::from_str(&out).expect("SARIF is JSON");
    let results = sarif["runs"][0]["results"].as_array().expect("a list");
    let suppressed = results
        .iter()
        .filter_map(|result| result.get("suppressions"));
    let suppression = serde_json::json!([{"kind": "external", "justification": "it's \"known\""}]);
    assert_eq!(suppressed.collect::<Vec<_>>(), [&suppression]);
    let (out, _) = run(&["--format", "html"], 0);
    assert!(out.contains("; 1 change accepted."), "{out}");
    assert!(
        out.contains("<dt>Accepted</dt><dd><p>it&#39;s &quot;known&quot;</p></dd>"),
        "{out}"
    );

    let other = fingerprint(folder.path(), "property-bounds-narrowed");
    run(&["--accept", &other, "--reason", "also"], 0);
    run(&["--fail-on", "any"], 0);
    run(&["--accept", &other, "--reason", "again"], 2);
    run(&["--accept", "0000000000000000", "--reason", "r"], 2);
    run(&["--accept", &other], 2);
}

#[test]
fn what_is_no_longer_needed_is_told() {
    let folder = changed();
    let entries = "accepted:
  - {fingerprint: '0000000000000001', reason: for all}
  - {fingerprint: '0000000000000002', reason: for these, old: old.yaml, new: new.yaml}
  - {fingerprint: '0000000000000003', reason: for others, old: '9.6', new: '9.7'}
";
    write(folder.path(), "accepted.yaml", entries);
    let arguments = ["old.yaml", "new.yaml", "--accepted", "accepted.yaml"];
    let (_, err) = ends(folder.path(), &arguments, 0);
    assert!(
        err.contains("warning[DIF006]: `0000000000000001` is no longer needed"),
        "{err}"
    );
    assert!(
        err.contains("accepted.yaml:2:6") && err.contains("accepted.yaml:3:6"),
        "{err}"
    );
    assert!(!err.contains("0000000000000003` is"), "{err}");
}

#[test]
fn wrong_lists_of_accepted_changes_are_errors_with_their_place() {
    let one = "accepted:\n  - {fingerprint: '0000000000000001', reason: r}\n";
    for (text, message, line) in [
        (
            format!("{one}  - {{fingerprint: '0000000000000001', reason: s}}\n"),
            "stands already on line 2",
            3,
        ),
        (
            format!("{one}  - {{fingerprint: '0000000000000002'}}\n"),
            "does not say why",
            3,
        ),
        (
            format!("{one}  - {{reason: r}}\n"),
            "`fingerprint` is missing",
            3,
        ),
        (
            format!("{one}  - {{fingerprint: abc, reason: r}}\n"),
            "is no fingerprint",
            3,
        ),
        (
            format!("{one}  - {{fingerprint: '0000000000000002', reason: r, old: '9.6'}}\n"),
            "stand together",
            3,
        ),
        (
            format!("{one}  - 0000000000000002\n"),
            "has `fingerprint` and `reason`",
            3,
        ),
        (
            one.replace("reason", "reasons"),
            "did you mean `reason`?",
            2,
        ),
        ("\naccept: []\n".to_owned(), "did you mean `accepted`?", 2),
        ("accepted:\n  a: b\n".to_owned(), "`accepted` is a list", 2),
    ] {
        let folder = changed();
        write(folder.path(), "accepted.yaml", &text);
        let arguments = ["old.yaml", "new.yaml", "--accepted", "accepted.yaml"];
        let (out, err) = ends(folder.path(), &arguments, 2);
        assert_eq!(out, "");
        assert!(err.contains(message), "{text}: {err}");
        assert!(
            err.contains(&format!("accepted.yaml:{line}:")),
            "{text}: {err}"
        );
    }
    let folder = changed();
    ends(
        folder.path(),
        &["old.yaml", "new.yaml", "--accepted", "absent.yaml"],
        2,
    );
}

#[test]
fn rules_are_listed() {
    let folder = with(&[]);
    let (out, _) = ends(folder.path(), &["--list-rules"], 0);
    let rules = ontap_codegen::diff::rules::ALL;
    assert_eq!(out.lines().count(), rules.len() + 1);
    assert!(out.contains("property-removed                 property   removed   breaking    breaking    major  is no longer a property"), "{out}");
    let (out, _) = ends(folder.path(), &["--list-rules", "--format", "json"], 0);
    let json: serde_json::Value = serde_json::from_str(&out).expect("the list is JSON");
    assert_eq!(json.as_array().map(Vec::len), Some(rules.len()));
    assert_eq!(json[0]["mirror"], "path-removed");
    ends(folder.path(), &["--list-rules", "--format", "markdown"], 2);
    ends(folder.path(), &[], 2);
}

/// A path that would be another entry of the file, if a comment ended where YAML thinks a line ends.
#[test]
fn accepting_one_change_accepts_no_other() {
    for end in ["\r", "\n", "\u{85}", "\u{2028}", "\r\n"] {
        let base = OLD.replace("/security/a:", "PATH:");
        let other = changed();
        let fingerprint_of_other = fingerprint(other.path(), "property-type-changed");
        let path = format!(
            "/security/a{end}  - fingerprint: {fingerprint_of_other}{end}    reason: x{end}  # "
        );
        let quoted = serde_json::Value::from(path).to_string() + ":";
        let old = base.replace("PATH:", &quoted);
        let new = old
            .replace("operationId: a", "operationId: b")
            .replace("name: {type: string}", "name: {type: boolean}");
        let new = new.replace(
            "    get:",
            "    delete: {operationId: c, responses: {'200': {description: ok}}}\n    get:",
        );
        let folder = with(&[("old.yaml", &old), ("new.yaml", &new)]);
        let (out, _) = ends(
            folder.path(),
            &["old.yaml", "new.yaml", "--format", "json"],
            0,
        );
        let json: serde_json::Value = serde_json::from_str(&out).expect("the report is JSON");
        let changes = json["changes"].as_array().expect("there are changes");
        assert!(changes.len() > 1, "{out}");
        for change in changes {
            let one = change["fingerprint"]
                .as_str()
                .expect("a change has a fingerprint");
            drop(std::fs::remove_file(folder.path().join("accepted.yaml")));
            let arguments = [
                "old.yaml",
                "new.yaml",
                "--accepted",
                "accepted.yaml",
                "--accept",
                one,
                "--reason",
                "meant",
            ];
            ends(folder.path(), &arguments, 0);
            let text = std::fs::read_to_string(folder.path().join("accepted.yaml"))
                .expect("it is written");
            assert_eq!(text.lines().count(), 7, "{end:?}: {text}");
            assert!(!text.contains(end) || end == "\n", "{text}");
            let still_there = [
                "old.yaml",
                "new.yaml",
                "--accepted",
                "accepted.yaml",
                "--fail-on",
                "any",
            ];
            ends(folder.path(), &still_there, 1);
        }
    }
}
