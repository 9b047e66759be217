// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/roles

//! Fields of the records of `/security/roles`.

use ontap_runtime::{Field, Whole};
use crate::models::role::Role as Record;

/// `builtin`: boolean. Since 9.6.
pub const BUILTIN: Field<Record, bool> = Field::new("builtin");

/// `name`: string. Since 9.6.
pub const NAME: Field<Record, String> = Field::new("name");

/// `owner`: object. Since 9.6.
pub const OWNER: Field<Record, Whole> = Field::new("owner");

/// `owner.name`: string. Since 9.6.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name");

/// `owner.uuid`: string. Since 9.6.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid");

/// `privileges`: list of `role_privilege`. Since 9.6.
pub const PRIVILEGES: Field<Record, Whole> = Field::new("privileges");

/// `privileges.access`: `role_privilege_level`. Since 9.6.
pub const PRIVILEGES_ACCESS: Field<Record, crate::models::role_privilege_level::RolePrivilegeLevel> =
    Field::new("privileges.access");

/// `privileges.path`: string. Since 9.6.
pub const PRIVILEGES_PATH: Field<Record, String> = Field::new("privileges.path");

/// `privileges.query`: string. Since 9.11.1.
pub const PRIVILEGES_QUERY: Field<Record, String> =
    Field::new("privileges.query").introduced_in(9, 11, 1);

/// `scope`: enumeration. Since 9.6.
pub const SCOPE: Field<Record, crate::models::role::Scope> = Field::new("scope");
