//! Who gets in, and what they may do there.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ontap_simulator::Simulator;
use ontap_simulator::message::Request;
use serde_json::{Value, json};

mod wire;

/// Accounts and roles of the cluster and of `svm1`.
fn seed() -> Value {
    let http = json!([{"application": "http", "authentication_methods": ["password"]}]);
    let account = |name: &str, role: &str, more: Value| {
        let mut account = json!({
            "name": name, "role": {"name": role}, "password": "secret-word-1", "applications": http,
        });
        for (name, value) in more.as_object().into_iter().flatten() {
            account[name] = value.clone();
        }
        account
    };
    let privileges = |list: &[(&str, &str)]| {
        let list = list
            .iter()
            .map(|(path, access)| json!({"path": path, "access": access}));
        list.collect::<Vec<Value>>()
    };
    json!({"tables": {
        "/security/roles": [
            {"name": "clerk", "privileges": privileges(&[
                ("/api/security", "readonly"),
                ("/api/security/accounts", "read_create_modify"),
                ("/api/security/roles", "none"),
            ])},
            {"name": "maker", "privileges": privileges(&[("/api/security/accounts", "read_create")])},
        ],
        "/security/accounts": [
            account("reader", "readonly", json!({})),
            account("clerk", "clerk", json!({})),
            account("maker", "maker", json!({})),
            account("nobody", "none", json!({})),
            account("lost", "no-such-role", json!({})),
            account("locked", "admin", json!({"locked": true})),
            account("Jürgen", "readonly", json!({})),
            account("joe@example", "admin", json!({})),
            account("shell", "admin", json!({
                "applications": [{"application": "ssh", "authentication_methods": ["password"]}],
            })),
            account("robot", "readonly", json!({
                "applications": [{"application": "http", "authentication_methods": ["certificate"]}],
            })),
            account("owner", "vsadmin", json!({"owner": {"name": "svm1"}})),
        ],
    }})
}

fn cluster(release: &str) -> Simulator {
    Simulator::builder()
        .release(release)
        .http()
        .seed(seed())
        .token("token-of-joe", "joe@example")
        .token_with_scope("narrow", "ontap:*:x:readonly:*:/api/security/accounts")
        .token_with_scope("of-svm1", "ontap:*:x:all:svm1:/api/security other")
        .token_with_scope(
            "elsewhere",
            "ontap:00000000-0000-0000-0000-000000000000:x:all:*:/api",
        )
        .token_with_scope("named", "openid ontap-role-readonly")
        .start()
        .expect("it starts")
}

fn basic(name: &str, password: &str) -> String {
    format!("Basic {}", STANDARD.encode(format!("{name}:{password}")))
}

/// Status and code of the reply to a request with these headers.
fn ask(cluster: &Simulator, line: &str, headers: &[(&str, &str)]) -> (u16, String) {
    let (method, target) = line.split_once(' ').expect("method and target");
    let lines: String = headers
        .iter()
        .map(|(name, value)| format!("{name}: {value}\r\n"))
        .collect();
    let mut connection = wire::Connection::open(cluster);
    connection.send_bare(&format!("{method} {target}"), &lines, "");
    let reply = connection.reply();
    let body: Value = serde_json::from_slice(&reply.body).unwrap_or_default();
    let code = body["error"]["code"].as_str().unwrap_or_default();
    (reply.status, code.to_owned())
}

/// The status of a request of an account.
fn status(cluster: &Simulator, account: &str, line: &str) -> u16 {
    let login = basic(account, "secret-word-1");
    ask(cluster, line, &[("Authorization", &login)]).0
}

const LIST: &str = "GET /api/security/accounts";

