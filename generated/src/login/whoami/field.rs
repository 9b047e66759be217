// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/login/whoami

//! Fields of the records of `/security/login/whoami`.

use ontap_runtime::{Field, Whole};
use crate::models::whoami::Whoami as Record;

/// `privileges`: list of `whoami_privileges`. Since 9.18.1.
pub const PRIVILEGES: Field<Record, Whole> = Field::new("privileges").introduced_in(9, 18, 1);

/// `privileges.access`: `role_privilege_level`. Since 9.18.1.
pub const PRIVILEGES_ACCESS: Field<Record, crate::models::role_privilege_level::RolePrivilegeLevel> =
    Field::new("privileges.access").introduced_in(9, 18, 1);

/// `privileges.path`: string. Since 9.18.1.
pub const PRIVILEGES_PATH: Field<Record, String> =
    Field::new("privileges.path").introduced_in(9, 18, 1);

/// `privileges.query`: string. Since 9.18.1.
pub const PRIVILEGES_QUERY: Field<Record, String> =
    Field::new("privileges.query").introduced_in(9, 18, 1);

/// `roles`: list of string. Since 9.18.1.
pub const ROLES: Field<Record, String> = Field::new("roles").introduced_in(9, 18, 1);

/// `username`: string. Since 9.18.1.
pub const USERNAME: Field<Record, String> = Field::new("username").introduced_in(9, 18, 1);
