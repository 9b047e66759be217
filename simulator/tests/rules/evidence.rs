//! What clients of others and printed replies rely on. Each test names its evidence: the module of the Ansible collection
//! netapp.ontap 23.6.0 that could not work otherwise, or what a document prints.

use ontap_simulator::Texts;
use serde_json::{Value, json};

use super::cluster::Cluster;

const ALL: &str = "/security/accounts";
const CERTIFICATES: &str = "/security/certificates";

#[test]
fn fields_may_be_empty_or_end_in_a_comma() {
    // na_ontap_rest_info sends `fields=`, na_ontap_mav_rule a comma at the end.
    for release in ["9.7", "9.17.1"] {
        let cluster = Cluster::new(release);
        let without = cluster.get(ALL)["records"].clone();
        assert_eq!(cluster.get(&format!("{ALL}?fields="))["records"], without);
        assert_eq!(cluster.get(&format!("{ALL}?fields=,"))["records"], without);
        let named = cluster.get(&format!("{ALL}?fields=locked"))["records"].clone();
        assert_eq!(
            cluster.get(&format!("{ALL}?fields=locked,"))["records"],
            named
        );
        // A name that is none stays one.
        cluster.refuses(
            "GET",
            &format!("{ALL}?fields=,fru,"),
            Value::Null,
            400,
            262_197,
        );
    }
}

#[test]
fn a_change_may_repeat_the_keys_of_its_path() {
    // na_ontap_user sends them with every change.
    let cluster = Cluster::new("9.17.1");
    let admin = format!("{ALL}/{}/admin", cluster.uuid);
    let body = json!({"comment": "x"});
    let query = format!("name=admin&owner.uuid={}", cluster.uuid);
    cluster.does("PATCH", &format!("{admin}?{query}"), body.clone());
    assert_eq!(cluster.get(&admin)["comment"], "x");
    // Keys of another record are met by none; what is no key is still unexpected.
    let other = json!({"comment": "y"});
    cluster.refuses("PATCH", &format!("{admin}?name=joe"), other.clone(), 404, 4);
    cluster.refuses("PATCH", &format!("{admin}?comment=x"), other, 400, 262_179);
    cluster.account(&cluster.svm, "joe", "vsadmin");
    let joe = format!("{ALL}/{}/joe", cluster.svm);
    cluster.refuses("DELETE", &format!("{joe}?name=ann"), Value::Null, 404, 4);
    cluster.does("DELETE", &format!("{joe}?name=joe"), Value::Null);
    assert_eq!(cluster.get(&admin)["comment"], "x");
}

#[test]
fn repeated_slashes_count_as_one() {
    // na_ontap_security_config and na_ontap_domain_tunnel ask for /api//security.
    let cluster = Cluster::new("9.17.1");
    assert_eq!(
        cluster.get("//security")["fips"],
        cluster.get("/security")["fips"]
    );
    let admin = format!("/security//accounts/{}//admin", cluster.uuid);
    assert_eq!(cluster.get(&admin)["name"], "admin");
}

#[test]
fn a_plus_in_a_path_is_a_space() {
    // Printed curl of 9.12.1 for privileges; NetApp's Python client encodes so everywhere.
    let cluster = Cluster::new("9.12.1");
    let role = json!({"name": "rr", "privileges": [{"path": "volume delete", "access": "all"}]});
    cluster.does("POST", "/security/roles", role);
    let one = format!(
        "/security/roles/{}/rr/privileges/volume+delete",
        cluster.uuid
    );
    assert_eq!(cluster.get(&one)["path"], "volume delete");
    cluster.does("PATCH", &one, json!({"access": "readonly"}));
    let rules = "/security/multi-admin-verify/rules";
    cluster.does("POST", rules, json!({"operation": "volume delete"}));
    let rule = format!("{rules}/{}/volume+delete", cluster.uuid);
    assert_eq!(cluster.get(&rule)["operation"], "volume delete");
    // A plus itself is encoded.
    let groups = "/security/multi-admin-verify/approval-groups";
    cluster.does(
        "POST",
        groups,
        json!({"name": "a+b", "approvers": ["admin"]}),
    );
    let sum = |name: &str| format!("{groups}/{}/{name}", cluster.uuid);
    assert_eq!(cluster.get(&sum("a%2Bb"))["name"], "a+b");
    cluster.refuses("GET", &sum("a+b"), Value::Null, 404, 4);
}

