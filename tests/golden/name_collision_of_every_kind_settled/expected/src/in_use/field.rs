// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/in-use

//! Fields of the records of `/security/in-use`.

use ontap_runtime::{Field, Whole};
use crate::models::lock::Lock as Record;

/// `HELD`: object. Since 9.6.
pub const HOLDING: Field<Record, Whole> = Field::new("HELD");

/// `HELD.c`: string. Since 9.6.
pub const HOLDING_C: Field<Record, String> = Field::new("HELD.c");

/// `held`: object. Since 9.6.
pub const HELD: Field<Record, Whole> = Field::new("held");

/// `held.b`: string. Since 9.6.
pub const HELD_B: Field<Record, String> = Field::new("held.b");

/// `isHeld`: object. Since 9.6.
pub const IS_HELD: Field<Record, Whole> = Field::new("isHeld");

/// `isHeld.a`: string. Since 9.6.
pub const IS_HELD_A: Field<Record, String> = Field::new("isHeld.a");

/// `isOpen`: string. Since 9.6.
pub const OPENED: Field<Record, String> = Field::new("isOpen");

/// `is_open`: string. Since 9.6.
pub const IS_OPEN: Field<Record, String> = Field::new("is_open");

/// `mode`: enumeration. Since 9.6.
pub const MODE: Field<Record, crate::models::lock::Mode> = Field::new("mode");

/// `uuid`: string. Since 9.6.
pub const UUID: Field<Record, String> = Field::new("uuid");
