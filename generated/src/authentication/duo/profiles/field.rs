// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/duo/profiles

//! Fields of the records of `/security/authentication/duo/profiles`.

use ontap_runtime::{Field, Whole};
use crate::models::duo::Duo as Record;

/// `api_host`: string. Since 9.14.1.
pub const API_HOST: Field<Record, String> = Field::new("api_host").introduced_in(9, 14, 1);

/// `auto_push`: boolean. Since 9.14.1.
pub const AUTO_PUSH: Field<Record, bool> = Field::new("auto_push").introduced_in(9, 14, 1);

/// `comment`: string. Since 9.14.1.
pub const COMMENT: Field<Record, String> = Field::new("comment").introduced_in(9, 14, 1);

/// `fail_mode`: enumeration. Since 9.14.1.
pub const FAIL_MODE: Field<Record, crate::models::duo::FailMode> =
    Field::new("fail_mode").introduced_in(9, 14, 1);

/// `fingerprint`: string. Since 9.14.1.
pub const FINGERPRINT: Field<Record, String> = Field::new("fingerprint").introduced_in(9, 14, 1);

/// `http_proxy`: string. Since 9.14.1.
pub const HTTP_PROXY: Field<Record, String> = Field::new("http_proxy").introduced_in(9, 14, 1);

/// `integration_key`: string. Since 9.14.1.
pub const INTEGRATION_KEY: Field<Record, String> =
    Field::new("integration_key").introduced_in(9, 14, 1);

/// `is_enabled`: boolean. Since 9.14.1.
pub const IS_ENABLED: Field<Record, bool> = Field::new("is_enabled").introduced_in(9, 14, 1);

/// `max_prompts`: integer. Since 9.14.1.
pub const MAX_PROMPTS: Field<Record, i64> = Field::new("max_prompts").introduced_in(9, 14, 1);

/// `owner`: object. Since 9.14.1.
pub const OWNER: Field<Record, Whole> = Field::new("owner").introduced_in(9, 14, 1);

/// `owner.name`: string. Since 9.14.1.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name").introduced_in(9, 14, 1);

/// `owner.uuid`: string. Since 9.14.1.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid").introduced_in(9, 14, 1);

/// `push_info`: boolean. Since 9.14.1.
pub const PUSH_INFO: Field<Record, bool> = Field::new("push_info").introduced_in(9, 14, 1);

/// `status`: string. Since 9.14.1.
pub const STATUS: Field<Record, String> = Field::new("status").introduced_in(9, 14, 1);