#[test]
fn a_name_stands_for_a_reference() {
    // na_ontap_mav_rule: "approval_groups": ["g"]. Printed curl: "account": "x", ?role=admin.
    let cluster = Cluster::new("9.17.1");
    cluster.account(&cluster.uuid, "joe", "admin");
    let group = json!({"name": "g", "approvers": ["joe", "admin"]});
    cluster.does(
        "POST",
        "/security/multi-admin-verify/approval-groups",
        group,
    );
    let rule =
        json!({"operation": "volume delete", "approval_groups": ["g"], "required_approvers": 1});
    let made = cluster.adds("/security/multi-admin-verify/rules", rule);
    assert_eq!(made["approval_groups"][0]["name"], "g");
    let key = "ssh-rsa AAAAB3NzaC1yc2E=";
    let ssh =
        json!({"applications": [{"application": "ssh", "authentication_methods": ["publickey"]}]});
    cluster.does("PATCH", &format!("{ALL}/{}/joe", cluster.uuid), ssh);
    let made = cluster.adds(
        "/security/authentication/publickeys",
        json!({"account": "joe", "index": 0, "public_key": key}),
    );
    assert_eq!(made["account"]["name"], "joe");
    let by_role = cluster.get(&format!("{ALL}?role=admin"));
    let by_name = cluster.get(&format!("{ALL}?role.name=admin"));
    assert_eq!(by_role["records"], by_name["records"]);
    assert_eq!(by_role["num_records"], 2);
    let none = cluster.get(&format!("{ALL}?role=!admin"));
    assert_eq!(none["num_records"], 2);
    let other = json!({"name": "xxx", "owner": "svm1", "applications": []});
    cluster.refuses("POST", ALL, other, 400, 5_636_178);
}

