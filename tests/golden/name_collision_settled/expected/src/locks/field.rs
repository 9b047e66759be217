// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Fields of the records of `/security/locks`.

use ontap_runtime::Field;
use crate::models::lock::Lock as Record;

/// `lock-in`: string. Since 9.6.
pub const LOCK_IN_WITH_DASH: Field<Record, String> = Field::new("lock-in");

/// `lock_in`: string. Since 9.6.
pub const LOCK_IN: Field<Record, String> = Field::new("lock_in");

/// `mode`: enumeration. Since 9.6.
pub const MODE: Field<Record, crate::models::lock::Mode> = Field::new("mode");
