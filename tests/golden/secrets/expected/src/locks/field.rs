// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Fields of the records of `/security/locks`.

use ontap_runtime::{Field, Whole};
use crate::models::lock::Lock as Record;

/// `passphrase`: secret. Since 9.6.
pub const PASSPHRASE: Field<Record, Whole> = Field::new("passphrase");

/// `token`: string. Since 9.6.
pub const TOKEN: Field<Record, Whole> = Field::new("token");
