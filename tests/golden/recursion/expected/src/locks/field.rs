// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Fields of the records of `/security/locks`.

use ontap_runtime::{Field, Whole};
use crate::models::lock::Lock as Record;

/// `children`: list of `lock`. Since 9.6.
pub const CHILDREN: Field<Record, Whole> = Field::new("children");

/// `name`: string. Since 9.6.
pub const NAME: Field<Record, String> = Field::new("name");

/// `parent`: `lock`. Since 9.6.
pub const PARENT: Field<Record, Whole> = Field::new("parent");

/// `ring`: `ring`. Since 9.6.
pub const RING: Field<Record, Whole> = Field::new("ring");

/// `ring.lock`: `lock`. Since 9.6.
pub const RING_LOCK: Field<Record, Whole> = Field::new("ring.lock");

/// `ring.size`: integer. Since 9.6.
pub const RING_SIZE: Field<Record, i64> = Field::new("ring.size");
