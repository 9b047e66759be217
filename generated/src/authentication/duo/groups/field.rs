// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/duo/groups

//! Fields of the records of `/security/authentication/duo/groups`.

use ontap_runtime::{Field, Whole};
use crate::models::duogroup::Duogroup as Record;

/// Free text about the group.
///
/// `comment`: string. Since 9.14.1.
pub const COMMENT: Field<Record, String> = Field::new("comment").introduced_in(9, 14, 1);

/// Members of the group who sign in without Duo. The list that is sent replaces the old one.
///
/// `excluded_users`: list of string. Since 9.14.1.
pub const EXCLUDED_USERS: Field<Record, String> =
    Field::new("excluded_users").introduced_in(9, 14, 1);

/// Name of the group whose members sign in with Duo.
///
/// `name`: string. Since 9.14.1.
pub const NAME: Field<Record, String> = Field::new("name").introduced_in(9, 14, 1);

/// SVM that the group signs in to, or the administrative SVM for the cluster.
///
/// `owner`: object. Since 9.14.1.
pub const OWNER: Field<Record, Whole> = Field::new("owner").introduced_in(9, 14, 1);

/// Name of the owning SVM. A POST sends the name or the UUID; a PATCH can send neither.
///
/// `owner.name`: string. Since 9.14.1.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name").introduced_in(9, 14, 1);

/// UUID of the owning SVM. It stays the same when the SVM is renamed.
///
/// `owner.uuid`: string. Since 9.14.1.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid").introduced_in(9, 14, 1);
