// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/webauthn/global-settings

//! Fields of the records of `/security/webauthn/global-settings`.

use ontap_runtime::{Field, Whole};
use crate::models::webauthn_global::WebauthnGlobal as Record;

/// How much proof of its make an authenticator has to give at registration.
///
/// `attestation`: enumeration. Since 9.16.1.
pub const ATTESTATION: Field<Record, crate::models::webauthn_global::Attestation> =
    Field::new("attestation").introduced_in(9, 16, 1);

/// Cluster or SVM that the settings are for.
///
/// `owner`: `svm_reference`. Since 9.16.1.
pub const OWNER: Field<Record, Whole> = Field::new("owner").introduced_in(9, 16, 1);

/// `owner.name`: string. Since 9.16.1.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name").introduced_in(9, 16, 1);

/// `owner.uuid`: string. Since 9.16.1.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid").introduced_in(9, 16, 1);

/// Whether the credential must be stored on the authenticator (resident key).
///
/// `require_rk`: boolean. Since 9.16.1.
pub const REQUIRE_RK: Field<Record, bool> = Field::new("require_rk").introduced_in(9, 16, 1);

/// How strongly a credential stored on the authenticator is preferred.
///
/// `resident_key`: enumeration. Since 9.16.1.
pub const RESIDENT_KEY: Field<Record, crate::models::webauthn_global::ResidentKey> =
    Field::new("resident_key").introduced_in(9, 16, 1);

/// Domains that credentials can be registered for. The list that is sent replaces the old one.
///
/// `rp_domains`: list of string. Since 9.19.1.
pub const RP_DOMAINS: Field<Record, String> = Field::new("rp_domains").introduced_in(9, 19, 1);

/// Scope of the WebAuthn settings: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
///
/// `scope`: enumeration. Since 9.16.1.
pub const SCOPE: Field<Record, crate::models::webauthn_global::Scope> =
    Field::new("scope").introduced_in(9, 16, 1);

/// Milliseconds that the browser gives the user.
///
/// `timeout`: integer. Since 9.16.1.
pub const TIMEOUT: Field<Record, i64> = Field::new("timeout").introduced_in(9, 16, 1);

/// How strongly a check of the user, by PIN or biometrics, is preferred.
///
/// `user_verification`: enumeration. Since 9.16.1.
pub const USER_VERIFICATION: Field<Record, crate::models::webauthn_global::UserVerification> =
    Field::new("user_verification").introduced_in(9, 16, 1);
