// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Fields of the records of `/security/locks`.

use ontap_runtime::Field;
use crate::models::lock::Lock as Record;

/// `key_size`: enumeration. Since 9.6.
pub const KEY_SIZE: Field<Record, crate::models::lock::KeySize> = Field::new("key_size");

/// `window`: enumeration. Since 9.6.
pub const WINDOW: Field<Record, crate::models::lock::Window> = Field::new("window");
