// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/in_use

//! Fields of the records of `/security/in_use`.

use ontap_runtime::Field;
use crate::models::other_lock::OtherLock as Record;

/// `name`: string. Since 9.6.
pub const NAME: Field<Record, String> = Field::new("name");
