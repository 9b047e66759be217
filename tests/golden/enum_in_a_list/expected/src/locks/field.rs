// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Fields of the records of `/security/locks`.

use ontap_runtime::Field;
use crate::models::lock::Lock as Record;

/// `modes`: list of enumeration. Since 9.6.
pub const MODES: Field<Record, crate::models::lock::Mode> = Field::new("modes");
