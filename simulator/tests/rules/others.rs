//! Public keys, messages, groups and settings that need each other.

use serde_json::{Value, json};

use super::cluster::Cluster;

#[test]
fn public_keys() {
    let cluster = Cluster::new("9.17.1");
    let table = "/security/authentication/publickeys";
    let user = json!({
        "name": "joe",
        "applications": [{"application": "ssh", "authentication_methods": ["publickey"]}],
    });
    cluster.does("POST", "/security/accounts", user);
    let key = |account: &str, index: u64, data: &str| {
        json!({
            "owner": {"uuid": cluster.uuid},
            "account": {"name": account},
            "index": index,
            "public_key": format!("ssh-rsa {data} joe@example.com"),
        })
    };
    cluster.refuses("POST", table, key("admin", 0, "AAAA"), 400, 5_832_722);
    cluster.refuses("POST", table, key("joe", 0, "!"), 400, 5_832_707);
    cluster.does("POST", table, key("joe", 0, "AAAA"));
    cluster.refuses("POST", table, key("joe", 1, "AAAA"), 400, 5_832_705);
    cluster.refuses("POST", table, key("joe", 0, "AAAB"), 409, 1);
    let one = format!("{table}/{}/joe/0", cluster.uuid);
    let before = cluster.get(&one);
    assert_eq!(before["scope"], "cluster");
    cluster.does("PATCH", &one, json!({"public_key": "ssh-rsa AAAC"}));
    assert_ne!(
        cluster.get(&one)["sha_fingerprint"],
        before["sha_fingerprint"]
    );
    cluster.does("DELETE", &one, Value::Null);
}

#[test]
fn messages() {
    let cluster = Cluster::new("9.17.1");
    let table = "/security/login/messages";
    assert_eq!(cluster.get(table)["num_records"], 3);
    let one = format!("{table}/{}", cluster.svm);
    cluster.does(
        "PATCH",
        &one,
        json!({"banner": "Welcome", "show_cluster_message": false}),
    );
    assert_eq!(cluster.get(&one)["banner"], "Welcome\n");
    let vsadmin = format!("/security/accounts/{}/vsadmin", cluster.svm);
    cluster.does(
        "PATCH",
        &vsadmin,
        json!({"locked": false, "password": "secret123"}),
    );
    let who = "vsadmin:secret123";
    cluster.lets(who, "PATCH", &one, json!({"banner": "Hello"}));
    cluster.denies(
        who,
        "PATCH",
        &one,
        json!({"show_cluster_message": true}),
        400,
        10_225_636,
    );
}

#[test]
fn groups_and_mappings() {
    let cluster = Cluster::new("9.17.1");
    let mappings = "/security/group/role-mappings";
    let mapping = |id: u64, role: &str| json!({"group_id": id, "ontap_role": {"name": role}});
    cluster.refuses("POST", mappings, mapping(1, "admin"), 400, 5_636_242);
    let group = cluster.adds(
        "/security/groups",
        json!({"name": "staff", "type": "entra", "uuid": cluster.svm}),
    );
    let id = group["id"].as_u64().expect("a number");
    cluster.refuses("POST", mappings, mapping(id, "nobody"), 400, 5_636_243);
    cluster.does("POST", mappings, mapping(id, "admin"));
    let one = format!("/security/groups/{}/staff/entra", cluster.uuid);
    cluster.refuses("DELETE", &one, Value::Null, 400, 5_636_244);
    cluster.does("DELETE", &format!("{mappings}/{id}/admin"), Value::Null);
    cluster.does("DELETE", &one, Value::Null);
    let external = |role: &str| json!({"external_role": "x", "provider": "adfs", "ontap_role": {"name": role}});
    cluster.refuses(
        "POST",
        "/security/external-role-mappings",
        external("nobody"),
        400,
        5_636_243,
    );
    cluster.does(
        "POST",
        "/security/external-role-mappings",
        external("admin"),
    );
}

