//! Jobs: from the reply that announces one to the end of its record.

mod writing;

use std::time::Duration;

use ontap_simulator::job::Outcome;
use serde_json::{Value, json};

use writing::{Answer, Cluster, job_of};

const KMS: &str = "/security/aws-kms";

fn kms() -> Value {
    json!({
        "svm": {"name": "svm1"},
        "access_key_id": "AKIA",
        "key_id": "key",
        "region": "eu-central-1",
        "secret_access_key": "secret",
    })
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn failure() -> Outcome {
    Outcome::Failure {
        code: 65_537,
        message: "no contact".to_owned(),
    }
}

fn plan(cluster: &Cluster, pattern: &str, lasting: u64, outcome: Outcome) {
    cluster
        .engine
        .with(|state| state.jobs.plan(pattern, seconds(lasting), outcome));
}

/// The address of a key manager that is there.
fn existing(cluster: &Cluster) -> String {
    let target = format!("{KMS}?return_timeout=15");
    let created = cluster.expect(201, "POST", &target, &kms());
    let location = created.header("Location").expect("a POST has a Location");
    location.trim_start_matches("/api").to_owned()
}

fn count(cluster: &Cluster) -> u64 {
    let body = cluster.read(&format!("{KMS}?svm.name=svm1&key_id=key"));
    body["num_records"].as_u64().unwrap_or_default()
}

#[test]
fn a_job_does_its_work_when_it_ends() {
    let cluster = Cluster::new("9.17.1");
    let started = cluster.expect(202, "POST", KMS, &kms());
    let uuid = job_of(&started);
    let href = format!("/api/cluster/jobs/{uuid}");
    assert_eq!(started.body["job"]["_links"]["self"]["href"], href);
    let location = started.header("Location").expect("a POST has a Location");
    let location = location.trim_start_matches("/api").to_owned();

    let running = cluster.job(&uuid);
    assert_eq!(running["state"], "running");
    assert_eq!(running["description"], "POST /api/security/aws-kms");
    assert_eq!(running.get("end_time"), None);
    assert_eq!(cluster.get(&location).refusal(), (404, "4", None));

    cluster.wait(seconds(1));
    let ended = cluster.job(&uuid);
    assert_eq!(ended["state"], "success");
    assert_eq!(ended["message"], "success");
    assert_eq!(ended["code"], 0);
    assert!(ended["start_time"].is_string() && ended["end_time"].is_string());
    assert_eq!(ended.get("error"), None);
    let created = cluster.read(&location);
    assert_eq!(created["key_id"], "key");
    assert_eq!(created.get("secret_access_key"), None);

    cluster.wait(seconds(290));
    cluster.job(&uuid);
    cluster.wait(seconds(20));
    let forgotten = cluster.get(&format!("/cluster/jobs/{uuid}"));
    assert_eq!(forgotten.refusal(), (404, "4", None));
}

#[test]
fn a_client_that_waits_long_enough_gets_the_outcome() {
    let cluster = Cluster::new("9.17.1");
    let done = cluster.expect(201, "POST", &format!("{KMS}?return_timeout=15"), &kms());
    assert_eq!(cluster.job(&job_of(&done))["state"], "success");
    assert_eq!(count(&cluster), 1);

    let path = existing(&cluster);
    let change = json!({"region": "eu-west-1"});
    let target = format!("{path}?return_timeout=15");
    let done = cluster.expect(200, "PATCH", &target, &change);
    assert_eq!(cluster.job(&job_of(&done))["state"], "success");
    assert_eq!(cluster.read(&path)["region"], "eu-west-1");
    cluster.expect(200, "DELETE", &target, &json!({}));
    assert_eq!(cluster.get(&path).status, 404);
}

#[test]
fn a_client_that_does_not_wait_long_enough_gets_the_job() {
    let cluster = Cluster::new("9.17.1");
    plan(&cluster, "POST /api/security/*", 10, Outcome::Success);
    let started = cluster.expect(202, "POST", &format!("{KMS}?return_timeout=5"), &kms());
    cluster.wait(seconds(9));
    assert_eq!(cluster.job(&job_of(&started))["state"], "running");
    cluster.wait(seconds(2));
    assert_eq!(cluster.job(&job_of(&started))["state"], "success");
}

#[test]
fn a_planned_failure_is_one_with_and_without_waiting() {
    let cluster = Cluster::new("9.17.1");
    plan(&cluster, "POST /api/security/aws-kms", 1, failure());
    plan(&cluster, "POST /api/security/aws-kms", 1, failure());
    let started = cluster.expect(202, "POST", KMS, &kms());
    cluster.wait(seconds(2));
    let job = cluster.job(&job_of(&started));
    assert_eq!(job["state"], "failure");
    assert_eq!(job["code"], 65_537);
    assert_eq!(job["message"], "no contact");
    assert_eq!(
        job["error"],
        json!({"code": "65537", "message": "no contact"})
    );

    let waited = cluster.send("POST", &format!("{KMS}?return_timeout=5"), &kms());
    assert_eq!(waited.refusal(), (400, "65537", None));
    assert_eq!(count(&cluster), 0);
    cluster.expect(201, "POST", &format!("{KMS}?return_timeout=5"), &kms());
}

#[test]
fn a_write_that_fails_later_fails_in_its_job() {
    let cluster = Cluster::new("9.17.1");
    let path = existing(&cluster);
    let first = cluster.expect(202, "DELETE", &path, &json!({}));
    let second = cluster.expect(202, "DELETE", &path, &json!({}));
    cluster.wait(seconds(1));
    assert_eq!(cluster.job(&job_of(&first))["state"], "success");
    let failed = cluster.job(&job_of(&second));
    assert_eq!(
        (&failed["state"], &failed["code"]),
        (&json!("failure"), &json!(4))
    );
    assert_eq!(failed["message"], "entry doesn't exist");
}

#[test]
fn what_is_wrong_with_a_body_is_said_at_once() {
    let cluster = Cluster::new("9.17.1");
    let mut body = kms();
    body["svm"] = json!({"name": "nobody"});
    let refused = cluster.send("POST", KMS, &body);
    assert_eq!(refused.refusal(), (400, "2621462", Some("svm.name")));
    let path = format!("{KMS}/99999999-9999-4999-8999-999999999999");
    assert_eq!(
        cluster.raw("DELETE", &path, b"").refusal(),
        (404, "4", None)
    );
}

#[test]
fn a_job_has_only_what_its_release_knows() {
    let cluster = Cluster::new("9.6");
    plan(
        &cluster,
        "POST /api/security/audit/destinations",
        1,
        failure(),
    );
    let body = json!({"address": "10.0.0.1", "port": 514});
    let started = cluster.expect(202, "POST", "/security/audit/destinations", &body);
    cluster.wait(seconds(2));
    let job = cluster.job(&job_of(&started));
    assert_eq!(
        (&job["code"], job.get("error"), job.get("node")),
        (&json!(65_537), None, None)
    );
}

/// Does something to a job.
fn act(cluster: &Cluster, uuid: &str, action: &str) -> Answer {
    let target = format!("/cluster/jobs/{uuid}?action={action}");
    cluster.raw("PATCH", &target, b"")
}

#[test]
fn jobs_are_paused_resumed_and_cancelled() {
    let cluster = Cluster::new("9.17.1");
    plan(&cluster, "*", 10, Outcome::Success);
    let uuid = job_of(&cluster.expect(202, "POST", KMS, &kms()));
    assert_eq!(
        act(&cluster, &uuid, "resume").refusal(),
        (400, "458771", None)
    );
    cluster.wait(seconds(4));
    assert_eq!(act(&cluster, &uuid, "pause").status, 200);
    cluster.wait(seconds(100));
    assert_eq!(cluster.job(&uuid)["state"], "paused");
    assert_eq!(
        act(&cluster, &uuid, "pause").refusal(),
        (400, "458776", None)
    );
    assert_eq!(act(&cluster, &uuid, "resume").text, "{\n}");
    cluster.wait(seconds(4));
    assert_eq!(cluster.job(&uuid)["state"], "running");
    cluster.wait(seconds(3));
    assert_eq!(cluster.job(&uuid)["state"], "success");
    assert_eq!(
        act(&cluster, &uuid, "cancel").refusal(),
        (400, "458762", None)
    );

    plan(&cluster, "*", 10, Outcome::Success);
    let uuid = job_of(&cluster.expect(202, "POST", KMS, &kms()));
    assert_eq!(act(&cluster, &uuid, "cancel").status, 200);
    cluster.wait(seconds(20));
    let cancelled = cluster.job(&uuid);
    assert_eq!(
        (&cancelled["state"], &cancelled["message"]),
        (&json!("failure"), &json!("cancelled"))
    );
    assert_eq!(count(&cluster), 1);
}

#[test]
fn a_job_can_wait_for_ever_or_for_someone() {
    let cluster = Cluster::new("9.17.1");
    plan(&cluster, "*", 0, Outcome::Queued);
    plan(&cluster, "*", 0, Outcome::Paused);
    let target = format!("{KMS}?return_timeout=15");
    let queued = job_of(&cluster.expect(202, "POST", &target, &kms()));
    let paused = job_of(&cluster.expect(202, "POST", &target, &kms()));
    cluster.wait(seconds(1000));
    let job = cluster.job(&queued);
    assert_eq!(
        (&job["state"], job.get("start_time")),
        (&json!("queued"), None)
    );
    assert_eq!(
        act(&cluster, &queued, "pause").refusal(),
        (400, "458773", None)
    );
    assert_eq!(
        act(&cluster, &queued, "resume").refusal(),
        (400, "458773", None)
    );
    assert_eq!(cluster.job(&paused)["state"], "paused");
    assert_eq!(act(&cluster, &paused, "resume").status, 200);
    assert_eq!(cluster.job(&paused)["state"], "success");
    assert_eq!(count(&cluster), 1);
}

#[test]
fn a_job_needs_an_action_that_it_knows() {
    let cluster = Cluster::new("9.17.1");
    let uuid = job_of(&cluster.expect(202, "POST", KMS, &kms()));
    let target = format!("/cluster/jobs/{uuid}");
    assert_eq!(
        cluster.raw("PATCH", &target, b"").refusal(),
        (400, "262190", Some("action"))
    );
    let nobody = "/cluster/jobs/99999999-9999-4999-8999-999999999999?action=pause";
    assert_eq!(
        cluster.raw("PATCH", nobody, b"").refusal(),
        (404, "4", None)
    );
}
