//! A run that ends in the middle leaves what was there, and the next one cleans up. A limit on the size of files ends the
//! program while it writes one, as a full disk or a signal would.

use std::process::Command;

use crate::fixture::{Fixture, spec};

/// `xtask` with a limit of so many 512-byte blocks to a file it writes.
fn limited(fixture: &Fixture, blocks: u32, arguments: &[&str]) -> std::process::Output {
    Command::new("sh")
        .arg("-c")
        .arg(format!(
            "ulimit -c 0; ulimit -f {blocks}; exec \"$0\" \"$@\""
        ))
        .arg(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .current_dir(fixture.path(""))
        .output()
        .expect("a shell starts")
}

#[test]
fn codegen_leaves_the_whole_old_tree_or_the_whole_new_one() {
    let fixture = Fixture::with(&["9.6"]);
    fixture.generate(&["9.6.json"], "out", &[]).ends(0);
    let before = fixture.tree("out");
    // A later release with a property whose file is larger than the limit.
    let mut newer: serde_json::Value =
        serde_json::from_str(&spec("9.7")).expect("the fixture is JSON");
    for i in 0..200 {
        let name = format!("property_number_{i}");
        newer["components"]["schemas"]["thing"]["properties"][name] =
            serde_json::json!({ "type": "string" });
    }
    fixture.write("9.7.json", newer.to_string());
    let arguments = [
        "codegen",
        "--crate-name",
        "things",
        "--out",
        "out",
        "--spec",
        "9.6.json",
        "9.7.json",
    ];
    let output = limited(&fixture, 8, &arguments);
    assert!(!output.status.success(), "the limit is low enough");
    let mut left = fixture.tree("out");
    let staged = left.len();
    left.retain(|path, _| {
        !path.starts_with(".") && !path.to_string_lossy().starts_with(".codegen-")
    });
    assert_eq!(left, before, "{staged} files");
    fixture
        .generate(&["9.6.json", "9.7.json"], "out", &[])
        .ends(0);
    let after = fixture.tree("out");
    assert_ne!(after, before);
    assert!(
        after
            .keys()
            .all(|path| !path.to_string_lossy().contains(".codegen-")),
        "nothing is left over"
    );
    fixture
        .generate(&["9.6.json", "9.7.json"], "out", &["--check"])
        .ends(0);
}

#[test]
fn a_file_that_stays_keeps_its_time() {
    let fixture = Fixture::with(&["9.6"]);
    fixture.generate(&["9.6.json"], "out", &[]).ends(0);
    let time = |name: &str| {
        let known = std::fs::metadata(fixture.path(name)).expect("the file is there");
        known.modified().expect("the system keeps times")
    };
    let before = time("out/src/things/mod.rs");
    let text = fixture.read("out/src/lib.rs");
    fixture.write("out/src/lib.rs", format!("{text}// mine\n"));
    fixture
        .generate(&["9.6.json"], "out", &[])
        .ends(0)
        .says("1 files changed");
    assert_eq!(time("out/src/things/mod.rs"), before);
}

#[test]
fn import_leaves_the_spec_that_was_there() {
    let fixture = Fixture::new();
    let properties: String = (0..200)
        .map(|i| format!("      property_number_{i}: {{type: string}}\n"))
        .collect();
    let document = format!(
        "swagger: '2.0'\nbasePath: /api\npaths:\n  /security/a:\n    get:\n      operationId: a\n      responses: {{'200': {{description: ok, schema: {{$ref: '#/definitions/thing'}}}}}}\ndefinitions:\n  thing:\n    type: object\n    properties:\n{properties}"
    );
    fixture.write("swagger.yaml", document);
    fixture.write("spec.json", "{}\n");
    let arguments = [
        "import",
        "swagger.yaml",
        "--release",
        "9.6",
        "--out",
        "spec.json",
    ];
    assert!(!limited(&fixture, 8, &arguments).status.success());
    assert_eq!(fixture.read("spec.json"), "{}\n");
    assert!(limited(&fixture, 10_000, &arguments).status.success());
    assert!(fixture.read("spec.json").contains("property_number_7"));
}
