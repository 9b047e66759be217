//! Every request body that a document prints for a POST can be made with the constructor of its operation.

use ontap_security::models::{
    account::NewAccount, account_password::NewAccountPassword, cluster_ad_proxy::NewClusterAdProxy,
    cluster_ldap::NewClusterLdap, cluster_nis_service::NewClusterNisService,
    key_server::NewKeyServer, role::NewRole, role_privilege::NewRolePrivilege,
    security_audit_log_forward::NewSecurityAuditLogForward,
    security_certificate::NewSecurityCertificate,
    security_certificate_sign::NewSecurityCertificateSign,
    security_key_manager::NewSecurityKeyManager, security_saml_sp::NewSecuritySamlSp,
};
use serde_json::Value;

/// Reads a body the way its constructor would take it: what is required has to be there.
fn can_be_made(path: &str, body: &Value) -> Option<bool> {
    macro_rules! by_path {
        ($($known:literal => $body:ty,)*) => {
            match path {
                $($known => serde_json::from_value::<$body>(body.clone()).is_ok(),)*
                _ => return None,
            }
        };
    }
    Some(by_path! {
        "/security/accounts" => NewAccount,
        "/security/audit/destinations" => NewSecurityAuditLogForward,
        "/security/authentication/cluster/ad-proxy" => NewClusterAdProxy,
        "/security/authentication/cluster/ldap" => NewClusterLdap,
        "/security/authentication/cluster/nis" => NewClusterNisService,
        "/security/authentication/cluster/saml-sp" => NewSecuritySamlSp,
        "/security/authentication/password" => NewAccountPassword,
        "/security/certificates" => NewSecurityCertificate,
        "/security/certificates/{key}/sign" => NewSecurityCertificateSign,
        "/security/key-managers" => NewSecurityKeyManager,
        "/security/key-managers/{key}/key-servers" => NewKeyServer,
        "/security/roles" => NewRole,
        "/security/roles/{key}/{key}/privileges" => NewRolePrivilege,
    })
}

/// `{"svm.uuid": ..}` is another spelling of `{"svm": {"uuid": ..}}`.
fn unfolded(body: &Value) -> Value {
    let mut unfolded = serde_json::Map::new();
    for (name, value) in body.as_object().into_iter().flatten() {
        match name.split_once('.') {
            Some((outer, inner)) => {
                unfolded.insert(outer.to_owned(), serde_json::json!({inner: value}))
            }
            None => unfolded.insert(name.clone(), value.clone()),
        };
    }
    Value::Object(unfolded)
}

#[test]
fn every_printed_body_can_be_made() {
    let printed: Vec<Value> =
        serde_json::from_str(include_str!("../printed/bodies.json")).expect("the list is JSON");
    assert!(printed.len() > 40, "{}", printed.len());
    let mut problems = Vec::new();
    for entry in &printed {
        let path = entry["path"].as_str().expect("an entry has a path");
        let body = unfolded(&entry["body"]);
        // Several records in one body are what `create_many` sends.
        let bodies = match body.get("records").and_then(Value::as_array) {
            Some(records) => records.clone(),
            None => vec![body],
        };
        for body in bodies {
            match can_be_made(path, &body) {
                Some(true) => {}
                Some(false) => problems.push(format!(
                    "{path}: {body} lacks what the constructor asks for"
                )),
                None => problems.push(format!("{path} is not in the table of this test")),
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
