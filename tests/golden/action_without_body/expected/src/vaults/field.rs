// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/vaults

//! Fields of the records of `/security/vaults`.

use ontap_runtime::Field;
use crate::models::vault::Vault as Record;

/// `uuid`: string. Since 9.6.
pub const UUID: Field<Record, String> = Field::new("uuid");
