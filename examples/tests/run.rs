//! Every example, run as a program against a simulated cluster, over TLS.

mod support;

use std::process::Output;
use std::time::Duration;

use ontap_simulator::job::Outcome;
use ontap_simulator::store::State;
use ontap_simulator::{Fault, Simulator};
use serde_json::json;
use support::{Cluster, complained, printed};

const JOE: &str = env!("CARGO_BIN_EXE_create_jit_user");

#[test]
fn first_steps() {
    let cluster = Cluster::new();
    let output = cluster.run(env!("CARGO_BIN_EXE_first_steps"), &["joe"]);
    assert_eq!(
        printed(&output),
        "there is vsadmin\nthere is vsadmin\nthere is admin\ncreated joe of cluster1\ndeleted joe\n"
    );
}

#[test]
fn create_jit_user() {
    let cluster = Cluster::with_account("joe", json!({}));
    let output = cluster.run(JOE, &["svm1", "joe"]);
    assert_eq!(printed(&output), "joe may become admin; the rule is idle\n");
    assert_eq!(
        cluster.body(0),
        json!({
            "account": {"name": "joe"}, "application": "ssh", "owner": {"name": "svm1"}, "role": {"name": "admin"},
            "session_validity": "PT30M", "jit_validity": "PT8H",
        })
    );
    let path = format!(
        "/api/security/jit-privilege-users/{}/joe/ssh",
        cluster.svm()
    );
    assert_eq!(cluster.lines()[1], format!("GET {path}?fields=%2A"));

    let output = cluster.run(JOE, &["svm1", "joe"]);
    assert_eq!(printed(&output), "joe has a rule already\n");
}

#[test]
fn an_old_cluster_is_named_as_the_reason() {
    let cluster = Cluster::of(Simulator::builder().release("9.12.1"));
    let errors = complained(&cluster.run(JOE, &["svm1", "joe"]));
    assert!(
        errors.contains("needs ONTAP 9.17.1, this cluster runs 9.12.1"),
        "{errors}"
    );
}

#[test]
fn jit_users() {
    let cluster = Cluster::with_account("joe", json!({}));
    printed(&cluster.run(JOE, &["svm1", "joe"]));
    let program = env!("CARGO_BIN_EXE_jit_users");
    assert_eq!(printed(&cluster.run(program, &[])), "1 rules in all\n");

    cluster.simulator.with_state(|state| {
        let rules = state.rows_mut("/security/jit-privilege-users");
        for rule in rules.into_iter().flat_map(|rows| rows.values_mut()) {
            rule.set("jit_state", "active");
            rule.set("end_time", "2024-11-08T13:25:51+00:00");
        }
    });
    cluster.simulator.clear_requests();
    assert_eq!(
        printed(&cluster.run(program, &[])),
        "joe is admin until 2024-11-08T13:25:51+00:00\n1 rules in all\n"
    );
    assert_eq!(
        cluster.lines(),
        [
            "GET /api/security/jit-privilege-users?jit_state=active&fields=%2A&order_by=end_time",
            "GET /api/security/jit-privilege-users?return_records=false",
        ]
    );
}

#[test]
fn get_jit_user() {
    let cluster = Cluster::with_account("joe", json!({}));
    printed(&cluster.run(JOE, &["svm1", "joe"]));
    let program = env!("CARGO_BIN_EXE_get_jit_user");
    let output = cluster.run(program, &[&cluster.svm(), "joe"]);
    assert_eq!(
        printed(&output),
        "joe may ask for its privileges\na session lasts 30 minutes\n"
    );
    let output = cluster.run(program, &[&cluster.svm(), "ann"]);
    assert_eq!(printed(&output), "ann has no rule\n");
}

#[test]
fn accounts() {
    let cluster = Cluster::with_account("svm_user1", json!({"locked": true}));
    let program = env!("CARGO_BIN_EXE_accounts");
    let output = cluster.run(program, &["svm1", "svm_user1", "nobody"]);
    assert_eq!(printed(&output), "no role nobody\n");

    cluster.simulator.clear_requests();
    let output = cluster.run(program, &["svm1", "svm_user1", "vsadmin-backup"]);
    assert_eq!(printed(&output), "svm_user1 is vsadmin-backup now\n");
    let path = format!("PATCH /api/security/accounts/{}/svm_user1", cluster.svm());
    assert_eq!(cluster.lines()[1], path);
    assert_eq!(
        cluster.body(1),
        json!({"locked": false, "role": {"name": "vsadmin-backup"}})
    );

    let output = cluster.run(program, &["svm1", "svm_user1", "vsadmin-backup"]);
    assert_eq!(printed(&output), "svm_user1 is vsadmin-backup already\n");
}

