// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /cluster

//! Fields of the records of `/cluster`.

use ontap_runtime::Field;
use crate::models::cluster::Cluster as Record;

/// `name`: string. Since 9.6.
pub const NAME: Field<Record, String> = Field::new("name");
