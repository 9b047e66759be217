// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/webauthn/credentials

//! Fields of the records of `/security/webauthn/credentials`.

use ontap_runtime::{DateTime, Field, Whole};
use crate::models::webauthn_credentials::WebauthnCredentials as Record;

/// When the credential was registered.
///
/// `creation_time`: date and time. Since 9.16.1.
pub const CREATION_TIME: Field<Record, DateTime> =
    Field::new("creation_time").introduced_in(9, 16, 1);

/// What the authenticator reported at registration.
///
/// `credential`: object. Since 9.16.1.
pub const CREDENTIAL: Field<Record, Whole> = Field::new("credential").introduced_in(9, 16, 1);

/// SHA-256 hash of the credential's ID.
///
/// `credential.id_sha`: string. Since 9.16.1.
pub const CREDENTIAL_ID_SHA: Field<Record, String> =
    Field::new("credential.id_sha").introduced_in(9, 16, 1);

/// Kind of the credential.
///
/// `credential.type`: enumeration. Since 9.16.1.
pub const CREDENTIAL_TYPE: Field<Record, crate::models::webauthn_credentials::CredentialType> =
    Field::new("credential.type").introduced_in(9, 16, 1);

/// Name that the browser shows for the credential.
///
/// `display_name`: string. Since 9.16.1.
pub const DISPLAY_NAME: Field<Record, String> = Field::new("display_name").introduced_in(9, 16, 1);

/// Number of the credential among those of the user. Part of the key.
///
/// `index`: integer. Since 9.16.1.
pub const INDEX: Field<Record, i64> = Field::new("index").introduced_in(9, 16, 1);

/// When somebody last signed in with it.
///
/// `last_used_time`: date and time. Since 9.16.1.
pub const LAST_USED_TIME: Field<Record, DateTime> =
    Field::new("last_used_time").introduced_in(9, 16, 1);

/// Cluster or SVM that the credential signs in to.
///
/// `owner`: `svm_reference`. Since 9.16.1.
pub const OWNER: Field<Record, Whole> = Field::new("owner").introduced_in(9, 16, 1);

/// `owner.name`: string. Since 9.16.1.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name").introduced_in(9, 16, 1);

/// `owner.uuid`: string. Since 9.16.1.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid").introduced_in(9, 16, 1);

/// Public key of the credential.
///
/// `public_key`: object. Since 9.16.1.
pub const PUBLIC_KEY: Field<Record, Whole> = Field::new("public_key").introduced_in(9, 16, 1);

/// Algorithm of the key, such as `ES-256`.
///
/// `public_key.algorithm`: string. Since 9.16.1.
pub const PUBLIC_KEY_ALGORITHM: Field<Record, String> =
    Field::new("public_key.algorithm").introduced_in(9, 16, 1);

/// The key as text.
///
/// `public_key.value`: string. Since 9.16.1.
pub const PUBLIC_KEY_VALUE: Field<Record, String> =
    Field::new("public_key.value").introduced_in(9, 16, 1);

/// Site that the credential was registered for.
///
/// `relying_party`: object. Since 9.16.1.
pub const RELYING_PARTY: Field<Record, Whole> = Field::new("relying_party").introduced_in(9, 16, 1);

/// Domain that the credential is bound to. Part of the key.
///
/// `relying_party.id`: string. Since 9.16.1.
pub const RELYING_PARTY_ID: Field<Record, String> =
    Field::new("relying_party.id").introduced_in(9, 16, 1);

/// Name of the site for people.
///
/// `relying_party.name`: string. Since 9.16.1.
pub const RELYING_PARTY_NAME: Field<Record, String> =
    Field::new("relying_party.name").introduced_in(9, 16, 1);

/// Scope of the credential: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
///
/// `scope`: enumeration. Since 9.16.1.
pub const SCOPE: Field<Record, crate::models::webauthn_credentials::Scope> =
    Field::new("scope").introduced_in(9, 16, 1);

/// User that the credential belongs to. Part of the key.
///
/// `username`: string. Since 9.16.1.
pub const USERNAME: Field<Record, String> = Field::new("username").introduced_in(9, 16, 1);
