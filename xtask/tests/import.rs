//! `cargo xtask import` as its users see it.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

const SMALL: &str = r"swagger: '2.0'
basePath: /api
paths:
  /security/a:
    get:
      operationId: a
      responses:
        '200': {description: ok, schema: {type: unsigned}}
        default: {description: '| 4 | words |'}
  Sorting records: {x-ntap-long-description: words}
";

fn command(arguments: &[&str], directory: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("import").args(arguments).current_dir(directory);
    for name in [
        "ONTAP_USER",
        "ONTAP_PASSWORD",
        "HTTPS_PROXY",
        "https_proxy",
        "ALL_PROXY",
        "all_proxy",
    ] {
        command.env_remove(name);
    }
    command.stdin(Stdio::null());
    command
}

#[track_caller]
fn run(arguments: &[&str], directory: &Path) -> Output {
    command(arguments, directory)
        .output()
        .expect("the program starts")
}

/// Standard output and standard error of a run that must end with this code.
#[track_caller]
fn ends(output: &Output, code: i32) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "{out}\n{err}");
    assert!(!err.contains("panicked"), "{err}");
    (out, err)
}

fn folder_with(text: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder for the test");
    std::fs::write(folder.path().join("s.yaml"), text).expect("the fixture is written");
    folder
}

#[test]
fn writes_the_spec_and_ends_with_a_summary() {
    let folder = folder_with(SMALL);
    let (out, err) = ends(
        &run(
            &[
                "s.yaml",
                "--release",
                "9.7",
                "--out",
                "spec/ontap-9.7.json",
                "--timings",
            ],
            folder.path(),
        ),
        0,
    );
    assert!(
        out.contains("1 paths, 1 operations, 0 schemas, 0 properties, 1 error rows (1 codes)"),
        "{out}"
    );
    assert!(
        out.contains("timings: fetch ") && out.contains("wrote spec/ontap-9.7.json"),
        "{out}"
    );
    assert!(!out.contains("against"), "{out}");
    assert!(
        err.contains("note[IMP105]     1 x ") && err.contains("note[IMP101]     1 x "),
        "{err}"
    );
    let written =
        std::fs::read_to_string(folder.path().join("spec/ontap-9.7.json")).expect("it was written");
    assert!(
        written.starts_with("{\n  \"components\"") && written.ends_with("}\n"),
        "{written}"
    );

    let more = SMALL.replace(
        "  Sorting",
        "  /security/b: {get: {operationId: b, responses: {default: {description: e}}}}\n  Sorting",
    );
    std::fs::write(folder.path().join("s.yaml"), more).expect("the fixture is written");
    let (out, _) = ends(
        &run(
            &[
                "s.yaml",
                "--release",
                "9.10.1",
                "--out",
                "spec/ontap-9.10.1.json",
            ],
            folder.path(),
        ),
        0,
    );
    assert!(
        out.contains(
            "against 9.7: +1 paths, +1 operations, +0 schemas, +0 properties, +0 error codes"
        ),
        "{out}"
    );
}

#[test]
fn reads_standard_input() {
    let folder = folder_with("");
    let mut child = command(&["-", "--release", "9.7", "--out", "o.json"], folder.path());
    let mut child = child
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    child
        .stdin
        .take()
        .expect("it is piped")
        .write_all(SMALL.as_bytes())
        .expect("it reads");
    ends(&child.wait_with_output().expect("it ends"), 0);
    assert!(folder.path().join("o.json").exists());
}

#[test]
fn shows_the_source_line_of_an_error_and_writes_nothing() {
    let folder = folder_with(
        &SMALL
            .replace("unsigned", "unsinged")
            .replace("operationId: a", "operatoinId: a"),
    );
    let arguments = ["s.yaml", "--release", "9.7", "--out", "o.json"];
    let (_, err) = ends(&run(&arguments, folder.path()), 1);
    assert!(
        err.contains("error[IMP008]") && err.contains("s.yaml:8:49"),
        "{err}"
    );
    assert!(
        err.contains("error[IMP002]") && err.contains("s.yaml:6:7"),
        "{err}"
    );
    assert!(
        err.contains("'200': {description: ok, schema: {type: unsinged}}") && err.contains("^^^^"),
        "{err}"
    );
    assert!(err.contains("at /paths/~1security~1a/get"), "{err}");
    assert!(!folder.path().join("o.json").exists());
}

#[test]
fn prints_json_lines_on_demand() {
    let folder = folder_with(SMALL);
    let arguments = [
        "s.yaml",
        "--release",
        "9.7",
        "--out",
        "o.json",
        "--message-format",
        "json",
    ];
    let (out, _) = ends(&run(&arguments, folder.path()), 0);
    let lines: Vec<serde_json::Value> = out
        .lines()
        .map(|l| serde_json::from_str(l).expect("a JSON line"))
        .collect();
    let (summary, notes) = lines.split_last().expect("there are lines");
    assert!(
        notes
            .iter()
            .any(|n| n["code"] == "IMP105" && n["line"] == 8 && n["column"] == 49),
        "{out}"
    );
    assert_eq!(
        (
            &summary["reason"],
            &summary["scope"]["error_rows"],
            &summary["notes"]["IMP105"]
        ),
        (&"summary".into(), &1.into(), &1.into())
    );
}

