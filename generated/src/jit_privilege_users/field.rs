// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/jit-privilege-users

//! Fields of the records of `/security/jit-privilege-users`.

use ontap_runtime::{DateTime, Field, IsoDuration, Whole};
use crate::models::jit_privilege_user::JitPrivilegeUser as Record;

/// `account`: `account_reference`. Since 9.17.1.
pub const ACCOUNT: Field<Record, Whole> = Field::new("account").introduced_in(9, 17, 1);

/// `account.name`: string. Since 9.7.
pub const ACCOUNT_NAME: Field<Record, String> = Field::new("account.name").introduced_in(9, 7, 0);

/// `application`: enumeration. Since 9.17.1.
pub const APPLICATION: Field<Record, crate::models::jit_privilege_user::Application> =
    Field::new("application").introduced_in(9, 17, 1);

/// `comment`: string. Since 9.17.1.
pub const COMMENT: Field<Record, String> = Field::new("comment").introduced_in(9, 17, 1);

/// `end_time`: date and time. Since 9.17.1.
pub const END_TIME: Field<Record, DateTime> = Field::new("end_time").introduced_in(9, 17, 1);

/// `jit_state`: enumeration. Since 9.17.1.
pub const JIT_STATE: Field<Record, crate::models::jit_privilege_user::JitState> =
    Field::new("jit_state").introduced_in(9, 17, 1);

/// `jit_validity`: ISO 8601 duration. Since 9.17.1.
pub const JIT_VALIDITY: Field<Record, IsoDuration> =
    Field::new("jit_validity").introduced_in(9, 17, 1);

/// `owner`: object. Since 9.17.1.
pub const OWNER: Field<Record, Whole> = Field::new("owner").introduced_in(9, 17, 1);

/// `owner.name`: string. Since 9.17.1.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name").introduced_in(9, 17, 1);

/// `owner.uuid`: string. Since 9.17.1.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid").introduced_in(9, 17, 1);

/// `role`: object. Since 9.17.1.
pub const ROLE: Field<Record, Whole> = Field::new("role").introduced_in(9, 17, 1);

/// `role.name`: string. Since 9.17.1.
pub const ROLE_NAME: Field<Record, String> = Field::new("role.name").introduced_in(9, 17, 1);

/// `session_validity`: ISO 8601 duration. Since 9.17.1.
pub const SESSION_VALIDITY: Field<Record, IsoDuration> =
    Field::new("session_validity").introduced_in(9, 17, 1);

/// `start_time`: date and time. Since 9.17.1.
pub const START_TIME: Field<Record, DateTime> = Field::new("start_time").introduced_in(9, 17, 1);
