//! The crate against a simulated cluster, over TLS: what a program does with it, from signing in to a failed job.

use std::time::{Duration, Instant};

use futures_util::TryStreamExt;
use ontap_security::accounts::account::{AccountPatch, NewAccount};
use ontap_security::accounts::{AccountKey, error, field};
use ontap_security::key_stores::security_keystore::SecurityKeystorePatch;
use ontap_security::models::account_application::{
    Application, AuthenticationMethod, NewAccountApplication,
};
use ontap_security::{Client, ErrorKind, Patch, Resources};
use ontap_simulator::job::Outcome;
use ontap_simulator::{Builder, Fault, Simulator};
use serde_json::json;

const ACCOUNTS: &str = "/api/security/accounts";

fn start(builder: Builder) -> Simulator {
    builder.start().expect("there is a free port")
}

fn client(cluster: &Simulator, user: &str, password: &str) -> Client {
    let client = Client::builder(cluster.url())
        .no_proxy()
        .root_certificates(cluster.ca_pem())
        .only_given_roots()
        .basic_auth(user, password);
    client.build().expect("everything is given")
}

fn admin(cluster: &Simulator) -> Client {
    client(cluster, "admin", cluster.password())
}

fn account(name: &str) -> NewAccount {
    let http = NewAccountApplication::new()
        .application(Application::Http)
        .authentication_methods([AuthenticationMethod::Password]);
    NewAccount::new([http], name).password("secret-word-1")
}

/// The UUID that stands for the cluster as an owner.
fn owner(cluster: &Simulator) -> String {
    cluster.with_state(|state| state.cluster.uuid.clone())
}

#[tokio::test]
async fn an_account_from_birth_to_death() {
    let cluster = start(Simulator::builder());
    let accounts = admin(&cluster).security().accounts();
    let joe = accounts.create(account("joe").comment("new")).hydrate();
    let joe = joe.await.expect("the account is new");
    assert_eq!(joe.comment.as_deref(), Some("new"));
    let uuid = joe
        .owner
        .and_then(|owner| owner.uuid)
        .expect("it has an owner");

    let change = AccountPatch::new().locked(true);
    accounts
        .update(&*uuid, "joe", change)
        .await
        .expect("it can be locked");
    let mut change = AccountPatch::new();
    change.comment = Patch::Clear;
    accounts
        .update(&*uuid, "joe", change)
        .await
        .expect("a comment can go");
    let now = accounts.get(&*uuid, "joe").await.expect("it is there");
    assert_eq!((now.locked, now.comment), (Some(true), None));

    let twice = accounts
        .create(account("joe"))
        .await
        .expect_err("the name is taken");
    assert!(twice.is_conflict(), "{twice}");
    let change = AccountPatch::new().role("nobody");
    let wrong = accounts.update(&*uuid, "joe", change).await;
    let wrong = wrong.expect_err("there is no such role");
    assert_eq!(wrong.code(), Some(error::ROLE_NOT_FOUND));
    let ontap = wrong.ontap().expect("the cluster said why");
    assert_eq!(ontap.name(), Some("ROLE_NOT_FOUND"));
    assert!(ontap.meaning().is_some() && ontap.hint().is_some());
    assert!(
        wrong.to_string().contains("(code 1261215 ROLE_NOT_FOUND"),
        "{wrong}"
    );

    accounts.delete(&*uuid, "joe").await.expect("it can go");
    let gone = accounts.get(&*uuid, "joe").await.expect_err("it is gone");
    assert!(gone.is_not_found(), "{gone}");
    let ontap = gone.ontap().expect("the cluster said why");
    assert_eq!(ontap.name(), Some("NOT_FOUND"));
}

#[tokio::test]
async fn a_large_collection_page_by_page() {
    let cluster = start(Simulator::builder().accounts(2_500));
    let accounts = admin(&cluster).security().accounts();
    let all = accounts.list().count().await.expect("it can be counted");
    assert_eq!(all, 2_503);
    let mut names: Vec<String> = accounts
        .list()
        .max_records(400)
        .stream()
        .map_ok(|account| account.name.unwrap_or_default())
        .try_collect()
        .await
        .expect("every page comes");
    assert_eq!(names.len(), 2_503);
    let pages = cluster.requests().len() - 1;
    assert!((7..=8).contains(&pages), "{pages}");
    names.sort_unstable();
    names.dedup();
    // Both SVMs have a `vsadmin`.
    assert_eq!(names.len(), 2_502);

    let first = accounts
        .list()
        .filter(field::NAME.ne("admin"))
        .order_by(field::NAME.descending())
        .limit(3);
    let first = first.collect().await.expect("it can be sorted");
    assert_eq!(first[0].name.as_deref(), Some("vsadmin"));
}

