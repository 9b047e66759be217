//! Writes of one record: what the document says of bodies, references, keys and replies.

mod writing;

use serde_json::{Value, json};

use writing::{Cluster, account, account_with};

#[test]
fn a_created_record_has_an_address_and_what_follows_from_the_document() {
    let cluster = Cluster::new("9.17.1");
    let created = cluster.expect(201, "POST", "/security/accounts", &account("joe"));
    let path = cluster.account("joe");
    assert_eq!(created.header("Location"), Some(&*format!("/api{path}")));
    assert_eq!(created.text, "{\n}");

    let joe = cluster.read(&path);
    assert_eq!(joe["locked"], false);
    assert_eq!(joe["scope"], "cluster");
    assert_eq!(joe["owner"]["name"], "cluster1");
    assert_eq!(joe["owner"]["uuid"], json!(cluster.uuid));
    assert_eq!(
        joe["applications"][0]["second_authentication_method"],
        "none"
    );
    assert_eq!(joe["applications"][0]["is_ldap_fastbind"], false);
    assert_eq!(joe.get("password"), None);
    cluster.engine.with(|state| {
        let rows = state
            .rows("/security/accounts")
            .expect("the table is there");
        let joe = &rows[&vec![cluster.uuid.clone(), "joe".to_owned()]];
        assert_eq!(joe.hidden["password"], "Secret-1234");
    });
}

#[test]
fn a_record_comes_back_when_it_is_asked_for() {
    let cluster = Cluster::new("9.17.1");
    let target = "/security/accounts?return_records=true";
    let created = cluster.expect(201, "POST", target, &account("joe"));
    assert_eq!(created.body["num_records"], 1);
    assert_eq!(created.body["records"][0]["name"], "joe");
    assert_eq!(created.body.get("_links"), None);
}

#[test]
fn bodies_that_the_document_does_not_allow_are_refused() {
    let cluster = Cluster::new("9.17.1");
    cluster.expect(201, "POST", "/security/accounts", &account("known"));
    let deep = format!("{}1{}", "{\"a\":".repeat(200), "}".repeat(200));
    let with = |more: Value| account_with("joe", &more).to_string();
    let other = json!({"owner": {"name": "svm1", "uuid": cluster.uuid}});
    let cases: Vec<(&str, String, u16, &str, Option<&str>)> = vec![
        ("not JSON", "{".into(), 400, "262199", None),
        ("trailing", "{} x".into(), 400, "262199", None),
        ("a scalar", "5".into(), 400, "262199", None),
        ("a list", "[]".into(), 400, "262255", None),
        (
            "a huge number",
            "{\"a\": 1e999}".into(),
            400,
            "262200",
            None,
        ),
        ("too deep", deep, 400, "262201", None),
        (
            "twice",
            "{\"name\": \"a\", \"name\": \"b\"}".into(),
            400,
            "262188",
            Some("name"),
        ),
        (
            "twice in two spellings",
            with(json!({"role": {"name": "admin"}, "role.name": "admin"})),
            400,
            "262188",
            Some("role.name"),
        ),
        (
            "unknown",
            with(json!({"nome": 1})),
            400,
            "262179",
            Some("nome"),
        ),
        (
            "unknown below",
            with(json!({"role": {"x": 1}})),
            400,
            "262179",
            Some("role.x"),
        ),
        (
            "no truth value",
            with(json!({"locked": "maybe"})),
            400,
            "262197",
            Some("locked"),
        ),
        (
            "no text",
            with(json!({"comment": 5})),
            400,
            "262197",
            Some("comment"),
        ),
        (
            "no object",
            with(json!({"owner": 5})),
            400,
            "262197",
            Some("owner"),
        ),
        (
            "too short",
            account("x").to_string(),
            400,
            "262197",
            Some("name"),
        ),
        (
            "not in the list",
            with(json!({"applications": [{"application": "gopher"}]})),
            400,
            "262197",
            Some("applications.application"),
        ),
        (
            "no list",
            with(json!({"applications": {}})),
            400,
            "262254",
            Some("applications"),
        ),
        (
            "a list of names",
            with(json!({"comment": ["x"]})),
            400,
            "262255",
            Some("comment"),
        ),
        (
            "read-only",
            with(json!({"scope": "svm"})),
            400,
            "262196",
            Some("scope"),
        ),
        (
            "nothing required",
            "{\"name\": \"joe\"}".into(),
            400,
            "262212",
            Some("applications"),
        ),
        (
            "required is null",
            "{\"name\": null}".into(),
            400,
            "262212",
            Some("applications"),
        ),
        (
            "unknown owner",
            with(json!({"owner": {"name": "nobody"}})),
            400,
            "2621462",
            Some("owner.name"),
        ),
        ("owners differ", with(other), 400, "2621706", Some("owner")),
        ("duplicate", account("known").to_string(), 409, "1", None),
    ];
    for (what, body, status, code, target) in cases {
        let answer = cluster.raw("POST", "/security/accounts", body.as_bytes());
        assert_eq!(
            answer.refusal(),
            (status, code, target),
            "{what}: {}",
            answer.text
        );
    }
}

