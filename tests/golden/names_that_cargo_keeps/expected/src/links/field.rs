// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/_links

//! Fields of the records of `/security/_links`.

use ontap_runtime::Field;
use crate::models::bool_::Bool as Record;

/// `name`: string. Since 9.6.
pub const NAME: Field<Record, String> = Field::new("name");
