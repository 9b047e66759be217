// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /cluster/jobs

//! Error codes documented for `/cluster/jobs`.

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const JOB_ENDED: i64 = 458762;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const JOB_RUNNING: i64 = 458771;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const JOB_MANAGER_UNAVAILABLE: i64 = 458773;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const JOB_NOT_RUNNING: i64 = 458776;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const JOB_CANNOT_PAUSE: i64 = 458783;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const JOB_CANNOT_CANCEL: i64 = 458784;

/// Documented for `update` (From 9.6 to 9.12.1).
pub const JOB_PROGRAM_ERROR: i64 = 459753;
