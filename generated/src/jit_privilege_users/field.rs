// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/jit-privilege-users

//! Fields of the records of `/security/jit-privilege-users`.

use ontap_runtime::{DateTime, Duration, Field, Whole};
use crate::models::jit_privilege_user::JitPrivilegeUser as Record;

/// `account`: `account_reference`. Since 9.17.1.
pub const ACCOUNT: Field<Record, Whole> = Field::new("account");

/// `account.name`: string. Since 9.7.
pub const ACCOUNT_NAME: Field<Record, String> = Field::new("account.name");

/// `application`: enumeration. Since 9.17.1.
pub const APPLICATION: Field<Record, crate::models::jit_privilege_user::Application> =
    Field::new("application");

/// `comment`: string. Since 9.17.1.
pub const COMMENT: Field<Record, String> = Field::new("comment");

/// `end_time`: date and time. Since 9.17.1.
pub const END_TIME: Field<Record, DateTime> = Field::new("end_time");

/// `jit_state`: enumeration. Since 9.17.1.
pub const JIT_STATE: Field<Record, crate::models::jit_privilege_user::JitState> =
    Field::new("jit_state");

/// `jit_validity`: ISO 8601 duration. Since 9.17.1.
pub const JIT_VALIDITY: Field<Record, Duration> = Field::new("jit_validity");

/// `owner`: object. Since 9.17.1.
pub const OWNER: Field<Record, Whole> = Field::new("owner");

/// `owner.name`: string. Since 9.17.1.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name");

/// `owner.uuid`: string. Since 9.17.1.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid");

/// `role`: object. Since 9.17.1.
pub const ROLE: Field<Record, Whole> = Field::new("role");

/// `role.name`: string. Since 9.17.1.
pub const ROLE_NAME: Field<Record, String> = Field::new("role.name");

/// `session_validity`: ISO 8601 duration. Since 9.17.1.
pub const SESSION_VALIDITY: Field<Record, Duration> = Field::new("session_validity");

/// `start_time`: date and time. Since 9.17.1.
pub const START_TIME: Field<Record, DateTime> = Field::new("start_time");