#[test]
fn a_secret_does_not_come_back_in_a_refusal() {
    let cluster = Cluster::new("9.17.1");
    let body = account_with("joe", &json!({"password": 12_345_678}));
    let answer = cluster.expect(400, "POST", "/security/accounts", &body);
    assert_eq!(answer.refusal(), (400, "262197", Some("password")));
    assert!(!answer.text.contains("12345678"), "{}", answer.text);
}

#[test]
fn a_property_of_a_later_release_is_unknown() {
    let body = account_with("joe", &json!({}));
    let with = json!([{
        "application": "http",
        "authentication_methods": ["password"],
        "is_ldap_fastbind": false,
    }]);
    let mut newer = body.clone();
    newer["applications"] = with;
    let old = Cluster::new("9.9.1");
    let answer = old.expect(400, "POST", "/security/accounts", &newer);
    assert_eq!(
        answer.refusal(),
        (400, "262179", Some("applications.is_ldap_fastbind"))
    );
    Cluster::new("9.17.1").expect(201, "POST", "/security/accounts", &newer);
}

#[test]
fn values_are_taken_in_the_forms_that_clients_send() {
    let cluster = Cluster::new("9.17.1");
    let body = json!({
        "owner.name": "svm1",
        "name": "joe",
        "applications": [{"application": "HTTP", "authentication_methods": ["password"]}],
        "role": "vsadmin",
        "locked": "false",
        "password": "Secret-1234",
    });
    cluster.expect(201, "POST", "/security/accounts", &body);
    let joe = cluster.read(&format!("/security/accounts/{}/joe", cluster.svm));
    assert_eq!(joe["role"]["name"], "vsadmin");
    assert_eq!(joe["locked"], false);
    assert_eq!(joe["applications"][0]["application"], "http");
    assert_eq!(
        (&joe["owner"]["name"], &joe["scope"]),
        (&json!("svm1"), &json!("svm"))
    );
}

#[test]
fn a_change_is_merged() {
    let cluster = Cluster::new("9.17.1");
    let body = account_with("joe", &json!({"comment": "first"}));
    cluster.expect(201, "POST", "/security/accounts", &body);
    let path = cluster.account("joe");

    let ssh = json!([{"application": "ssh", "authentication_methods": ["password"]}]);
    let changed = cluster.expect(200, "PATCH", &path, &json!({"applications": ssh}));
    assert_eq!(changed.text, "{\n}");
    let joe = cluster.read(&path);
    assert_eq!(joe["comment"], "first");
    assert_eq!(joe["applications"].as_array().map(Vec::len), Some(1));
    assert_eq!(joe["applications"][0]["application"], "ssh");

    cluster.expect(200, "PATCH", &path, &json!({"comment": null}));
    assert_eq!(cluster.read(&path).get("comment"), None);
}

