// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/doors

//! Fields of the records of `/security/doors`.

use ontap_runtime::{Field, Whole};
use crate::models::door::Door as Record;

/// `name`: string. Since 9.6.
pub const NAME: Field<Record, String> = Field::new("name");

/// `owner`: object. Since 9.6.
pub const OWNER: Field<Record, Whole> = Field::new("owner");

/// `owner.floor`: integer. Since 9.6.
pub const OWNER_FLOOR: Field<Record, i64> = Field::new("owner.floor");

/// `owner.name`: string. Since 9.6.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name");

/// `owner.uuid`: string. Since 9.6.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid");
