// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /cluster/jobs

//! Fields of the records of `/cluster/jobs`.

use ontap_runtime::Field;
use crate::models::job::Job as Record;

/// `uuid`: string. Since 9.6.
pub const UUID: Field<Record, String> = Field::new("uuid");
