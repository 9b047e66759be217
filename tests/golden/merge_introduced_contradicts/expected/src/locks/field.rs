// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Fields of the records of `/security/locks`.

use ontap_runtime::Field;
use crate::models::lock::Lock as Record;

/// `late`: string. Since 9.7.
pub const LATE: Field<Record, String> = Field::new("late").introduced_in(9, 7, 0);

/// `name`: string. Since 9.6.
pub const NAME: Field<Record, String> = Field::new("name");
