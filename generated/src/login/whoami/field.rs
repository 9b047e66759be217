// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/login/whoami

//! Fields of the records of `/security/login/whoami`.

use ontap_runtime::{Field, Whole};
use crate::models::whoami::Whoami as Record;

/// What the session may do, path by path.
///
/// `privileges`: list of `whoami_privileges`. Since 9.18.1.
pub const PRIVILEGES: Field<Record, Whole> = Field::new("privileges").introduced_in(9, 18, 1);

/// Level of access to the path.
///
/// `privileges.access`: `role_privilege_level`. Since 9.18.1.
pub const PRIVILEGES_ACCESS: Field<Record, crate::models::role_privilege_level::RolePrivilegeLevel> =
    Field::new("privileges.access").introduced_in(9, 18, 1);

/// Path of the API, command or command directory that the privilege is about.
///
/// `privileges.path`: string. Since 9.18.1.
pub const PRIVILEGES_PATH: Field<Record, String> =
    Field::new("privileges.path").introduced_in(9, 18, 1);

/// Restriction to certain objects, where the privilege has one.
///
/// `privileges.query`: string. Since 9.18.1.
pub const PRIVILEGES_QUERY: Field<Record, String> =
    Field::new("privileges.query").introduced_in(9, 18, 1);

/// Names of the roles that the session acts with; there can be several.
///
/// `roles`: list of string. Since 9.18.1.
pub const ROLES: Field<Record, String> = Field::new("roles").introduced_in(9, 18, 1);

/// Name that the session signed in with.
///
/// `username`: string. Since 9.18.1.
pub const USERNAME: Field<Record, String> = Field::new("username").introduced_in(9, 18, 1);
