//! Which work tree commands read and write: the one they are run in, never the one the program was built in.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// A spec with one operation that answers with a thing.
fn spec(release: &str, kind: &str) -> String {
    format!(
        r##"{{"openapi": "3.0.3", "info": {{"title": "t", "version": "{release}", "x-ontap-release": "{release}", "x-ontap-scope": ["/security"]}},
  "components": {{"schemas": {{"thing": {{"type": "object", "properties": {{"name": {{"type": "{kind}"}}}}}}}}}},
  "paths": {{"/security/a": {{"get": {{"operationId": "a", "responses": {{"200": {{"description": "", "content":
    {{"application/json": {{"schema": {{"$ref": "#/components/schemas/thing"}}}}}}}}}}}}}}}}}}"##
    )
}

/// Another checkout: as much of one as tells it from any other folder.
fn workspace() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("it is in a folder"))
            .expect("the folder is made");
        std::fs::write(path, text).expect("the fixture is written");
    };
    write("Cargo.toml", "[workspace]\n");
    write("codegen/Cargo.toml", "");
    write(
        "spec/overlay.yaml",
        "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions: []\n",
    );
    write("spec/ontap-9.91.1.json", &spec("9.91.1", "string"));
    write("spec/ontap-9.92.1.json", &spec("9.92.1", "integer"));
    folder
}

#[track_caller]
fn run(folder: &Path, arguments: &[&str], input: &str, code: i32) -> (String, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("it was piped");
    // Who reads no input closes it.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let output = child.wait_with_output().expect("the program ends");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "{out}\n{err}");
    (out, err)
}

#[test]
fn the_workspace_is_the_one_around_the_current_folder() {
    let folder = workspace();
    let inside = folder.path().join("codegen");
    let (out, _) = run(&inside, &["spec-diff", "9.91.1", "9.92.1"], "", 0);
    assert!(out.contains("thing.name has another type"), "{out}");
    let (_, err) = run(&inside, &["spec-diff", "9.91.1", "9.17.1"], "", 2);
    assert!(
        err.contains("no release 9.17.1; it has 9.91.1, 9.92.1"),
        "{err}"
    );
}

#[test]
fn what_is_written_is_written_there_and_said() {
    let folder = workspace();
    let (out, _) = run(
        folder.path(),
        &["spec-diff", "9.91.1", "9.92.1", "--format", "json"],
        "",
        0,
    );
    let report: serde_json::Value = serde_json::from_str(&out).expect("the report is JSON");
    let fingerprint = report["changes"][0]["fingerprint"]
        .as_str()
        .expect("a change has one");
    let accept = [
        "spec-diff",
        "9.91.1",
        "9.92.1",
        "--accept",
        fingerprint,
        "--reason",
        "r",
    ];
    let (_, err) = run(folder.path(), &accept, "", 0);
    assert!(folder.path().join("spec/accepted-changes.yaml").exists());
    let canonical = folder.path().canonicalize().expect("it is there");
    assert!(
        err.contains(&format!("workspace: {}", canonical.display())),
        "{err}"
    );
}

#[test]
fn a_folder_can_be_named_and_has_to_be_a_workspace() {
    let (folder, elsewhere) = (
        workspace(),
        tempfile::tempdir().expect("a folder for the test"),
    );
    let root = folder.path().to_str().expect("the path is text");
    let (out, _) = run(
        elsewhere.path(),
        &["--root", root, "spec-diff", "9.91.1", "9.92.1"],
        "",
        0,
    );
    assert!(out.contains("thing.name has another type"), "{out}");
    let (_, err) = run(elsewhere.path(), &["spec-diff", "9.91.1", "9.92.1"], "", 2);
    assert!(
        err.contains("no workspace") || err.contains("is a workspace"),
        "{err}"
    );
    let other = elsewhere.path().to_str().expect("the path is text");
    let (_, err) = run(folder.path(), &["--root", other, "codegen"], "", 2);
    assert!(err.contains("is no workspace"), "{err}");
}

#[test]
fn standard_input_is_a_side_and_the_wrong_order_is_told() {
    let folder = workspace();
    let new = spec("9.93.1", "boolean");
    let (out, _) = run(folder.path(), &["spec-diff", "9.91.1", "-"], &new, 0);
    assert!(
        out.contains("9.91.1 -> 9.93.1") && out.contains("string -> boolean"),
        "{out}"
    );
    let (_, err) = run(folder.path(), &["spec-diff", "9.92.1", "9.91.1"], "", 0);
    assert!(err.contains("9.92.1 is newer than 9.91.1"), "{err}");
    run(folder.path(), &["spec-diff", "-", "-"], &new, 2);
}