#[test]
fn settings_that_are_there_once() {
    let cluster = Cluster::new("9.17.1");
    let ldap = "/security/authentication/cluster/ldap";
    cluster.refuses("GET", ldap, Value::Null, 404, 4);
    cluster.does("POST", ldap, json!({"servers": ["10.0.0.1"]}));
    cluster.refuses("POST", ldap, json!({"servers": ["10.0.0.1"]}), 409, 1);
    assert_eq!(cluster.get(ldap)["port"], 389);
    cluster.does("DELETE", ldap, Value::Null);
    cluster.refuses("GET", ldap, Value::Null, 404, 4);
    cluster.refuses("DELETE", ldap, Value::Null, 404, 4);
    let saml = "/security/authentication/cluster/saml-sp";
    cluster.does(
        "POST",
        &format!("{saml}?return_timeout=15"),
        json!({"idp_uri": "https://idp.example.com/metadata"}),
    );
    cluster.does("PATCH", saml, json!({"enabled": true}));
    cluster.refuses("DELETE", saml, Value::Null, 400, 12_320_803);
    cluster.does("PATCH", saml, json!({"enabled": false}));
    cluster.does("DELETE", saml, Value::Null);
    let proxy = "/security/authentication/cluster/ad-proxy";
    cluster.does("POST", proxy, json!({"svm": {"name": "svm1"}}));
    assert_eq!(cluster.get(proxy)["svm"]["name"], "svm1");
    let authority = json!({"certificate": {"uuid": cluster.uuid}});
    cluster.refuses(
        "POST",
        "/security/ipsec/ca-certificates",
        authority,
        400,
        66_257_304,
    );
}

#[test]
fn one_time_passwords() {
    let cluster = Cluster::new("9.17.1");
    let totp = json!({"owner": {"uuid": cluster.uuid}, "account": {"name": "joe"}});
    cluster.refuses(
        "POST",
        "/security/login/totps",
        totp.clone(),
        400,
        144_834_561,
    );
    let user = json!({
        "name": "joe",
        "applications": [{
            "application": "ssh",
            "authentication_methods": ["password"],
            "second_authentication_method": "totp",
        }],
    });
    cluster.does("POST", "/security/accounts", user);
    cluster.does("POST", "/security/login/totps", totp);
    let shown = cluster.get(&format!("/security/login/totps/{}/joe", cluster.uuid));
    assert_eq!(shown["enabled"], true);
    let one = format!("/security/login/totps/{}/joe", cluster.uuid);
    cluster.does("PATCH", &one, json!({"enabled": false}));
    let role =
        json!({"name": "keeper", "privileges": [{"path": "/api/security", "access": "all"}]});
    cluster.does("POST", "/security/roles", role);
    cluster.account(&cluster.uuid, "keeper", "keeper");
    cluster.denies(
        "keeper:secret123",
        "PATCH",
        &one,
        json!({"enabled": true}),
        400,
        144_834_564,
    );
}

#[test]
fn audit_destinations_have_a_port() {
    let cluster = Cluster::new("9.17.1");
    let table = "/security/audit/destinations?return_timeout=15";
    cluster.does("POST", table, json!({"address": "10.0.0.1"}));
    let tls = json!({"address": "10.0.0.1", "protocol": "tcp_encrypted"});
    cluster.does("POST", table, tls);
    let shown = cluster.get("/security/audit/destinations/10.0.0.1/514");
    assert_eq!(
        (&shown["facility"], &shown["protocol"]),
        (&json!("user"), &json!("udp_unencrypted"))
    );
    cluster.get("/security/audit/destinations/10.0.0.1/6514");
}

#[test]
fn every_collection_and_singleton_of_every_release_answers() {
    use ontap_simulator::model::{Api, Method, releases};
    for release in releases() {
        let cluster = Cluster::new(release);
        let api = Api::of(release).expect("the spec is built in");
        for endpoint in &api.endpoints {
            let reads = endpoint.operations.contains_key(&Method::Get);
            let once = endpoint
                .kind
                .table()
                .is_some_and(|t| api.tables[t].singleton);
            let absent = once && endpoint.operations.contains_key(&Method::Post);
            if reads && endpoint.key_names().next().is_none() {
                let (status, body) =
                    cluster.ask("admin:Simulated-1", "GET", &endpoint.template, &Value::Null);
                let expected = if absent { 404 } else { 200 };
                assert_eq!(status, expected, "{release} {}: {body}", endpoint.template);
            }
        }
    }
}
