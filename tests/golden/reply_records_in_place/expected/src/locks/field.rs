// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Fields of the records of `/security/locks`.

use ontap_runtime::Field;
use crate::models::lock_response::Record as Record;

/// `name`: string. Since 9.6.
pub const NAME: Field<Record, String> = Field::new("name");

/// `size`: integer. Since 9.6.
pub const SIZE: Field<Record, i64> = Field::new("size");