#[test]
fn refuses_wrong_command_lines() {
    let folder = folder_with(SMALL);
    for arguments in [
        &["s.yaml"][..],
        &["s.yaml", "--release", "8.3"],
        &["s.yaml", "--release", "9"],
        &["s.yaml", "--release", "9.07"],
        &["s.yaml", "--release", "9.7.1.2"],
        &["s.yaml", "--release", "../../9.7"],
        &["s.yaml", "--release", "9.7", "--scope", "security"],
        &["http://cluster", "--release", "9.7"],
        &["https://admin:secret@cluster", "--release", "9.7"],
        &["HTTPS://admin:secret@cluster", "--release", "9.7"],
        &["http://admin:secret@cluster", "--release", "9.7"],
        &["ftp://admin:secret@cluster", "--release", "9.7"],
        &["https://admin:secret@[cluster", "--release", "9.7"],
        &["admin:secret@cluster", "--release", "9.7"],
        &["https://", "--release", "9.7"],
    ] {
        let (out, err) = ends(&run(arguments, folder.path()), 2);
        assert!(err.contains("error: "), "{err}");
        assert!(!err.contains("secret") && !out.contains("secret"), "{err}");
    }
    for source in [
        "https://admin:secret@cluster",
        "HTTP://admin:secret@cluster",
    ] {
        let mut compare = Command::new(env!("CARGO_BIN_EXE_xtask"));
        let output = compare.args(["spec-diff", source, "9.7"]).output();
        let output = output.expect("the program starts");
        assert!(!output.status.success());
        let err = String::from_utf8_lossy(&output.stderr);
        assert!(err.contains("error: ") && !err.contains("secret"), "{err}");
    }
    let (_, err) = ends(&run(&["none.yaml", "--release", "9.7"], folder.path()), 1);
    assert!(err.contains("none.yaml"), "{err}");
    ends(
        &run(
            &[
                "s.yaml",
                "--release",
                "9.7",
                "--scope",
                "/none",
                "--out",
                "o.json",
            ],
            folder.path(),
        ),
        1,
    );
}

/// The same from a file: what `curl` wrote down.
#[test]
fn says_that_a_file_is_a_page_or_an_error_of_ontap() {
    let import = |text: &str| {
        let folder = folder_with(text);
        ends(&run(&["s.yaml", "--release", "9.17.1"], folder.path()), 1).1
    };
    assert!(import("\n <html><body>x</body></html>").contains("SRC009"));
    let refused = import(r#"{"error": {"message": "not authorized", "code": "6"}}"#);
    assert!(
        refused.contains("IMP010") && refused.contains("not authorized"),
        "{refused}"
    );
}

/// What a document calls its keys is shown in diagnostics: none of it reaches the terminal or the build server as it is.
#[test]
fn names_in_diagnostics_can_be_seen() {
    for name in [
        "\u{1b}[2Jx",
        "x\u{7}\u{9b}31m",
        "::error::x",
        "x\n::add-mask::y",
        "x\r::stop-commands::y",
        "##[error]x",
        "a ##[add-mask]x",
        "x\u{202e}gpj\u{2066}",
        "x\u{2028}y\u{85}z",
        "x\u{200b}\u{feff}y",
    ] {
        let key = serde_json::Value::from(name).to_string();
        // An error that names the key, one below it, and one whose source line holds it.
        let text = format!("{SMALL}{key}: 1\ndefinitions:\n  {key}: {{type: {key}, {key}: 2}}\n");
        let text = text.replace(
            "schema: {type: unsigned}",
            &format!(
                "schema: {{$ref: {}}}",
                serde_json::Value::from(format!("#/definitions/{name}"))
            ),
        );
        let folder = folder_with(&text);
        for format in ["human", "json"] {
            let arguments = [
                "s.yaml",
                "--release",
                "9.6",
                "--verbose",
                "--message-format",
                format,
            ];
            let (out, err) = ends(&run(&arguments, folder.path()), 1);
            let told = |text: &str| text.contains("IMP") || text.contains("SRC");
            assert!(told(&out) || told(&err), "{out}{err}");
            for line in out.split('\n').chain(err.split('\n')) {
                let hidden = |c: &char| {
                    c.is_control()
                        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
                };
                assert_eq!(line.chars().find(hidden), None, "{name:?}: {line}");
                assert!(!line.contains("##["), "{name:?}: {line}");
                assert!(!line.trim_start().starts_with("::"), "{name:?}: {line}");
            }
        }
    }
}
