// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/groups

//! Fields of the records of `/security/groups`.

use ontap_runtime::{DateTime, Field, Whole};
use crate::models::security_group::SecurityGroup as Record;

/// `comment`: string. Since 9.16.1.
pub const COMMENT: Field<Record, String> = Field::new("comment").introduced_in(9, 16, 1);

/// `create_time`: date and time. Since 9.16.1.
pub const CREATE_TIME: Field<Record, DateTime> = Field::new("create_time").introduced_in(9, 16, 1);

/// `id`: integer. Since 9.16.1.
pub const ID: Field<Record, i64> = Field::new("id").introduced_in(9, 16, 1);

/// `name`: string. Since 9.16.1.
pub const NAME: Field<Record, String> = Field::new("name").introduced_in(9, 16, 1);

/// `owner`: object. Since 9.16.1.
pub const OWNER: Field<Record, Whole> = Field::new("owner").introduced_in(9, 16, 1);

/// `owner.name`: string. Since 9.16.1.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name").introduced_in(9, 16, 1);

/// `owner.uuid`: string. Since 9.16.1.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid").introduced_in(9, 16, 1);

/// `scope`: enumeration. Since 9.16.1.
pub const SCOPE: Field<Record, crate::models::security_group::Scope> =
    Field::new("scope").introduced_in(9, 16, 1);

/// `type`: enumeration. Since 9.16.1.
pub const TYPE: Field<Record, crate::models::security_group::Type> =
    Field::new("type").introduced_in(9, 16, 1);

/// `uuid`: string (uuid). Since 9.16.1.
pub const UUID: Field<Record, String> = Field::new("uuid").introduced_in(9, 16, 1);
