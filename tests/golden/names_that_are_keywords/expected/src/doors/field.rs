// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/doors

//! Fields of the records of `/security/doors`.

use ontap_runtime::{Field, Whole};
use crate::models::door::Door as Record;

/// `async`: boolean. Since 9.6.
pub const ASYNC: Field<Record, bool> = Field::new("async");

/// `match`: object. Since 9.6.
pub const MATCH: Field<Record, Whole> = Field::new("match");

/// `match.ref`: integer. Since 9.6.
pub const MATCH_REF: Field<Record, i64> = Field::new("match.ref");

/// `self`: string. Since 9.6.
pub const SELF: Field<Record, String> = Field::new("self");

/// `type`: enumeration. Since 9.6.
pub const TYPE: Field<Record, crate::models::door::Type> = Field::new("type");
