// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/publickeys

//! Fields of the records of `/security/authentication/publickeys`.

use ontap_runtime::{Field, Whole};
use crate::models::publickey::Publickey as Record;

/// Account that the key belongs to.
///
/// `account`: `account_reference`. Since 9.7.
pub const ACCOUNT: Field<Record, Whole> = Field::new("account").introduced_in(9, 7, 0);

/// `account.name`: string. Since 9.7.
pub const ACCOUNT_NAME: Field<Record, String> = Field::new("account.name").introduced_in(9, 7, 0);

/// Certificate of the key, in PEM form.
///
/// `certificate`: string. Since 9.13.1.
pub const CERTIFICATE: Field<Record, String> = Field::new("certificate").introduced_in(9, 13, 1);

/// Contents of the certificate in readable form.
///
/// `certificate_details`: string. Since 9.13.1.
pub const CERTIFICATE_DETAILS: Field<Record, String> =
    Field::new("certificate_details").introduced_in(9, 13, 1);

/// Whether, and since when, the certificate has expired.
///
/// `certificate_expired`: string. Since 9.13.1.
pub const CERTIFICATE_EXPIRED: Field<Record, String> =
    Field::new("certificate_expired").introduced_in(9, 13, 1);

/// Whether the certificate has been revoked.
///
/// `certificate_revoked`: string. Since 9.13.1.
pub const CERTIFICATE_REVOKED: Field<Record, String> =
    Field::new("certificate_revoked").introduced_in(9, 13, 1);

/// Free text about the key, for instance whose laptop it is on.
///
/// `comment`: string. Since 9.7.
pub const COMMENT: Field<Record, String> = Field::new("comment").introduced_in(9, 7, 0);

/// Number of the key among those of the account, 0 to 99. Part of the key of the path.
///
/// `index`: integer. Since 9.7.
pub const INDEX: Field<Record, i64> = Field::new("index").introduced_in(9, 7, 0);

/// Fingerprint of the key in an obfuscated form.
///
/// `obfuscated_fingerprint`: string. Since 9.7.
pub const OBFUSCATED_FINGERPRINT: Field<Record, String> =
    Field::new("obfuscated_fingerprint").introduced_in(9, 7, 0);

/// SVM that owns the public key. At cluster scope this is the administrative SVM. Its UUID is the first key of the path.
///
/// `owner`: object. Since 9.7.
pub const OWNER: Field<Record, Whole> = Field::new("owner").introduced_in(9, 7, 0);

/// Name of the owning SVM. A POST sends the name or the UUID; a PATCH can send neither.
///
/// `owner.name`: string. Since 9.7.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name").introduced_in(9, 7, 0);

/// UUID of the owning SVM. It stays the same when the SVM is renamed.
///
/// `owner.uuid`: string. Since 9.7.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid").introduced_in(9, 7, 0);

/// The key as in an `authorized_keys` file.
///
/// `public_key`: string. Since 9.7.
pub const PUBLIC_KEY: Field<Record, String> = Field::new("public_key").introduced_in(9, 7, 0);

/// Scope of the public key: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
///
/// `scope`: enumeration. Since 9.7.
pub const SCOPE: Field<Record, crate::models::publickey::Scope> =
    Field::new("scope").introduced_in(9, 7, 0);

/// SHA fingerprint of the key.
///
/// `sha_fingerprint`: string. Since 9.7.
pub const SHA_FINGERPRINT: Field<Record, String> =
    Field::new("sha_fingerprint").introduced_in(9, 7, 0);
