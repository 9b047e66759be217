// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Fields of the records of `/security/locks`.

use ontap_runtime::Field;
use crate::models::lock::Lock as Record;

/// `glow`: boolean. Since 9.7.
pub const GLOW: Field<Record, bool> = Field::new("glow").introduced_in(9, 7, 0);

/// `name`: string. Since 9.6.
pub const NAME: Field<Record, String> = Field::new("name");
