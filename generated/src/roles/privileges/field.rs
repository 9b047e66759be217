// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/roles/{owner.uuid}/{name}/privileges

//! Fields of the records of `/security/roles/{owner.uuid}/{name}/privileges`.

use ontap_runtime::Field;
use crate::models::role_privilege::RolePrivilege as Record;

/// `access`: `role_privilege_level`. Since 9.6.
pub const ACCESS: Field<Record, crate::models::role_privilege_level::RolePrivilegeLevel> =
    Field::new("access");

/// `path`: string. Since 9.6.
pub const PATH: Field<Record, String> = Field::new("path");

/// `query`: string. Since 9.11.1.
pub const QUERY: Field<Record, String> = Field::new("query").introduced_in(9, 11, 1);
