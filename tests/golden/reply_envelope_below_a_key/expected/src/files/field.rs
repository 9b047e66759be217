// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/files

//! Fields of the records of `/security/files`.

use ontap_runtime::Field;
use crate::models::file::File as Record;

/// `name`: string. Since 9.17.1.
pub const NAME: Field<Record, String> = Field::new("name").introduced_in(9, 17, 1);

/// `size`: integer. Since 9.17.1.
pub const SIZE: Field<Record, i64> = Field::new("size").introduced_in(9, 17, 1);
