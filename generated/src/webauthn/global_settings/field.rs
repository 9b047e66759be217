// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/webauthn/global-settings

//! Fields of the records of `/security/webauthn/global-settings`.

use ontap_runtime::{Field, Whole};
use crate::models::webauthn_global::WebauthnGlobal as Record;

/// `attestation`: enumeration. Since 9.16.1.
pub const ATTESTATION: Field<Record, crate::models::webauthn_global::Attestation> =
    Field::new("attestation").introduced_in(9, 16, 1);

/// `owner`: `svm_reference`. Since 9.16.1.
pub const OWNER: Field<Record, Whole> = Field::new("owner").introduced_in(9, 16, 1);

/// `owner.name`: string. Since 9.16.1.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name").introduced_in(9, 16, 1);

/// `owner.uuid`: string. Since 9.16.1.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid").introduced_in(9, 16, 1);

/// `require_rk`: boolean. Since 9.16.1.
pub const REQUIRE_RK: Field<Record, bool> = Field::new("require_rk").introduced_in(9, 16, 1);

/// `resident_key`: enumeration. Since 9.16.1.
pub const RESIDENT_KEY: Field<Record, crate::models::webauthn_global::ResidentKey> =
    Field::new("resident_key").introduced_in(9, 16, 1);

/// `rp_domains`: list of string. Since 9.19.1.
pub const RP_DOMAINS: Field<Record, String> = Field::new("rp_domains").introduced_in(9, 19, 1);

/// `scope`: enumeration. Since 9.16.1.
pub const SCOPE: Field<Record, crate::models::webauthn_global::Scope> =
    Field::new("scope").introduced_in(9, 16, 1);

/// `timeout`: integer. Since 9.16.1.
pub const TIMEOUT: Field<Record, i64> = Field::new("timeout").introduced_in(9, 16, 1);

/// `user_verification`: enumeration. Since 9.16.1.
pub const USER_VERIFICATION: Field<Record, crate::models::webauthn_global::UserVerification> =
    Field::new("user_verification").introduced_in(9, 16, 1);
