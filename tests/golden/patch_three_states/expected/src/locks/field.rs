// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Fields of the records of `/security/locks`.

use ontap_runtime::{Field, Whole};
use crate::models::lock::Lock as Record;

/// `label`: string. Since 9.6.
pub const LABEL: Field<Record, String> = Field::new("label");

/// `limits`: object. Since 9.6.
pub const LIMITS: Field<Record, Whole> = Field::new("limits");

/// `limits.high`: integer. Since 9.6.
pub const LIMITS_HIGH: Field<Record, i64> = Field::new("limits.high");

/// `limits.low`: integer. Since 9.6.
pub const LIMITS_LOW: Field<Record, i64> = Field::new("limits.low");

/// `parts`: list of object. Since 9.6.
pub const PARTS: Field<Record, Whole> = Field::new("parts");

/// `parts.name`: string. Since 9.6.
pub const PARTS_NAME: Field<Record, String> = Field::new("parts.name");

/// `tags`: list of string. Since 9.6.
pub const TAGS: Field<Record, String> = Field::new("tags");