#[test]
fn only_those_who_may_get_in() {
    let cluster = cluster("9.17.1");
    for account in ["reader", "clerk", "Jürgen", "owner"] {
        assert_eq!(status(&cluster, account, LIST), 200, "{account}");
    }
    for account in ["locked", "joe@example", "shell", "robot", "stranger", ""] {
        assert_eq!(status(&cluster, account, LIST), 401, "{account}");
    }
    for header in [
        "".to_owned(),
        "Basic".to_owned(),
        "Basic !".to_owned(),
        basic("reader", "wrong-word-1"),
        format!("Basic {}", STANDARD.encode("reader")),
        format!("Basic {}", STANDARD.encode([0xff, b':'])),
        "Negotiate abc".to_owned(),
        "Bearer unknown".to_owned(),
    ] {
        let refused = ask(&cluster, LIST, &[("Authorization", &header)]);
        assert_eq!(refused, (401, "6691623".to_owned()), "{header}");
    }
    assert_eq!(ask(&cluster, LIST, &[]).0, 401);
}

#[test]
fn a_401_says_how_to_log_in() {
    let cluster = cluster("9.17.1");
    let mut connection = wire::Connection::open(&cluster);
    connection.send_bare(LIST, "", "");
    let reply = connection.reply();
    let challenge = reply.header("www-authenticate");
    assert!(challenge.is_some_and(|value| value.starts_with("Basic ")));
}

#[test]
fn tokens_stand_for_accounts_and_scopes() {
    let cluster = cluster("9.16.1");
    let with = |token: &str, line: &str| {
        let header = format!("Bearer {token}");
        ask(&cluster, line, &[("Authorization", &header)]).0
    };
    assert_eq!(with("token-of-joe", "GET /api/security/roles"), 200);
    assert_eq!(with("narrow", LIST), 200);
    assert_eq!(
        with("narrow", "DELETE /api/security/accounts?name=reader"),
        403
    );
    assert_eq!(with("narrow", "GET /api/security/roles"), 403);
    assert_eq!(with("elsewhere", LIST), 401);
    assert_eq!(with("named", LIST), 200);
    assert_eq!(
        with("named", "DELETE /api/security/accounts?name=reader"),
        403
    );
    assert_eq!(with("of-svm1", LIST), 200);
    // No release before 9.14.1 takes tokens.
    let old = self::cluster("9.12.1");
    let refused = ask(&old, LIST, &[("Authorization", "Bearer token-of-joe")]);
    assert_eq!(refused.0, 401);
}

#[test]
fn the_longest_privilege_decides() {
    let cluster = cluster("9.17.1");
    let uuid = cluster.with_state(|state| state.cluster.uuid.clone());
    let account = format!("/api/security/accounts/{uuid}/reader");
    for (who, line, allowed) in [
        ("reader", "GET /api/security/roles".to_owned(), true),
        ("reader", format!("DELETE {account}"), false),
        ("reader", "POST /api/security/accounts".to_owned(), false),
        ("clerk", "GET /api/security/login/messages".to_owned(), true),
        ("clerk", "GET /api/security/roles".to_owned(), false),
        ("clerk", format!("GET {account}"), true),
        ("clerk", format!("PATCH {account}"), true),
        ("clerk", "POST /api/security/accounts".to_owned(), true),
        ("clerk", format!("DELETE {account}"), false),
        ("maker", "POST /api/security/accounts/".to_owned(), true),
        ("maker", format!("PATCH {account}"), false),
        ("maker", format!("OPTIONS {account}"), true),
        (
            "maker",
            "GET /api/security/login/messages".to_owned(),
            false,
        ),
        // What is behind the dots decides.
        (
            "maker",
            "GET /api/security/accounts/../roles".to_owned(),
            false,
        ),
        (
            "maker",
            "GET /api/security/accounts/x/%2E%2E".to_owned(),
            true,
        ),
        ("nobody", LIST.to_owned(), false),
        ("lost", LIST.to_owned(), false),
        // The role is asked before the path.
        ("maker", "GET /api/no/such".to_owned(), false),
    ] {
        let login = basic(who, "secret-word-1");
        let (status, code) = ask(&cluster, &line, &[("Authorization", &login)]);
        let refused = (status, code.as_str()) == (403, "6");
        assert_eq!(refused, !allowed, "{who} {line}: {status} {code}");
    }
}

