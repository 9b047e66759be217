//! The calls people first ask for, as the crate sends them: accounts, privileges of roles, JIT elevation.

#[path = "../../runtime/tests/support/stub.rs"]
#[allow(
    dead_code,
    unreachable_pub,
    missing_docs,
    clippy::unwrap_used,
    reason = "shared with the runtime's own tests"
)]
mod stub;

use futures_util::TryStreamExt;
use ontap_security::accounts::{AccountKey, account, field as account_field};
use ontap_security::jit_privilege_users::{field as jit_field, jit_privilege_user};
use ontap_security::models::role_privilege_level::RolePrivilegeLevel;
use ontap_security::models::{account_application, account_password};
use ontap_security::roles::privileges::{field as privilege_field, role_privilege};
use ontap_security::{Reference, Resources, Secret};
use serde_json::{Value, json};
use stub::{Act, Stub, json as reply};

const OWNER: &str = "aaef7c38-4bd3-11e9-b238-0050568e2e25";

#[track_caller]
fn body(stub: &Stub, index: usize) -> Value {
    serde_json::from_str(&stub.asked()[index].body).expect("the crate sends JSON")
}

fn created(location: &str) -> Act {
    Act::Reply(
        201,
        vec![("Location", location.to_owned())],
        "{}".to_owned(),
    )
}

#[tokio::test]
async fn a_jit_privilege_user_is_created_and_fetched() {
    let location = format!("/api/security/jit-privilege-users/{OWNER}/joe/ssh");
    let record = json!({
        "owner": {"uuid": OWNER, "name": "Cserver"}, "account": {"name": "joe"}, "application": "ssh",
        "role": {"name": "admin"}, "session_validity": "PT30M", "jit_validity": "PT2H10M20S",
        "start_time": "2024-11-08T11:15:31+00:00", "end_time": "2024-11-08T13:25:51+00:00", "jit_state": "active",
    });
    let stub = Stub::new(vec![created(&location), reply(200, &record)]).await;
    let user = jit_privilege_user::NewJitPrivilegeUser::new(
        "joe",
        jit_privilege_user::Application::Ssh,
        Reference::name("Cserver"),
    )
    .role("admin")
    .session_validity(
        "PT30M"
            .parse::<ontap_security::IsoDuration>()
            .expect("a duration"),
    )
    .jit_validity(
        "PT2H10M20S"
            .parse::<ontap_security::IsoDuration>()
            .expect("a duration"),
    );
    let got = stub
        .client()
        .security()
        .jit_privilege_users()
        .create(user)
        .hydrate()
        .await
        .expect("a record");
    assert_eq!(stub.lines()[0], "POST /api/security/jit-privilege-users");
    assert_eq!(
        body(&stub, 0),
        json!({
            "account": {"name": "joe"}, "application": "ssh", "owner": {"name": "Cserver"}, "role": {"name": "admin"},
            "session_validity": "PT30M", "jit_validity": "PT2H10M20S",
        })
    );
    assert_eq!(stub.lines()[1], format!("GET {location}?fields=%2A"));
    assert_eq!(got.jit_state, Some(jit_privilege_user::JitState::Active));
    assert_eq!(
        got.session_validity,
        Some("PT1800S".parse().expect("a duration"))
    );
    assert_eq!(
        got.owner.and_then(|owner| owner.uuid).as_deref(),
        Some(OWNER)
    );
    assert!(got.end_time > got.start_time);
}

