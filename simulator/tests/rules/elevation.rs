//! Just-in-time elevation.

use serde_json::{Value, json};

use super::cluster::Cluster;

const USERS: &str = "/security/jit-privilege-users";

fn user(change: Value) -> Value {
    let mut body =
        json!({"owner": {"name": "cluster1"}, "account": {"name": "joe"}, "application": "ssh"});
    for (name, value) in change.as_object().expect("an object") {
        body[name] = value.clone();
    }
    body
}

#[test]
fn the_documented_example() {
    let cluster = Cluster::new("9.17.1");
    cluster.account(&cluster.uuid, "joe", "readonly");
    let body = user(json!({
        "role": {"name": "admin"},
        "session_validity": "PT30M",
        "jit_validity": "PT2H10M20S",
        "start_time": "2030-11-08T10:15:31+00:00",
    }));
    cluster.does("POST", USERS, body);
    let one = format!("{USERS}/{}/joe/ssh", cluster.uuid);
    let shown = cluster.get(&one);
    assert_eq!(shown["end_time"], "2030-11-08T12:25:51+00:00");
    assert_eq!(shown["jit_state"], "preactive");
    assert_eq!(shown["session_validity"], "PT30M");
    cluster.wait(10 * 365 * 86_400);
    assert_eq!(cluster.get(&one)["jit_state"], "idle");
    assert_eq!(
        cluster.get(&format!("{USERS}?jit_state=idle"))["num_records"],
        1
    );
    cluster.does("DELETE", &one, Value::Null);
    cluster.refuses("GET", &one, Value::Null, 404, 4);
}

#[test]
fn defaults_come_from_the_owner() {
    let cluster = Cluster::new("9.17.1");
    cluster.account(&cluster.uuid, "joe", "readonly");
    let limits = format!("/security/jit-privileges/{}/ssh", cluster.uuid);
    let shown = cluster.get(&limits);
    assert_eq!(shown["default_session_validity_period"], "PT1H");
    assert_eq!(shown["max_jit_validity_period"], "P90D");
    cluster.does(
        "PATCH",
        &limits,
        json!({"default_session_validity_period": "PT2H"}),
    );
    cluster.does("POST", USERS, user(json!({})));
    let shown = cluster.get(&format!("{USERS}/{}/joe/ssh", cluster.uuid));
    assert_eq!(shown["session_validity"], "PT2H");
    assert_eq!(shown["jit_validity"], "PT2H");
    assert_eq!(shown["role"]["name"], "admin");
    assert_eq!(shown["jit_state"], "idle");
    cluster.refuses("POST", USERS, user(json!({})), 409, 1);
}

#[test]
fn what_is_refused() {
    let cluster = Cluster::new("9.17.1");
    cluster.account(&cluster.uuid, "joe", "readonly");
    let web = json!({
        "name": "web",
        "applications": [{"application": "http", "authentication_methods": ["password"]}],
    });
    cluster.does("POST", "/security/accounts", web);
    let cases = [
        (json!({"account": {"name": "nobody"}}), 404, 4),
        (json!({"account": {"name": "web"}}), 400, 2),
        (json!({"role": {"name": "nobody"}}), 400, 262_197),
        (json!({"session_validity": "soon"}), 400, 262_197),
        (json!({"jit_validity": "P91D"}), 400, 262_185),
        (
            json!({"session_validity": "PT2H", "jit_validity": "PT1H"}),
            400,
            262_186,
        ),
        (json!({"start_time": "tomorrow"}), 400, 262_197),
    ];
    for (change, status, code) in cases {
        cluster.refuses("POST", USERS, user(change), status, code);
    }
    let limits = format!("/security/jit-privileges/{}/ssh", cluster.uuid);
    let longer = json!({"default_session_validity_period": "P91D"});
    cluster.refuses("PATCH", &limits, longer, 400, 262_186);
    let odd = json!({"max_jit_validity_period": "long"});
    cluster.refuses("PATCH", &limits, odd, 400, 262_197);
}
