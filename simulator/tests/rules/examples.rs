//! The requests that documentation prints, and what it prints as their replies.

use ontap_simulator::model::releases;
use serde_json::{Value, json};

use super::cluster::Cluster;

const SVM: &str = "aaef7c38-4bd3-11e9-b238-0050568e2e25";

fn documented(release: &str) -> Cluster {
    let file = serde_json::from_str(include_str!("../../data/examples.json")).expect("JSON");
    Cluster::with(release, &file)
}

#[test]
fn the_file_of_examples_suits_every_release() {
    for release in releases() {
        assert_eq!(documented(release).svm, SVM, "{release}");
    }
}

#[test]
fn a_user_account() {
    let cluster = documented("9.9.1");
    let target = format!("/security/accounts/{SVM}/svm_user1");
    let shown = cluster.get(&target);
    let role = shown["role"]["name"].clone();
    assert_eq!(role, "vsadmin");
    let expected = json!({
        "owner": {
            "uuid": SVM,
            "name": "svm1",
            "_links": {"self": {"href": format!("/api/svm/svms/{SVM}")}},
        },
        "name": "svm_user1",
        "applications": [{
            "application": "ssh",
            "authentication_methods": ["password"],
            "second_authentication_method": "none",
        }],
        "role": shown["role"],
        "locked": false,
        "scope": "svm",
        "_links": {"self": {"href": format!("/api{target}")}},
    });
    assert_eq!(shown, expected);
    let applications = json!([
        {"application": "http", "authentication_methods": ["domain"]},
        {"application": "ontapi", "authentication_methods": ["password"]},
    ]);
    let changes = [
        json!({"applications": applications, "role": {"name": "vsadmin-backup"}}),
        json!({"role": "vsadmin-protocol"}),
        json!({"password": "newp@ssw@rd2"}),
        json!({"locked": "true"}),
    ];
    for change in changes {
        cluster.does("PATCH", &target, change);
    }
    cluster.does("DELETE", &target, Value::Null);
}

#[test]
fn the_privileges_of_a_role() {
    let cluster = documented("9.11.1");
    let target = format!("/security/roles/{SVM}/svm_role1/privileges");
    cluster.does(
        "POST",
        &target,
        json!({"access": "readonly", "path": "/api/protocols"}),
    );
    let volume = "/api/storage/volumes/1385d680-74fc-4adb-a348-9a740e83702a/snapshots";
    cluster.does("POST", &target, json!({"access": "all", "path": volume}));
    let href = |path: &str| json!({"self": {"href": format!("/api{target}{path}")}});
    let record = |path: &str, access: &str| {
        let key = format!("/{}", path.replace('/', "%2F"));
        json!({"path": path, "access": access, "_links": href(&key)})
    };
    let expected = json!({
        "records": [
            record("/api/application", "all"),
            record("/api/protocols", "readonly"),
            record(volume, "all"),
        ],
        "num_records": 3,
        "_links": href(""),
    });
    assert_eq!(cluster.get(&target), expected);
    let query = "-vserver vs1|vs2";
    let command = json!({"query": query, "path": "statistics volume show", "access": "all"});
    // Endpoints and commands are for different roles.
    let other = format!("/security/roles/{SVM}/svm_role2/privileges");
    cluster.does("POST", &other, command);
    let shown = cluster.get(&format!("{other}/statistics%20volume%20show"));
    assert_eq!(shown["query"], query);
}

#[test]
fn an_elevated_user() {
    let cluster = documented("9.17.1");
    let user = json!({
        "owner": {"name": "Cserver"},
        "account": {"name": "joe"},
        "application": "ssh",
        "role": {"name": "admin"},
        "session_validity": "PT30M",
        "jit_validity": "PT2H10M20S",
    });
    cluster.does("POST", "/security/jit-privilege-users", user);
    let listed = cluster.get("/security/jit-privilege-users");
    let expected = json!({
        "account": {"name": "joe"},
        "application": "ssh",
        "owner": {
            "name": "Cserver",
            "uuid": cluster.uuid,
            "_links": {"self": {"href": format!("/api/svm/svms/{}", cluster.uuid)}},
        },
    });
    let mut record = listed["records"][0].clone();
    if let Some(account) = record["account"].as_object_mut() {
        account.remove("_links");
    }
    assert_eq!(record, expected);
    let one = format!("/security/jit-privilege-users/{}/joe/ssh", cluster.uuid);
    let shown = cluster.get(&one);
    assert_eq!(shown["jit_validity"], "PT2H10M20S");
    cluster.does("DELETE", &one, Value::Null);
}
