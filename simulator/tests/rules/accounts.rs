//! Accounts and passwords.

use serde_json::{Value, json};

use super::cluster::Cluster;

const NEW: &str = "/security/accounts";

fn login(application: &str, method: &str) -> Value {
    json!({"application": application, "authentication_methods": [method]})
}

fn account(name: &str, applications: Value) -> Value {
    json!({"name": name, "applications": applications, "password": "secret123"})
}

#[test]
fn a_new_account_has_its_defaults() {
    let cluster = Cluster::new("9.17.1");
    cluster.does(
        "POST",
        NEW,
        account("joe", json!([login("http", "password")])),
    );
    let joe = cluster.get(&format!("{NEW}/{}/joe", cluster.uuid));
    assert_eq!(joe["role"]["name"], "admin");
    assert_eq!(joe["scope"], "cluster");
    assert_eq!(joe["locked"], false);
    assert_eq!(joe["password_hash_algorithm"], "sha512");
    assert_eq!(
        joe["applications"][0]["second_authentication_method"],
        "none"
    );
    assert!(joe.get("password").is_none());
    let mut body = account("jane", json!([login("ssh", "publickey")]));
    body["owner"] = json!({"name": "svm1"});
    cluster.does("POST", NEW, body);
    let jane = cluster.get(&format!("{NEW}/{}/jane", cluster.svm));
    assert_eq!(
        (&jane["role"]["name"], &jane["scope"]),
        (&json!("vsadmin"), &json!("svm"))
    );
}

#[test]
fn what_an_account_cannot_be() {
    let cluster = Cluster::new("9.17.1");
    let with = |change: Value| {
        let mut body = account("joe", json!([login("http", "password")]));
        for (name, value) in change.as_object().expect("an object") {
            body[name] = value.clone();
        }
        body
    };
    let svm = json!({"name": "svm1"});
    let second = |application: &str, method: &str, second: &str| {
        let mut login = login(application, method);
        login["second_authentication_method"] = json!(second);
        json!({"applications": [login]})
    };
    let cases = [
        (json!({"name": "admin"}), 5_636_121),
        (json!({"name": "autosupport"}), 5_636_126),
        (json!({"name": "jo:e"}), 7_077_897),
        (json!({"name": "a\\joe"}), 5_636_206),
        (json!({"role": "nobody"}), 1_261_215),
        (json!({"role": "nobody", "owner": svm}), 7_077_906),
        (json!({"role": "autosupport"}), 5_636_126),
        (
            json!({"applications": [login("console", "publickey")]}),
            5_636_176,
        ),
        (
            json!({"applications": [login("ssh", "certificate")]}),
            5_636_176,
        ),
        (
            json!({"applications": [login("console", "password")], "owner": svm}),
            5_636_140,
        ),
        (
            json!({"applications": [login("service_processor", "password")], "owner": svm}),
            5_636_141,
        ),
        (
            json!({"applications": [login("amqp", "password")], "owner": svm}),
            5_636_179,
        ),
        (
            json!({"applications": [login("service_processor", "password")], "role": "readonly"}),
            5_636_099,
        ),
        (second("ontapi", "password", "publickey"), 5_636_250),
        (second("http", "password", "totp"), 5_636_251),
        (second("service_processor", "password", "totp"), 5_636_225),
        (second("ssh", "domain", "password"), 5_636_207),
        (second("ssh", "nsswitch", "password"), 5_636_164),
        (second("ssh", "nsswitch", "totp"), 5_636_212),
        (
            json!({"locked": true, "applications": [login("http", "certificate")]}),
            1_263_343,
        ),
        (json!({"password": "no_digits"}), 7_077_920),
        (json!({"password": "the1joe2"}), 7_077_918),
        (json!({"owner": {"name": "nowhere"}}), 2_621_462),
    ];
    for (change, code) in cases {
        cluster.refuses("POST", NEW, with(change), 400, code);
    }
    cluster.does("POST", NEW, with(json!({})));
    cluster.refuses("POST", NEW, with(json!({})), 409, 1);
}

#[test]
fn numbers_are_those_of_the_release() {
    let cluster = Cluster::new("9.9.1");
    let mut login = login("ssh", "domain");
    login["second_authentication_method"] = json!("password");
    cluster.refuses("POST", NEW, account("joe", json!([login])), 400, 5_636_157);
    let cluster = Cluster::new("9.6");
    let mut body = account(
        "joe",
        json!([{"application": "http", "authentication_methods": ["ad_domain"]}]),
    );
    cluster.does("POST", NEW, body.clone());
    body["role"] = json!("nobody");
    cluster.refuses("POST", NEW, body, 400, 7_077_906);
}