#[test]
fn texts_that_clients_compare_and_texts_of_a_document() {
    // na_ontap_user, na_ontap_security_key_manager and the collection's netapp.py look for these texts.
    let cluster = Cluster::new("9.17.1");
    let text = |who: &str, method: &str, target: &str, body: &Value| {
        let (_, reply) = cluster.ask(who, method, target, body);
        reply["error"]["message"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    };
    let who = "admin:Simulated-1";
    cluster.account(&cluster.uuid, "joe", "admin");
    let joe = format!("{ALL}/{}/joe", cluster.uuid);
    let again = json!({"password": "secret123"});
    let same = "New password must be different than the old password.";
    assert_eq!(text(who, "PATCH", &joe, &again), same);
    cluster.does("PATCH", &joe, json!({"password": "secret124"}));
    let former = "New password must be different than last 6 passwords.";
    assert_eq!(text(who, "PATCH", &joe, &again), former);
    assert_eq!(
        text("no:body", "GET", ALL, &Value::Null),
        "User is not authorized."
    );
    let nowhere = json!({"name": "xxx", "owner": {"name": "svm9"}, "applications": [
        {"application": "ssh", "authentication_methods": ["password"]}]});
    assert_eq!(
        text(who, "POST", ALL, &nowhere),
        "SVM \"svm9\" does not exist."
    );
    let phrase = |text: &str| text.repeat(8);
    let managers = "/security/key-managers";
    let body = json!({"onboard": {"passphrase": phrase("abcd")}});
    cluster.does("POST", &format!("{managers}?return_timeout=15"), body);
    let list = cluster.get(managers);
    let uuid = list["records"][0]["uuid"].as_str().expect("a text");
    let manager = format!("{managers}/{uuid}?return_timeout=15");
    let change = |known: &str, new: &str| {
        let body =
            json!({"onboard": {"existing_passphrase": phrase(known), "passphrase": phrase(new)}});
        text(who, "PATCH", &manager, &body)
    };
    assert_eq!(
        change("wxyz", "wxyz"),
        "Cluster-wide passphrase is incorrect."
    );
    assert_eq!(
        change("abcd", "abcd"),
        "The new passphrase is same as old passphrase."
    );

    let document = "paths:\n  /security/accounts:\n    post:\n      responses:\n        default:\n          \
                    description: |-\n            | 5636121 | That name is taken by the system. |\n";
    let texts = Texts::read("swagger.yaml", document.as_bytes()).expect("a document");
    let cluster = Cluster::lent("9.17.1", texts);
    let (_, reply) = cluster.ask(
        who,
        "POST",
        ALL,
        &json!({"name": "root", "applications": [
        {"application": "http", "authentication_methods": ["password"]}]}),
    );
    assert_eq!(
        reply["error"]["message"],
        "That name is taken by the system."
    );
}

#[test]
fn references_are_checked_in_changes_too() {
    // na_ontap_domain_tunnel changes the SVM of the proxy by its name.
    let cluster = Cluster::new("9.17.1");
    let proxy = "/security/authentication/cluster/ad-proxy";
    cluster.does("POST", proxy, json!({"svm": {"name": "svm1"}}));
    cluster.does("PATCH", proxy, json!({"svm": {"name": "svm2"}}));
    let svm = &cluster.get(&format!("{proxy}?fields=*"))["svm"];
    assert_eq!(svm["name"], "svm2");
    assert_ne!(svm["uuid"], cluster.svm.as_str());
    let made_up = "11111111-2222-3333-4444-555555555555";
    for (svm, code) in [
        (json!({"uuid": made_up}), 2_621_462),
        (json!({"name": "svm9"}), 2_621_462),
        (json!({"name": "svm2", "uuid": cluster.svm}), 2_621_706),
        (json!({"uuid": cluster.uuid}), 2_621_516),
    ] {
        cluster.refuses("PATCH", proxy, json!({"svm": svm}), 400, code);
    }
    let uuid = cluster.svm.clone();
    cluster.does("PATCH", proxy, json!({"svm": {"uuid": uuid}}));
    assert_eq!(cluster.get(proxy)["svm"]["name"], "svm1");
}

#[test]
fn seeded_records_are_as_if_created() {
    // A test that seeds `joe` and looks for him with na_ontap_user's query finds him.
    let file = json!({"tables": {
        "/security/accounts": [
            {"name": "joe", "password": "secret123",
             "applications": [{"application": "http", "authentication_methods": ["password"]}]},
            {"name": "ann", "owner": {"name": "svm1"},
             "applications": [{"application": "ssh", "authentication_methods": ["password"]}]},
        ],
        "/security/certificates": [
            {"name": "web", "common_name": "web.example.com", "type": "server"},
            {"name": "trust", "common_name": "ca", "type": "client_ca", "svm": {"name": "svm1"}},
            {"name": "kept", "common_name": "kept", "type": "server", "serial_number": "42"},
        ],
        "/security/login/messages": [{"uuid": "90fab114-2835-4656-8ded-decccb8b4262",
             "scope": "cluster", "banner": "hello"}],
    }});
    let cluster = Cluster::with("9.17.1", &file);
    let found = cluster.get(&format!("{ALL}?name=joe&scope=cluster&fields=*"));
    let joe = &found["records"][0];
    assert_eq!(joe["role"]["name"], "admin");
    assert_eq!(joe["locked"], false);
    assert_eq!(
        joe["applications"][0]["second_authentication_method"],
        "none"
    );
    let found = cluster.get(&format!("{ALL}?name=ann&scope=svm&fields=role"));
    assert_eq!(found["records"][0]["role"]["name"], "vsadmin");
    for name in ["web", "trust"] {
        let found = cluster.get(&format!("{CERTIFICATES}?name={name}&fields=*"));
        let made = &found["records"][0];
        for property in [
            "serial_number",
            "expiry_time",
            "subject_key_identifier",
            "public_certificate",
        ] {
            assert!(
                made[property].is_string(),
                "{name} has no {property}: {made}"
            );
        }
    }
    // What the file says stays.
    let kept = cluster.get(&format!("{CERTIFICATES}?name=kept&fields=serial_number"));
    assert_eq!(kept["records"][0]["serial_number"], "42");
    let messages = cluster.get("/security/login/messages?scope=cluster&fields=banner");
    assert_eq!(messages["records"][0]["banner"], "hello\n");
}

#[test]
fn the_replay_window_is_text() {
    // na_ontap_security_ipsec_config and its fixtures.
    let cluster = Cluster::new("9.17.1");
    cluster.does("PATCH", "/security/ipsec", json!({"replay_window": 64}));
    assert_eq!(cluster.get("/security/ipsec")["replay_window"], "64");
    cluster.does("PATCH", "/security/ipsec", json!({"replay_window": "128"}));
    assert_eq!(
        cluster.get("/security/ipsec?replay_window=128")["replay_window"],
        "128"
    );
    cluster.refuses(
        "PATCH",
        "/security/ipsec",
        json!({"replay_window": 65}),
        400,
        262_197,
    );
}

#[test]
fn messages_end_in_a_newline() {
    // Every banner and message that documents print.
    let cluster = Cluster::new("9.7");
    let one = format!("/security/login/messages/{}", cluster.uuid);
    cluster.does(
        "PATCH",
        &one,
        json!({"banner": "hello", "message": "there\n"}),
    );
    let shown = cluster.get(&one);
    assert_eq!(
        (&shown["banner"], &shown["message"]),
        (&json!("hello\n"), &json!("there\n"))
    );
    cluster.does("PATCH", &one, json!({"banner": ""}));
    assert_eq!(cluster.get(&one)["banner"], "");
}

#[test]
fn certificates_of_key_managers_have_no_name() {
    // Replies that 9.6 and 9.7 print for key managers.
    let cluster = Cluster::new("9.17.1");
    let made = cluster.adds(CERTIFICATES, json!({"type": "server", "common_name": "x"}));
    let uuid = made["uuid"].as_str().expect("a text");
    let body = json!({"external": {
        "client_certificate": {"name": made["name"]},
        "server_ca_certificates": [{"uuid": uuid}],
        "servers": [{"server": "10.1.1.1"}],
    }});
    let managers = "/security/key-managers";
    cluster.does("POST", &format!("{managers}?return_timeout=15"), body);
    let reference = json!({
        "uuid": uuid,
        "_links": {"self": {"href": format!("/api{CERTIFICATES}/{uuid}")}},
    });
    let shown = cluster.get(&format!("{managers}?fields=*"));
    let external = &shown["records"][0]["external"];
    assert_eq!(external["client_certificate"], reference);
    assert_eq!(external["server_ca_certificates"], json!([reference]));
}

#[test]
fn what_is_for_creation_only_can_be_read() {
    // The property is readable in the documents of 9.16.1 and 9.17.1; na_ontap_security_ipsec_policy asks every release.
    for release in ["9.9.1", "9.12.1", "9.17.1"] {
        let cluster = Cluster::new(release);
        let policy = json!({"name": "p", "action": "esp_transport", "secret_key": "a secret of both",
            "local_endpoint": {"address": "10.0.0.1"}, "remote_endpoint": {"address": "10.0.0.2"},
            "svm": {"name": "svm1"}});
        cluster.does("POST", "/security/ipsec/policies", policy);
        let shown = cluster.get("/security/ipsec/policies?fields=action");
        assert_eq!(shown["records"][0]["action"], "esp_transport", "{release}");
        // What is secret is not.
        let secret = "/security/ipsec/policies?fields=secret_key";
        cluster.refuses("GET", secret, Value::Null, 400, 262_249);
    }
}

#[test]
fn documented_numbers_of_ipsec_and_of_commands() {
    // Error tables of /security/ipsec/policies and /security/multi-admin-verify/rules.
    let cluster = Cluster::new("9.17.1");
    let policies = "/security/ipsec/policies";
    let policy = |more: Value| {
        let mut policy = json!({"name": "p", "svm": {"name": "svm1"},
            "local_endpoint": {"address": "10.0.0.1"}, "remote_endpoint": {"address": "10.0.0.2"}});
        for (name, value) in more.as_object().into_iter().flatten() {
            policy[name] = value.clone();
        }
        policy
    };
    let psk = json!({"authentication_method": "psk"});
    cluster.refuses("POST", policies, policy(psk), 400, 66_257_133);
    let foreign = json!({"type": "server", "common_name": "x", "svm": {"name": "svm2"}});
    let foreign = cluster.adds(CERTIFICATES, foreign);
    let reference = json!({"uuid": foreign["uuid"]});
    let pki = |reference: &Value| json!({"authentication_method": "pki", "certificate": reference});
    cluster.refuses("POST", policies, policy(pki(&reference)), 400, 66_257_135);
    let own = json!({"type": "server", "common_name": "x", "svm": {"name": "svm1"}});
    let own = cluster.adds(CERTIFICATES, own);
    let name = json!({"name": own["name"]});
    let made = cluster.adds(policies, policy(pki(&name)));
    assert_eq!(made["certificate"]["uuid"], own["uuid"]);
    cluster.refuses("POST", policies, policy(json!({})), 400, 66_257_104);
    cluster.does("POST", policies, policy(json!({"svm": {"name": "svm2"}})));
    let one = format!("{policies}/{}", made["uuid"].as_str().expect("a text"));
    cluster.refuses(
        "PATCH",
        &one,
        json!({"certificate": reference}),
        400,
        66_257_135,
    );
    let rules = "/security/multi-admin-verify/rules";
    for nonsense in [
        "frobnicate widget",
        "security nonsense delete",
        "security",
        "Volume!",
    ] {
        cluster.refuses("POST", rules, json!({"operation": nonsense}), 400, 262_148);
    }
    for command in [
        "volume delete",
        "security login delete",
        "cluster peer delete",
    ] {
        cluster.does("POST", rules, json!({"operation": command}));
    }
}

#[test]
fn a_certificate_is_installed_once() {
    // na_ontap_security_certificates explains "duplicate entry" as the same certificate under another name.
    let cluster = Cluster::new("9.17.1");
    let made = cluster.adds(CERTIFICATES, json!({"type": "server", "common_name": "x"}));
    let trust = |name: &str| json!({"name": name, "type": "server_ca", "public_certificate": made["public_certificate"]});
    cluster.does("POST", CERTIFICATES, trust("one"));
    let (status, reply) = cluster.ask("admin:Simulated-1", "POST", CERTIFICATES, &trust("two"));
    assert_eq!(
        (status, &reply["error"]["message"]),
        (409, &json!("duplicate entry"))
    );
    let mut other = trust("two");
    other["svm"] = json!({"name": "svm1"});
    cluster.does("POST", CERTIFICATES, other);
}

#[test]
fn the_second_factor_may_be_the_password() {
    // na_ontap_user sets the password of an account with a public key and a password.
    let cluster = Cluster::new("9.17.1");
    let joe = json!({"name": "joe", "password": "secret123", "applications": [{"application": "ssh",
        "authentication_methods": ["publickey"], "second_authentication_method": "password"}]});
    cluster.does("POST", ALL, joe);
    let one = format!("{ALL}/{}/joe", cluster.uuid);
    cluster.does("PATCH", &one, json!({"password": "secret124"}));
    let body = json!({"name": "joe", "password": "secret125"});
    cluster.does("POST", "/security/authentication/password", body);
    cluster.does("PATCH", &one, json!({"locked": true}));
}

#[test]
fn audit_messages_are_whole() {
    // The reply printed for /security/audit/messages, to a request without `fields`.
    for release in ["9.6", "9.17.1"] {
        let cluster = Cluster::new(release);
        let record = &cluster.get("/security/audit/messages")["records"][0];
        for property in [
            "timestamp",
            "node",
            "index",
            "application",
            "location",
            "user",
            "input",
            "state",
            "scope",
        ] {
            assert!(
                record.get(property).is_some(),
                "{release}: no {property} in {record}"
            );
        }
    }
}

#[test]
fn made_up_locations_are_possible_ones() {
    // The description of `location` in /security/key-stores names two values.
    for release in ["9.10.1", "9.16.1", "9.17.1"] {
        let cluster = Cluster::new(release);
        let stores = cluster.get("/security/key-stores?fields=*");
        assert_ne!(stores["num_records"], 0, "{release}");
        for store in stores["records"].as_array().into_iter().flatten() {
            if let Some(location) = store.get("location") {
                let possible = ["onboard", "external"].map(Value::from);
                assert!(possible.contains(location), "{release}: {location}");
            }
        }
    }
}

#[test]
fn links_and_owners_as_printed() {
    // Replies printed for /security/audit, /security/audit/destinations and /security/certificates?fields=common_name.
    for release in ["9.7", "9.17.1"] {
        let cluster = Cluster::new(release);
        let link = &cluster.get("/security/audit")["_links"]["self"]["href"];
        assert_eq!(link, "/api/security/audit");
        let body = json!({"address": "1.1.1.1", "port": 514, "protocol": "udp_unencrypted"});
        let target = "/security/audit/destinations";
        cluster.does(
            "POST",
            &format!("{target}?force=true&return_timeout=15"),
            body,
        );
        let record = &cluster.get(target)["records"][0];
        assert_eq!(
            record["_links"]["self"]["href"],
            format!("/api{target}/1.1.1.1/514")
        );
        let shown = cluster.get(&format!(
            "{CERTIFICATES}?fields=common_name&common_name=svm1"
        ));
        assert_eq!(shown["records"][0]["svm"], json!({"name": "svm1"}));
        let shown = cluster.get(&format!(
            "{CERTIFICATES}?fields=common_name&common_name=cluster1"
        ));
        assert_eq!(shown["records"][0].get("svm"), None);
    }
}

#[test]
fn a_certificate_may_come_from_a_cloud_key_manager() {
    // The required properties of POST /security/certificates for a download from a vault.
    let cluster = Cluster::new("9.17.1");
    let azure = json!({"key_vault": "https://vault.example.com/", "client_id": "a", "tenant_id": "b",
        "client_secret": "c"});
    let made = cluster.adds(
        CERTIFICATES,
        json!({"name": "v", "type": "server", "azure": azure}),
    );
    assert!(made["serial_number"].is_string(), "{made}");
    assert_eq!(made["azure"]["client_secret"], Value::Null);
    for lacking in ["key_vault", "client_id", "tenant_id", "client_secret"] {
        let mut azure = azure.clone();
        azure
            .as_object_mut()
            .and_then(|azure| azure.remove(lacking));
        let body = json!({"name": "w", "type": "server", "azure": azure});
        cluster.refuses("POST", CERTIFICATES, body, 400, 3_735_763);
    }
}

#[test]
fn settings_of_verification_are_protected_by_it() {
    // na_ontap_mav_config expects that its change waits for an approval.
    let cluster = Cluster::new("9.17.1");
    let all = "/security/multi-admin-verify";
    for name in ["ann", "bob"] {
        cluster.account(&cluster.uuid, name, "admin");
    }
    let group = json!({"name": "g", "approvers": ["ann", "bob"]});
    cluster.does("POST", &format!("{all}/approval-groups"), group);
    let on = json!({"enabled": true, "approval_groups": ["g"], "required_approvers": 1});
    cluster.does("PATCH", all, on);
    let off = json!({"enabled": false});
    cluster.refuses("PATCH", all, off.clone(), 400, 262_325);
    let request = format!("{all}/requests/1");
    cluster.lets(
        "ann:secret123",
        "PATCH",
        &request,
        json!({"state": "approved"}),
    );
    cluster.does("PATCH", all, off);
    assert_eq!(cluster.get(all)["enabled"], false);
    // Dot segments do not lead past a rule.
    cluster.does("PATCH", all, json!({"enabled": true}));
    cluster.does(
        "POST",
        &format!("{all}/rules"),
        json!({"operation": "security login delete"}),
    );
    let bob = format!("/security/x/../accounts/{}/bob", cluster.uuid);
    cluster.refuses("DELETE", &bob, Value::Null, 400, 262_325);
}
