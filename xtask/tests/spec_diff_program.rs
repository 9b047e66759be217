//! What an upgrade means for one program, for the committed crate, and across several releases.

mod folder;

use std::path::Path;

use folder::{ends, with};

const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

const OLD: &str = "swagger: '2.0'
basePath: /api
paths:
  /security/accounts:
    get:
      operationId: accounts
      parameters: [{in: query, name: colour, type: string}]
      responses: {'200': {description: ok, schema: {$ref: '#/definitions/account_response'}}}
    post:
      operationId: account
      parameters: [{in: body, name: info, schema: {$ref: '#/definitions/account'}}]
      responses: {'201': {description: made}}
  /security/roles:
    get:
      operationId: roles
      parameters: [{in: query, name: rank, type: string}]
      responses: {'200': {description: ok, schema: {$ref: '#/definitions/role_response'}}}
definitions:
  account_response: {type: object, properties: {num_records: {type: integer}, records: {type: array, items: {$ref: '#/definitions/account'}}}}
  role_response: {type: object, properties: {num_records: {type: integer}, records: {type: array, items: {$ref: '#/definitions/role'}}}}
  account:
    type: object
    properties:
      colour: {type: string}
      height: {type: string}
      state: {type: string, enum: [asleep, awake]}
      weight: {type: string}
  role:
    type: object
    properties:
      builtin: {type: string}
      rank: {type: string}
";

/// Six things change. The program uses three of them, and three that stay.
fn new() -> String {
    OLD.replace("height: {type: string}", "height: {type: integer}")
        .replace("enum: [asleep, awake]", "enum: [awake]")
        .replace("colour: {type: string}", "colour: {type: boolean}")
        .replace("weight: {type: string}", "weight: {type: boolean}")
        .replace("rank: {type: string}", "rank: {type: integer}")
        .replace("builtin: {type: string}", "builtin: {type: boolean}")
}

const PROGRAM: &str = r#"
use ontap::security::accounts::field as account;
use ontap::models::account::{Account, State};

async fn run(ontap: Client) {
    // The words weight, rank and builtin in a comment are no use of them.
    let accounts = ontap.security().accounts();
    let found = accounts.list().filter(account::COLOUR.eq("weight")).find_one().await;
    println!("{} {}", found.height, found.extra);
    if found.state == Some(State::Asleep) {}
    ontap.security().roles().list().stream();
}
"#;

fn subjects(out: &str) -> Vec<String> {
    let report: serde_json::Value = serde_json::from_str(out).expect("the report is JSON");
    let changes = report["changes"].as_array().expect("there are changes");
    let mut all: Vec<String> = changes
        .iter()
        .map(|c| c["subject"].as_str().expect("it has one").to_owned())
        .collect();
    all.sort();
    all
}

#[test]
fn a_program_is_told_what_it_uses_and_nothing_else() {
    let folder = with(&[
        ("old.yaml", OLD),
        ("new.yaml", &new()),
        ("main.rs", PROGRAM),
    ]);
    let (all, _) = ends(
        folder.path(),
        &["old.yaml", "new.yaml", "--format", "json"],
        0,
    );
    assert_eq!(subjects(&all).len(), 6, "{all}");
    let arguments = [
        "old.yaml",
        "new.yaml",
        "--program",
        "main.rs",
        "--format",
        "json",
    ];
    let (out, _) = ends(folder.path(), &arguments, 0);
    assert_eq!(
        subjects(&out),
        ["account.colour", "account.height", "account.state"],
        "{out}"
    );
    let (out, _) = ends(folder.path(), &arguments[..4], 0);
    assert!(
        out.contains("3 further changes that the program uses nothing of"),
        "{out}"
    );
    assert!(
        out.contains("main.rs:9 uses") && out.contains("height"),
        "{out}"
    );
}

#[test]
fn recorded_calls_are_told_what_touches_them() {
    let uses = "{\"operation\": \"GET /security/accounts\", \"query\": [\"colour\"], \"fields\": [\"height\"]}\n";
    let folder = with(&[
        ("old.yaml", OLD),
        ("new.yaml", &new()),
        ("uses.jsonl", uses),
        ("wrong.jsonl", "{}\n"),
    ]);
    let (out, _) = ends(
        folder.path(),
        &[
            "old.yaml",
            "new.yaml",
            "--uses",
            "uses.jsonl",
            "--format",
            "json",
        ],
        0,
    );
    assert_eq!(
        subjects(&out),
        ["account.colour", "account.height"],
        "{out}"
    );
    let (_, err) = ends(
        folder.path(),
        &["old.yaml", "new.yaml", "--uses", "wrong.jsonl"],
        2,
    );
    assert!(err.contains("line 1") && err.contains("operation"), "{err}");
}

#[test]
fn the_crate_of_all_releases_is_judged_and_gated() {
    let folder = with(&[]);
    let arguments = ["9.16.1", "9.17.1", "--merged", "--format", "json"];
    let (out, _) = ends(folder.path(), &arguments, 0);
    let report: serde_json::Value = serde_json::from_str(&out).expect("the report is JSON");
    let verdict = report["crate"]["verdict"]
        .as_str()
        .expect("there is one")
        .to_owned();
    let code = i32::from(verdict == "major");
    ends(
        folder.path(),
        &["9.16.1", "9.17.1", "--fail-on", "crate-major"],
        code,
    );
    // The same release again changes nothing.
    let spec = Path::new(WORKSPACE).join("spec/ontap-9.17.1.json");
    let spec = spec.to_str().expect("the path is text");
    let (out, _) = ends(folder.path(), &["9.17.1", spec, "--merged"], 0);
    assert!(out.contains("the crate of all releases: "), "{out}");
}

#[test]
fn a_jump_says_which_release_brought_each_change() {
    let folder = with(&[]);
    let (out, _) = ends(folder.path(), &["9.11.1", "9.16.1", "--format", "json"], 0);
    let report: serde_json::Value = serde_json::from_str(&out).expect("the report is JSON");
    let since = |release: &str| {
        let changes = report["changes"].as_array().expect("there are changes");
        changes.iter().filter(|c| c["since"] == release).count()
    };
    let (first, second) = (since("9.12.1"), since("9.16.1"));
    let all = report["changes"]
        .as_array()
        .expect("there are changes")
        .len();
    assert!(
        first > 0 && second > 0 && first + second == all,
        "{first} + {second} of {all}"
    );
    let (out, _) = ends(folder.path(), &["9.16.1", "9.17.1", "--format", "json"], 0);
    assert!(!out.contains("\"since\": \"9"), "{out}");
}

#[test]
fn what_breaks_comes_with_what_to_do() {
    let folder = with(&[("old.yaml", OLD), ("new.yaml", &new())]);
    let (out, _) = ends(folder.path(), &["old.yaml", "new.yaml", "--verbose"], 0);
    assert!(
        out.contains("Read and send `height` as integer; it was string."),
        "{out}"
    );
    assert!(
        out.contains("Stop sending these values of `state`: asleep."),
        "{out}"
    );
}
