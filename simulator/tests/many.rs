//! Writes of many records: those that a body lists, and those that a query finds.

mod writing;

use std::time::Duration;

use ontap_simulator::job::Outcome;
use serde_json::{Value, json};

use writing::{Answer, Cluster, account, account_with, job_of};

const ACCOUNTS: &str = "/security/accounts";

/// Accounts by these names, each with a comment.
fn accounts(cluster: &Cluster, names: &[&str]) {
    for name in names {
        let body = account_with(name, &json!({"comment": "made for a test"}));
        cluster.expect(201, "POST", ACCOUNTS, &body);
    }
}

/// The comments of accounts, `gone` for those that are not there.
fn comments(cluster: &Cluster, names: &[&str]) -> Vec<String> {
    let comments = names.iter().map(|name| {
        let answer = cluster.get(&cluster.account(name));
        match answer.status {
            200 => answer.body["comment"].as_str().unwrap_or("none").to_owned(),
            _ => "gone".to_owned(),
        }
    });
    comments.collect()
}

/// Starts a job about many records and lets it end: its record, and its results.
#[track_caller]
fn carried_out(cluster: &Cluster, method: &str, target: &str, body: &Value) -> (Value, Value) {
    let started = cluster.expect(202, method, target, body);
    let results = results_of(&started);
    let early = cluster.get(&results);
    assert_eq!(early.refusal(), (400, "262293", Some("job_results_uuid")));
    cluster.wait(Duration::from_secs(1));
    (cluster.job(&job_of(&started)), cluster.read(&results))
}

#[track_caller]
fn results_of(started: &Answer) -> String {
    let href = started.body["job"]["_links"]["results"]["href"].as_str();
    assert_eq!(href, started.header("Location"));
    let href = href.expect("the job has results");
    href.trim_start_matches("/api").to_owned()
}

fn names(results: &Value) -> Vec<&str> {
    let records = results["records"].as_array().into_iter().flatten();
    records
        .filter_map(|record| record["name"].as_str())
        .collect()
}

#[test]
fn records_are_created_in_one_job() {
    let cluster = Cluster::new("9.17.1");
    let body = json!({"records": [account("ann"), account("bob")]});
    let (job, results) = carried_out(&cluster, "POST", ACCOUNTS, &body);
    assert_eq!(
        (&job["state"], &job["code"]),
        (&json!("success"), &json!(0))
    );
    assert_eq!(results["num_records"], 2);
    assert_eq!(names(&results), ["ann", "bob"]);
    assert_eq!(
        (results.get("errors"), results.get("rollback_errors")),
        (None, None)
    );

    let job = job["uuid"].as_str().unwrap_or_default();
    let filtered = cluster.read(&format!(
        "{ACCOUNTS}?job_results_uuid={job}&name=a*&fields=locked"
    ));
    assert_eq!(filtered["num_records"], 1);
    assert_eq!(filtered["records"][0]["locked"], false);
    let other = cluster.get(&format!("/security/roles?job_results_uuid={job}"));
    assert_eq!(other.refusal(), (400, "262294", Some("job_results_uuid")));
    cluster.wait(Duration::from_secs(301));
    let late = cluster.get(&format!("{ACCOUNTS}?job_results_uuid={job}"));
    assert_eq!(late.status, 404);
}

#[test]
fn a_failure_takes_back_what_was_created() {
    let cluster = Cluster::new("9.17.1");
    accounts(&cluster, &["bob"]);
    let body = json!({"records": [account("ann"), account("bob"), account("cid")]});
    let (job, results) = carried_out(&cluster, "POST", ACCOUNTS, &body);
    assert_eq!(
        (&job["state"], &job["code"]),
        (&json!("failure"), &json!(262_287))
    );
    let message = "POST of record \"bob\" failed. Reason: duplicate entry.";
    assert_eq!(
        results["errors"],
        json!([{"code": "262287", "message": message}])
    );
    assert_eq!(
        (results["num_records"].as_u64(), names(&results)),
        (Some(0), vec![])
    );
    assert_eq!(
        comments(&cluster, &["ann", "bob", "cid"]),
        ["gone", "made for a test", "gone"]
    );
}

