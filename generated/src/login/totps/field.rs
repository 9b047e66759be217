// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/login/totps

//! Fields of the records of `/security/login/totps`.

use ontap_runtime::{Field, Whole};
use crate::models::totp::Totp as Record;

/// `account`: `account_reference`. Since 9.16.1.
pub const ACCOUNT: Field<Record, Whole> = Field::new("account").introduced_in(9, 16, 1);

/// `account.name`: string. Since 9.7.
pub const ACCOUNT_NAME: Field<Record, String> = Field::new("account.name").introduced_in(9, 7, 0);

/// `comment`: string. Since 9.13.1.
pub const COMMENT: Field<Record, String> = Field::new("comment").introduced_in(9, 13, 1);

/// `enabled`: boolean. Since 9.13.1.
pub const ENABLED: Field<Record, bool> = Field::new("enabled").introduced_in(9, 13, 1);

/// `owner`: object. Since 9.13.1.
pub const OWNER: Field<Record, Whole> = Field::new("owner").introduced_in(9, 13, 1);

/// `owner.name`: string. Since 9.13.1.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name").introduced_in(9, 13, 1);

/// `owner.uuid`: string. Since 9.13.1.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid").introduced_in(9, 13, 1);

/// `scope`: enumeration. Since 9.13.1.
pub const SCOPE: Field<Record, crate::models::totp::Scope> =
    Field::new("scope").introduced_in(9, 13, 1);

/// `sha_fingerprint`: string. Since 9.13.1.
pub const SHA_FINGERPRINT: Field<Record, String> =
    Field::new("sha_fingerprint").introduced_in(9, 13, 1);
