// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/gates

//! Fields of the records of `/security/gates`.

use ontap_runtime::Field;
use crate::models::gate::Gate as Record;

/// `name`: string. Since 9.6.
pub const NAME: Field<Record, String> = Field::new("name");
