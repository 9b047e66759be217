// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Fields of the records of `/security/locks`.

use ontap_runtime::Field;
use crate::models::pad_lock::PadLock as Record;

/// `mode`: enumeration. Since 9.6.
pub const MODE: Field<Record, crate::models::pad_lock::ModeOfLock> = Field::new("mode");
