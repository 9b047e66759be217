// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/group/role-mappings

//! Fields of the records of `/security/group/role-mappings`.

use ontap_runtime::{Field, Whole};
use crate::models::group_role_mappings::GroupRoleMappings as Record;

/// Free text about the mapping.
///
/// `comment`: string. Since 9.16.1.
pub const COMMENT: Field<Record, String> = Field::new("comment").introduced_in(9, 16, 1);

/// Number of the group, as `/security/groups` assigned it; 1 to 4,294,967,295.
///
/// `group_id`: integer. Since 9.16.1.
pub const GROUP_ID: Field<Record, i64> = Field::new("group_id").introduced_in(9, 16, 1);

/// Role that members of the group get.
///
/// `ontap_role`: object. Since 9.16.1.
pub const ONTAP_ROLE: Field<Record, Whole> = Field::new("ontap_role").introduced_in(9, 16, 1);

/// Name of the role that members of the group get.
///
/// `ontap_role.name`: string. Since 9.16.1.
pub const ONTAP_ROLE_NAME: Field<Record, String> =
    Field::new("ontap_role.name").introduced_in(9, 16, 1);

/// Scope of the mapping: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
///
/// `scope`: enumeration. Since 9.16.1.
pub const SCOPE: Field<Record, crate::models::group_role_mappings::Scope> =
    Field::new("scope").introduced_in(9, 16, 1);
