// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Fields of the records of `/security/locks`.

use ontap_runtime::Field;
use crate::models::lock::Lock as Record;

/// `version`: enumeration. Since 9.6.
pub const VERSION: Field<Record, crate::models::lock::Version> = Field::new("version");
