//! Certificates, signatures and signing requests.

use serde_json::{Value, json};
use x509_parser::pem::parse_x509_pem;

use super::cluster::Cluster;

const ALL: &str = "/security/certificates";

/// Subject, issuer and days of validity of a certificate.
fn read(pem: &Value) -> (String, String, i64) {
    let text = pem.as_str().expect("a text");
    let (_, pem) = parse_x509_pem(text.as_bytes()).expect("PEM");
    let certificate = pem.parse_x509().expect("a certificate");
    let validity = certificate.validity();
    let seconds = validity.not_after.timestamp() - validity.not_before.timestamp();
    (
        certificate.subject().to_string(),
        certificate.issuer().to_string(),
        seconds / 86_400,
    )
}

fn root(cluster: &Cluster) -> Value {
    let body = json!({"type": "root_ca", "common_name": "Root", "expiry_time": "P3650D"});
    cluster.adds(ALL, body)
}

#[test]
fn a_certificate_is_made() {
    let cluster = Cluster::new("9.17.1");
    let body = json!({"type": "server", "common_name": "host", "expiry_time": "P30D", "svm": {"name": "svm1"}});
    let made = cluster.adds(ALL, body);
    let shown = cluster.get(&format!("{ALL}/{}", made["uuid"].as_str().expect("a text")));
    let (subject, issuer, days) = read(&shown["public_certificate"]);
    assert_eq!(
        (subject.as_str(), issuer.as_str(), days),
        ("CN=host", "CN=host", 30)
    );
    assert_eq!(shown["scope"], "svm");
    assert_eq!(shown["svm"]["name"], "svm1");
    assert_eq!(shown["key_size"], 2048);
    let name = format!("host_{}", shown["serial_number"].as_str().expect("a text"));
    assert_eq!(shown["name"], name.as_str());
    assert!(shown.get("private_key").is_none());
}

#[test]
fn an_authority_signs() {
    let cluster = Cluster::new("9.17.1");
    let root = root(&cluster);
    let sign = format!("{ALL}/{}/sign", root["uuid"].as_str().expect("a text"));
    let subject = json!({"subject_name": "C=US,O=Example,CN=client1", "subject_alternatives": {"dns": ["client1.example.com"]}});
    let request = cluster.does("POST", "/security/certificate-signing-request", subject);
    assert!(
        request["generated_private_key"]
            .as_str()
            .is_some_and(|k| k.contains("PRIVATE KEY"))
    );
    let signed = cluster.does(
        "POST",
        &sign,
        json!({"signing_request": request["csr"], "expiry_time": "P20D"}),
    );
    let (subject, issuer, days) = read(&signed["public_certificate"]);
    assert_eq!(
        (subject.as_str(), issuer.as_str(), days),
        ("C=US, O=Example, CN=client1", "CN=Root", 20)
    );
    // What was signed can be installed with its key.
    let body = json!({
        "type": "client",
        "public_certificate": signed["public_certificate"],
        "private_key": request["generated_private_key"],
    });
    let installed = cluster.adds(ALL, body.clone());
    assert_eq!(
        (&installed["common_name"], &installed["ca"]),
        (&json!("client1"), &json!("Root"))
    );
    let mut other = body;
    other["private_key"] = cluster.does(
        "POST",
        "/security/certificate-signing-request",
        json!({"subject_name": "CN=x"}),
    )["generated_private_key"]
        .clone();
    cluster.refuses("POST", ALL, other, 400, 52_559_976);

    let csr = &request["csr"];
    cluster.refuses(
        "POST",
        &sign,
        json!({"signing_request": "x"}),
        400,
        3_735_626,
    );
    cluster.refuses(
        "POST",
        &sign,
        json!({"signing_request": csr, "expiry_time": "P4000D"}),
        400,
        3_735_701,
    );
    cluster.refuses(
        "POST",
        &sign,
        json!({"signing_request": csr, "expiry_time": "P3651D"}),
        400,
        3_735_630,
    );
    let same = cluster.does(
        "POST",
        "/security/certificate-signing-request",
        json!({"subject_name": "CN=Root"}),
    );
    cluster.refuses(
        "POST",
        &sign,
        json!({"signing_request": same["csr"]}),
        400,
        3_735_629,
    );
    let server = cluster.get(&format!("{ALL}?type=server"))["records"][0]["uuid"].clone();
    let sign = format!("{ALL}/{}/sign", server.as_str().expect("a text"));
    cluster.refuses(
        "POST",
        &sign,
        json!({"signing_request": csr}),
        400,
        3_735_628,
    );
}

#[test]
fn a_root_certificate_comes_and_goes_with_its_trust() {
    let cluster = Cluster::new("9.17.1");
    let root = root(&cluster);
    let list = cluster.get(&format!("{ALL}?common_name=Root&fields=type&order_by=type"));
    let kinds: Vec<&Value> = list["records"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|r| &r["type"])
        .collect();
    assert_eq!(kinds, ["client_ca", "root_ca", "server_ca"]);
    let trust = |index: usize| {
        format!(
            "{ALL}/{}",
            list["records"][index]["uuid"].as_str().expect("a text")
        )
    };
    cluster.refuses("DELETE", &trust(0), Value::Null, 400, 3_735_650);
    cluster.refuses("DELETE", &trust(2), Value::Null, 400, 3_735_627);
    cluster.does(
        "DELETE",
        &format!("{ALL}/{}", root["uuid"].as_str().expect("a text")),
        Value::Null,
    );
    assert_eq!(
        cluster.get(&format!("{ALL}?common_name=Root"))["num_records"],
        0
    );
}

#[test]
fn what_cannot_be_made_or_installed() {
    let cluster = Cluster::new("9.17.1");
    let public = root(&cluster)["public_certificate"].clone();
    let cases = [
        (json!({"type": "client", "common_name": "x"}), 3_735_622),
        (json!({"type": "server"}), 3_735_553),
        (
            json!({"type": "server", "common_name": "x", "expiry_time": "soon"}),
            262_197,
        ),
        (
            json!({"type": "server_ca", "public_certificate": "x"}),
            52_559_975,
        ),
        (
            json!({"type": "server_ca", "public_certificate": public, "private_key": "x"}),
            3_735_618,
        ),
        (
            json!({"type": "client_ca", "public_certificate": public, "intermediate_certificates": ["x"]}),
            3_735_696,
        ),
        (
            json!({"type": "server", "public_certificate": public}),
            3_735_693,
        ),
        (
            json!({"type": "server", "public_certificate": public, "private_key": "x"}),
            52_560_123,
        ),
    ];
    for (body, code) in cases {
        cluster.refuses("POST", ALL, body, 400, code);
    }
    let other = cluster.adds(ALL, json!({"type": "server", "common_name": "other"}));
    let public = &other["public_certificate"];
    let body = json!({"type": "server_ca", "public_certificate": public, "name": "once"});
    cluster.does("POST", ALL, body.clone());
    cluster.refuses("POST", ALL, body, 409, 1);
    for subject in ["CN", "XY=1"] {
        let body = json!({"subject_name": subject});
        cluster.refuses(
            "POST",
            "/security/certificate-signing-request",
            body,
            400,
            52_560_423,
        );
    }
    let nameless = json!({"subject_name": "O=Example"});
    cluster.refuses(
        "POST",
        "/security/certificate-signing-request",
        nameless,
        400,
        3_735_715,
    );
}
