// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/jit-privileges

//! Fields of the records of `/security/jit-privileges`.

use ontap_runtime::{Field, IsoDuration, Whole};
use crate::models::jit_privilege::JitPrivilege as Record;

/// Application whose sessions can be elevated. So far this is SSH alone.
///
/// `application`: enumeration. Since 9.17.1.
pub const APPLICATION: Field<Record, crate::models::jit_privilege::Application> =
    Field::new("application").introduced_in(9, 17, 1);

/// Length of an elevated session, as an ISO 8601 duration, where the user's own entry gives none (`PT1H` is one hour).
///
/// `default_session_validity_period`: ISO 8601 duration. Since 9.17.1.
pub const DEFAULT_SESSION_VALIDITY_PERIOD: Field<Record, IsoDuration> =
    Field::new("default_session_validity_period").introduced_in(9, 17, 1);

/// Longest time for which a user may be entitled to elevate, as an ISO 8601 duration (`P90D` is ninety days).
///
/// `max_jit_validity_period`: ISO 8601 duration. Since 9.17.1.
pub const MAX_JIT_VALIDITY_PERIOD: Field<Record, IsoDuration> =
    Field::new("max_jit_validity_period").introduced_in(9, 17, 1);

/// SVM that owns the JIT settings. At cluster scope this is the administrative SVM. Its UUID is the first key of the path.
///
/// `owner`: object. Since 9.17.1.
pub const OWNER: Field<Record, Whole> = Field::new("owner").introduced_in(9, 17, 1);

/// Name of the owning SVM. A POST sends the name or the UUID; a PATCH can send neither.
///
/// `owner.name`: string. Since 9.17.1.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name").introduced_in(9, 17, 1);

/// UUID of the owning SVM. It stays the same when the SVM is renamed.
///
/// `owner.uuid`: string. Since 9.17.1.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid").introduced_in(9, 17, 1);
