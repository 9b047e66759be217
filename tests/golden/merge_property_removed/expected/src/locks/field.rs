// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Fields of the records of `/security/locks`.

use ontap_runtime::Field;
use crate::models::lock::Lock as Record;

/// `fast`: boolean. Only in 9.6.
#[deprecated(note = "the last ONTAP release that has it is 9.6")]
pub const FAST: Field<Record, bool> = Field::new("fast").last_in(9, 6, 0);

/// `name`: string. Since 9.6.
pub const NAME: Field<Record, String> = Field::new("name");