#[tokio::test]
async fn many_accounts_in_one_call() {
    let cluster = start(Simulator::builder());
    let accounts = admin(&cluster).security().accounts();
    let made = accounts.create_many([account("ann"), account("bob")]);
    let made = made.return_records().await.expect("both are new");
    assert_eq!(made.records.len(), 2);

    // One of them is there already, so the other does not stay.
    let failed = accounts.create_many([account("cid"), account("ann")]).await;
    let failed = failed.expect_err("ann is there already");
    assert_eq!(failed.kind(), ErrorKind::Partial);
    let cid = accounts.list().filter(field::NAME.eq("cid")).find().await;
    assert!(cid.expect("it can be looked for").is_none());
    let going_on = accounts.create_many([account("cid"), account("ann")]);
    let failed = going_on.continue_on_failure().await;
    let partial = failed.expect_err("ann is there already");
    let partial = partial.partial().expect("it says what failed");
    assert_eq!(partial.errors.len(), 1);
    let cid = accounts.list().filter(field::NAME.eq("cid")).find().await;
    assert!(cid.expect("it can be looked for").is_some());

    let locked = accounts.update_where(AccountPatch::new().locked(true));
    let done = locked.filter(field::NAME.any_of(["ann", "bob"])).await;
    assert_eq!(done.expect("both can be locked").num_records, 2);
    let keys = ["ann", "bob", "cid"].map(|name| AccountKey::new(owner(&cluster), name));
    accounts.delete_many(keys).await.expect("all three can go");
    let left = accounts.list().count().await.expect("it can be counted");
    assert_eq!(left, 3);
}

#[tokio::test]
async fn a_job_that_works_and_one_that_fails() {
    let store = "1cd8a442-86d1-11e0-ae1c-123478563412";
    let seed = json!({"tables": {"/security/key-stores": [
        {"uuid": store, "enabled": false, "type": "kmip", "location": "external", "state": "active"},
    ]}});
    let builder = Simulator::builder().seed(seed);
    let cluster = start(builder.job_duration(Duration::from_millis(200)));
    let stores = admin(&cluster).security().key_stores();
    let change = || SecurityKeystorePatch::new().enabled(true);
    stores.update(store, change()).await.expect("the job works");
    let now = stores.get(store).await.expect("it is there");
    assert_eq!(now.enabled, Some(true));

    let down = Outcome::Failure {
        code: 65_536_203,
        message: "The key server is down.".to_owned(),
    };
    cluster.plan_job("PATCH /api/security/key-stores/*", Duration::ZERO, down);
    let failed = stores.update(store, change()).await;
    let failed = failed.expect_err("the job was planned to fail");
    assert_eq!(
        (failed.kind(), failed.code()),
        (ErrorKind::Job, Some(65_536_203))
    );
    // The codes of a job are those of the write that became the job.
    let ontap = failed.ontap().expect("the job said why");
    assert_eq!(ontap.name(), Some("SVM_KEY_NO_DATABASE"));
    assert!(failed.job().is_some());
}

#[tokio::test]
async fn a_busy_cluster_is_asked_again() {
    let cluster = start(Simulator::builder());
    let busy = Fault::on("GET", ACCOUNTS)
        .times(1)
        .status(503)
        .retry_after(1);
    cluster.fault(busy);
    let begun = Instant::now();
    let found = admin(&cluster).security().accounts().list().collect().await;
    assert_eq!(found.expect("the second try works").len(), 3);
    assert!(begun.elapsed() >= Duration::from_secs(1));
    let statuses: Vec<_> = cluster.requests().iter().map(|r| r.status).collect();
    assert_eq!(statuses, [Some(503), Some(200)]);
}

#[tokio::test]
async fn who_may_what() {
    let seed = json!({"tables": {
        "/security/accounts": [{
            "owner": {"name": "svm1"}, "name": "reader", "password": "pass-word-1", "role": {"name": "vsadmin-readonly"},
            "applications": [{"application": "http", "authentication_methods": ["password"]}],
        }],
    }});
    let cluster = start(Simulator::builder().seed(seed));
    let stranger = client(&cluster, "admin", "wrong").security().accounts();
    let refused = stranger
        .list()
        .collect()
        .await
        .expect_err("a wrong password");
    assert!(refused.is_authentication(), "{refused}");

    let reader = client(&cluster, "reader", "pass-word-1");
    let accounts = reader.security().accounts();
    let own = accounts.list().collect().await.expect("it may read");
    let owners = own
        .iter()
        .filter_map(|account| account.owner.as_ref()?.name.as_deref());
    assert_eq!(owners.collect::<Vec<_>>(), ["svm1", "svm1"]);
    let refused = accounts.create(account("joe")).await;
    let refused = refused.expect_err("it may only read");
    assert!(refused.is_permission(), "{refused}");

    let tunnel = admin(&cluster).with_svm_name("svm2").expect("a name");
    let there = tunnel.security().accounts().list().collect().await;
    assert_eq!(there.expect("the cluster's admin may").len(), 1);
}

#[tokio::test]
async fn every_release_says_what_it_is() {
    for release in ontap_simulator::model::releases() {
        let cluster = start(Simulator::builder().release(release));
        let version = admin(&cluster).version().await.expect("each has a version");
        assert_eq!(version.to_string(), release);
    }
}
