//! Conditions on records, as a client writes them.

mod support;

use std::sync::Arc;

use ontap_simulator::engine::Engine;
use serde_json::json;
use support::{CLUSTER, SVM, account, body, clear, cluster, names, put, refused};

fn accounts() -> Arc<Engine> {
    cluster("9.17.1", |state| {
        let ssh = json!([{"application": "ssh", "authentication_methods": ["publickey"]}]);
        account(state, CLUSTER, "a*b", json!({"comment": "star"}));
        account(
            state,
            CLUSTER,
            "abc",
            json!({"comment": "one", "locked": true}),
        );
        account(state, CLUSTER, "joe", json!({"comment": "two words"}));
        account(state, CLUSTER, "null", json!({}));
        account(state, CLUSTER, "{jim}", json!({"comment": "\"abc\""}));
        account(
            state,
            SVM,
            "joe",
            json!({"applications": ssh, "comment": "1..2|3"}),
        );
    })
}

#[track_caller]
fn check(engine: &Engine, condition: &str, expected: &[&str]) {
    let found = names(engine, &format!("/api/security/accounts?{condition}"));
    assert_eq!(found, expected, "{condition}");
}

#[test]
fn text() {
    let engine = accounts();
    let cases: &[(&str, &[&str])] = &[
        ("name=joe", &["joe", "joe"]),
        ("name=JOE", &[]),
        ("name=a*b", &["a*b"]),
        ("name=a*", &["a*b", "abc", "admin"]),
        (
            "name=*",
            &["joe", "a*b", "abc", "admin", "joe", "null", "{jim}"],
        ),
        ("name=*o*", &["joe", "joe"]),
        ("name=%22a*b%22", &["a*b"]),
        ("name=%7Ba%2Ab%7D", &["a*b"]),
        (
            "name=%2A",
            &["joe", "a*b", "abc", "admin", "joe", "null", "{jim}"],
        ),
        ("name=!joe", &["a*b", "abc", "admin", "null", "{jim}"]),
        ("name=!a*", &["joe", "joe", "null", "{jim}"]),
        ("name=abc|admin", &["abc", "admin"]),
        ("name=abc%7C%22a*b%22", &["a*b", "abc"]),
        ("name=b..k", &["joe", "joe"]),
        ("name=!b..k", &["a*b", "abc", "admin", "null", "{jim}"]),
        ("name=%3Eabd", &["joe", "admin", "joe", "null", "{jim}"]),
        ("name=<=abc", &["a*b", "abc"]),
        ("name=%22null%22", &["null"]),
        ("name=null", &[]),
        ("name={{jim}}", &["{jim}"]),
        ("comment={%22abc%22}", &["{jim}"]),
        ("comment=%221..2|3%22", &["joe"]),
        ("comment=two+words", &["joe"]),
        ("comment=two%20words", &["joe"]),
    ];
    for (condition, expected) in cases {
        check(&engine, condition, expected);
    }
}

#[test]
fn what_is_not_set_meets_only_null() {
    let engine = accounts();
    let unset = ["admin", "null"];
    check(&engine, "comment=null", &unset);
    check(
        &engine,
        "comment=!null",
        &["joe", "a*b", "abc", "joe", "{jim}"],
    );
    check(&engine, "comment=!star", &["joe", "abc", "joe", "{jim}"]);
    check(&engine, "comment=star|null", &["a*b", "admin", "null"]);
    check(
        &engine,
        "comment=<p|null",
        &["joe", "abc", "admin", "null", "{jim}"],
    );
    check(&engine, "role=null", &[]);
    check(&engine, "role=!null&name=abc", &["abc"]);
}

#[test]
fn booleans_lists_and_nested_properties() {
    let engine = accounts();
    check(&engine, "locked=true", &["abc"]);
    check(&engine, "locked=!true&name=joe", &["joe", "joe"]);
    check(&engine, "applications.application=ssh", &["joe"]);
    check(
        &engine,
        "applications.authentication_methods=publickey",
        &["joe"],
    );
    check(&engine, "role.name=adm*&locked=true", &["abc"]);
    check(&engine, &format!("owner.uuid={SVM}"), &["joe"]);
    check(&engine, "scope=cluster&name=joe", &["joe"]);
}

