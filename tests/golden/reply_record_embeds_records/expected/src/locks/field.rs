// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Fields of the records of `/security/locks`.

use ontap_runtime::{Field, Whole};
use crate::models::lock::Lock as Record;

/// `name`: string. Since 9.6.
pub const NAME: Field<Record, String> = Field::new("name");

/// `records`: list of `lock`. Since 9.6.
pub const RECORDS: Field<Record, Whole> = Field::new("records");
