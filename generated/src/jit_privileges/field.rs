// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/jit-privileges

//! Fields of the records of `/security/jit-privileges`.

use ontap_runtime::{Field, IsoDuration, Whole};
use crate::models::jit_privilege::JitPrivilege as Record;

/// `application`: enumeration. Since 9.17.1.
pub const APPLICATION: Field<Record, crate::models::jit_privilege::Application> =
    Field::new("application").introduced_in(9, 17, 1);

/// `default_session_validity_period`: ISO 8601 duration. Since 9.17.1.
pub const DEFAULT_SESSION_VALIDITY_PERIOD: Field<Record, IsoDuration> =
    Field::new("default_session_validity_period").introduced_in(9, 17, 1);

/// `max_jit_validity_period`: ISO 8601 duration. Since 9.17.1.
pub const MAX_JIT_VALIDITY_PERIOD: Field<Record, IsoDuration> =
    Field::new("max_jit_validity_period").introduced_in(9, 17, 1);

/// `owner`: object. Since 9.17.1.
pub const OWNER: Field<Record, Whole> = Field::new("owner").introduced_in(9, 17, 1);

/// `owner.name`: string. Since 9.17.1.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name").introduced_in(9, 17, 1);

/// `owner.uuid`: string. Since 9.17.1.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid").introduced_in(9, 17, 1);
