//! What else a new cluster has: its identity, settings, messages and certificates.

use serde_json::{Value, json};

use crate::assumptions;
use crate::clock::Clock;
use crate::rules::certificates;
use crate::store::{Identity, State};

use super::{put, reference, uuid};

/// Adds everything that is neither account nor role.
pub(super) fn add(state: &mut State) {
    cluster(state);
    let cluster = state.cluster.clone();
    of_owner(state, &cluster, "cluster");
    for svm in state.svms.clone() {
        of_owner(state, &svm, "svm");
    }
    let audit = json!({"cli": false, "http": false, "ontapi": false});
    put(state, "/security/audit", audit, Value::Null);
    put(state, "/security", security(), Value::Null);
    put(state, "/security/ssh", ssh(), Value::Null);
    put(
        state,
        "/security/multi-admin-verify",
        approval(),
        Value::Null,
    );
}

/// Adds what the cluster and each SVM have: login messages, limits of elevation, settings of SSH, a certificate.
pub(super) fn of_owner(state: &mut State, owner: &Identity, scope: &str) {
    let mut messages = json!({
        "uuid": owner.uuid,
        "scope": scope,
        "banner": "",
        "message": "",
        "show_cluster_message": true,
    });
    let mut shell = ssh();
    if scope == "svm" {
        messages["svm"] = reference(owner);
        shell["svm"] = reference(owner);
        put(state, "/security/ssh/svms", shell, Value::Null);
    }
    put(state, "/security/login/messages", messages, Value::Null);
    let elevation = json!({
        "owner": reference(owner),
        "application": "ssh",
        "default_session_validity_period": assumptions::JIT_SESSION,
        "max_jit_validity_period": assumptions::JIT_LONGEST,
    });
    put(state, "/security/jit-privileges", elevation, Value::Null);
    certificate(state, owner, scope);
}

fn cluster(state: &mut State) {
    let release = state.api.release;
    let cluster = json!({
        "name": state.cluster.name,
        "uuid": uuid("cluster identity", &state.cluster.name),
        "contact": "admin@example.com",
        "location": "simulated",
        "dns_domains": ["example.com"],
        "name_servers": ["10.0.0.53"],
        "timezone": {"name": "Etc/UTC"},
        "version": version(&release),
        "san_optimized": false,
        "disaggregated": false,
    });
    put(state, "/cluster", cluster, Value::Null);
}

pub(super) fn version(release: &ontap_codegen::api::Release) -> Value {
    json!({
        "full": format!("NetApp Release {release}"),
        "generation": release.generation,
        "major": release.major,
        "minor": release.minor,
    })
}

fn security() -> Value {
    json!({
        "fips": {"enabled": false},
        "management_protocols": {"rsh_enabled": false, "telnet_enabled": false},
        "onboard_key_manager_configurable_status": {"code": 0, "message": "", "supported": true},
        "software_data_encryption": {
            "conversion_enabled": false,
            "disabled_by_default": false,
            "encryption_state": "unencrypted",
        },
        "tls": {
            "cipher_suites": ["TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384"],
            "protocol_versions": ["TLSv1.3", "TLSv1.2"],
        },
    })
}

fn ssh() -> Value {
    json!({
        "ciphers": ["aes256_ctr", "aes192_ctr", "aes128_ctr"],
        "key_exchange_algorithms": ["diffie_hellman_group_exchange_sha256", "ecdh_sha2_nistp256"],
        "mac_algorithms": ["hmac_sha2_256", "hmac_sha2_512"],
        "host_key_algorithms": ["ssh_ed25519", "ecdsa_sha2_nistp256"],
        "max_authentication_retry_count": 6,
        "connections_per_second": 10,
        "max_instances": 64,
        "per_source_limit": 32,
        "is_rsa_in_publickey_algorithms_enabled": false,
    })
}

fn approval() -> Value {
    json!({
        "enabled": false,
        "required_approvers": 1,
        "approval_groups": [],
        "approval_expiry": "PT1H",
        "execution_expiry": "PT1H",
    })
}

/// The certificate that a server has from the day it is installed.
fn certificate(state: &mut State, owner: &Identity, scope: &str) {
    let name = format!("{}_server", owner.name);
    let mut value = json!({
        "uuid": uuid("certificate", &name),
        "name": name,
        "scope": scope,
        "type": "server",
        "common_name": owner.name,
        "key_size": 2048,
        "hash_function": "sha256",
    });
    if scope == "svm" {
        value["svm"] = reference(owner);
    }
    let now = state.clock.now();
    let Some(made) = certificates::self_signed(&owner.name, false, now, certificates::YEAR) else {
        return;
    };
    value["ca"] = json!(owner.name);
    value["serial_number"] = json!(made.serial_number);
    value["expiry_time"] = json!(Clock::text(made.expiry));
    value["public_certificate"] = json!(made.public);
    value["subject_key_identifier"] = json!(made.key_identifier);
    value["authority_key_identifier"] = json!(made.key_identifier);
    put(
        state,
        "/security/certificates",
        value,
        json!({"private_key": made.private}),
    );
}
