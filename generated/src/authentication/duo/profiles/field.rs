// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/duo/profiles

//! Fields of the records of `/security/authentication/duo/profiles`.

use ontap_runtime::{Field, Whole};
use crate::models::duo::Duo as Record;

/// Host of the Duo API that the account at Duo is assigned.
///
/// `api_host`: string. Since 9.14.1.
pub const API_HOST: Field<Record, String> = Field::new("api_host").introduced_in(9, 14, 1);

/// Sends the push notification right away instead of asking the user how to confirm.
///
/// `auto_push`: boolean. Since 9.14.1.
pub const AUTO_PUSH: Field<Record, bool> = Field::new("auto_push").introduced_in(9, 14, 1);

/// Free text about the profile.
///
/// `comment`: string. Since 9.14.1.
pub const COMMENT: Field<Record, String> = Field::new("comment").introduced_in(9, 14, 1);

/// What happens when Duo cannot be reached.
///
/// `fail_mode`: enumeration. Since 9.14.1.
pub const FAIL_MODE: Field<Record, crate::models::duo::FailMode> =
    Field::new("fail_mode").introduced_in(9, 14, 1);

/// SHA fingerprint of the secret key. It tells keys apart without revealing one.
///
/// `fingerprint`: string. Since 9.14.1.
pub const FINGERPRINT: Field<Record, String> = Field::new("fingerprint").introduced_in(9, 14, 1);

/// Proxy on the way to Duo, as `address:port`. Without one the connection is direct.
///
/// `http_proxy`: string. Since 9.14.1.
pub const HTTP_PROXY: Field<Record, String> = Field::new("http_proxy").introduced_in(9, 14, 1);

/// Integration key that Duo issued for this application.
///
/// `integration_key`: string. Since 9.14.1.
pub const INTEGRATION_KEY: Field<Record, String> =
    Field::new("integration_key").introduced_in(9, 14, 1);

/// Whether users are asked for Duo.
///
/// `is_enabled`: boolean. Since 9.14.1.
pub const IS_ENABLED: Field<Record, bool> = Field::new("is_enabled").introduced_in(9, 14, 1);

/// Number of attempts before the sign-in ends, 1 to 3.
///
/// `max_prompts`: integer. Since 9.14.1.
pub const MAX_PROMPTS: Field<Record, i64> = Field::new("max_prompts").introduced_in(9, 14, 1);

/// SVM that the profile is for, or the administrative SVM for the cluster.
///
/// `owner`: object. Since 9.14.1.
pub const OWNER: Field<Record, Whole> = Field::new("owner").introduced_in(9, 14, 1);

/// Name of the owning SVM. A POST sends the name or the UUID; a PATCH can send neither.
///
/// `owner.name`: string. Since 9.14.1.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name").introduced_in(9, 14, 1);

/// UUID of the owning SVM. It stays the same when the SVM is renamed.
///
/// `owner.uuid`: string. Since 9.14.1.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid").introduced_in(9, 14, 1);

/// Whether the push notification tells more about the sign-in.
///
/// `push_info`: boolean. Since 9.14.1.
pub const PUSH_INFO: Field<Record, bool> = Field::new("push_info").introduced_in(9, 14, 1);

/// Whether Duo can be reached; `OK` when all is well.
///
/// `status`: string. Since 9.14.1.
pub const STATUS: Field<Record, String> = Field::new("status").introduced_in(9, 14, 1);
