// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/duo/groups

//! Fields of the records of `/security/authentication/duo/groups`.

use ontap_runtime::{Field, Whole};
use crate::models::duogroup::Duogroup as Record;

/// `comment`: string. Since 9.14.1.
pub const COMMENT: Field<Record, String> = Field::new("comment").introduced_in(9, 14, 1);

/// `excluded_users`: list of string. Since 9.14.1.
pub const EXCLUDED_USERS: Field<Record, String> =
    Field::new("excluded_users").introduced_in(9, 14, 1);

/// `name`: string. Since 9.14.1.
pub const NAME: Field<Record, String> = Field::new("name").introduced_in(9, 14, 1);

/// `owner`: object. Since 9.14.1.
pub const OWNER: Field<Record, Whole> = Field::new("owner").introduced_in(9, 14, 1);

/// `owner.name`: string. Since 9.14.1.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name").introduced_in(9, 14, 1);

/// `owner.uuid`: string. Since 9.14.1.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid").introduced_in(9, 14, 1);
