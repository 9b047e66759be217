// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Fields of the records of `/security/locks`.

use ontap_runtime::{Field, Whole};
use crate::models::lock::Lock as Record;

/// `key`: `lock_key`. Since 9.6.
pub const KEY: Field<Record, Whole> = Field::new("key");

/// `key.teeth`: integer. Since 9.6.
pub const KEY_TEETH: Field<Record, i64> = Field::new("key.teeth");

/// `spare`: `lock_key`. Since 9.6.
pub const SPARE: Field<Record, Whole> = Field::new("spare");

/// `spare.teeth`: integer. Since 9.6.
pub const SPARE_TEETH: Field<Record, i64> = Field::new("spare.teeth");
