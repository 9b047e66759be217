// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/publickeys

//! Fields of the records of `/security/authentication/publickeys`.

use ontap_runtime::{Field, Whole};
use crate::models::publickey::Publickey as Record;

/// `account`: `account_reference`. Since 9.7.
pub const ACCOUNT: Field<Record, Whole> = Field::new("account");

/// `account.name`: string. Since 9.7.
pub const ACCOUNT_NAME: Field<Record, String> = Field::new("account.name");

/// `certificate`: string. Since 9.13.1.
pub const CERTIFICATE: Field<Record, String> = Field::new("certificate");

/// `certificate_details`: string. Since 9.13.1.
pub const CERTIFICATE_DETAILS: Field<Record, String> = Field::new("certificate_details");

/// `certificate_expired`: string. Since 9.13.1.
pub const CERTIFICATE_EXPIRED: Field<Record, String> = Field::new("certificate_expired");

/// `certificate_revoked`: string. Since 9.13.1.
pub const CERTIFICATE_REVOKED: Field<Record, String> = Field::new("certificate_revoked");

/// `comment`: string. Since 9.7.
pub const COMMENT: Field<Record, String> = Field::new("comment");

/// `index`: integer. Since 9.7.
pub const INDEX: Field<Record, i64> = Field::new("index");

/// `obfuscated_fingerprint`: string. Since 9.7.
pub const OBFUSCATED_FINGERPRINT: Field<Record, String> = Field::new("obfuscated_fingerprint");

/// `owner`: object. Since 9.7.
pub const OWNER: Field<Record, Whole> = Field::new("owner");

/// `owner.name`: string. Since 9.7.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name");

/// `owner.uuid`: string. Since 9.7.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid");

/// `public_key`: string. Since 9.7.
pub const PUBLIC_KEY: Field<Record, String> = Field::new("public_key");

/// `scope`: enumeration. Since 9.7.
pub const SCOPE: Field<Record, crate::models::publickey::Scope> = Field::new("scope");

/// `sha_fingerprint`: string. Since 9.7.
pub const SHA_FINGERPRINT: Field<Record, String> = Field::new("sha_fingerprint");
