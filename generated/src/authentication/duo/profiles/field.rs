// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/duo/profiles

//! Fields of the records of `/security/authentication/duo/profiles`.

use ontap_runtime::{Field, Whole};
use crate::models::duo::Duo as Record;

/// `api_host`: string. Since 9.14.1.
pub const API_HOST: Field<Record, String> = Field::new("api_host");

/// `auto_push`: boolean. Since 9.14.1.
pub const AUTO_PUSH: Field<Record, bool> = Field::new("auto_push");

/// `comment`: string. Since 9.14.1.
pub const COMMENT: Field<Record, String> = Field::new("comment");

/// `fail_mode`: enumeration. Since 9.14.1.
pub const FAIL_MODE: Field<Record, crate::models::duo::FailMode> = Field::new("fail_mode");

/// `fingerprint`: string. Since 9.14.1.
pub const FINGERPRINT: Field<Record, String> = Field::new("fingerprint");

/// `http_proxy`: string. Since 9.14.1.
pub const HTTP_PROXY: Field<Record, String> = Field::new("http_proxy");

/// `integration_key`: string. Since 9.14.1.
pub const INTEGRATION_KEY: Field<Record, String> = Field::new("integration_key");

/// `is_enabled`: boolean. Since 9.14.1.
pub const IS_ENABLED: Field<Record, bool> = Field::new("is_enabled");

/// `max_prompts`: integer. Since 9.14.1.
pub const MAX_PROMPTS: Field<Record, i64> = Field::new("max_prompts");

/// `owner`: object. Since 9.14.1.
pub const OWNER: Field<Record, Whole> = Field::new("owner");

/// `owner.name`: string. Since 9.14.1.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name");

/// `owner.uuid`: string. Since 9.14.1.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid");

/// `push_info`: boolean. Since 9.14.1.
pub const PUSH_INFO: Field<Record, bool> = Field::new("push_info");

/// `status`: string. Since 9.14.1.
pub const STATUS: Field<Record, String> = Field::new("status");