#[test]
fn changes() {
    let cluster = Cluster::new("9.17.1");
    cluster.account(&cluster.svm, "svm_user1", "vsadmin");
    let target = format!("{NEW}/{}/svm_user1", cluster.svm);
    let list = json!([login("http", "domain"), login("ontapi", "password")]);
    let body = json!({"applications": list, "role": {"name": "vsadmin-backup"}});
    cluster.does("PATCH", &target, body);
    cluster.does("PATCH", &target, json!({"role": "vsadmin-protocol"}));
    cluster.does("PATCH", &target, json!({"password": "newp@ssw@rd2"}));
    cluster.does("PATCH", &target, json!({"locked": "true"}));
    let user = cluster.get(&target);
    assert_eq!(user["applications"].as_array().map(Vec::len), Some(2));
    assert_eq!(user["role"]["name"], "vsadmin-protocol");
    assert_eq!(user["locked"], true);
    cluster.refuses(
        "PATCH",
        &target,
        json!({"password": "newp@ssw@rd2"}),
        400,
        7_077_925,
    );
    cluster.refuses(
        "PATCH",
        &target,
        json!({"password": "secret123"}),
        400,
        7_077_924,
    );
    cluster.refuses("PATCH", &target, json!({"role": "nobody"}), 400, 7_077_906);
    cluster.refuses("PATCH", &target, json!({"applications": []}), 400, 2);
    cluster.does("DELETE", &target, Value::Null);
    cluster.refuses("GET", &target, Value::Null, 404, 4);
}

#[test]
fn the_administrator_of_an_svm_needs_a_password_first() {
    let cluster = Cluster::new("9.17.1");
    let target = format!("{NEW}/{}/vsadmin", cluster.svm);
    cluster.refuses("PATCH", &target, json!({"locked": false}), 400, 5_636_096);
    cluster.does(
        "PATCH",
        &target,
        json!({"locked": false, "password": "secret123"}),
    );
    cluster.lets(
        "vsadmin:secret123",
        "GET",
        "/security/accounts",
        Value::Null,
    );
}

#[test]
fn the_last_administrator_stays() {
    let cluster = Cluster::new("9.17.1");
    let admin = format!("{NEW}/{}/admin", cluster.uuid);
    cluster.refuses("PATCH", &admin, json!({"locked": true}), 400, 7_077_896);
    cluster.refuses("DELETE", &admin, Value::Null, 400, 5_636_098);
    cluster.account(&cluster.uuid, "second", "admin");
    cluster.refuses("DELETE", &admin, Value::Null, 400, 5_636_146);
    let body = account("third", json!([login("console", "password")]));
    cluster.does("POST", NEW, body);
    cluster.does("DELETE", &admin, Value::Null);
}

#[test]
fn a_password_is_changed() {
    let cluster = Cluster::new("9.17.1");
    cluster.account(&cluster.uuid, "joe", "readonly");
    let target = "/security/authentication/password";
    let change = |password: &str| json!({"name": "joe", "password": password});
    cluster.refuses("POST", target, change("secret123"), 400, 7_077_925);
    cluster.refuses("POST", target, change("onlyletters"), 400, 7_077_920);
    let (status, body) = cluster.ask("admin:Simulated-1", "POST", target, &change("another456"));
    assert_eq!((status, body), (201, json!({})));
    cluster.lets("joe:another456", "GET", "/security/accounts", Value::Null);
    cluster.refuses("POST", target, change("secret123"), 400, 7_077_924);
    let stranger = json!({"name": "nobody", "password": "another456"});
    cluster.refuses("POST", target, stranger, 404, 4);
}

#[test]
fn what_belongs_to_an_account_goes_with_it() {
    let cluster = Cluster::new("9.17.1");
    cluster.account(&cluster.uuid, "joe", "admin");
    let user =
        json!({"account": {"name": "joe"}, "application": "ssh", "owner": {"uuid": cluster.uuid}});
    cluster.does("POST", "/security/jit-privilege-users", user);
    cluster.does(
        "DELETE",
        &format!("{NEW}/{}/joe", cluster.uuid),
        Value::Null,
    );
    assert_eq!(
        cluster.get("/security/jit-privilege-users")["num_records"],
        0
    );
}
