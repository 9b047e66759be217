// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /storage/cluster

//! Fields of the records of `/storage/cluster`.

use ontap_runtime::Field;
use crate::models::space::Space as Record;

/// `used`: integer. Since 9.17.1.
pub const USED: Field<Record, i64> = Field::new("used").introduced_in(9, 17, 1);
