// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify

//! Fields of the records of `/security/multi-admin-verify`.

use ontap_runtime::{Field, IsoDuration};
use crate::models::multi_admin_verify_config::MultiAdminVerifyConfig as Record;

/// `approval_expiry`: ISO 8601 duration. Since 9.11.1.
pub const APPROVAL_EXPIRY: Field<Record, IsoDuration> =
    Field::new("approval_expiry").introduced_in(9, 11, 1);

/// `approval_groups`: list of string. Since 9.11.1.
pub const APPROVAL_GROUPS: Field<Record, String> =
    Field::new("approval_groups").introduced_in(9, 11, 1);

/// `enabled`: boolean. Since 9.11.1.
pub const ENABLED: Field<Record, bool> = Field::new("enabled").introduced_in(9, 11, 1);

/// `execution_expiry`: ISO 8601 duration. Since 9.11.1.
pub const EXECUTION_EXPIRY: Field<Record, IsoDuration> =
    Field::new("execution_expiry").introduced_in(9, 11, 1);

/// `required_approvers`: integer. Since 9.11.1.
pub const REQUIRED_APPROVERS: Field<Record, i64> =
    Field::new("required_approvers").introduced_in(9, 11, 1);
