// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/roles

//! Fields of the records of `/security/roles`.

use ontap_runtime::{Field, Whole};
use crate::models::role::Role as Record;

/// True for the roles that ONTAP ships. They can be assigned and read, never changed or deleted.
///
/// `builtin`: boolean. Since 9.6.
pub const BUILTIN: Field<Record, bool> = Field::new("builtin");

/// Name under which accounts refer to the role; unique within its owner. It cannot be changed.
///
/// `name`: string. Since 9.6.
pub const NAME: Field<Record, String> = Field::new("name");

/// SVM that owns the role. At cluster scope this is the administrative SVM. Its UUID is the first key of the path.
///
/// `owner`: object. Since 9.6.
pub const OWNER: Field<Record, Whole> = Field::new("owner");

/// Name of the owning SVM. A POST sends the name or the UUID; a PATCH can send neither.
///
/// `owner.name`: string. Since 9.6.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name");

/// UUID of the owning SVM. It stays the same when the SVM is renamed.
///
/// `owner.uuid`: string. Since 9.6.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid");

/// Privileges of the role. Required at creation; single entries are changed later through the role's `privileges` collection.
///
/// `privileges`: list of `role_privilege`. Since 9.6.
pub const PRIVILEGES: Field<Record, Whole> = Field::new("privileges");

/// Level of access to the path.
///
/// `privileges.access`: `role_privilege_level`. Since 9.6.
pub const PRIVILEGES_ACCESS: Field<Record, crate::models::role_privilege_level::RolePrivilegeLevel> =
    Field::new("privileges.access");

/// What the privilege is about: a path of the REST API such as `/api/storage/volumes`, or a command or command directory such as `volume move`. A few API paths (snapshots and file system analytics of a volume or SVM) may name a single object by its UUID, or `*` for all. One role holds either kind.
///
/// In 9.6 to 9.10.1: What the privilege is about: a path of the REST API such as `/api/storage/volumes`.
///
/// `privileges.path`: string. Since 9.6.
pub const PRIVILEGES_PATH: Field<Record, String> = Field::new("privileges.path");

/// Narrows a command to some objects, in the notation of the command line (`-vserver vs1|vs2`). It is accepted only where the path names a command or command directory, and must use parameters of that command.
///
/// `privileges.query`: string. Since 9.11.1.
pub const PRIVILEGES_QUERY: Field<Record, String> =
    Field::new("privileges.query").introduced_in(9, 11, 1);

/// Scope of the role: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
///
/// `scope`: enumeration. Since 9.6.
pub const SCOPE: Field<Record, crate::models::role::Scope> = Field::new("scope");