#[test]
fn an_account_of_an_svm_stays_there() {
    let cluster = cluster("9.17.1");
    let (own, other) = cluster.with_state(|state| {
        let uuid = |index: usize| state.svms[index].uuid.clone();
        (uuid(0), uuid(1))
    });
    let get = |target: &str| status(&cluster, "owner", &format!("GET /api/security/{target}"));
    assert_eq!(get(&format!("accounts/{own}/owner")), 200);
    assert_eq!(get(&format!("accounts/{other}/vsadmin")), 404);
    assert_eq!(get(&format!("roles/{other}/vsadmin/privileges")), 404);
    // Nor does it write elsewhere.
    let write = |line: &str, body: &str| {
        let login = format!("Authorization: {}\r\n", basic("owner", "secret-word-1"));
        let mut connection = wire::Connection::open(&cluster);
        connection.send_bare(line, &login, body);
        connection.reply().status
    };
    let privileges = format!("/api/security/roles/{other}/vsadmin/privileges");
    let privilege = r#"{"path": "/api/security", "access": "all"}"#;
    assert_eq!(write(&format!("POST {privileges}"), privilege), 404);
    let account = format!("/api/security/accounts/{other}/vsadmin");
    assert_eq!(
        write(&format!("PATCH {account}"), r#"{"comment": "x"}"#),
        404
    );
    assert_eq!(write(&format!("DELETE {account}"), ""), 404);
    let login = basic("owner", "secret-word-1");
    let named = |headers: &[(&str, &str)]| {
        let mut all = vec![("Authorization", login.as_str())];
        all.extend(headers);
        ask(&cluster, LIST, &all)
    };
    assert_eq!(named(&[("X-Dot-SVM-Name", "svm1")]).0, 200);
    assert_eq!(named(&[("X-Dot-SVM-Name", "svm2")]), (403, "6".to_owned()));
}

#[test]
fn a_request_can_be_limited_to_an_svm() {
    let cluster = cluster("9.17.1");
    let (one, two) = cluster.with_state(|state| {
        let uuid = |index: usize| state.svms[index].uuid.clone();
        (uuid(0), uuid(1))
    });
    let login = basic("admin", "Simulated-1");
    let list = |headers: &[(&str, &str)]| {
        let lines: String = [("Authorization", login.as_str())]
            .iter()
            .chain(headers)
            .map(|(name, value)| format!("{name}: {value}\r\n"))
            .collect();
        let mut connection = wire::Connection::open(&cluster);
        connection.send_bare(LIST, &lines, "");
        connection.reply().json()
    };
    let owners = |page: Value| {
        let records = page["records"].as_array().cloned().unwrap_or_default();
        let owners = records.iter().map(|r| r["owner"]["name"].to_string());
        owners.collect::<std::collections::BTreeSet<_>>()
    };
    assert_eq!(owners(list(&[("X-Dot-SVM-Name", "svm1")])).len(), 1);
    assert_eq!(owners(list(&[("X-Dot-SVM-UUID", &two)])).len(), 1);
    assert!(owners(list(&[])).len() > 2);
    let code = |headers: &[(&str, &str)]| list(headers)["error"]["code"].clone();
    assert_eq!(code(&[("X-Dot-SVM-Name", "svm9")]), "2621462");
    assert_eq!(code(&[("X-Dot-SVM-UUID", "x")]), "8586226");
    let both = [("X-Dot-SVM-Name", "svm2"), ("X-Dot-SVM-UUID", one.as_str())];
    assert_eq!(code(&both), "2621706");
}

#[test]
fn a_certificate_is_for_accounts_that_use_one() {
    let cluster = cluster("9.17.1");
    let by = |name: &str| {
        let request = Request {
            method: "GET".to_owned(),
            target: "/api/security/accounts".to_owned(),
            certificate: Some(name.to_owned()),
            ..Request::default()
        };
        cluster.with_state(|state| {
            ontap_simulator::access::authenticate(state, &request).map(|caller| caller.role)
        })
    };
    assert_eq!(by("robot").as_deref(), Ok("readonly"));
    assert_eq!(by("reader").map_err(|failure| failure.status), Err(401));
    assert_eq!(by("stranger").map_err(|failure| failure.status), Err(401));
}
