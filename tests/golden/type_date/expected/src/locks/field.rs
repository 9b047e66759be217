// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Fields of the records of `/security/locks`.

use ontap_runtime::{DateTime, Field};
use crate::models::lock::Lock as Record;

/// `count`: integer. Since 9.6.
pub const COUNT: Field<Record, i64> = Field::new("count");

/// `day`: string (date). Since 9.6.
pub const DAY: Field<Record, String> = Field::new("day");

/// `made`: date and time. Since 9.6.
pub const MADE: Field<Record, DateTime> = Field::new("made");

/// `open`: boolean. Since 9.6.
pub const OPEN: Field<Record, bool> = Field::new("open");
