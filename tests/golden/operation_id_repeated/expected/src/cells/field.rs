// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/cells

//! Fields of the records of `/security/cells`.

use ontap_runtime::Field;
use crate::models::cell::Cell as Record;

/// `id`: string. Since 9.6.
pub const ID: Field<Record, String> = Field::new("id");
