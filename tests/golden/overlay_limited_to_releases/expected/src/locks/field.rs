// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Fields of the records of `/security/locks`.

use ontap_runtime::{Duration, Field};
use crate::models::lock::Lock as Record;

/// `period`: ISO 8601 duration. Since 9.6.
pub const PERIOD: Field<Record, Duration> = Field::new("period");
