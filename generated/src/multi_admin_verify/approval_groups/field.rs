// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify/approval-groups

//! Fields of the records of `/security/multi-admin-verify/approval-groups`.

use ontap_runtime::{Field, Whole};
use crate::models::multi_admin_verify_approval_group::MultiAdminVerifyApprovalGroup as Record;

/// `approvers`: list of string. Since 9.11.1.
pub const APPROVERS: Field<Record, String> = Field::new("approvers").introduced_in(9, 11, 1);

/// `email`: list of string (email). Since 9.11.1.
pub const EMAIL: Field<Record, String> = Field::new("email").introduced_in(9, 11, 1);

/// `name`: string. Since 9.11.1.
pub const NAME: Field<Record, String> = Field::new("name").introduced_in(9, 11, 1);

/// `owner`: object. Since 9.11.1.
pub const OWNER: Field<Record, Whole> = Field::new("owner").introduced_in(9, 11, 1);

/// `owner.name`: string. Since 9.11.1.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name").introduced_in(9, 11, 1);

/// `owner.uuid`: string. Since 9.11.1.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid").introduced_in(9, 11, 1);
