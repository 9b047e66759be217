//! `cargo xtask spec-diff` as its users see it.

use std::path::Path;
use std::process::Command;

/// The work tree of the tests.
const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

const OLD: &str = r"swagger: '2.0'
basePath: /api
paths:
  /security/a:
    get:
      operationId: a
      parameters: [{in: query, name: one, type: string}, {in: query, name: all, type: string}]
      responses: {'200': {description: ok, schema: {$ref: '#/definitions/thing'}}}
  /security/b: {get: {operationId: b, responses: {'200': {description: ok}}}}
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
    run(
        folder,
        &[&["old.yaml", "new.yaml"], arguments].concat(),
        code,
    )
}

#[track_caller]
fn run(folder: &Path, arguments: &[&str], code: i32) -> (String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["spec-diff", "--root", WORKSPACE])
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
        out.contains("old.yaml:11:44 /definitions/thing/properties/name"),
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
            "::notice file=new.yaml,line=11,col=",
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
            &["--fail-on", level, "--scope", "/security/b"],
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
    let (out, _) = ends(folder.path(), &["--scope", "/security/b"], 0);
    assert!(out.contains("0 changes"), "{out}");
    let spec = folder.path().join("spec.json");
    let spec = spec.to_str().expect("the path is text");
    let import = ["import", "old.yaml", "--release", "9.6", "--out", spec];
    let import = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(import)
        .current_dir(folder.path())
        .output();
    assert!(import.expect("the program starts").status.success());
    let (out, _) = run(
        folder.path(),
        &["spec.json", "new.yaml", "--scope", "/security/b"],
        0,
    );
    assert!(out.contains("1 change outside /security/b"), "{out}");
}

#[test]
fn a_scope_that_neither_side_has_is_an_error() {
    let folder = folder(&OLD.replace("name: {type: string}", "name: {type: integer}"));
    let arguments = ["--scope", "/securty/a", "--fail-on", "any"];
    let (out, err) = ends(folder.path(), &arguments, 2);
    assert_eq!(out, "");
    assert!(
        err.contains("`/securty/a`") && err.contains("/security/a"),
        "{err}"
    );
}

#[test]
fn within_a_scope_only_its_operations_count() {
    let shared = "{in: query, name: one, type: string}";
    let old = OLD.replace(
        "{get: {operationId: b, responses",
        &format!("{{get: {{operationId: b, parameters: [{shared}], responses"),
    );
    let folder = folder(&old.replace(
        "name: one, type: string",
        "name: one, type: string, enum: [x]",
    ));
    std::fs::write(folder.path().join("old.yaml"), &old).expect("the fixture is written");
    let (out, _) = ends(folder.path(), &["--verbose"], 0);
    assert!(out.contains("query parameter one of 2 operations"), "{out}");
    let (out, _) = ends(folder.path(), &["--verbose", "--scope", "/security/b"], 0);
    assert!(
        out.contains("query parameter one of GET /security/b is now limited"),
        "{out}"
    );
    assert!(!out.contains("GET /security/a"), "{out}");
}

#[test]
fn titles_of_annotations_name_the_operations() {
    let shared = "{in: query, name: one, type: string}";
    let old = OLD.replace(
        "{get: {operationId: b, responses",
        &format!("{{get: {{operationId: b, parameters: [{shared}], responses"),
    );
    let folder = folder(&old.replace(
        "name: one, type: string",
        "name: one, type: string, enum: [x]",
    ));
    std::fs::write(folder.path().join("old.yaml"), &old).expect("the fixture is written");
    let (out, _) = ends(folder.path(), &["--format", "github"], 0);
    assert!(
        out.contains(
            "title=breaking/major query parameter one of GET /security/a%2C GET /security/b"
        ),
        "{out}"
    );
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
    let new = OLD.replace("operationId: a", "operationId: z");
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
        out.contains("GET /security/a has another operationId: a -> z"),
        "{out}"
    );
}
