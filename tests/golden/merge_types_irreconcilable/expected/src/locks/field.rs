// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Fields of the records of `/security/locks`.

use ontap_runtime::{Field, Whole};
use crate::models::lock::Lock as Record;

/// `shape`: free JSON. Since 9.6.
pub const SHAPE: Field<Record, Whole> = Field::new("shape");
