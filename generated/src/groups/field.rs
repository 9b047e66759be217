// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/groups

//! Fields of the records of `/security/groups`.

use ontap_runtime::{DateTime, Field, Whole};
use crate::models::security_group::SecurityGroup as Record;

/// Free text about the group.
///
/// `comment`: string. Since 9.16.1.
pub const COMMENT: Field<Record, String> = Field::new("comment").introduced_in(9, 16, 1);

/// When the group was made known to ONTAP.
///
/// `create_time`: date and time. Since 9.16.1.
pub const CREATE_TIME: Field<Record, DateTime> = Field::new("create_time").introduced_in(9, 16, 1);

/// Number that ONTAP gave the group, unique in the whole cluster; the next free one is taken. Role mappings refer to it.
///
/// `id`: integer. Since 9.16.1.
pub const ID: Field<Record, i64> = Field::new("id").introduced_in(9, 16, 1);

/// Name of the group, 1 to 64 characters.
///
/// `name`: string. Since 9.16.1.
pub const NAME: Field<Record, String> = Field::new("name").introduced_in(9, 16, 1);

/// SVM that owns the group. At cluster scope this is the administrative SVM. Its UUID is the first key of the path.
///
/// `owner`: object. Since 9.16.1.
pub const OWNER: Field<Record, Whole> = Field::new("owner").introduced_in(9, 16, 1);

/// Name of the owning SVM. A POST sends the name or the UUID; a PATCH can send neither.
///
/// `owner.name`: string. Since 9.16.1.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name").introduced_in(9, 16, 1);

/// UUID of the owning SVM. It stays the same when the SVM is renamed.
///
/// `owner.uuid`: string. Since 9.16.1.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid").introduced_in(9, 16, 1);

/// Scope of the group: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
///
/// `scope`: enumeration. Since 9.16.1.
pub const SCOPE: Field<Record, crate::models::security_group::Scope> =
    Field::new("scope").introduced_in(9, 16, 1);

/// Kind of identity provider the group comes from. It is part of the key.
///
/// `type`: enumeration. Since 9.16.1.
pub const TYPE: Field<Record, crate::models::security_group::Type> =
    Field::new("type").introduced_in(9, 16, 1);

/// UUID of the group at the identity provider.
///
/// `uuid`: string (uuid). Since 9.16.1.
pub const UUID: Field<Record, String> = Field::new("uuid").introduced_in(9, 16, 1);