#[tokio::test]
async fn jit_privilege_users_are_listed_found_read_and_deleted() {
    let joe = json!({"owner": {"uuid": OWNER, "name": "Cserver"}, "application": "ssh", "account": {"name": "joe"}});
    let page = json!({"records": [joe], "num_records": 1});
    let stub = Stub::new(vec![
        reply(200, &page),
        reply(200, &page),
        reply(200, &joe),
        reply(200, "{}"),
    ])
    .await;
    let client = stub.client();
    let users = client.security().jit_privilege_users();
    let listed: Vec<_> = users.list().stream().try_collect().await.expect("records");
    assert_eq!(listed.len(), 1);
    let found = users
        .list()
        .filter(jit_field::ACCOUNT_NAME.eq("joe"))
        .find()
        .await
        .expect("an answer");
    assert_eq!(
        found.and_then(|user| user.application),
        Some(jit_privilege_user::Application::Ssh)
    );
    let got = users
        .get(OWNER, "joe", jit_privilege_user::Application::Ssh)
        .send()
        .await
        .expect("a record");
    assert_eq!(
        got.account.and_then(|account| account.name).as_deref(),
        Some("joe")
    );
    users
        .delete(OWNER, "joe", "ssh")
        .send()
        .await
        .expect("it is deleted");
    assert_eq!(
        stub.lines()[0],
        "GET /api/security/jit-privilege-users?fields=%2A"
    );
    assert!(
        stub.lines()[1].contains("max_records=2&account.name=joe"),
        "{:?}",
        stub.lines()
    );
    assert_eq!(
        stub.lines()[2],
        format!("GET /api/security/jit-privilege-users/{OWNER}/joe/ssh")
    );
    assert_eq!(
        stub.lines()[3],
        format!("DELETE /api/security/jit-privilege-users/{OWNER}/joe/ssh")
    );
}

#[tokio::test]
async fn an_account_is_read_changed_locked_and_deleted() {
    let record = json!({
        "owner": {"uuid": OWNER, "name": "svm1", "_links": {"self": {"href": format!("/api/svm/svms/{OWNER}")}}},
        "name": "svm_user1",
        "applications": [
            {"application": "ssh", "authentication_methods": ["password"], "second_authentication_method": "none"},
        ],
        "role": {"name": "vsadmin"}, "locked": false, "scope": "svm",
    });
    let stub = Stub::new(vec![reply(200, &record), reply(200, "{}")]).await;
    let client = stub.client();
    let accounts = client.security().accounts();
    let got = accounts
        .get(OWNER, "svm_user1")
        .send()
        .await
        .expect("a record");
    assert_eq!(got.scope, Some(account::Scope::Svm));
    let applications = got.applications.expect("applications");
    assert_eq!(
        applications[0].application,
        Some(account_application::Application::Ssh)
    );

    let ssh = account_application::NewAccountApplication::new()
        .application(account_application::Application::Http)
        .authentication_methods([account_application::AuthenticationMethod::Password]);
    let patches = [
        account::AccountPatch::new()
            .applications([ssh])
            .role("vsadmin-protocol"),
        account::AccountPatch::new().password("newp@ssw@rd2"),
        account::AccountPatch::new().locked(true),
        account::AccountPatch::new().clear_comment(),
    ];
    for patch in patches {
        accounts
            .update(OWNER, "svm_user1", patch)
            .send()
            .await
            .expect("it is modified");
    }
    accounts
        .delete(OWNER, "svm_user1")
        .send()
        .await
        .expect("it is deleted");
    assert_eq!(
        body(&stub, 1),
        json!({
            "applications": [{"application": "http", "authentication_methods": ["password"]}],
            "role": {"name": "vsadmin-protocol"},
        })
    );
    assert_eq!(body(&stub, 2), json!({"password": "newp@ssw@rd2"}));
    assert_eq!(body(&stub, 3), json!({"locked": true}));
    assert_eq!(body(&stub, 4), json!({"comment": null}));
    let path = format!("/api/security/accounts/{OWNER}/svm_user1");
    assert_eq!(stub.lines()[0], format!("GET {path}"));
    assert_eq!(stub.lines()[1], format!("PATCH {path}"));
    assert_eq!(stub.lines()[5], format!("DELETE {path}"));
}