#[test]
fn numbers_times_and_durations() {
    let engine = cluster("9.17.1", |state| {
        clear(state, "/security/certificates");
        for (uuid, size, expiry) in [
            ("a", 512, "2030-01-01T00:00:00+00:00"),
            ("b", 2048, "2030-01-01T00:30:00+01:00"),
            ("c", 15360, "2031-01-01T00:00:00+00:00"),
        ] {
            let value =
                json!({"uuid": uuid, "name": uuid, "key_size": size, "expiry_time": expiry});
            put(state, "/security/certificates", &[uuid], value);
        }
        for (name, session) in [("x", "PT90M"), ("y", "PT2H"), ("z", "P1D")] {
            let owner = json!({"uuid": CLUSTER, "name": "cluster1"});
            let value = json!({"owner": owner, "account": {"name": name}, "application": "ssh",
                               "session_validity": session});
            put(
                state,
                "/security/jit-privilege-users",
                &[CLUSTER, name, "ssh"],
                value,
            );
        }
        let requests = [
            "2024-05-01T10:00:00+00:00",
            "2024-05-01T12:00:00+02:00",
            "2025-01-01T00:00:00+00:00",
        ];
        for (index, time) in requests.iter().enumerate() {
            let value = json!({"index": index, "create_time": time, "operation": "x", "query": "-vserver v"});
            put(
                state,
                "/security/multi-admin-verify/requests",
                &[&index.to_string()],
                value,
            );
        }
    });
    let cases: &[(&str, &[&str])] = &[
        ("key_size=2048", &["b"]),
        ("key_size=%3E1000", &["b", "c"]),
        ("key_size=2KB..15KB", &["b", "c"]),
        ("key_size=!512", &["b", "c"]),
        ("key_size=512|%3E=15360", &["a", "c"]),
        ("key_size=*48", &["b"]),
        ("expiry_time=<2030-01-01T00:00:00Z", &["b"]),
        ("expiry_time=2029-12-31T23:30:00%2B00:00", &["b"]),
        ("expiry_time=2030*", &["a", "b"]),
    ];
    for (condition, expected) in cases {
        let found = names(&engine, &format!("/api/security/certificates?{condition}"));
        assert_eq!(found, *expected, "{condition}");
    }
    let count = |target: &str| body(&engine, target)["num_records"].clone();
    let users = |condition: &str| count(&format!("/api/security/jit-privilege-users?{condition}"));
    assert_eq!(users("session_validity=PT1H30M"), 1);
    assert_eq!(users("session_validity=%3EPT90M"), 2);
    assert_eq!(users("session_validity=<PT24H"), 2);
    let requests = |condition: &str| {
        count(&format!(
            "/api/security/multi-admin-verify/requests?{condition}"
        ))
    };
    assert_eq!(requests("create_time=2024-05-01T10:00:00Z"), 2);
    assert_eq!(requests("create_time=%3E2024-05-01T10:00:00.140265Z"), 1);
    assert_eq!(requests("index=%3E=1"), 2);
    // Here `query` is a property of the record.
    assert_eq!(requests("query=*vserver*"), 3);
    // A plus that is not encoded is a space.
    refused(
        &engine,
        "/api/security/multi-admin-verify/requests?create_time=2024-05-01T10:00:00+00:00",
        400,
        "262197",
        Some("create_time"),
    );
}

#[test]
fn path_keys_of_the_record_above() {
    let engine = cluster("9.17.1", |_| {});
    let privileges = format!("/api/security/roles/{CLUSTER}/admin/privileges");
    let count =
        |query: &str| body(&engine, &format!("{privileges}?{query}"))["num_records"].clone();
    assert_eq!(count("name=admin"), 2);
    assert_eq!(count("name=!admin"), 0);
    assert_eq!(count("name=a*&path=/api"), 1);
    assert_eq!(count(&format!("owner.uuid={CLUSTER}&access=all")), 2);
}

#[test]
fn conditions_that_are_none() {
    let engine = accounts();
    let cases = [
        ("nme=x", "262179", None),
        ("name", "262248", None),
        ("name=", "262177", Some("name")),
        ("name=a&name=b", "262188", Some("name")),
        ("name={a", "262197", Some("name")),
        ("name=%22a", "262197", Some("name")),
        ("name=a..", "262177", Some("name")),
        ("locked=maybe", "262197", Some("locked")),
        ("applications=http", "262197", Some("applications")),
        ("password=secret", "262202", Some("password")),
        ("_links.self.href=x", "262179", None),
    ];
    for (condition, code, field) in cases {
        let target = format!("/api/security/accounts?{condition}");
        refused(&engine, &target, 400, code, field);
    }
}

#[test]
fn fields_that_a_release_lacks_are_unknown_to_it() {
    let old = cluster("9.6", |_| {});
    let target = "/api/security/accounts?password_hash_algorithm=sha512";
    refused(&old, target, 400, "262179", None);
    let new = cluster("9.17.1", |_| {});
    assert_eq!(body(&new, target)["num_records"], 0);
}
