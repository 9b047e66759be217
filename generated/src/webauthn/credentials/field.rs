// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/webauthn/credentials

//! Fields of the records of `/security/webauthn/credentials`.

use ontap_runtime::{DateTime, Field, Whole};
use crate::models::webauthn_credentials::WebauthnCredentials as Record;

/// `creation_time`: date and time. Since 9.16.1.
pub const CREATION_TIME: Field<Record, DateTime> =
    Field::new("creation_time").introduced_in(9, 16, 1);

/// `credential`: object. Since 9.16.1.
pub const CREDENTIAL: Field<Record, Whole> = Field::new("credential").introduced_in(9, 16, 1);

/// `credential.id_sha`: string. Since 9.16.1.
pub const CREDENTIAL_ID_SHA: Field<Record, String> =
    Field::new("credential.id_sha").introduced_in(9, 16, 1);

/// `credential.type`: enumeration. Since 9.16.1.
pub const CREDENTIAL_TYPE: Field<Record, crate::models::webauthn_credentials::CredentialType> =
    Field::new("credential.type").introduced_in(9, 16, 1);

/// `display_name`: string. Since 9.16.1.
pub const DISPLAY_NAME: Field<Record, String> = Field::new("display_name").introduced_in(9, 16, 1);

/// `index`: integer. Since 9.16.1.
pub const INDEX: Field<Record, i64> = Field::new("index").introduced_in(9, 16, 1);

/// `last_used_time`: date and time. Since 9.16.1.
pub const LAST_USED_TIME: Field<Record, DateTime> =
    Field::new("last_used_time").introduced_in(9, 16, 1);

/// `owner`: `svm_reference`. Since 9.16.1.
pub const OWNER: Field<Record, Whole> = Field::new("owner").introduced_in(9, 16, 1);

/// `owner.name`: string. Since 9.16.1.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name").introduced_in(9, 16, 1);

/// `owner.uuid`: string. Since 9.16.1.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid").introduced_in(9, 16, 1);

/// `public_key`: object. Since 9.16.1.
pub const PUBLIC_KEY: Field<Record, Whole> = Field::new("public_key").introduced_in(9, 16, 1);

/// `public_key.algorithm`: string. Since 9.16.1.
pub const PUBLIC_KEY_ALGORITHM: Field<Record, String> =
    Field::new("public_key.algorithm").introduced_in(9, 16, 1);

/// `public_key.value`: string. Since 9.16.1.
pub const PUBLIC_KEY_VALUE: Field<Record, String> =
    Field::new("public_key.value").introduced_in(9, 16, 1);

/// `relying_party`: object. Since 9.16.1.
pub const RELYING_PARTY: Field<Record, Whole> = Field::new("relying_party").introduced_in(9, 16, 1);

/// `relying_party.id`: string. Since 9.16.1.
pub const RELYING_PARTY_ID: Field<Record, String> =
    Field::new("relying_party.id").introduced_in(9, 16, 1);

/// `relying_party.name`: string. Since 9.16.1.
pub const RELYING_PARTY_NAME: Field<Record, String> =
    Field::new("relying_party.name").introduced_in(9, 16, 1);

/// `scope`: enumeration. Since 9.16.1.
pub const SCOPE: Field<Record, crate::models::webauthn_credentials::Scope> =
    Field::new("scope").introduced_in(9, 16, 1);

/// `username`: string. Since 9.16.1.
pub const USERNAME: Field<Record, String> = Field::new("username").introduced_in(9, 16, 1);
