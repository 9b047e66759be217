// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/login/totps

//! Fields of the records of `/security/login/totps`.

use ontap_runtime::{Field, Whole};
use crate::models::totp::Totp as Record;

/// `account`: `account_reference`. Since 9.16.1.
pub const ACCOUNT: Field<Record, Whole> = Field::new("account");

/// `account.name`: string. Since 9.7.
pub const ACCOUNT_NAME: Field<Record, String> = Field::new("account.name");

/// `comment`: string. Since 9.13.1.
pub const COMMENT: Field<Record, String> = Field::new("comment");

/// `enabled`: boolean. Since 9.13.1.
pub const ENABLED: Field<Record, bool> = Field::new("enabled");

/// `owner`: object. Since 9.13.1.
pub const OWNER: Field<Record, Whole> = Field::new("owner");

/// `owner.name`: string. Since 9.13.1.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name");

/// `owner.uuid`: string. Since 9.13.1.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid");

/// `scope`: enumeration. Since 9.13.1.
pub const SCOPE: Field<Record, crate::models::totp::Scope> = Field::new("scope");

/// `sha_fingerprint`: string. Since 9.13.1.
pub const SHA_FINGERPRINT: Field<Record, String> = Field::new("sha_fingerprint");
