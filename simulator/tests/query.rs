//! Fields, order, pages and search.

mod support;

use std::sync::Arc;

use ontap_simulator::engine::Engine;
use ontap_simulator::message::Request;
use serde_json::{Value, json};
use support::{
    CLUSTER, SVM, account, answer, body, cluster, get, header, names, put, refused, request,
};

fn accounts(release: &str) -> Arc<Engine> {
    cluster(release, |state| {
        account(state, CLUSTER, "ann", json!({"comment": "one"}));
        account(
            state,
            CLUSTER,
            "bob",
            json!({"comment": "two", "locked": true}),
        );
        account(state, SVM, "eve", json!({"comment": "three"}));
    })
}

/// The paths of everything in a value but links, lists passed through.
fn paths(value: &Value) -> Vec<String> {
    fn walk(value: &Value, path: &str, found: &mut Vec<String>) {
        match value {
            Value::Object(members) => {
                for (name, value) in members.iter().filter(|(name, _)| *name != "_links") {
                    walk(value, &format!("{path}.{name}"), found);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| walk(item, path, found)),
            _ => found.push(path.trim_start_matches('.').to_owned()),
        }
    }
    let mut found = Vec::new();
    walk(value, "", &mut found);
    found.dedup();
    found
}

#[test]
fn fields() {
    let engine = accounts("9.17.1");
    let all = [
        "applications.application",
        "applications.authentication_methods",
        "comment",
        "locked",
        "name",
        "owner.name",
        "owner.uuid",
        "role.name",
        "scope",
    ];
    let keys = ["name", "owner.name", "owner.uuid"];
    let cases: &[(&str, Vec<&str>)] = &[
        ("", keys.to_vec()),
        ("&fields=*", all.to_vec()),
        ("&fields=**", all.to_vec()),
        (
            "&fields=comment",
            vec!["comment", keys[0], keys[1], keys[2]],
        ),
        ("&fields=role", vec![keys[0], keys[1], keys[2], "role.name"]),
        (
            "&fields=role.name",
            vec![keys[0], keys[1], keys[2], "role.name"],
        ),
        (
            "&fields=applications.{application}",
            vec!["applications.application", keys[0], keys[1], keys[2]],
        ),
        (
            "&fields=applications,!applications.application,locked",
            vec![
                "applications.authentication_methods",
                "locked",
                keys[0],
                keys[1],
                keys[2],
            ],
        ),
        (
            "&fields=*,!applications,!owner.name",
            vec![
                "comment",
                "locked",
                keys[0],
                keys[1],
                keys[2],
                "role.name",
                "scope",
            ],
        ),
        // Fields that conditions are about come back.
        ("&locked=true", vec!["locked", keys[0], keys[1], keys[2]]),
        (
            "&role.name=admin",
            vec![keys[0], keys[1], keys[2], "role.name"],
        ),
        (
            "&ignore_unknown_fields=true&fields=fru,scope",
            vec![keys[0], keys[1], keys[2], "scope"],
        ),
    ];
    for (query, expected) in cases {
        let body = body(&engine, &format!("/api/security/accounts?name=bob{query}"));
        assert_eq!(paths(&body["records"][0]), *expected, "{query}");
    }
}

#[test]
fn only_whole_references_have_links() {
    let engine = accounts("9.17.1");
    let role = |query: &str| {
        let body = body(&engine, &format!("/api/security/accounts?name=bob&{query}"));
        body["records"][0]["role"].clone()
    };
    assert_eq!(role("fields=role.name"), json!({"name": "admin"}));
    assert_eq!(role("role.name=admin"), json!({"name": "admin"}));
    assert!(role("fields=role")["_links"]["self"]["href"].is_string());
}

#[test]
fn fields_that_are_none() {
    let engine = accounts("9.17.1");
    let (_, body) = answer(&engine, "/api/security/accounts?fields=fru");
    let expected = json!({"error": {
        "message": "The value \"fru\" is invalid for field \"fields\" (<field,...>)",
        "code": "262197",
        "target": "fields",
    }});
    assert_eq!(body, expected);
    let cases = [
        ("fields=name,%20comment", "262197"),
        ("fields=password", "262249"),
        ("fields=applications.{application", "262286"),
        ("fields=applications.application}", "262286"),
        (&*format!("fields={}", "{".repeat(30_000)), "262286"),
        (
            &*format!("fields={}{}", "{".repeat(9_000), "}".repeat(9_000)),
            "262286",
        ),
        ("fields=fru,", "262197"),
    ];
    for (query, code) in cases {
        let target = format!("/api/security/accounts?{query}");
        refused(&engine, &target, 400, code, Some("fields"));
    }
    let old = accounts("9.7");
    let cases = [
        (
            "fields=applications.{application}",
            "262197",
            Some("fields"),
        ),
        ("ignore_unknown_fields=true", "262179", None),
        ("offset=1", "262179", None),
        ("query_fields=name&query=x", "262179", None),
    ];
    for (query, code, field) in cases {
        let target = format!("/api/security/accounts?{query}");
        refused(&old, &target, 400, code, field);
    }
}

#[test]
fn what_is_expensive_has_to_be_named() {
    let uuid = "6b1a2b3c-0000-4000-8000-000000000001";
    let engine = cluster("9.17.1", |state| {
        let value =
            json!({"uuid": uuid, "scope": "cluster", "status": {"code": "1", "message": "x"}});
        put(state, "/security/key-managers", &[uuid], value);
    });
    let has = |query: &str| {
        let list = body(&engine, &format!("/api/security/key-managers?{query}"));
        let one = body(
            &engine,
            &format!("/api/security/key-managers/{uuid}?{query}"),
        );
        let list = list["records"][0]["status"].is_object();
        assert_eq!(list, one["status"].is_object(), "{query}");
        list
    };
    assert!(!has(""));
    assert!(!has("fields=*"));
    assert!(has("fields=**"));
    assert!(has("fields=status.code"));
    assert!(has("fields=*,status"));
}

#[test]
fn order() {
    let engine = accounts("9.17.1");
    let cases: &[(&str, &[&str])] = &[
        ("order_by=name", &["admin", "ann", "bob", "eve"]),
        ("order_by=name%20desc", &["eve", "bob", "ann", "admin"]),
        ("$orderBy=name+desc", &["eve", "bob", "ann", "admin"]),
        ("order_by=comment", &["ann", "eve", "bob", "admin"]),
        (
            "order_by=scope%20desc,name%20desc",
            &["eve", "bob", "ann", "admin"],
        ),
        (
            "order_by=locked%20desc,name",
            &["bob", "admin", "ann", "eve"],
        ),
        ("order_by=name&max_records=2", &["admin", "ann"]),
        ("order_by=name&offset=1&max_records=2", &["ann", "bob"]),
    ];
    for (query, expected) in cases {
        let found = names(&engine, &format!("/api/security/accounts?{query}"));
        assert_eq!(found, *expected, "{query}");
    }
    for (query, code) in [
        ("order_by=fru", "262268"),
        ("order_by=role", "262268"),
        ("order_by=password", "262268"),
        ("order_by=name%20up", "262197"),
    ] {
        let target = format!("/api/security/accounts?{query}");
        refused(&engine, &target, 400, code, Some("order_by"));
    }
}

#[test]
fn pages() {
    let engine = accounts("9.17.1");
    let first = "/api/security/accounts/?fields=comment&max_records=2&return_timeout=15";
    let sent = get(&engine, first);
    let page: Value = serde_json::from_slice(&sent.body).expect("JSON");
    assert_eq!(page["_links"]["self"]["href"], first);
    let next = page["_links"]["next"]["href"]
        .as_str()
        .expect("a next page");
    let expected = format!(
        "/api/security/accounts/?start.owner.uuid={CLUSTER}&start.name=admin&fields=comment&max_records=2\
         &return_timeout=15"
    );
    assert_eq!(next, expected);
    assert_eq!(
        header(&sent, "link"),
        Some(&*format!("<{next}>; rel=\"next\""))
    );
    let page = body(&engine, next);
    assert_eq!(page["records"][1]["name"], "bob");
    // The server does not look ahead: the last page is empty.
    let next = page["_links"]["next"]["href"]
        .as_str()
        .expect("a next page");
    let page = body(&engine, next);
    assert_eq!(
        (&page["num_records"], &page["records"]),
        (&json!(0), &json!([]))
    );
    assert_eq!(page["_links"].get("next"), None);
}

#[test]
fn records_can_be_left_out() {
    let engine = accounts("9.17.1");
    let page = body(
        &engine,
        "/api/security/accounts?return_records=false&max_records=3",
    );
    assert_eq!(
        (&page["num_records"], page.get("records")),
        (&json!(3), None)
    );
    assert!(page["_links"]["next"]["href"].is_string());
}

#[test]
fn sorted_pages_go_on_behind_the_last_record() {
    let engine = accounts("9.17.1");
    let mut target =
        "/api/security/accounts?order_by=name%20desc&max_records=1&offset=1".to_owned();
    let mut found = Vec::new();
    for _ in 0..10 {
        let page = body(&engine, &target);
        found.extend(page["records"][0]["name"].as_str().map(str::to_owned));
        match page["_links"]["next"]["href"].as_str() {
            Some(next) => target = next.to_owned(),
            None => break,
        }
    }
    assert_eq!(found, ["bob", "ann", "admin"]);
}

#[test]
fn control_values_that_are_none() {
    let engine = accounts("9.17.1");
    for (query, field) in [
        ("max_records=x", "max_records"),
        ("max_records=0", "max_records"),
        ("max_records=-1", "max_records"),
        ("return_timeout=121", "return_timeout"),
        ("return_records=maybe", "return_records"),
        ("pretty=1", "pretty"),
    ] {
        let target = format!("/api/security/accounts?{query}");
        refused(&engine, &target, 400, "262197", Some(field));
    }
    refused(
        &engine,
        "/api/security/accounts?continue_on_failure=true",
        400,
        "262179",
        None,
    );
}

#[test]
fn search() {
    let engine = accounts("9.17.1");
    let cases: &[(&str, &[&str])] = &[
        ("query_fields=name,comment&query=ann", &["ann"]),
        ("query_fields=name,comment&query=t*", &["eve", "bob"]),
        ("query_fields=name,comment&query=bob%20two", &["bob"]),
        (
            "query_fields=name,comment&query=one|two%20ann|bob",
            &["ann", "bob"],
        ),
        ("query_fields=name,comment&query=one%20bob", &[]),
        ("query_fields=*&query=eve", &["eve"]),
        ("query_fields=*,!name&query=eve", &[]),
        (
            "query_fields=applications&query=http%20password",
            &["eve", "admin", "ann", "bob"],
        ),
        ("query_fields=locked&query=true", &["bob"]),
        ("query_fields=comment&query=%22t*%22", &[]),
    ];
    for (query, expected) in cases {
        let found = names(&engine, &format!("/api/security/accounts?{query}"));
        assert_eq!(found, *expected, "{query}");
    }
    for (query, code) in [
        ("query_fields=name", "262273"),
        ("query=x", "262273"),
        ("query_fields=name&query=", "262274"),
        ("query_fields=&query=x", "262275"),
        ("query_fields=name,name&query=x", "262276"),
        ("query_fields=name&query=%22x", "262272"),
        ("query_fields=fru&query=x", "262197"),
        (
            "ignore_unknown_fields=true&query_fields=fru&query=x",
            "262197",
        ),
    ] {
        let (status, body) = answer(&engine, &format!("/api/security/accounts?{query}"));
        assert_eq!(
            (status, &body["error"]["code"]),
            (400, &json!(code)),
            "{query}"
        );
    }
    for method in ["POST", "PATCH", "DELETE"] {
        let search = request(method, "/api/security/accounts?query_fields=name&query=x");
        let body: Value = serde_json::from_slice(&engine.handle(&search).body).expect("JSON");
        assert_eq!(body["error"]["code"], "262277", "{method}");
    }
    let post = request("POST", "/api/security/accounts?name=x");
    let body: Value = serde_json::from_slice(&engine.handle(&post).body).expect("JSON");
    assert_eq!(body["error"]["code"], "262211");
}

#[test]
fn links_and_spaces_follow_the_request() {
    let engine = accounts("9.17.1");
    let ask = |accept: &str, target: &str| {
        let mut request = request("GET", target);
        request
            .headers
            .push(("accept".to_owned(), accept.to_owned()));
        let sent = engine.handle(&request);
        let text = String::from_utf8(sent.body.clone()).expect("UTF-8");
        (
            header(&sent, "content-type").unwrap_or_default().to_owned(),
            text,
        )
    };
    let target = "/api/security/accounts?name=ann&pretty=false";
    let (kind, text) = ask("application/json", target);
    assert_eq!(kind, "application/json");
    let expected = format!(
        "{{\"records\":[{{\"owner\":{{\"uuid\":\"{CLUSTER}\",\"name\":\"cluster1\"}},\"name\":\"ann\"}}],\"num_records\":1}}"
    );
    assert_eq!(text, expected);
    let (_, text) = ask("application/json", "/api/security/accounts?max_records=1");
    let page: Value = serde_json::from_str(&text).expect("JSON");
    assert!(page["_links"]["next"]["href"].is_string());
    assert_eq!(page["_links"].get("self"), None);
    for accept in ["application/hal+json", "*/*", "text/html", ""] {
        assert_eq!(ask(accept, target).0, "application/hal+json", "{accept}");
    }
    let (_, error) = ask("*/*", "/api/security/accounts?fru=x&pretty=false");
    assert!(error.starts_with("{\"error\":{"), "{error}");
}

#[test]
fn a_get_takes_no_body() {
    let engine = accounts("9.17.1");
    for method in ["GET", "HEAD"] {
        let request = Request {
            body: b"{}".to_vec(),
            ..request(method, "/api/security/accounts")
        };
        assert_eq!(engine.handle(&request).status, 400, "{method}");
    }
}

#[test]
fn arguments_of_errors_come_on_request() {
    let engine = accounts("9.17.1");
    let mut request = request("GET", "/api/security/accounts?fru=x");
    let error = |request: &Request| -> Value {
        let body: Value = serde_json::from_slice(&engine.handle(request).body).expect("JSON");
        body["error"].clone()
    };
    assert_eq!(error(&request).get("arguments"), None);
    let flag = ("x-dot-error-arguments".to_owned(), "true".to_owned());
    request.headers.push(flag);
    assert_eq!(error(&request)["arguments"][0]["message"], "fru");
}

#[test]
fn dots_are_carried_out_before_routing() {
    let engine = accounts("9.17.1");
    let (status, _) = answer(&engine, "/api/security/roles/../accounts/./");
    assert_eq!(status, 200);
    let target = format!("/api/security/accounts/{CLUSTER}/%2E%2E");
    refused(&engine, &target, 404, "4", None);
}

#[test]
fn a_collection_below_nothing_is_not_found() {
    let engine = accounts("9.17.1");
    let target = format!("/api/security/roles/{CLUSTER}/nobody/privileges");
    refused(&engine, &target, 404, "4", None);
}

#[test]
fn privileges_are_shown_as_documentation_prints_them() {
    let engine = accounts("9.17.1");
    let collection = format!("/api/security/roles/{CLUSTER}/admin/privileges");
    let address = format!("{collection}/%2Fapi");
    let links = json!({"self": {"href": address}});
    let list = body(&engine, &collection);
    let expected = json!({"path": "/api", "access": "all", "_links": links});
    assert_eq!(list["records"][0], expected);
    let one = body(&engine, &address);
    let owner = json!({"uuid": CLUSTER});
    let expected =
        json!({"owner": owner, "name": "admin", "path": "/api", "access": "all", "_links": links});
    assert_eq!(one, expected);
}

#[test]
fn conditions_on_one_record_decide_whether_there_is_one() {
    let engine = accounts("9.17.1");
    let target = format!("/api/security/accounts/{CLUSTER}/bob");
    assert_eq!(
        body(&engine, &format!("{target}?locked=true"))["name"],
        "bob"
    );
    refused(&engine, &format!("{target}?locked=false"), 404, "4", None);
}

#[test]
fn a_request_for_an_svm_sees_what_is_its_own() {
    let engine = accounts("9.17.1");
    let ask = |path: &str| -> (u16, Value) {
        let mut request = request("GET", &format!("/api/security/{path}"));
        let svm = ("x-dot-svm-name".to_owned(), "svm1".to_owned());
        request.headers.push(svm);
        let sent = engine.handle(&request);
        (
            sent.status,
            serde_json::from_slice(&sent.body).expect("JSON"),
        )
    };
    let (_, accounts) = ask("accounts");
    assert_eq!(accounts["num_records"], 1);
    assert_eq!(accounts["records"][0]["name"], "eve");
    assert_eq!(ask(&format!("accounts/{SVM}/eve")).0, 200);
    assert_eq!(ask(&format!("accounts/{CLUSTER}/ann")).0, 404);
    assert_eq!(ask(&format!("roles/{SVM}/vsadmin/privileges")).0, 200);
    assert_eq!(ask(&format!("roles/{CLUSTER}/admin/privileges")).0, 404);
}
