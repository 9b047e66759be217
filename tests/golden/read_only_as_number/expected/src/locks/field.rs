// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Fields of the records of `/security/locks`.

use ontap_runtime::Field;
use crate::models::lock::Lock as Record;

/// `label`: string. Since 9.6.
pub const LABEL: Field<Record, String> = Field::new("label");

/// `serial`: string. Since 9.6.
pub const SERIAL: Field<Record, String> = Field::new("serial");
