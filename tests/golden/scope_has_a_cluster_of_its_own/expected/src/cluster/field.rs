// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /cluster

//! Fields of the records of `/cluster`.

use ontap_runtime::Field;
use crate::models::cluster::Cluster as Record;

/// `name`: string. Since 9.17.1.
pub const NAME: Field<Record, String> = Field::new("name").introduced_in(9, 17, 1);
