// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/keys

//! Fields of the records of `/security/keys`.

use ontap_runtime::Field;
use crate::models::lock::Lock as Record;

/// `uuid`: string. Since 9.17.1.
pub const UUID: Field<Record, String> = Field::new("uuid").introduced_in(9, 17, 1);
