// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Fields of the records of `/security/locks`.

use ontap_runtime::{DateTime, Field, IsoDuration};
use crate::models::lock::Lock as Record;

/// `moment`: date and time. Since 9.6.
pub const MOMENT: Field<Record, DateTime> = Field::new("moment");

/// `period`: ISO 8601 duration. Since 9.6.
pub const PERIOD: Field<Record, IsoDuration> = Field::new("period");
