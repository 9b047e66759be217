// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Fields of the records of `/security/locks`.

use ontap_runtime::Field;
use crate::models::lock::Lock as Record;

/// `state`: enumeration. Since 9.6.
pub const STATE: Field<Record, crate::models::lock::State> = Field::new("state");
