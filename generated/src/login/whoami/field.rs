// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/login/whoami

//! Fields of the records of `/security/login/whoami`.

use ontap_runtime::{Field, Whole};
use crate::models::whoami::Whoami as Record;

/// `privileges`: list of `whoami_privileges`. Since 9.18.1.
pub const PRIVILEGES: Field<Record, Whole> = Field::new("privileges");

/// `privileges.access`: `role_privilege_level`. Since 9.18.1.
pub const PRIVILEGES_ACCESS: Field<Record, crate::models::role_privilege_level::RolePrivilegeLevel> =
    Field::new("privileges.access");

/// `privileges.path`: string. Since 9.18.1.
pub const PRIVILEGES_PATH: Field<Record, String> = Field::new("privileges.path");

/// `privileges.query`: string. Since 9.18.1.
pub const PRIVILEGES_QUERY: Field<Record, String> = Field::new("privileges.query");

/// `roles`: list of string. Since 9.18.1.
pub const ROLES: Field<Record, String> = Field::new("roles");

/// `username`: string. Since 9.18.1.
pub const USERNAME: Field<Record, String> = Field::new("username");
