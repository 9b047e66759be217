// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Fields of the records of `/security/locks`.

use ontap_runtime::{Field, Whole};
use crate::models::lock::Lock as Record;

/// `key`: `key`. Since 9.6.
pub const KEY_IN_THE_LOCK: Field<Record, Whole> = Field::new("key");

/// `key.teeth`: integer. Since 9.6.
pub const KEY_IN_THE_LOCK_TEETH: Field<Record, i64> = Field::new("key.teeth");

/// `name`: string. Since 9.6.
pub const NAME: Field<Record, String> = Field::new("name");