#[test]
fn role_privileges() {
    let cluster = Cluster::new();
    let program = env!("CARGO_BIN_EXE_role_privileges");
    let svm = cluster.svm();
    let output = cluster.run(program, &[&svm, "svm_role1", "/api/protocols"]);
    assert_eq!(printed(&output), "readonly             /api/protocols\n");

    let path = format!("/api/security/roles/{svm}/svm_role1/privileges");
    cluster.simulator.with_state(|state| {
        let rows = state.rows_mut("/security/roles/{owner.uuid}/{name}/privileges");
        for (key, privilege) in rows.into_iter().flatten() {
            if key[1] == "svm_role1" {
                privilege.set("access", "all");
            }
        }
    });
    cluster.simulator.clear_requests();
    let output = cluster.run(program, &[&svm, "svm_role1", "/api/protocols"]);
    assert_eq!(printed(&output), "readonly             /api/protocols\n");
    assert_eq!(
        cluster.lines(),
        [
            format!("POST {path}"),
            format!("PATCH {path}/%2Fapi%2Fprotocols"),
            format!("GET {path}?fields=path%2Caccess"),
        ]
    );
}

#[test]
fn rotate_certificate() {
    let cluster = Cluster::new();
    let program = env!("CARGO_BIN_EXE_rotate_certificate");
    let created = |output: &Output| {
        let printed = printed(output);
        let uuid = printed
            .lines()
            .next()
            .and_then(|line| line.strip_prefix("created "));
        (uuid.expect("it says what it made").to_owned(), printed)
    };
    let (first, _) = created(&cluster.run(program, &["svm1", "svm1.example"]));
    cluster.simulator.clear_requests();
    let (second, printed) = created(&cluster.run(program, &["svm1", "svm1.example"]));
    assert_eq!(printed, format!("created {second}\ndeleted {first}\n"));
    assert_eq!(
        cluster.lines(),
        [
            "GET /api/security/certificates?type=server&svm.name=svm1&common_name=svm1.example&fields=uuid"
                .to_owned(),
            "POST /api/security/certificates".to_owned(),
            format!("GET /api/security/certificates/{second}?fields=%2A"),
            format!("PATCH /api/svm/svms/{}", cluster.svm()),
            format!("DELETE /api/security/certificates/{first}"),
        ]
    );
    assert_eq!(
        cluster.body(1),
        json!({
            "svm": {"name": "svm1"}, "type": "server", "common_name": "svm1.example", "expiry_time": "P365D",
        })
    );
    assert_eq!(cluster.body(3), json!({"certificate": {"uuid": second}}));
}

#[test]
fn a_certificate_that_cannot_be_installed_does_not_stay() {
    let cluster = Cluster::new();
    let fault = Fault::on("PATCH", "/api/svm/svms/*").status(500);
    cluster.simulator.fault(fault);
    let count = |state: &mut State| {
        state
            .rows("/security/certificates")
            .map_or(0, |rows| rows.len())
    };
    let before = cluster.simulator.with_state(count);
    let program = env!("CARGO_BIN_EXE_rotate_certificate");
    let errors = complained(&cluster.run(program, &["svm1", "svm1.example"]));
    assert!(errors.contains("could not be installed"), "{errors}");
    assert_eq!(cluster.simulator.with_state(count), before);
}

#[test]
fn audit_admins() {
    let ways = json!([
        {"application": "ssh", "authentication_methods": ["password", "publickey"]},
        {"application": "http", "authentication_methods": ["password"]},
    ]);
    let cluster = Cluster::with_account("boss", json!({"locked": false, "applications": ways}));
    let output = cluster.run(env!("CARGO_BIN_EXE_audit_admins"), &[]);
    assert_eq!(
        printed(&output),
        "owner,account,role,application,methods\n\
         cluster1,admin,admin,console,password\n\
         cluster1,admin,admin,http,password\n\
         cluster1,admin,admin,ontapi,password\n\
         cluster1,admin,admin,service_processor,password\n\
         cluster1,admin,admin,ssh,password\n\
         svm1,boss,vsadmin,ssh,password publickey\n\
         svm1,boss,vsadmin,http,password\n"
    );
    let lines = cluster.lines();
    assert!(
        lines[0].contains("role.name=admin%7Cvsadmin&locked=false"),
        "{lines:?}"
    );
}

