//! `cargo xtask spec-diff` as its users see it.

use std::path::Path;
use std::process::Command;

const OLD: &str = r"swagger: '2.0'
basePath: /api
paths:
  /security/a:
    get:
      operationId: a
      parameters: [{in: query, name: one, type: string}, {in: query, name: all, type: string}]
      responses: {'200': {description: ok, schema: {$ref: '#/definitions/thing'}}}
definitions:
  thing: {type: object, properties: {name: {type: string}}}
";

fn folder(new: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder for the test");
    std::fs::write(folder.path().join("old.yaml"), OLD).expect("the fixture is written");
    std::fs::write(folder.path().join("new.yaml"), new).expect("the fixture is written");
    folder
}

/// Runs the command on both files; gives what it printed, and must end with this code.
#[track_caller]
fn ends(folder: &Path, arguments: &[&str], code: i32) -> (String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["spec-diff", "old.yaml", "new.yaml"])
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("the program starts");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "{out}\n{err}");
    assert!(!err.contains("panicked"), "{err}");
    (out, err)
}

#[test]
fn reports_with_places_in_the_documents_that_were_given() {
    let new = OLD.replace("name: {type: string}", "name: {type: integer}");
    let folder = folder(&new);
    let (out, _) = ends(folder.path(), &["--verbose"], 0);
    assert!(
        out.contains("breaking/major   thing.name has another type: string -> integer"),
        "{out}"
    );
    assert!(
        out.contains("old.yaml:10:44 /definitions/thing/properties/name"),
        "{out}"
    );
    assert!(out.contains("reaches GET /security/a"), "{out}");
    let (out, _) = ends(folder.path(), &["--format", "markdown"], 0);
    assert!(
        out.contains(
            "| breaking | major | `thing.name` has another type: `string` → `integer` | `GET` |"
        ),
        "{out}"
    );
    let (out, _) = ends(folder.path(), &["--format", "json", "--out", "r.json"], 0);
    assert_eq!(out, "");
    let json = std::fs::read_to_string(folder.path().join("r.json")).expect("the file is written");
    assert!(
        json.contains("\"rule\": \"property-type-changed\""),
        "{json}"
    );
}

#[test]
fn writes_each_format_and_release_notes() {
    let new = OLD.replace(
        "name: {type: string}",
        "name: {type: string}, size: {type: integer}",
    );
    let folder = folder(&new);
    for (arguments, expected) in [
        (
            ["--format", "sarif"].as_slice(),
            "\"ruleId\": \"property-added\"",
        ),
        (
            &["--format", "github"],
            "::notice file=new.yaml,line=10,col=",
        ),
        (
            &["--format", "html"],
            "<title>old.yaml to new.yaml: what changes</title>",
        ),
        (&["--changelog"], "- `/security/a`: `Thing::size`"),
    ] {
        let (out, _) = ends(folder.path(), arguments, 0);
        assert!(out.contains(expected), "{out}");
        let to_file = [arguments, &["--out", "report"]].concat();
        let (nothing, _) = ends(folder.path(), &to_file, 0);
        assert_eq!(nothing, "");
        let file = std::fs::read_to_string(folder.path().join("report"));
        assert_eq!(file.expect("the file is written"), out);
        let failing = [arguments, &["--fail-on", "any"]].concat();
        ends(folder.path(), &failing, 1);
    }
    ends(folder.path(), &["--changelog", "--format", "json"], 2);
    let (out, _) = ends(folder.path(), &["--verbose"], 0);
    assert!(
        out.contains("adds ontap::models::thing::Thing::size"),
        "{out}"
    );
}

#[test]
fn exit_codes_follow_the_level() {
    let breaking = folder(&OLD.replace("name: {type: string}", "name: {type: integer}"));
    for level in ["breaking", "risky", "major", "any"] {
        ends(breaking.path(), &["--fail-on", level], 1);
        ends(
            breaking.path(),
            &["--fail-on", level, "--scope", "/storage"],
            0,
        );
    }
    let added = folder(&OLD.replace(
        "{name: {type: string}}",
        "{name: {type: string}, x: {type: string}}",
    ));
    for (level, code) in [("breaking", 0), ("risky", 0), ("major", 0), ("any", 1)] {
        ends(added.path(), &["--fail-on", level], code);
    }
    let same = folder(OLD);
    let (out, _) = ends(same.path(), &["--fail-on", "any"], 0);
    assert!(out.contains("0 changes"), "{out}");
}

#[test]
fn says_how_much_lies_outside_the_scope() {
    let folder = folder(&OLD.replace("name: {type: string}", "name: {type: integer}"));
    let (out, _) = ends(folder.path(), &["--scope", "/storage"], 0);
    assert!(out.contains("1 change outside /storage"), "{out}");
}

#[test]
fn what_is_not_understood_is_an_error() {
    for text in [
        "",
        "openapi: 3.1.0",
        "{}",
        &OLD.replace("operationId", "operationIdd"),
        "swagger: '2.0'\npaths: [",
    ] {
        let folder = folder(text);
        let (out, err) = ends(folder.path(), &[], 2);
        assert_eq!(out, "");
        assert!(err.contains("nothing was compared"), "{err}");
    }
    let folder = folder(OLD);
    std::fs::remove_file(folder.path().join("new.yaml")).expect("the file is there");
    ends(folder.path(), &[], 2);
    ends(folder.path(), &["--fail-on", "nothing"], 2);
}

#[test]
fn short_text_counts_documentation_and_verbose_text_lists_it() {
    let new = OLD.replace("operationId: a", "operationId: b");
    let folder = folder(&new);
    let (out, _) = ends(folder.path(), &[], 0);
    assert!(out.contains("1 change\n"), "{out}");
    assert!(
        out.contains("  /security/a: operation-id-changed 1"),
        "{out}"
    );
    assert!(!out.contains("has another operationId"), "{out}");
    let (out, _) = ends(folder.path(), &["--verbose"], 0);
    assert!(
        out.contains("GET /security/a has another operationId: a -> b"),
        "{out}"
    );
}
