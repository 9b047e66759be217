// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/group/role-mappings

//! Fields of the records of `/security/group/role-mappings`.

use ontap_runtime::{Field, Whole};
use crate::models::group_role_mappings::GroupRoleMappings as Record;

/// `comment`: string. Since 9.16.1.
pub const COMMENT: Field<Record, String> = Field::new("comment").introduced_in(9, 16, 1);

/// `group_id`: integer. Since 9.16.1.
pub const GROUP_ID: Field<Record, i64> = Field::new("group_id").introduced_in(9, 16, 1);

/// `ontap_role`: object. Since 9.16.1.
pub const ONTAP_ROLE: Field<Record, Whole> = Field::new("ontap_role").introduced_in(9, 16, 1);

/// `ontap_role.name`: string. Since 9.16.1.
pub const ONTAP_ROLE_NAME: Field<Record, String> =
    Field::new("ontap_role.name").introduced_in(9, 16, 1);

/// `scope`: enumeration. Since 9.16.1.
pub const SCOPE: Field<Record, crate::models::group_role_mappings::Scope> =
    Field::new("scope").introduced_in(9, 16, 1);
