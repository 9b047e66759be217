// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify

//! Fields of the records of `/security/multi-admin-verify`.

use ontap_runtime::{Duration, Field};
use crate::models::multi_admin_verify_config::MultiAdminVerifyConfig as Record;

/// `approval_expiry`: ISO 8601 duration. Since 9.11.1.
pub const APPROVAL_EXPIRY: Field<Record, Duration> = Field::new("approval_expiry");

/// `approval_groups`: list of string. Since 9.11.1.
pub const APPROVAL_GROUPS: Field<Record, String> = Field::new("approval_groups");

/// `enabled`: boolean. Since 9.11.1.
pub const ENABLED: Field<Record, bool> = Field::new("enabled");

/// `execution_expiry`: ISO 8601 duration. Since 9.11.1.
pub const EXECUTION_EXPIRY: Field<Record, Duration> = Field::new("execution_expiry");

/// `required_approvers`: integer. Since 9.11.1.
pub const REQUIRED_APPROVERS: Field<Record, i64> = Field::new("required_approvers");
