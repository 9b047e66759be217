// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/login/totps

//! Fields of the records of `/security/login/totps`.

use ontap_runtime::{Field, Whole};
use crate::models::totp::Totp as Record;

/// Account that the profile belongs to.
///
/// `account`: `account_reference`. Since 9.16.1.
pub const ACCOUNT: Field<Record, Whole> = Field::new("account").introduced_in(9, 16, 1);

/// `account.name`: string. Since 9.7.
pub const ACCOUNT_NAME: Field<Record, String> = Field::new("account.name").introduced_in(9, 7, 0);

/// Free text about the profile.
///
/// `comment`: string. Since 9.13.1.
pub const COMMENT: Field<Record, String> = Field::new("comment").introduced_in(9, 13, 1);

/// Whether codes of this profile are accepted.
///
/// `enabled`: boolean. Since 9.13.1.
pub const ENABLED: Field<Record, bool> = Field::new("enabled").introduced_in(9, 13, 1);

/// SVM that owns the TOTP profile. At cluster scope this is the administrative SVM. Its UUID is the first key of the path.
///
/// `owner`: object. Since 9.13.1.
pub const OWNER: Field<Record, Whole> = Field::new("owner").introduced_in(9, 13, 1);

/// Name of the owning SVM. A POST sends the name or the UUID; a PATCH can send neither.
///
/// `owner.name`: string. Since 9.13.1.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name").introduced_in(9, 13, 1);

/// UUID of the owning SVM. It stays the same when the SVM is renamed.
///
/// `owner.uuid`: string. Since 9.13.1.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid").introduced_in(9, 13, 1);

/// Scope of the TOTP profile: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
///
/// `scope`: enumeration. Since 9.13.1.
pub const SCOPE: Field<Record, crate::models::totp::Scope> =
    Field::new("scope").introduced_in(9, 13, 1);

/// SHA fingerprint of the secret key. It tells keys apart without revealing one.
///
/// `sha_fingerprint`: string. Since 9.13.1.
pub const SHA_FINGERPRINT: Field<Record, String> =
    Field::new("sha_fingerprint").introduced_in(9, 13, 1);
