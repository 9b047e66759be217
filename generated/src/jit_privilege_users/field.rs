// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/jit-privilege-users

//! Fields of the records of `/security/jit-privilege-users`.

use ontap_runtime::{DateTime, Field, IsoDuration, Whole};
use crate::models::jit_privilege_user::JitPrivilegeUser as Record;

/// Account that may elevate. It has to exist in the owner before the entry is created.
///
/// `account`: `account_reference`. Since 9.17.1.
pub const ACCOUNT: Field<Record, Whole> = Field::new("account").introduced_in(9, 17, 1);

/// `account.name`: string. Since 9.7.
pub const ACCOUNT_NAME: Field<Record, String> = Field::new("account.name").introduced_in(9, 7, 0);

/// Application whose sessions can be elevated. So far this is SSH alone.
///
/// `application`: enumeration. Since 9.17.1.
pub const APPLICATION: Field<Record, crate::models::jit_privilege_user::Application> =
    Field::new("application").introduced_in(9, 17, 1);

/// Free text, for instance why the user needs the elevation.
///
/// `comment`: string. Since 9.17.1.
pub const COMMENT: Field<Record, String> = Field::new("comment").introduced_in(9, 17, 1);

/// Point in time, in UTC, at which the entitlement ends. ONTAP sets it.
///
/// `end_time`: date and time. Since 9.17.1.
pub const END_TIME: Field<Record, DateTime> = Field::new("end_time").introduced_in(9, 17, 1);

/// Whether the elevation is in use, waiting for its start, or idle.
///
/// `jit_state`: enumeration. Since 9.17.1.
pub const JIT_STATE: Field<Record, crate::models::jit_privilege_user::JitState> =
    Field::new("jit_state").introduced_in(9, 17, 1);

/// How long the entitlement as a whole lasts, as an ISO 8601 duration (`P90D`). The JIT settings of the SVM hold the maximum.
///
/// `jit_validity`: ISO 8601 duration. Since 9.17.1.
pub const JIT_VALIDITY: Field<Record, IsoDuration> =
    Field::new("jit_validity").introduced_in(9, 17, 1);

/// SVM that owns the elevation entry. At cluster scope this is the administrative SVM. Its UUID is the first key of the path.
///
/// `owner`: object. Since 9.17.1.
pub const OWNER: Field<Record, Whole> = Field::new("owner").introduced_in(9, 17, 1);

/// Name of the owning SVM. A POST sends the name or the UUID.
///
/// `owner.name`: string. Since 9.17.1.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name").introduced_in(9, 17, 1);

/// UUID of the owning SVM. It stays the same when the SVM is renamed.
///
/// `owner.uuid`: string. Since 9.17.1.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid").introduced_in(9, 17, 1);

/// Role that the user has while elevated.
///
/// `role`: object. Since 9.17.1.
pub const ROLE: Field<Record, Whole> = Field::new("role").introduced_in(9, 17, 1);

/// Name of the role that the user has while elevated.
///
/// `role.name`: string. Since 9.17.1.
pub const ROLE_NAME: Field<Record, String> = Field::new("role.name").introduced_in(9, 17, 1);

/// How long one elevated session lasts, as an ISO 8601 duration (`PT30M`). Without a value the default of the SVM's JIT settings holds.
///
/// `session_validity`: ISO 8601 duration. Since 9.17.1.
pub const SESSION_VALIDITY: Field<Record, IsoDuration> =
    Field::new("session_validity").introduced_in(9, 17, 1);

/// Point in time, in UTC, from which the user may elevate. Give one to entitle somebody ahead of a planned task.
///
/// `start_time`: date and time. Since 9.17.1.
pub const START_TIME: Field<Record, DateTime> = Field::new("start_time").introduced_in(9, 17, 1);
