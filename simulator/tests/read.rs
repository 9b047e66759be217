//! What readers get.

mod support;

use serde_json::json;
use support::{CLUSTER, SVM, account, body, cluster, get, header, refused, request};

#[test]
fn a_collection_shows_what_identifies_its_records() {
    let engine = cluster("9.17.1", |_| {});
    let sent = get(&engine, "/api/security/accounts");
    let expected = format!(
        r#"{{
  "records": [
    {{
      "owner": {{
        "uuid": "{CLUSTER}",
        "name": "cluster1",
        "_links": {{
          "self": {{
            "href": "/api/svm/svms/{CLUSTER}"
          }}
        }}
      }},
      "name": "admin",
      "_links": {{
        "self": {{
          "href": "/api/security/accounts/{CLUSTER}/admin"
        }}
      }}
    }}
  ],
  "num_records": 1,
  "_links": {{
    "self": {{
      "href": "/api/security/accounts"
    }}
  }}
}}"#
    );
    assert_eq!(String::from_utf8_lossy(&sent.body), expected);
    assert_eq!(header(&sent, "content-type"), Some("application/hal+json"));
}

#[test]
fn an_instance_shows_everything() {
    let engine = cluster("9.17.1", |state| {
        account(state, SVM, "joe", json!({"comment": "x"}))
    });
    let record = body(&engine, &format!("/api/security/accounts/{SVM}/joe"));
    assert_eq!(record["comment"], "x");
    assert_eq!(record["applications"][0]["application"], "http");
    assert_eq!(
        record["role"]["_links"]["self"]["href"],
        format!("/api/security/roles/{SVM}/admin")
    );
}

#[test]
fn faults_of_the_path_are_404() {
    let engine = cluster("9.17.1", |_| {});
    let cases = [
        (
            "/api/security/accounts/1/admin".to_owned(),
            "2",
            Some("owner.uuid"),
        ),
        (
            format!("/api/security/accounts/{CLUSTER}/admin/x"),
            "262179",
            None,
        ),
        (
            format!("/api/security/accounts/{CLUSTER}/nobody"),
            "4",
            None,
        ),
        ("/api/security/no-such-thing".to_owned(), "3", None),
    ];
    for (target, code, field) in cases {
        refused(&engine, &target, 404, code, field);
    }
}

#[test]
fn head_and_options() {
    let engine = cluster("9.17.1", |_| {});
    let head = engine.handle(&request("HEAD", "/api/security/accounts"));
    let length = get(&engine, "/api/security/accounts").body.len();
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(header(&head, "content-length"), Some(&*length.to_string()));
    let options = engine.handle(&request("OPTIONS", "/api/security/accounts"));
    assert_eq!((options.status, &*options.body), (200, &b"{\n}"[..]));
    assert_eq!(
        header(&options, "allow"),
        Some("GET, HEAD, OPTIONS, POST, DELETE, PATCH")
    );
    let put = engine.handle(&request("PUT", "/api/security/accounts"));
    assert_eq!(put.status, 405);
}
