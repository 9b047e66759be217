//! Desired state, twice in a row, for every resource that can be created, read and modified: the second run writes
//! nothing.

use ontap_security::accounts::account::{AccountPatch, NewAccount};
use ontap_security::models::account_application::{
    Application, AuthenticationMethod, NewAccountApplication,
};
use ontap_security::*;
use ontap_simulator::Simulator;
use serde_json::{Value as Json, json};

fn start() -> (Simulator, Client) {
    // Some resources ask for others: keys and one-time passwords for accounts that use them, numbers for groups.
    let account = |name: &str, way: Json| json!({"name": name, "password": "Secret-1234", "role": {"name": "readonly"}, "applications": [way]});
    let seed = json!({"tables": {
        "/security/accounts": [
            account("keyed", json!({"application": "ssh", "authentication_methods": ["publickey"]})),
            account("timed", json!({"application": "ssh", "authentication_methods": ["password"],
                "second_authentication_method": "totp"})),
        ],
        "/security/groups": [{"owner": {"name": "cluster1"}, "name": "numbered", "type": "entra", "id": 7,
            "uuid": "99999999-9999-4999-8999-999999999998"}],
    }});
    let cluster = Simulator::builder()
        .http()
        .seed(seed)
        .start()
        .expect("there is a free port");
    let client = Client::builder(cluster.url())
        .basic_auth("admin", cluster.password())
        .no_proxy()
        .build()
        .expect("the configuration is right");
    (cluster, client)
}

/// The writes since the last look, as method and path.
fn writes(cluster: &Simulator) -> Vec<String> {
    let requests = cluster.requests();
    cluster.clear_requests();
    let lines = requests.iter().map(ToString::to_string);
    lines.filter(|line| !line.starts_with("GET")).collect()
}

/// What is wanted of each resource, and how its records are told apart where the body does not say it.
fn bodies(svm: &str, cluster: &str) -> Vec<(&'static str, Json)> {
    let owner = json!({"name": "svm1", "uuid": svm});
    let whole = json!({"uuid": cluster});
    vec![
        (
            "accounts",
            json!({"name": "joe", "role": "readonly", "password": "Secret-1234", "comment": "c",
            "applications": [{"application": "http", "authentication_methods": ["password"]}]}),
        ),
        (
            "audit destinations",
            json!({"address": "10.0.0.1", "port": 514, "protocol": "udp_unencrypted"}),
        ),
        ("ad proxy", json!({"svm": {"name": "svm1"}})),
        (
            "ldap",
            json!({"servers": ["10.0.0.1", "10.0.0.2"], "base_dn": "dc=example"}),
        ),
        (
            "nis",
            json!({"domain": "example.com", "servers": ["10.0.0.2"]}),
        ),
        (
            "oidc",
            json!({"issuer": "https://idp.example", "client_id": "x", "client_secret": "Secret-1234"}),
        ),
        (
            "saml",
            json!({"idp_uri": "https://idp.example/metadata", "host": "10.0.0.9"}),
        ),
        (
            "duo groups",
            json!({"name": "admins", "owner": owner, "comment": "c"}),
        ),
        (
            "duo profiles",
            json!({"api_host": "api.example", "integration_key": "DIAAAAAAAAAAAAAAAAAA",
            "secret_key": "Secret-1234", "owner": owner}),
        ),
        (
            "publickeys",
            json!({"account": {"name": "keyed"}, "owner": whole, "index": 0,
            "public_key": "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDT", "comment": "c"}),
        ),
        (
            "aws",
            json!({"svm": {"name": "svm1"}, "key_id": "kmip-aws", "region": "us-east-1",
            "access_key_id": "AKIA", "secret_access_key": "Secret-1234"}),
        ),
        (
            "azure",
            json!({"svm": {"name": "svm2"}, "name": "https://vault.example/", "client_id": "c",
            "client_secret": "Secret-1234", "key_id": "https://vault.example/keys/1", "tenant_id": "t"}),
        ),
        (
            "gcp",
            json!({"svm": {"name": "svm1"}, "key_name": "k", "key_ring_location": "global", "key_ring_name": "r",
            "project_id": "p", "application_credentials": "{}"}),
        ),
        (
            "barbican",
            json!({"svm": {"name": "svm1"}, "application_cred_id": "i", "application_cred_secret": "Secret-1234",
            "configuration": {"name": "b"}, "key_id": "https://barbican.example/1", "keystone_url": "https://k.example"}),
        ),
        (
            "external roles",
            json!({"external_role": "Operator", "ontap_role": "readonly", "provider": "basic"}),
        ),
        (
            "group roles",
            json!({"group_id": 7, "ontap_role": "readonly", "comment": "c"}),
        ),
        (
            "groups",
            json!({"name": "operators", "owner": owner, "type": "entra",
            "uuid": "99999999-9999-4999-8999-999999999999"}),
        ),
        (
            "ipsec policies",
            json!({"name": "p1", "svm": {"name": "svm1"}, "secret_key": "Secret-12345678901234567890",
            "local_endpoint": {"address": "10.0.0.1", "netmask": "255.255.255.255"},
            "remote_endpoint": {"address": "10.0.0.2", "netmask": "255.255.255.255"}}),
        ),
        (
            "key managers",
            json!({"onboard": {"passphrase": "a passphrase that is long enough, I think"}}),
        ),
        (
            "totps",
            json!({"account": {"name": "timed"}, "owner": whole}),
        ),
        (
            "approval groups",
            json!({"name": "g", "approvers": ["admin"], "owner": whole}),
        ),
        (
            "approval rules",
            json!({"operation": "volume delete", "owner": whole,
            "approval_expiry": "PT60M"}),
        ),
        (
            "privileges",
            json!({"path": "/api/cluster/jobs", "access": "readonly"}),
        ),
    ]
}

