// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Fields of the records of `/security/locks`.

use ontap_runtime::{Field, Whole};
use crate::models::lock::Lock as Record;

/// `action`: object. Since 9.6.
pub const ACTION: Field<Record, Whole> = Field::new("action");

/// `action.message`: string. Since 9.7.
pub const ACTION_MESSAGE: Field<Record, String> =
    Field::new("action.message").introduced_in(9, 7, 0);

/// `issue`: `issue`. Since 9.6.
pub const ISSUE: Field<Record, Whole> = Field::new("issue");

/// `issue.message`: string. Since 9.7.
pub const ISSUE_MESSAGE: Field<Record, String> = Field::new("issue.message").introduced_in(9, 7, 0);

/// `state`: string. Since 9.6.
pub const STATE: Field<Record, String> = Field::new("state");
