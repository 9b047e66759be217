// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/roles/{owner.uuid}/{name}/privileges

//! Fields of the records of `/security/roles/{owner.uuid}/{name}/privileges`.

use ontap_runtime::Field;
use crate::models::role_privilege::RolePrivilege as Record;

/// Level of access to the path.
///
/// `access`: `role_privilege_level`. Since 9.6.
pub const ACCESS: Field<Record, crate::models::role_privilege_level::RolePrivilegeLevel> =
    Field::new("access");

/// What the privilege is about: a path of the REST API such as `/api/storage/volumes`, or a command or command directory such as `volume move`. A few API paths (snapshots and file system analytics of a volume or SVM) may name a single object by its UUID, or `*` for all. One role holds either kind.
///
/// In 9.6 to 9.10.1: What the privilege is about: a path of the REST API such as `/api/storage/volumes`.
///
/// `path`: string. Since 9.6.
pub const PATH: Field<Record, String> = Field::new("path");

/// Narrows a command to some objects, in the notation of the command line (`-vserver vs1|vs2`). It is accepted only where the path names a command or command directory, and must use parameters of that command.
///
/// `query`: string. Since 9.11.1.
pub const QUERY: Field<Record, String> = Field::new("query").introduced_in(9, 11, 1);
