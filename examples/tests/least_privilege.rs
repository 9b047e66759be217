//! The role that an example needs, made from its use: it runs with that role, and not with any one privilege less.

mod support;

use ontap_security::Usage;
use ontap_simulator::Simulator;
use serde_json::{Value, json};
use support::{Cluster, printed};

const PASSWORD: &str = "pass-word-1";

/// A cluster with an account `tool` whose role has these privileges.
fn with_role(role: &Value) -> Cluster {
    let account = json!({
        "name": "tool", "password": PASSWORD, "role": {"name": role["name"]},
        "applications": [{"application": "http", "authentication_methods": ["password"]}],
    });
    let joe = json!({
        "owner": {"name": "svm1"}, "name": "joe", "password": PASSWORD, "role": {"name": "vsadmin"},
        "applications": [{"application": "ssh", "authentication_methods": ["password"]}],
    });
    let mut role = role.clone();
    role["owner"] = json!({"name": "cluster1"});
    let seed = json!({"tables": {"/security/roles": [role], "/security/accounts": [account, joe]}});
    Cluster::of(Simulator::builder().seed(seed))
}

/// What an example used when `admin` ran it.
fn usage(program: &str, arguments: &[&str]) -> Usage {
    let cluster = with_role(
        &json!({"name": "idle", "privileges": [{"path": "/api/cluster", "access": "readonly"}]}),
    );
    let folder = tempfile::tempdir().expect("there is a folder for it");
    let file = folder.path().join("usage.jsonl");
    let output = cluster
        .command(program, arguments)
        .env("ONTAP_USAGE", &file)
        .output()
        .expect("the example starts");
    printed(&output);
    let text = std::fs::read_to_string(&file).expect("the use was recorded");
    assert!(!text.contains("joe") && !text.contains(PASSWORD), "{text}");
    Usage::read(&file).expect("the record can be read")
}

#[track_caller]
fn needs_exactly_its_role(program: &str, arguments: &[&str]) {
    let privileges = usage(program, arguments)
        .privileges()
        .expect("operations are operations");
    let role = privileges.role("tool_role");
    let cluster = with_role(&role);
    let output = cluster
        .command_as("tool", PASSWORD, program, arguments)
        .output();
    printed(&output.expect("the example starts"));
    let all = role["privileges"]
        .as_array()
        .expect("a role has privileges")
        .clone();
    for (index, left_out) in all.iter().enumerate() {
        let mut fewer = all.clone();
        fewer.remove(index);
        // A role without privileges would be none.
        fewer.push(json!({"path": "/api/network", "access": "readonly"}));
        let cluster = with_role(&json!({"name": "tool_role", "privileges": fewer}));
        let output = cluster
            .command_as("tool", PASSWORD, program, arguments)
            .output();
        let output = output.expect("the example starts");
        assert!(
            !output.status.success(),
            "{program} runs without {left_out}"
        );
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        let path = left_out["path"].as_str().expect("a privilege has a path");
        assert!(errors.contains(path), "{errors} does not name {path}");
    }
}

#[test]
fn each_example_runs_with_its_role_and_not_with_less() {
    let cases: &[(&str, &[&str])] = &[
        (
            env!("CARGO_BIN_EXE_accounts"),
            &["svm1", "joe", "vsadmin-backup"],
        ),
        (env!("CARGO_BIN_EXE_audit_admins"), &[]),
        (env!("CARGO_BIN_EXE_create_jit_user"), &["svm1", "joe"]),
        (env!("CARGO_BIN_EXE_first_steps"), &["ann"]),
        (env!("CARGO_BIN_EXE_jit_users"), &[]),
        (
            env!("CARGO_BIN_EXE_rotate_certificate"),
            &["svm1", "svm1.example"],
        ),
    ];
    for (program, arguments) in cases {
        needs_exactly_its_role(program, arguments);
    }
}