#[test]
fn a_failure_stops_nothing_that_shall_go_on() {
    let cluster = Cluster::new("9.17.1");
    accounts(&cluster, &["bob"]);
    let body = json!({"records": [account("ann"), account("bob"), account("cid")]});
    let target = format!("{ACCOUNTS}?continue_on_failure=true");
    let (job, results) = carried_out(&cluster, "POST", &target, &body);
    assert_eq!(
        (&job["state"], &job["code"]),
        (&json!("failure"), &json!(262_292))
    );
    assert_eq!(names(&results), ["ann", "cid"]);
    assert_eq!(results["errors"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_failure_takes_back_what_was_changed() {
    let cluster = Cluster::new("9.17.1");
    accounts(&cluster, &["ann", "bob"]);
    let record =
        |name: &str| json!({"owner": {"name": "cluster1"}, "name": name, "comment": "new"});
    let body = json!({"records": [record("ann"), record("nobody"), record("bob")]});
    let (job, _) = carried_out(&cluster, "PATCH", ACCOUNTS, &body);
    assert_eq!(job["state"], "failure");
    assert_eq!(
        comments(&cluster, &["ann", "bob"]),
        ["made for a test", "made for a test"]
    );

    let body = json!({"records": [record("ann"), {"owner.uuid": cluster.uuid, "name": "bob", "comment": null}]});
    let (job, results) = carried_out(&cluster, "PATCH", ACCOUNTS, &body);
    assert_eq!(job["state"], "success");
    assert_eq!(names(&results), ["ann", "bob"]);
    assert_eq!(comments(&cluster, &["ann", "bob"]), ["new", "none"]);
}

#[test]
fn removals_go_on_and_are_not_taken_back() {
    let cluster = Cluster::new("9.17.1");
    accounts(&cluster, &["ann", "bob"]);
    let record = |name: &str| json!({"owner": {"uuid": cluster.uuid}, "name": name});
    let body = json!({"records": [record("ann"), record("nobody"), record("bob")]});
    let (job, results) = carried_out(&cluster, "DELETE", ACCOUNTS, &body);
    assert_eq!(
        (&job["state"], &job["code"]),
        (&json!("failure"), &json!(262_292))
    );
    assert_eq!(results["num_records"], 0);
    assert_eq!(results["errors"][0]["code"], "262287");
    assert_eq!(comments(&cluster, &["ann", "bob"]), ["gone", "gone"]);
}

#[test]
fn lists_of_records_are_read_at_once() {
    let cluster = Cluster::new("9.17.1");
    for (method, body, code, target) in [
        ("POST", json!({"records": 5}), "262254", Some("records")),
        ("POST", json!({"records": [5]}), "262197", Some("records")),
        (
            "POST",
            json!({"records": [], "name": "x"}),
            "262186",
            Some("name"),
        ),
        (
            "POST",
            json!({"records": [{"nome": 1}]}),
            "262179",
            Some("nome"),
        ),
        (
            "PATCH",
            json!({"records": [{"name": "ann"}]}),
            "262190",
            None,
        ),
        (
            "DELETE",
            json!({"records": [{"name": "ann", "comment": "x"}]}),
            "262179",
            Some("comment"),
        ),
    ] {
        let answer = cluster.send(method, ACCOUNTS, &body);
        assert_eq!(answer.refusal(), (400, code, target), "{body}");
    }
    let old = Cluster::new("9.7").send("POST", ACCOUNTS, &json!({"records": []}));
    assert_eq!(old.refusal(), (400, "262179", Some("records")));
}

#[test]
fn a_query_decides_what_is_changed() {
    for release in ["9.6", "9.17.1"] {
        let cluster = Cluster::new(release);
        accounts(&cluster, &["ann", "anton", "bob"]);
        let target = format!("{ACCOUNTS}?name=an*");
        let changed = cluster.expect(200, "PATCH", &target, &json!({"comment": "new"}));
        assert_eq!(changed.body["num_records"], 2);
        assert_eq!(
            changed.body["_links"]["self"]["href"],
            format!("/api{target}")
        );
        assert_eq!(changed.body.get("records"), None);
        let all = ["ann", "anton", "bob"];
        assert_eq!(comments(&cluster, &all), ["new", "new", "made for a test"]);

        let removed = cluster.raw("DELETE", &format!("{target}&return_records=true"), b"");
        assert_eq!(
            (removed.status, &removed.body["num_records"]),
            (200, &json!(2))
        );
        assert_eq!(names(&removed.body), ["ann", "anton"]);
        assert_eq!(
            comments(&cluster, &all),
            ["gone", "gone", "made for a test"]
        );
        let nothing = cluster.expect(200, "DELETE", &target, &json!({}));
        assert_eq!(nothing.body["num_records"], 0);
    }
}

#[test]
fn a_write_on_a_collection_needs_a_condition() {
    let cluster = Cluster::new("9.17.1");
    let before = cluster.read(ACCOUNTS)["num_records"].clone();
    let removed = cluster.raw("DELETE", ACCOUNTS, b"");
    assert_eq!(removed.refusal(), (400, "262212", None));
    let changed = cluster.send(
        "PATCH",
        &format!("{ACCOUNTS}?max_records=5"),
        &json!({"comment": "x"}),
    );
    assert_eq!(changed.refusal(), (400, "262212", None));
    assert_eq!(cluster.read(ACCOUNTS)["num_records"], before);
}

#[test]
fn a_write_of_a_page_goes_on_at_its_next_link() {
    let cluster = Cluster::new("9.17.1");
    let all = ["ann", "anton", "antony"];
    accounts(&cluster, &all);
    let mut target = format!("{ACCOUNTS}?name=an*&max_records=2");
    let mut numbers = Vec::new();
    loop {
        let changed = cluster.expect(200, "PATCH", &target, &json!({"comment": "new"}));
        numbers.push(changed.body["num_records"].as_u64().unwrap_or_default());
        match changed.body["_links"]["next"]["href"].as_str() {
            Some(next) => next.trim_start_matches("/api").clone_into(&mut target),
            None => break,
        }
    }
    assert_eq!(numbers, [2, 1]);
    assert_eq!(comments(&cluster, &all), ["new", "new", "new"]);
}

const KMS: &str = "/security/aws-kms";

/// Key managers with these keys.
fn managers(cluster: &Cluster, keys: &[&str]) {
    for key in keys {
        let body = json!({
            "svm": {"name": "svm1"},
            "access_key_id": "AKIA",
            "key_id": key,
            "region": "eu-central-1",
            "secret_access_key": "secret",
        });
        cluster.expect(201, "POST", &format!("{KMS}?return_timeout=15"), &body);
    }
}

fn plan(cluster: &Cluster, pattern: &str, seconds: u64, outcome: Outcome) {
    let lasting = Duration::from_secs(seconds);
    cluster
        .engine
        .with(|state| state.jobs.plan(pattern, lasting, outcome));
}

#[test]
fn asynchronous_writes_name_their_jobs() {
    let cluster = Cluster::new("9.17.1");
    managers(&cluster, &["a1", "a2", "b1"]);
    let target = format!("{KMS}?key_id=a*");
    let changed = cluster.expect(200, "PATCH", &target, &json!({"region": "eu-west-1"}));
    assert_eq!(changed.body["num_records"], 2);
    assert_eq!(changed.body.get("job"), None);
    let jobs = changed.body["jobs"].as_array().expect("a list of jobs");
    assert_eq!(jobs.len(), 2);
    for job in jobs {
        assert_eq!(
            cluster.job(job["uuid"].as_str().unwrap_or_default())["state"],
            "success"
        );
    }
    let west = cluster.read(&format!("{KMS}?region=eu-west-1"));
    assert_eq!(west["num_records"], 2);
}

#[test]
fn a_failure_stands_beside_the_number_of_records() {
    let failure = || Outcome::Failure {
        code: 65_537,
        message: "no contact".to_owned(),
    };
    for (more, written, left) in [("", 1, 2), ("&continue_on_failure=true", 2, 1)] {
        let cluster = Cluster::new("9.17.1");
        managers(&cluster, &["a1", "a2", "a3"]);
        plan(&cluster, "DELETE *", 1, Outcome::Success);
        plan(&cluster, "DELETE *", 1, failure());
        let target = format!("{KMS}?key_id=a*{more}");
        let answer = cluster.expect(400, "DELETE", &target, &json!({}));
        assert_eq!(answer.body["num_records"], written);
        assert_eq!(answer.refusal(), (400, "65537", None));
        assert_eq!(
            cluster.read(&format!("{KMS}?key_id=a*"))["num_records"],
            left
        );
    }
}

#[test]
fn a_write_that_takes_too_long_goes_on_at_its_next_link() {
    let cluster = Cluster::new("9.17.1");
    managers(&cluster, &["a1", "a2", "a3"]);
    for _ in 0..3 {
        plan(&cluster, "DELETE *", 10, Outcome::Success);
    }
    let answer = cluster.expect(200, "DELETE", &format!("{KMS}?key_id=a*"), &json!({}));
    assert_eq!(answer.body["num_records"], 2);
    let next = answer.body["_links"]["next"]["href"]
        .as_str()
        .expect("a next link");
    let rest = cluster.expect(200, "DELETE", next.trim_start_matches("/api"), &json!({}));
    assert_eq!(rest.body["num_records"], 1);
    assert_eq!(rest.body["_links"].get("next"), None);
}

#[test]
fn jobs_are_cancelled_by_a_query() {
    let cluster = Cluster::new("9.17.1");
    plan(&cluster, "*", 100, Outcome::Success);
    plan(&cluster, "*", 1, Outcome::Success);
    let body = json!({
        "svm": {"name": "svm1"},
        "access_key_id": "AKIA",
        "key_id": "key",
        "region": "eu-central-1",
        "secret_access_key": "secret",
    });
    let long = job_of(&cluster.expect(202, "POST", KMS, &body));
    let short = job_of(&cluster.expect(202, "POST", KMS, &body));
    let target = "/cluster/jobs?state=running&description=POST*&action=cancel";
    cluster.wait(Duration::from_secs(2));
    let answer = cluster.raw("PATCH", target, b"");
    assert_eq!(
        (answer.status, &answer.body["num_records"]),
        (200, &json!(1))
    );
    assert_eq!(cluster.job(&long)["message"], "cancelled");
    assert_eq!(cluster.job(&short)["state"], "success");
}

#[test]
fn jobs_are_cancelled_by_a_list() {
    let cluster = Cluster::new("9.17.1");
    plan(&cluster, "POST *", 100, Outcome::Success);
    let body = json!({
        "svm": {"name": "svm1"},
        "access_key_id": "AKIA",
        "key_id": "key",
        "region": "eu-central-1",
        "secret_access_key": "secret",
    });
    let long = job_of(&cluster.expect(202, "POST", KMS, &body));
    let target = "/cluster/jobs?action=cancel";
    let (job, results) = carried_out(
        &cluster,
        "PATCH",
        target,
        &json!({"records": [{"uuid": long}]}),
    );
    assert_eq!(job["state"], "success");
    assert_eq!(results["records"][0]["uuid"], json!(long));
    assert_eq!(cluster.job(&long)["message"], "cancelled");
}

#[test]
fn a_request_can_be_checked_without_being_carried_out() {
    let cluster = Cluster::new("9.17.1");
    accounts(&cluster, &["bob"]);
    let target = format!("{ACCOUNTS}?validate_only=true");
    cluster.expect(200, "POST", &target, &account("ann"));
    assert_eq!(
        cluster.send("POST", &target, &account("bob")).refusal(),
        (409, "1", None)
    );
    let bob = format!("{}?validate_only=true", cluster.account("bob"));
    cluster.expect(200, "PATCH", &bob, &json!({"comment": "new"}));
    cluster.expect(200, "DELETE", &bob, &json!({}));
    assert_eq!(
        comments(&cluster, &["ann", "bob"]),
        ["gone", "made for a test"]
    );
}