/// Makes sure of a body twice; what goes wrong is said.
async fn twice(client: &Client, cluster: &Simulator, what: &str, body: Json) -> Result<(), String> {
    macro_rules! ensure {
        ($($known:literal => $handle:expr, $($more:ident)::+;)*) => {
            match what {
                $($known => {
                    let wanted: $($more)::+ = serde_json::from_value(body.clone()).map_err(|e| e.to_string())?;
                    let first = $handle.ensure(wanted.clone()).dry_run().await.map_err(|e| format!("dry run: {e}"))?;
                    if !(matches!(first, Ensured::Created) && writes(cluster).is_empty()) {
                        return Err(format!("the dry run writes or finds something: {first:?}"));
                    }
                    let first = $handle.ensure(wanted.clone()).await.map_err(|e| format!("first: {e}"))?;
                    if !matches!(first, Ensured::Created) || writes(cluster).is_empty() {
                        return Err(format!("the first run gives {first:?}"));
                    }
                    let second = $handle.ensure(wanted).await.map_err(|e| format!("second: {e}"))?;
                    match (matches!(second, Ensured::Unchanged), writes(cluster)) {
                        (true, writes) if writes.is_empty() => Ok(()),
                        (_, writes) => Err(format!("the second run gives {second:?} and sends {writes:?}")),
                    }
                })*
                other => Err(format!("{other} is not in the table")),
            }
        };
    }
    let s = client.security();
    let role = {
        let owner = cluster.with_state(|state| state.svms[0].uuid.clone());
        s.roles().privileges(owner, "svm_role1")
    };
    use ontap_security::models as m;
    ensure! {
        "accounts" => s.accounts(), m::account::NewAccount;
        "audit destinations" => s.audit().destinations(), m::security_audit_log_forward::NewSecurityAuditLogForward;
        "ad proxy" => s.authentication().cluster().ad_proxy(), m::cluster_ad_proxy::NewClusterAdProxy;
        "ldap" => s.authentication().cluster().ldap(), m::cluster_ldap::NewClusterLdap;
        "nis" => s.authentication().cluster().nis(), m::cluster_nis_service::NewClusterNisService;
        "oidc" => s.authentication().cluster().oidc(), m::security_oidc::NewSecurityOidc;
        "saml" => s.authentication().cluster().saml_sp(), m::security_saml_sp::NewSecuritySamlSp;
        "duo groups" => s.authentication().duo().groups(), m::duogroup::NewDuogroup;
        "duo profiles" => s.authentication().duo().profiles(), m::duo::NewDuo;
        "publickeys" => s.authentication().publickeys(), m::publickey::NewPublickey;
        "aws" => s.aws_kms(), m::aws_kms::NewAwsKms;
        "azure" => s.azure_key_vaults(), m::azure_key_vault::NewAzureKeyVault;
        "gcp" => s.gcp_kms(), m::gcp_kms::NewGcpKms;
        "barbican" => s.barbican_kms(), m::barbican::NewBarbican;
        "external roles" => s.external_role_mappings(), m::security_external_role_mapping::NewSecurityExternalRoleMapping;
        "group roles" => s.group().role_mappings(), m::group_role_mappings::NewGroupRoleMappings;
        "groups" => s.groups(), m::security_group::NewSecurityGroup;
        "ipsec policies" => s.ipsec().policies(), m::ipsec_policy::NewIpsecPolicy;
        "key managers" => s.key_managers(), m::security_key_manager::NewSecurityKeyManager;
        "totps" => s.login().totps(), m::totp::NewTotp;
        "approval groups" => s.multi_admin_verify().approval_groups(), m::multi_admin_verify_approval_group::NewMultiAdminVerifyApprovalGroup;
        "approval rules" => s.multi_admin_verify().rules(), m::multi_admin_verify_rule::NewMultiAdminVerifyRule;
        "privileges" => role, m::role_privilege::NewRolePrivilege;
    }
}