#[test]
fn changes_that_the_document_does_not_allow_are_refused() {
    let cluster = Cluster::new("9.17.1");
    cluster.expect(201, "POST", "/security/accounts", &account("joe"));
    let joe = cluster.account("joe");
    let nobody = cluster.account("nobody");
    for (path, body, status, code, target) in [
        (&joe, "{}", 400, "262190", None),
        (&joe, "", 400, "262190", None),
        (&joe, r#"{"name": "jim"}"#, 400, "262203", Some("name")),
        (&joe, r#"{"scope": "svm"}"#, 400, "262196", Some("scope")),
        (&joe, r#"{"x": 1}"#, 400, "262179", Some("x")),
        (&joe, r#"{"locked": 5}"#, 400, "262197", Some("locked")),
        (&nobody, r#"{"comment": "x"}"#, 404, "4", None),
    ] {
        let answer = cluster.raw("PATCH", path, body.as_bytes());
        assert_eq!(
            answer.refusal(),
            (status, code, target),
            "{body}: {}",
            answer.text
        );
    }
}

#[test]
fn a_delete_takes_an_empty_object_at_most() {
    let cluster = Cluster::new("9.17.1");
    cluster.expect(201, "POST", "/security/accounts", &account("joe"));
    let path = cluster.account("joe");
    let refused = cluster.send("DELETE", &path, &json!({"name": "joe"}));
    assert_eq!(refused.refusal(), (400, "262198", None));
    let removed = cluster.expect(200, "DELETE", &path, &json!({}));
    assert_eq!(removed.text, "{\n}");
    assert_eq!(
        cluster.raw("DELETE", &path, b"").refusal(),
        (404, "4", None)
    );
}

#[test]
fn a_singleton_is_there_once() {
    let cluster = Cluster::new("9.17.1");
    let path = "/security/authentication/cluster/nis";
    let body = json!({"domain": "example.com", "servers": ["10.0.0.1"]});
    cluster.raw("DELETE", path, b"");
    assert_eq!(cluster.get(path).refusal(), (404, "4", None));
    let change = json!({"domain": "example.org"});
    assert_eq!(
        cluster.send("PATCH", path, &change).refusal(),
        (404, "4", None)
    );
    let created = cluster.expect(201, "POST", path, &body);
    assert_eq!(created.header("Location"), Some(&*format!("/api{path}")));
    assert_eq!(
        cluster.send("POST", path, &body).refusal(),
        (409, "1", None)
    );
    cluster.expect(200, "PATCH", path, &change);
    assert_eq!(cluster.read(path)["domain"], "example.org");
    cluster.expect(200, "DELETE", path, &json!({}));
    assert_eq!(cluster.raw("DELETE", path, b"").refusal(), (404, "4", None));
}

#[test]
fn a_record_below_one_that_is_not_there_is_not_created() {
    let cluster = Cluster::new("9.17.1");
    let manager = "99999999-9999-4999-8999-999999999999";
    let path = format!("/security/key-managers/{manager}/key-servers");
    let answer = cluster.send("POST", &path, &json!({"server": "10.0.0.1:5696"}));
    let (status, code, _) = answer.refusal();
    assert_eq!((status, code), (404, "4"));
}

#[test]
fn an_action_on_what_is_not_there_is_refused() {
    let cluster = Cluster::new("9.17.1");
    let path = "/security/certificates/99999999-9999-4999-8999-999999999999/sign";
    let answer = cluster.send("POST", path, &json!({"signing_request": "x"}));
    assert_eq!(answer.refusal(), (404, "4", None));
    let answer = cluster.send("POST", path, &json!({}));
    assert_eq!(answer.refusal(), (400, "262212", Some("signing_request")));
}

#[test]
fn a_request_for_an_svm_writes_what_belongs_to_it() {
    let cluster = Cluster::new("9.17.1");
    cluster.expect(201, "POST", "/security/accounts", &account("joe"));
    let send = |method: &str, target: &str, body: &Value| {
        cluster.limited(Some("svm1"), method, target, body.to_string().as_bytes())
    };
    let created = send("POST", "/security/accounts", &account("ann"));
    assert_eq!(created.status, 201, "{}", created.text);
    let ann = format!("/security/accounts/{}/ann", cluster.svm);
    assert_eq!(created.header("Location"), Some(&*format!("/api{ann}")));
    assert_eq!(cluster.read(&ann)["scope"], "svm");

    let other = account_with("bob", &json!({"owner": {"name": "svm2"}}));
    let refused = send("POST", "/security/accounts", &other);
    assert_eq!(refused.refusal(), (400, "2621706", Some("owner")));
    let joe = cluster.account("joe");
    for (method, body) in [("PATCH", json!({"comment": "x"})), ("DELETE", json!({}))] {
        assert_eq!(send(method, &joe, &body).refusal().0, 404, "{method}");
        assert_eq!(send(method, &ann, &body).status, 200, "{method}");
    }
    cluster.read(&joe);
}
