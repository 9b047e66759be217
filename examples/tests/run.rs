//! Every example, run as a program against a scripted server.

#[path = "../../runtime/tests/support/stub.rs"]
#[allow(
    dead_code,
    unreachable_pub,
    missing_docs,
    clippy::unwrap_used,
    reason = "shared with the runtime's own tests"
)]
mod stub;

use std::process::{Command, Output};
use std::time::Duration;

use serde_json::{Value, json};
use stub::{Act, Stub, json as reply};

const SVM: &str = "aaef7c38-4bd3-11e9-b238-0050568e2e25";
const LIMIT: Duration = Duration::from_secs(60);

/// Runs a program with the stub as its cluster.
async fn run(program: &str, stub: &Stub, arguments: &[&str]) -> Output {
    let mut command = Command::new(program);
    command
        .args(arguments)
        .env("ONTAP_URL", &stub.url)
        .env("ONTAP_USER", "admin")
        .env("ONTAP_PASSWORD", "pass-word")
        .env("NO_PROXY", "127.0.0.1");
    let finished = tokio::task::spawn_blocking(move || command.output());
    let output = tokio::time::timeout(LIMIT, finished)
        .await
        .expect("the example ends in time");
    output
        .expect("the example does not panic")
        .expect("the example starts")
}

/// What a program printed that ended well.
#[track_caller]
fn printed(output: &Output) -> String {
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn page(records: &[Value]) -> Act {
    reply(
        200,
        json!({"records": records, "num_records": records.len()}),
    )
}

fn created(location: String) -> Act {
    Act::Reply(201, vec![("Location", location)], "{}".to_owned())
}

fn fails(status: u16, code: &str, message: &str) -> Act {
    reply(status, json!({"error": {"code": code, "message": message}}))
}

#[track_caller]
fn body(stub: &Stub, index: usize) -> Value {
    serde_json::from_str(&stub.asked()[index].body).expect("the example sends JSON")
}

#[tokio::test]
async fn jit_users() {
    let session = json!({
        "account": {"name": "joe"}, "role": {"name": "admin"}, "jit_state": "active",
        "end_time": "2024-11-08T13:25:51+00:00",
    });
    let stub = Stub::new(vec![
        page(&[session]),
        reply(200, json!({"num_records": 7})),
    ])
    .await;
    let output = run(env!("CARGO_BIN_EXE_jit_users"), &stub, &[]).await;
    assert_eq!(
        printed(&output),
        "joe is admin until 2024-11-08T13:25:51+00:00\n7 rules in all\n"
    );
    assert_eq!(
        stub.lines(),
        [
            "GET /api/security/jit-privilege-users?jit_state=active&fields=%2A&order_by=end_time",
            "GET /api/security/jit-privilege-users?return_records=false",
        ]
    );
}

#[tokio::test]
async fn create_jit_user() {
    let location = format!("/api/security/jit-privilege-users/{SVM}/joe/ssh");
    let stub = Stub::new(vec![
        created(location.clone()),
        reply(200, json!({"jit_state": "idle"})),
    ])
    .await;
    let program = env!("CARGO_BIN_EXE_create_jit_user");
    let output = run(program, &stub, &["Cserver", "joe"]).await;
    assert_eq!(printed(&output), "joe may become admin; the rule is idle\n");
    assert_eq!(
        body(&stub, 0),
        json!({
            "account": {"name": "joe"}, "application": "ssh", "owner": {"name": "Cserver"}, "role": {"name": "admin"},
            "session_validity": "PT30M", "jit_validity": "PT8H",
        })
    );
    assert_eq!(stub.lines()[1], format!("GET {location}?fields=%2A"));

    let stub = Stub::new(vec![fails(409, "1", "duplicate entry")]).await;
    let output = run(program, &stub, &["Cserver", "joe"]).await;
    assert_eq!(printed(&output), "joe has a rule already\n");
}

#[tokio::test]
async fn an_old_cluster_is_named_as_the_reason() {
    let version = json!({"version": {"generation": 9, "major": 12, "minor": 1}});
    let stub = Stub::new(vec![fails(404, "3", "API not found"), reply(200, version)]).await;
    let output = run(
        env!("CARGO_BIN_EXE_create_jit_user"),
        &stub,
        &["Cserver", "joe"],
    )
    .await;
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    assert!(
        errors.contains("needs ONTAP 9.17.1, this cluster runs 9.12.1"),
        "{errors}"
    );
}

#[tokio::test]
async fn get_jit_user() {
    let rule = json!({"jit_state": "active", "session_validity": "PT30M"});
    let stub = Stub::new(vec![
        reply(200, rule),
        fails(404, "4", "entry doesn't exist"),
    ])
    .await;
    let program = env!("CARGO_BIN_EXE_get_jit_user");
    let output = run(program, &stub, &[SVM, "joe"]).await;
    assert_eq!(
        printed(&output),
        "joe has its privileges now\na session lasts 30 minutes\n"
    );
    let path = format!("GET /api/security/jit-privilege-users/{SVM}/joe/ssh");
    assert_eq!(stub.lines(), [path]);
    let output = run(program, &stub, &[SVM, "ann"]).await;
    assert_eq!(printed(&output), "ann has no rule\n");
}

#[tokio::test]
async fn accounts() {
    let record = json!({
        "owner": {"uuid": SVM, "name": "svm1"}, "name": "svm_user1", "locked": true,
        "role": {"name": "vsadmin"}, "scope": "svm",
    });
    let program = env!("CARGO_BIN_EXE_accounts");
    let stub = Stub::new(vec![page(std::slice::from_ref(&record)), reply(200, "{}")]).await;
    let output = run(program, &stub, &["svm1", "svm_user1", "vsadmin-backup"]).await;
    assert_eq!(printed(&output), "svm_user1 is vsadmin-backup now\n");
    let path = format!("PATCH /api/security/accounts/{SVM}/svm_user1");
    assert_eq!(stub.lines()[1], path);
    assert_eq!(
        body(&stub, 1),
        json!({"locked": false, "role": {"name": "vsadmin-backup"}})
    );

    let refusal = fails(400, "1261215", "The role was not found.");
    let stub = Stub::new(vec![page(&[record]), refusal]).await;
    let output = run(program, &stub, &["svm1", "svm_user1", "nobody"]).await;
    assert_eq!(printed(&output), "no role nobody\n");
}

#[tokio::test]
async fn role_privileges() {
    let all = [
        json!({"path": "/api/protocols", "access": "readonly"}),
        json!({"path": "volume delete", "access": "all"}),
    ];
    let exists = fails(409, "1", "duplicate entry");
    let stub = Stub::new(vec![exists, reply(200, "{}"), page(&all)]).await;
    let output = run(
        env!("CARGO_BIN_EXE_role_privileges"),
        &stub,
        &[SVM, "svm_role1", "/api/protocols"],
    )
    .await;
    assert_eq!(
        printed(&output),
        "readonly             /api/protocols\nall                  volume delete\n"
    );
    let path = format!("/api/security/roles/{SVM}/svm_role1/privileges");
    assert_eq!(
        stub.lines(),
        [
            format!("POST {path}"),
            format!("PATCH {path}/%2Fapi%2Fprotocols"),
            format!("GET {path}?fields=path%2Caccess"),
        ]
    );
}

#[tokio::test]
async fn rotate_certificate() {
    let stub = Stub::new(vec![
        page(&[json!({"uuid": "old-one"})]),
        created("/api/security/certificates/new-one".to_owned()),
        reply(200, json!({"uuid": "new-one", "svm": {"uuid": SVM}})),
        reply(200, "{}"),
        reply(200, "{}"),
    ])
    .await;
    let output = run(
        env!("CARGO_BIN_EXE_rotate_certificate"),
        &stub,
        &["svm1", "svm1.example"],
    )
    .await;
    assert_eq!(printed(&output), "created new-one\ndeleted old-one\n");
    assert_eq!(
        stub.lines(),
        [
            "GET /api/security/certificates?type=server&svm.name=svm1&common_name=svm1.example"
                .to_owned(),
            "POST /api/security/certificates".to_owned(),
            "GET /api/security/certificates/new-one?fields=%2A".to_owned(),
            format!("PATCH /api/svm/svms/{SVM}"),
            "DELETE /api/security/certificates/old-one".to_owned(),
        ]
    );
    assert_eq!(
        body(&stub, 1),
        json!({
            "svm": {"name": "svm1"}, "type": "server", "common_name": "svm1.example", "expiry_time": "P365D",
        })
    );
    assert_eq!(body(&stub, 3), json!({"certificate": {"uuid": "new-one"}}));
}

#[tokio::test]
async fn audit_admins() {
    let ways = json!([
        {"application": "ssh", "authentication_methods": ["password", "publickey"]},
        {"application": "http", "authentication_methods": ["password"]},
    ]);
    let first = json!({
        "records": [{
            "owner": {"name": "Cserver"}, "name": "admin", "role": {"name": "admin"}, "applications": ways,
        }],
        "_links": {"next": {"href": "/api/security/accounts?start.name=admin"}},
    });
    let second = json!({
        "owner": {"name": "svm1"}, "name": "vsadmin", "role": {"name": "vsadmin"},
        "applications": [{"application": "a-new-one", "authentication_methods": ["certificate"]}],
    });
    let stub = Stub::new(vec![reply(200, first), page(&[second])]).await;
    let output = run(env!("CARGO_BIN_EXE_audit_admins"), &stub, &[]).await;
    assert_eq!(
        printed(&output),
        "owner,account,role,application,methods\n\
         Cserver,admin,admin,ssh,password publickey\n\
         Cserver,admin,admin,http,password\n\
         svm1,vsadmin,vsadmin,a-new-one,certificate\n"
    );
    assert!(
        stub.lines()[0].contains("role.name=admin%7Cvsadmin&locked=false"),
        "{:?}",
        stub.lines()
    );
    assert_eq!(stub.lines().len(), 2);
}

#[tokio::test]
async fn fleet() {
    let version = |major: u16| {
        reply(
            200,
            json!({"version": {"generation": 9, "major": major, "minor": 1}}),
        )
    };
    let count = |count: u16| reply(200, json!({"num_records": count}));
    let old = Stub::new(vec![version(11), count(3)]).await;
    let new = Stub::new(vec![version(17), count(5), count(2)]).await;
    let locked_out = Stub::new(vec![fails(401, "6691623", "User is not authorized.")]).await;
    let urls = [&old.url, &locked_out.url, &new.url].map(String::as_str);
    let output = run(env!("CARGO_BIN_EXE_fleet"), &old, &urls).await;
    let printed = printed(&output);
    let lines: Vec<_> = printed.lines().collect();
    let expected = format!(
        "{}: ONTAP 9.11.1, 3 accounts, no JIT privileges yet",
        old.url
    );
    assert_eq!(lines[0], expected);
    assert!(lines[1].contains("not authorized"), "{printed}");
    let expected = format!("{}: ONTAP 9.17.1, 5 accounts, 2 JIT rules", new.url);
    assert_eq!(lines[2], expected);
    assert_eq!(
        old.lines().len(),
        2,
        "an old cluster is not asked for what it lacks"
    );
}

#[tokio::test]
async fn job_progress() {
    let job = json!({"job": {"uuid": "b9f7a7d5"}});
    let state = |state: &str, message: &str| {
        reply(
            200,
            json!({"uuid": "b9f7a7d5", "state": state, "message": message}),
        )
    };
    let program = env!("CARGO_BIN_EXE_job_progress");
    let stub = Stub::new(vec![
        reply(202, &job),
        state("running", "1 of 2 keys"),
        state("success", "2 of 2 keys"),
    ])
    .await;
    let output = run(program, &stub, &["store"]).await;
    assert_eq!(
        printed(&output),
        "job b9f7a7d5\nrunning: 1 of 2 keys\nsuccess: 2 of 2 keys\n"
    );
    assert_eq!(stub.lines()[0], "PATCH /api/security/key-stores/store");
    assert_eq!(stub.lines()[2], "GET /api/cluster/jobs/b9f7a7d5");

    let failure = json!({"state": "failure", "error": {"code": "65536234", "message": "The key server is down."}});
    let stub = Stub::new(vec![reply(202, &job), reply(200, failure)]).await;
    let output = run(program, &stub, &["store"]).await;
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    assert!(
        errors.contains("The key server is down. (code 65536234)"),
        "{errors}"
    );
}

#[tokio::test]
async fn what_is_missing_is_said() {
    let stub = Stub::new(vec![reply(200, "{}")]).await;
    let output = run(env!("CARGO_BIN_EXE_accounts"), &stub, &["svm1"]).await;
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    assert!(errors.contains("usage: SVM ACCOUNT ROLE"), "{errors}");
    assert!(stub.lines().is_empty());
}

#[test]
fn the_first_example_of_the_readme_is_short() {
    let readme = include_str!("../../README.md");
    let (_, rest) = readme.split_once("```rust").expect("there is an example");
    let lines = rest.lines().skip(1).take_while(|line| *line != "```");
    assert!(lines.count() <= 15);
}