#[tokio::test]
async fn the_second_run_writes_nothing() {
    let mut problems = Vec::new();
    let (svm, whole) = start()
        .0
        .with_state(|state| (state.svms[0].uuid.clone(), state.cluster.uuid.clone()));
    for (what, body) in bodies(&svm, &whole) {
        // A cluster of its own: some resources exclude each other.
        let (cluster, client) = start();
        if let Err(problem) = twice(&client, &cluster, what, body).await {
            problems.push(format!("{what}: {problem}"));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

fn joe(methods: [AuthenticationMethod; 2]) -> NewAccount {
    let ssh = NewAccountApplication::new()
        .application(Application::Ssh)
        .authentication_methods(methods);
    NewAccount::new([ssh], "joe")
        .password("Secret-1234")
        .role("readonly")
}

#[tokio::test]
async fn only_what_differs_is_changed() {
    use AuthenticationMethod::{Password, Publickey};
    let (cluster, client) = start();
    let accounts = client.security().accounts();
    let first = accounts
        .ensure(joe([Password, Publickey]))
        .await
        .expect("it is created");
    assert_eq!(first, Ensured::Created);
    // In another order the methods are the same set, and the password is not compared.
    let same = joe([Publickey, Password]).password("Another-1234");
    assert_eq!(
        accounts.ensure(same).await.expect("it is there"),
        Ensured::Unchanged
    );

    writes(&cluster);
    let other = || joe([Password, Publickey]).comment("a comment");
    let wanted = AccountPatch::new().comment("a comment");
    let dry = accounts
        .ensure(other())
        .dry_run()
        .await
        .expect("it differs");
    assert_eq!(dry, Ensured::Changed(wanted.clone()));
    assert!(writes(&cluster).is_empty());
    let done = accounts.ensure(other()).await.expect("it differs");
    assert_eq!(done.patch(), Some(&wanted));
    assert!(done.is_change());
    assert_eq!(writes(&cluster).len(), 1);

    let again = || other().password("Another-5678");
    let sent = accounts
        .ensure(again())
        .always_send("password")
        .await
        .expect("it is sent");
    assert_eq!(
        sent,
        Ensured::Changed(AccountPatch::new().password("Another-5678"))
    );
    let refused = accounts
        .ensure(other())
        .always_send("passwort")
        .await
        .expect_err("a misspelling");
    assert_eq!(refused.kind(), ErrorKind::Refused);
}

#[tokio::test]
async fn what_cannot_be_changed_is_an_error() {
    let (cluster, client) = start();
    let destinations = client.security().audit().destinations();
    let body = |more: Json| {
        let mut body = json!({"address": "10.0.0.1", "port": 514, "protocol": "udp_unencrypted"});
        body.as_object_mut()
            .expect("it is one")
            .extend(more.as_object().expect("it is one").clone());
        serde_json::from_value(body).expect("it is a body")
    };
    destinations
        .ensure(body(json!({})))
        .await
        .expect("it is created");
    writes(&cluster);
    let error = destinations
        .ensure(body(json!({"protocol": "tcp_unencrypted"})))
        .await
        .expect_err("it is fixed");
    assert!(error.to_string().contains("`protocol`"), "{error}");
    assert!(writes(&cluster).is_empty());
}
