// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/jit-privileges

//! Fields of the records of `/security/jit-privileges`.

use ontap_runtime::{Duration, Field, Whole};
use crate::models::jit_privilege::JitPrivilege as Record;

/// `application`: enumeration. Since 9.17.1.
pub const APPLICATION: Field<Record, crate::models::jit_privilege::Application> =
    Field::new("application");

/// `default_session_validity_period`: ISO 8601 duration. Since 9.17.1.
pub const DEFAULT_SESSION_VALIDITY_PERIOD: Field<Record, Duration> =
    Field::new("default_session_validity_period");

/// `max_jit_validity_period`: ISO 8601 duration. Since 9.17.1.
pub const MAX_JIT_VALIDITY_PERIOD: Field<Record, Duration> = Field::new("max_jit_validity_period");

/// `owner`: object. Since 9.17.1.
pub const OWNER: Field<Record, Whole> = Field::new("owner");

/// `owner.name`: string. Since 9.17.1.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name");

/// `owner.uuid`: string. Since 9.17.1.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid");
