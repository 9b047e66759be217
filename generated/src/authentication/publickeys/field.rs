// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/publickeys

//! Fields of the records of `/security/authentication/publickeys`.

use ontap_runtime::{Field, Whole};
use crate::models::publickey::Publickey as Record;

/// `account`: `account_reference`. Since 9.7.
pub const ACCOUNT: Field<Record, Whole> = Field::new("account").introduced_in(9, 7, 0);

/// `account.name`: string. Since 9.7.
pub const ACCOUNT_NAME: Field<Record, String> = Field::new("account.name").introduced_in(9, 7, 0);

/// `certificate`: string. Since 9.13.1.
pub const CERTIFICATE: Field<Record, String> = Field::new("certificate").introduced_in(9, 13, 1);

/// `certificate_details`: string. Since 9.13.1.
pub const CERTIFICATE_DETAILS: Field<Record, String> =
    Field::new("certificate_details").introduced_in(9, 13, 1);

/// `certificate_expired`: string. Since 9.13.1.
pub const CERTIFICATE_EXPIRED: Field<Record, String> =
    Field::new("certificate_expired").introduced_in(9, 13, 1);

/// `certificate_revoked`: string. Since 9.13.1.
pub const CERTIFICATE_REVOKED: Field<Record, String> =
    Field::new("certificate_revoked").introduced_in(9, 13, 1);

/// `comment`: string. Since 9.7.
pub const COMMENT: Field<Record, String> = Field::new("comment").introduced_in(9, 7, 0);

/// `index`: integer. Since 9.7.
pub const INDEX: Field<Record, i64> = Field::new("index").introduced_in(9, 7, 0);

/// `obfuscated_fingerprint`: string. Since 9.7.
pub const OBFUSCATED_FINGERPRINT: Field<Record, String> =
    Field::new("obfuscated_fingerprint").introduced_in(9, 7, 0);

/// `owner`: object. Since 9.7.
pub const OWNER: Field<Record, Whole> = Field::new("owner").introduced_in(9, 7, 0);

/// `owner.name`: string. Since 9.7.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name").introduced_in(9, 7, 0);

/// `owner.uuid`: string. Since 9.7.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid").introduced_in(9, 7, 0);

/// `public_key`: string. Since 9.7.
pub const PUBLIC_KEY: Field<Record, String> = Field::new("public_key").introduced_in(9, 7, 0);

/// `scope`: enumeration. Since 9.7.
pub const SCOPE: Field<Record, crate::models::publickey::Scope> =
    Field::new("scope").introduced_in(9, 7, 0);

/// `sha_fingerprint`: string. Since 9.7.
pub const SHA_FINGERPRINT: Field<Record, String> =
    Field::new("sha_fingerprint").introduced_in(9, 7, 0);
