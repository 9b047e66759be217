// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Fields of the records of `/security/locks`.

use ontap_runtime::Field;
use crate::models::lock::Lock as Record;

/// `bytes`: integer. Since 9.6.
pub const BYTES: Field<Record, u64> = Field::new("bytes");

/// `huge`: integer. Since 9.6.
pub const HUGE: Field<Record, u64> = Field::new("huge");

/// `plain`: integer. Since 9.6.
pub const PLAIN: Field<Record, i64> = Field::new("plain");

/// `signed`: integer. Since 9.6.
pub const SIGNED: Field<Record, i64> = Field::new("signed");
