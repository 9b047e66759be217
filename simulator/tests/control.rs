//! The program and its control API, from other languages.
#![cfg(unix)]

use std::process::{Command, Output};

use ontap_simulator::{Fault, Simulator, StartError};
use serde_json::json;

const PROGRAM: &str = env!("CARGO_BIN_EXE_ontap-simulator");

#[track_caller]
fn driven(output: &Output) {
    let (out, errors) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    assert!(output.status.success(), "{out}\n{errors}");
    assert!(out.ends_with("driven\n"), "{out}\n{errors}");
}

fn script(name: &str) -> String {
    format!("{}/tests/control/{name}", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn a_test_in_python_drives_the_program() {
    let mut python = Command::new("python3");
    let output = python
        .args([script("drive.py"), PROGRAM.to_owned()])
        .output();
    driven(&output.expect("there is Python"));
}

#[test]
fn a_test_in_shell_drives_the_program() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let mut shell = Command::new("sh");
    let output = shell
        .args([script("drive.sh"), PROGRAM.to_owned()])
        .arg(folder.path())
        .output();
    driven(&output.expect("there is a shell"));
}

#[test]
fn the_same_from_rust() {
    let cluster = Simulator::start().expect("it starts");
    assert_eq!(cluster.control_url(), None);
    let count = |cluster: &Simulator| {
        cluster.with_state(|state| {
            state
                .rows("/security/accounts")
                .map_or(0, |rows| rows.len())
        })
    };
    let before = count(&cluster);
    cluster.snapshot("before");
    let seed = json!({"tables": {"/security/accounts": [{"name": "ann"}]}});
    cluster.load(seed).expect("a good file");
    assert_eq!(count(&cluster), before + 1);
    let wrong = json!({"tables": {"/security/accounts": [{"name": "joe"}, {}]}});
    assert!(cluster.load(wrong).is_err());
    assert_eq!(count(&cluster), before + 1);
    assert!(cluster.restore("before"));
    assert!(!cluster.restore("after"));
    assert_eq!(count(&cluster), before);
    cluster.with_state(|state| {
        state
            .rows_mut("/security/accounts")
            .expect("accounts")
            .clear();
    });
    cluster.fault(Fault::on("*", "*").status(503));
    cluster.reset().expect("it starts again");
    assert_eq!(count(&cluster), before);
}

#[test]
fn orders_are_not_taken_where_others_could_give_them() {
    let open = Simulator::builder().listen("0.0.0.0:0").control().start();
    assert!(matches!(open, Err(StartError::OpenControl)));
    let wrong = ontap_simulator::seed::Options {
        cluster_uuid: Some("not one".to_owned()),
        ..Default::default()
    };
    let wrong = Simulator::builder().options(wrong).start();
    assert!(matches!(wrong, Err(StartError::Uuid(_))));
    let output = Command::new(PROGRAM)
        .args(["--listen", "0.0.0.0:0", "--control"])
        .output()
        .expect("it runs");
    assert_eq!(output.status.code(), Some(2));
}
