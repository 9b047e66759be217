//! Records as the caller has them in hand, as JSON: a secret is no part of what a record writes of itself, so that the
//! caller exposes it by name.

use std::any::Any;

use ontap_security::Secret;
use ontap_security::models::certificate_signing_request::CertificateSigningRequest;
use ontap_security::models::security_key_manager::SecurityKeyManager;
use ontap_security::models::security_oauth2::SecurityOauth2;
use ontap_security::models::security_oidc::SecurityOidc;
use ontap_security::models::totp_post::TotpPost;
use serde::Serialize;
use serde_json::{Value, json};

use super::Trouble;

/// A record as JSON, with its secrets.
///
/// # Errors
///
/// When it holds a secret that is not named below.
pub(super) fn record<M: Serialize + 'static>(record: &M) -> Result<Value, Trouble> {
    exposed(record).unwrap_or_else(|| plain(record))
}

pub(super) fn records<M: Serialize + 'static>(found: &[M]) -> Result<Value, Trouble> {
    found.iter().map(record).collect()
}

fn plain<M: Serialize>(record: &M) -> Result<Value, Trouble> {
    serde_json::to_value(record).map_err(|problem| Trouble::Unsayable(problem.to_string()))
}

/// The types whose replies may hold secrets, each with the properties that do.
macro_rules! exposed {
    ($record:ident: $($type:ty { $($field:ident),* })*) => {
        $(if let Some(record) = $record.downcast_ref::<$type>() {
            let mut open = record.clone();
            let secrets = [$((stringify!($field), open.$field.take())),*];
            return Some(plain(&open).map(|shown| with(shown, secrets)));
        })*
    };
}

/// A record of a type that may hold secrets, with those; nothing for any other.
fn exposed(record: &dyn Any) -> Option<Result<Value, Trouble>> {
    exposed! { record:
        CertificateSigningRequest { generated_private_key }
        SecurityOauth2 { hashed_client_secret, outgoing_proxy }
        SecurityOidc { client_secret, client_secret_hash, outgoing_proxy }
        TotpPost { secret_key }
    }
    let mut manager = record.downcast_ref::<SecurityKeyManager>()?.clone();
    let onboard = manager.onboard.as_mut();
    let backup = onboard.and_then(|onboard| onboard.key_backup.take());
    Some(plain(&manager).map(|mut shown| {
        if let Some(backup) = backup {
            shown["onboard"]["key_backup"] = json!(backup.expose());
        }
        shown
    }))
}

fn with<const N: usize>(mut shown: Value, secrets: [(&str, Option<Secret>); N]) -> Value {
    for (name, secret) in secrets {
        if let Some(secret) = secret {
            shown[name] = json!(secret.expose());
        }
    }
    shown
}
