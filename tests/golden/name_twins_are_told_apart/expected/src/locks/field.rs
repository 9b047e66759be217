// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Fields of the records of `/security/locks`.

use ontap_runtime::{Field, Whole};
use crate::models::lock::Lock as Record;

/// `form-factor`: string. Since 9.6.
pub const FORM_DASH_FACTOR: Field<Record, String> = Field::new("form-factor");

/// `form_factor`: string. Since 9.6.
pub const FORM_FACTOR: Field<Record, String> = Field::new("form_factor");

/// `locks`: list of object. Since 9.6.
pub const LOCKS: Field<Record, Whole> = Field::new("locks");

/// `locks.depth`: integer. Since 9.6.
pub const LOCKS_DEPTH: Field<Record, i64> = Field::new("locks.depth");

/// `snap`: object. Since 9.6.
pub const SNAP: Field<Record, Whole> = Field::new("snap");

/// `snap.mode`: enumeration. Since 9.6.
pub const SNAP__MODE: Field<Record, crate::models::lock::LockSnapMode> = Field::new("snap.mode");

/// `snap_mode`: enumeration. Since 9.6.
pub const SNAP_MODE: Field<Record, crate::models::lock::SnapMode> = Field::new("snap_mode");

/// `status`: object. Since 9.6.
pub const STATUS: Field<Record, Whole> = Field::new("status");

/// `status.ipv4`: object. Since 9.6.
pub const STATUS_IPV4: Field<Record, Whole> = Field::new("status.ipv4");

/// `status.ipv4.state`: string. Since 9.6.
pub const STATUS__IPV4__STATE: Field<Record, String> = Field::new("status.ipv4.state");

/// `status.ipv4_state`: string. Since 9.6.
pub const STATUS_IPV4_STATE: Field<Record, String> = Field::new("status.ipv4_state");
