// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Fields of the records of `/security/locks`.

use ontap_runtime::Field;
use crate::models::lock::Lock as Record;

/// `3rd_party`: string. Since 9.6.
pub const _3RD_PARTY: Field<Record, String> = Field::new("3rd_party");

/// `IPv4Address`: string. Since 9.6.
pub const IPV4ADDRESS: Field<Record, String> = Field::new("IPv4Address");

/// `ha-peer`: string. Since 9.6.
pub const HA_PEER: Field<Record, String> = Field::new("ha-peer");

/// `isDefault`: boolean. Since 9.6.
pub const IS_DEFAULT: Field<Record, bool> = Field::new("isDefault");
