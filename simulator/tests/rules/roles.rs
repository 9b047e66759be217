//! Roles and privileges.

use serde_json::{Value, json};

use super::cluster::Cluster;

const ROLES: &str = "/security/roles";

fn role(privileges: Value) -> Value {
    json!({"name": "mine", "owner": {"name": "svm1"}, "privileges": privileges})
}

fn api(path: &str) -> Value {
    json!({"path": path, "access": "readonly"})
}

#[test]
fn a_role_and_its_privileges_show_the_same() {
    let cluster = Cluster::new("9.17.1");
    cluster.does(
        "POST",
        ROLES,
        role(json!([
            api("/api/protocols"),
            api("/api//storage/volumes/")
        ])),
    );
    let mine = format!("{ROLES}/{}/mine", cluster.svm);
    let shown = cluster.get(&mine);
    assert_eq!(shown["builtin"], false);
    assert_eq!(shown["scope"], "svm");
    let paths = |value: &Value| {
        let list = value.as_array().into_iter().flatten();
        list.map(|p| p["path"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(
        paths(&shown["privileges"]),
        ["/api/protocols", "/api/storage/volumes"]
    );
    cluster.does(
        "POST",
        &format!("{mine}/privileges"),
        api("/api/application"),
    );
    let one = format!("{mine}/privileges/%2Fapi%2Fprotocols");
    cluster.does("PATCH", &one, json!({"access": "all"}));
    cluster.does(
        "DELETE",
        &format!("{mine}/privileges/%2Fapi%2Fstorage%2Fvolumes"),
        Value::Null,
    );
    assert_eq!(cluster.get(&one)["access"], "all");
    let list = cluster.get(&format!("{mine}/privileges"));
    assert_eq!(
        paths(&list["records"]),
        ["/api/application", "/api/protocols"]
    );
    assert_eq!(
        paths(&cluster.get(&mine)["privileges"]),
        ["/api/application", "/api/protocols"]
    );
    cluster.does("DELETE", &mine, Value::Null);
    cluster.refuses("GET", &one, Value::Null, 404, 4);
}

#[test]
fn what_a_privilege_cannot_be() {
    let cluster = Cluster::new("9.17.1");
    let volume = "02c9e252-41be-11e9-81d5-00a0986138f7";
    let cases = [
        (
            json!([api("/api/protocols"), api("volume delete")]),
            400,
            5_636_191,
        ),
        (
            json!([{"path": "/api/protocols", "access": "all", "query": "-x y"}]),
            400,
            5_636_192,
        ),
        (
            json!([{"path": "volume", "access": "read_modify"}]),
            400,
            5_636_200,
        ),
        (json!([api("/api/pro tocols")]), 400, 5_636_169),
        (json!([api("/api/nothing")]), 400, 5_636_170),
        (json!([api("/api/security/nothing")]), 400, 5_636_170),
        (json!([api("/other")]), 400, 5_636_170),
        (
            json!([api(&format!("/api/storage/volumes/{volume}/qtrees"))]),
            400,
            5_636_169,
        ),
        (
            json!([api(&format!("/api/svm/svms/{volume}/top-metrics/users"))]),
            400,
            5_636_185,
        ),
        (
            json!([api("/api/protocols"), api("/api/protocols")]),
            409,
            1,
        ),
        (json!([]), 400, 262_212),
    ];
    for (privileges, status, code) in cases {
        cluster.refuses("POST", ROLES, role(privileges), status, code);
    }
    let good = json!([
        api(&format!("/api/storage/volumes/{volume}/snapshots")),
        api("/api/storage/volumes/*/top-metrics/users"),
        api("/api/security/accounts"),
    ]);
    cluster.does("POST", ROLES, role(good));
}

#[test]
fn commands_have_a_query() {
    let cluster = Cluster::new("9.11.1");
    let mine = format!("{ROLES}/{}/mine", cluster.svm);
    let command =
        json!({"path": "statistics volume show", "access": "all", "query": "-vserver vs1|vs2"});
    cluster.does("POST", &format!("{mine}/privileges"), command);
    let shown = cluster.get(&format!("{mine}/privileges/statistics%20volume%20show"));
    assert_eq!(shown["query"], "-vserver vs1|vs2");
    // A first privilege made the role.
    assert_eq!(cluster.get(&mine)["builtin"], false);
    let older = Cluster::new("9.9.1");
    let command = role(json!([{"path": "volume", "access": "all"}]));
    older.refuses("POST", ROLES, command, 400, 5_636_169);
}

#[test]
fn built_in_roles_stay_as_they_are() {
    let cluster = Cluster::new("9.17.1");
    let admin = format!("{ROLES}/{}/admin", cluster.uuid);
    let shown = cluster.get(&admin);
    assert_eq!(shown["builtin"], true);
    assert_eq!(shown["privileges"][0]["path"], "/api");
    cluster.refuses("DELETE", &admin, Value::Null, 400, 1_263_347);
    cluster.refuses(
        "POST",
        &format!("{admin}/privileges"),
        api("/api/cluster"),
        400,
        1_263_347,
    );
    let one = format!("{admin}/privileges/%2Fapi");
    cluster.refuses("PATCH", &one, json!({"access": "none"}), 400, 5_636_168);
    cluster.refuses("DELETE", &one, Value::Null, 400, 1_263_347);
    let again = json!({"name": "admin", "privileges": [api("/api")]});
    cluster.refuses("POST", ROLES, again, 400, 5_636_171);
}

#[test]
fn a_role_in_use_stays() {
    let cluster = Cluster::new("9.17.1");
    cluster.does("POST", ROLES, role(json!([api("/api/protocols")])));
    cluster.account(&cluster.svm, "joe", "mine");
    let mine = format!("{ROLES}/{}/mine", cluster.svm);
    cluster.refuses("DELETE", &mine, Value::Null, 400, 5_636_172);
    let last = format!("{mine}/privileges/%2Fapi%2Fprotocols");
    cluster.refuses("DELETE", &last, Value::Null, 400, 5_636_172);
    cluster.does(
        "DELETE",
        &format!("/security/accounts/{}/joe", cluster.svm),
        Value::Null,
    );
    cluster.does("DELETE", &last, Value::Null);
    cluster.refuses("GET", &mine, Value::Null, 404, 4);
}

#[test]
fn a_role_of_the_request_is_enforced_at_once() {
    let cluster = Cluster::new("9.17.1");
    let mine = json!({"name": "mine", "privileges": [api("/api/security/accounts")]});
    cluster.does("POST", ROLES, mine);
    cluster.account(&cluster.uuid, "joe", "mine");
    cluster.lets("joe:secret123", "GET", "/security/accounts", Value::Null);
    cluster.denies(
        "joe:secret123",
        "GET",
        "/security/roles",
        Value::Null,
        403,
        6,
    );
    let privileges = format!("{ROLES}/{}/mine/privileges", cluster.uuid);
    cluster.does("POST", &privileges, api("/api/security/roles"));
    cluster.lets("joe:secret123", "GET", "/security/roles", Value::Null);
}
