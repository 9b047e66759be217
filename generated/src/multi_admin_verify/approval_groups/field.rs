// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify/approval-groups

//! Fields of the records of `/security/multi-admin-verify/approval-groups`.

use ontap_runtime::{Field, Whole};
use crate::models::multi_admin_verify_approval_group::MultiAdminVerifyApprovalGroup as Record;

/// Names of the administrators who may approve. A list that is sent replaces the old one.
///
/// `approvers`: list of string. Since 9.11.1.
pub const APPROVERS: Field<Record, String> = Field::new("approvers").introduced_in(9, 11, 1);

/// Addresses that are notified by e-mail at each step of a request, from its creation to its execution. The list that is sent replaces the old one.
///
/// `email`: list of string (email). Since 9.11.1.
pub const EMAIL: Field<Record, String> = Field::new("email").introduced_in(9, 11, 1);

/// Name of the group; settings and rules refer to it.
///
/// `name`: string. Since 9.11.1.
pub const NAME: Field<Record, String> = Field::new("name").introduced_in(9, 11, 1);

/// Owner of the group. At present that can only be the cluster.
///
/// `owner`: object. Since 9.11.1.
pub const OWNER: Field<Record, Whole> = Field::new("owner").introduced_in(9, 11, 1);

/// Name of the owner. Neither POST nor PATCH takes it.
///
/// `owner.name`: string. Since 9.11.1.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name").introduced_in(9, 11, 1);

/// UUID of the owner, the first key of the path. A PATCH does not take it.
///
/// `owner.uuid`: string. Since 9.11.1.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid").introduced_in(9, 11, 1);