#[tokio::test]
async fn a_password_is_changed_and_not_shown() {
    let stub = Stub::new(vec![reply(201, "{}")]).await;
    let change = account_password::NewAccountPassword::new("joe", "s3cret-word");
    assert!(!format!("{change:?}").contains("s3cret-word"));
    stub.client()
        .security()
        .authentication()
        .password()
        .change(change)
        .send()
        .await
        .expect("it is changed");
    assert_eq!(
        stub.lines()[0],
        "POST /api/security/authentication/password"
    );
    assert_eq!(
        body(&stub, 0),
        json!({"name": "joe", "password": "s3cret-word"})
    );
}

#[tokio::test]
async fn privileges_of_a_role_may_have_slashes_in_their_keys() {
    let page = json!({
        "records": [{"path": "/api/application", "access": "all"}, {"path": "volume delete", "access": "readonly"}],
        "num_records": 2,
    });
    let location = format!("/api/security/roles/{OWNER}/svm_role1/privileges/%2Fapi%2Fprotocols");
    let stub = Stub::new(vec![
        created(&location),
        created(&location),
        reply(200, &page),
        reply(200, "{}"),
    ])
    .await;
    let client = stub.client();
    let privileges = client.security().roles().privileges(OWNER, "svm_role1");
    let made = privileges
        .create(
            role_privilege::NewRolePrivilege::new("/api/protocols")
                .access(RolePrivilegeLevel::Readonly),
        )
        .send()
        .await
        .expect("it is created");
    assert_eq!(made.keys(3).expect("keys")[2], "/api/protocols");
    let command = role_privilege::NewRolePrivilege::new("statistics volume show")
        .query("-vserver vs1|vs2 -aggregate aggr1|aggr2");
    privileges
        .create(command)
        .send()
        .await
        .expect("it is created");
    let all = privileges
        .list()
        .filter(privilege_field::PATH.eq("/api/application"))
        .collect()
        .await
        .expect("records");
    assert_eq!(all.len(), 2);
    privileges
        .delete("/api/protocols")
        .send()
        .await
        .expect("it is deleted");
    let path = format!("/api/security/roles/{OWNER}/svm_role1/privileges");
    assert_eq!(stub.lines()[0], format!("POST {path}"));
    assert_eq!(
        body(&stub, 1)["query"],
        "-vserver vs1|vs2 -aggregate aggr1|aggr2"
    );
    assert_eq!(stub.lines()[3], format!("DELETE {path}/%2Fapi%2Fprotocols"));
}

#[tokio::test]
async fn several_accounts_are_named_by_their_keys() {
    let stub = Stub::new(vec![reply(200, "{}")]).await;
    let client = stub.client();
    let accounts = client.security().accounts();
    let records = [(
        AccountKey::new(OWNER, "joe"),
        account::AccountPatch::new().locked(true),
    )];
    accounts
        .update_many(records)
        .send()
        .await
        .expect("it is modified");
    assert_eq!(
        body(&stub, 0),
        json!({"records": [{"owner": {"uuid": OWNER}, "name": "joe", "locked": true}]})
    );
    let refused = accounts
        .update_where(account::AccountPatch::new().locked(true))
        .send()
        .await;
    assert!(
        refused.is_err(),
        "a PATCH of all accounts is not sent unasked"
    );
    accounts
        .update_where(account::AccountPatch::new().locked(true))
        .filter(account_field::ROLE_NAME.eq("none"))
        .send()
        .await
        .expect("it is modified");
    assert!(
        stub.lines()[1].starts_with("PATCH /api/security/accounts?role.name=none"),
        "{:?}",
        stub.lines()
    );
}

#[test]
fn secrets_of_replies_stay_hidden() {
    let text = json!({"generated_private_key": "-----BEGIN", "csr": "x"}).to_string();
    let read: ontap_security::models::certificate_signing_request::CertificateSigningRequest =
        serde_json::from_str(&text).expect("a record");
    assert!(!format!("{read:?}").contains("BEGIN"));
    assert_eq!(read.generated_private_key, Some(Secret::from("-----BEGIN")));
}
