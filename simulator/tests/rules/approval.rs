//! Multi-admin verification.

use serde_json::{Value, json};

use super::cluster::Cluster;

const ALL: &str = "/security/multi-admin-verify";

/// A cluster on which accounts are only removed after one of `ann` and `bob` approved.
fn protected() -> Cluster {
    let cluster = Cluster::new("9.17.1");
    for name in ["ann", "bob", "joe"] {
        cluster.account(&cluster.uuid, name, "admin");
    }
    let group = json!({"name": "group", "approvers": ["ann", "bob"]});
    cluster.does("POST", &format!("{ALL}/approval-groups"), group);
    cluster.does(
        "PATCH",
        ALL,
        json!({"enabled": true, "approval_groups": ["group"], "required_approvers": "1"}),
    );
    cluster.does(
        "POST",
        &format!("{ALL}/rules"),
        json!({"operation": "security login delete"}),
    );
    cluster
}

#[test]
fn a_protected_request_passes_once_after_approval() {
    let cluster = protected();
    let joe = format!("/security/accounts/{}/joe", cluster.uuid);
    let (_, reply) = cluster.ask("admin:Simulated-1", "DELETE", &joe, &Value::Null);
    let message = "The security multi-admin-verify request (index 1) requires approval.";
    assert_eq!(reply["error"]["message"], message);
    assert_eq!(reply["error"]["code"], "262325");
    // The same again waits for the same request.
    cluster.refuses("DELETE", &joe, Value::Null, 400, 262_325);
    let request = format!("{ALL}/requests/1");
    let shown = cluster.get(&request);
    assert_eq!(shown["state"], "pending");
    assert_eq!(shown["user_requested"], "admin");
    assert_eq!(shown["potential_approvers"], json!(["ann", "bob"]));
    let approve = json!({"state": "approved"});
    cluster.refuses("PATCH", &request, approve.clone(), 400, 262_337);
    cluster.lets("ann:secret123", "PATCH", &request, approve.clone());
    let shown = cluster.get(&request);
    assert_eq!(
        (&shown["state"], &shown["pending_approvers"]),
        (&json!("approved"), &json!(0))
    );
    assert_eq!(shown["approved_users"], json!(["ann"]));
    cluster.denies("bob:secret123", "PATCH", &request, approve, 400, 262_329);
    // Only for the one who asked.
    cluster.denies("bob:secret123", "DELETE", &joe, Value::Null, 400, 262_325);
    cluster.does("DELETE", &joe, Value::Null);
    assert_eq!(cluster.get(&request)["state"], "executed");
    cluster.account(&cluster.svm, "joe", "vsadmin");
    let joe = format!("/security/accounts/{}/joe", cluster.svm);
    cluster.refuses("DELETE", &joe, Value::Null, 400, 262_325);
}

#[test]
fn requests_expire_and_are_vetoed() {
    let cluster = protected();
    let joe = format!("/security/accounts/{}/joe", cluster.uuid);
    cluster.refuses("DELETE", &joe, Value::Null, 400, 262_325);
    let request = format!("{ALL}/requests/1");
    cluster.wait(3_601);
    assert_eq!(cluster.get(&request)["state"], "expired");
    cluster.refuses("DELETE", &joe, Value::Null, 400, 262_325);
    let request = format!("{ALL}/requests/2");
    cluster.lets(
        "bob:secret123",
        "PATCH",
        &request,
        json!({"state": "vetoed"}),
    );
    let shown = cluster.get(&request);
    assert_eq!(
        (&shown["state"], &shown["user_vetoed"]),
        (&json!("vetoed"), &json!("bob"))
    );
    cluster.does("DELETE", &request, Value::Null);
}

#[test]
fn a_request_may_be_made_beforehand() {
    let cluster = protected();
    let requests = format!("{ALL}/requests");
    cluster.refuses(
        "POST",
        &requests,
        json!({"operation": "volume delete"}),
        400,
        262_328,
    );
    cluster.does(
        "POST",
        &requests,
        json!({"operation": "security login delete"}),
    );
    cluster.lets(
        "ann:secret123",
        "PATCH",
        &format!("{requests}/1"),
        json!({"state": "approved"}),
    );
    cluster.does(
        "DELETE",
        &format!("/security/accounts/{}/joe", cluster.uuid),
        Value::Null,
    );
}

#[test]
fn what_settings_groups_and_rules_cannot_be() {
    let cluster = Cluster::new("9.17.1");
    cluster.account(&cluster.uuid, "ann", "admin");
    let groups = format!("{ALL}/approval-groups");
    let rules = format!("{ALL}/rules");
    cluster.refuses(
        "POST",
        &groups,
        json!({"name": "g", "approvers": ["nobody"]}),
        400,
        262_333,
    );
    cluster.refuses("PATCH", ALL, json!({"enabled": true}), 400, 262_315);
    cluster.refuses(
        "PATCH",
        ALL,
        json!({"approval_groups": ["none"]}),
        400,
        262_314,
    );
    cluster.refuses("PATCH", ALL, json!({"required_approvers": 0}), 400, 262_311);
    cluster.refuses(
        "PATCH",
        ALL,
        json!({"approval_expiry": "PT1M"}),
        400,
        262_316,
    );
    cluster.does(
        "POST",
        &groups,
        json!({"name": "g", "approvers": ["ann", "admin"]}),
    );
    let many = json!({"approval_groups": ["g"], "required_approvers": 2});
    cluster.refuses("PATCH", ALL, many, 400, 262_312);
    cluster.does("PATCH", ALL, json!({"approval_groups": ["g"]}));
    let one = format!("{groups}/{}/g", cluster.uuid);
    cluster.refuses("DELETE", &one, Value::Null, 400, 262_319);
    cluster.refuses("PATCH", &one, json!({"approvers": []}), 400, 262_331);
    cluster.refuses(
        "POST",
        &rules,
        json!({"operation": "Volume!"}),
        400,
        262_148,
    );
    let own = json!({"operation": "security multi-admin-verify modify"});
    cluster.refuses("POST", &rules, own, 400, 262_308);
    cluster.does("POST", &rules, json!({"operation": "volume delete"}));
    cluster.refuses(
        "POST",
        &rules,
        json!({"operation": "volume delete"}),
        409,
        1,
    );
    let requests = format!("{ALL}/requests");
    cluster.refuses(
        "POST",
        &requests,
        json!({"operation": "volume delete"}),
        400,
        262_309,
    );
}
