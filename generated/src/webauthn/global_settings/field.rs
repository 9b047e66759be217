// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/webauthn/global-settings

//! Fields of the records of `/security/webauthn/global-settings`.

use ontap_runtime::{Field, Whole};
use crate::models::webauthn_global::WebauthnGlobal as Record;

/// `attestation`: enumeration. Since 9.16.1.
pub const ATTESTATION: Field<Record, crate::models::webauthn_global::Attestation> =
    Field::new("attestation");

/// `owner`: `svm_reference`. Since 9.16.1.
pub const OWNER: Field<Record, Whole> = Field::new("owner");

/// `owner.name`: string. Since 9.16.1.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name");

/// `owner.uuid`: string. Since 9.16.1.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid");

/// `require_rk`: boolean. Since 9.16.1.
pub const REQUIRE_RK: Field<Record, bool> = Field::new("require_rk");

/// `resident_key`: enumeration. Since 9.16.1.
pub const RESIDENT_KEY: Field<Record, crate::models::webauthn_global::ResidentKey> =
    Field::new("resident_key");

/// `rp_domains`: list of string. Since 9.19.1.
pub const RP_DOMAINS: Field<Record, String> = Field::new("rp_domains");

/// `scope`: enumeration. Since 9.16.1.
pub const SCOPE: Field<Record, crate::models::webauthn_global::Scope> = Field::new("scope");

/// `timeout`: integer. Since 9.16.1.
pub const TIMEOUT: Field<Record, i64> = Field::new("timeout");

/// `user_verification`: enumeration. Since 9.16.1.
pub const USER_VERIFICATION: Field<Record, crate::models::webauthn_global::UserVerification> =
    Field::new("user_verification");
