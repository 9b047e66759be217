// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Fields of the records of `/security/locks`.

use ontap_runtime::Field;
use crate::models::lock::Lock as Record;

/// `count`: integer. Since 9.6.
pub const COUNT: Field<Record, i64> = Field::new("count");

/// `name`: string. Since 9.6.
pub const NAME: Field<Record, String> = Field::new("name");

/// `open`: boolean. Since 9.6.
pub const OPEN: Field<Record, bool> = Field::new("open");

/// `size`: integer. Since 9.6.
pub const SIZE: Field<Record, i64> = Field::new("size");

/// `tags`: list of string. Since 9.6.
pub const TAGS: Field<Record, String> = Field::new("tags");
