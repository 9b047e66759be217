// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/native-tls

//! Fields of the records of `/security/native-tls`.

use ontap_runtime::Field;
use crate::models::bool_::Bool as Record;

/// `name`: string. Since 9.6.
pub const NAME: Field<Record, String> = Field::new("name");