#[test]
fn fleet() {
    let old = Cluster::of(Simulator::builder().release("9.11.1"));
    let new = Cluster::of(Simulator::builder().release("9.17.1").accounts(2));
    let locked_out = Cluster::of(Simulator::builder().password("another-one"));
    // One file holds the authorities of all three.
    let all = [&old, &new, &locked_out].map(|cluster| cluster.simulator.ca_pem());
    std::fs::write(&old.ca, all.concat()).expect("the folder can be written");
    let urls = [&old, &locked_out, &new].map(|cluster| cluster.simulator.url());
    let arguments = [&*urls[0], &*urls[1], &*urls[2]];
    let printed = printed(&old.run(env!("CARGO_BIN_EXE_fleet"), &arguments));
    let lines: Vec<_> = printed.lines().collect();
    let expected = format!(
        "{}: ONTAP 9.11.1, 3 accounts, no JIT privileges yet",
        urls[0]
    );
    assert_eq!(lines[0], expected);
    assert!(lines[1].contains("401"), "{printed}");
    let expected = format!("{}: ONTAP 9.17.1, 5 accounts, 0 JIT rules", urls[2]);
    assert_eq!(lines[2], expected);
    assert_eq!(
        old.lines().len(),
        2,
        "an old cluster is not asked for what it lacks"
    );
}

#[test]
fn job_progress() {
    let builder = Simulator::builder().job_duration(Duration::from_secs(1));
    let stores = json!({"tables": {"/security/key-stores": [
        {"uuid": "1cd8a442-86d1-11e0-ae1c-123478563412", "enabled": false, "type": "kmip", "location": "external",
         "state": "active", "configuration": {"name": "default", "uuid": "1cd8a442-86d1-11e0-ae1c-123478563434"}},
    ]}});
    let cluster = Cluster::of(builder.seed(stores));
    let program = env!("CARGO_BIN_EXE_job_progress");
    let store = "1cd8a442-86d1-11e0-ae1c-123478563412";
    let printed_lines = printed(&cluster.run(program, &[store]));
    let lines: Vec<_> = printed_lines.lines().collect();
    assert!(lines[0].starts_with("job "), "{lines:?}");
    assert_eq!(lines.last(), Some(&"success: success"), "{lines:?}");
    let asked = cluster.lines();
    assert_eq!(asked[0], format!("PATCH /api/security/key-stores/{store}"));
    assert!(asked[1].starts_with("GET /api/cluster/jobs/"), "{asked:?}");

    let down = Outcome::Failure {
        code: 65_536_234,
        message: "The key server is down.".to_owned(),
    };
    let pattern = "PATCH /api/security/key-stores/*";
    cluster.simulator.plan_job(pattern, Duration::ZERO, down);
    let errors = complained(&cluster.run(program, &[store]));
    assert!(
        errors.contains("The key server is down. (code 65536234)"),
        "{errors}"
    );
}

#[test]
fn audit() {
    let clusters = [
        Cluster::of(Simulator::builder().release("9.7")),
        Cluster::of(Simulator::builder().release("9.17.1")),
    ];
    let all = [0, 1].map(|index: usize| clusters[index].simulator.ca_pem());
    std::fs::write(&clusters[0].ca, all.concat()).expect("the folder can be written");
    let urls = [0, 1].map(|index: usize| clusters[index].simulator.url());
    let program = env!("CARGO_BIN_EXE_audit");
    let output = clusters[0].run(program, &[&urls[0], &urls[1]]);
    let lines = printed(&output);
    let finding = |index: usize, release: &str| {
        format!(
            "{},{release},admin is an administrator and not locked",
            urls[index]
        )
    };
    for line in [finding(0, "9.7"), finding(1, "9.17.1")] {
        assert!(lines.contains(&line), "{lines}");
    }
    // What cannot be asked is not clean.
    let down = Fault::on("GET", "/api/security/certificates").status(500);
    clusters[1].simulator.fault(down);
    let output = clusters[0].run(program, &[&urls[0], &urls[1]]);
    let lines = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(lines.contains("9.17.1,not audited"), "{lines}");
    let errors = complained(&output);
    assert!(errors.contains("1 of 2 clusters"), "{errors}");
}

#[test]
fn what_is_missing_is_said() {
    let cluster = Cluster::new();
    let errors = complained(&cluster.run(env!("CARGO_BIN_EXE_accounts"), &["svm1"]));
    assert!(errors.contains("usage: SVM ACCOUNT ROLE"), "{errors}");
    assert!(cluster.lines().is_empty());
}

#[test]
fn the_first_example_of_the_readme_is_short() {
    let readme = include_str!("../../README.md");
    let (_, rest) = readme.split_once("```rust").expect("there is an example");
    let lines = rest.lines().skip(1).take_while(|line| *line != "```");
    assert!(lines.count() <= 15);
}
