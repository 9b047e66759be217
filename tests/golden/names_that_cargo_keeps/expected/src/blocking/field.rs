// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/blocking

//! Fields of the records of `/security/blocking`.

use ontap_runtime::Field;
use crate::models::bool_::Bool as Record;

/// `name`: string. Since 9.6.
pub const NAME: Field<Record, String> = Field::new("name");
