// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Fields of the records of `/security/locks`.

use ontap_runtime::{Field, Whole};
use crate::models::lock::Lock as Record;

/// `always`: string. Since 9.6.
pub const ALWAYS: Field<Record, String> = Field::new("always");

/// `nested`: object. Since 9.6.
pub const NESTED: Field<Record, Whole> = Field::new("nested");

/// `nested.seen`: string. Since 9.6.
pub const NESTED_SEEN: Field<Record, String> = Field::new("nested.seen");

/// `nested.set`: string. Since 9.6.
pub const NESTED_SET: Field<Record, String> = Field::new("nested.set");

/// `read`: string. Since 9.6.
pub const READ: Field<Record, String> = Field::new("read");

/// `read_create`: string. Since 9.6.
pub const READ_CREATE: Field<Record, String> = Field::new("read_create");

/// `read_modify`: string. Since 9.6.
pub const READ_MODIFY: Field<Record, String> = Field::new("read_modify");
