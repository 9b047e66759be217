// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify/rules

//! Fields of the records of `/security/multi-admin-verify/rules`.

use ontap_runtime::{DateTime, Duration, Field, Whole};
use crate::models::multi_admin_verify_rule::MultiAdminVerifyRule as Record;

/// `approval_expiry`: ISO 8601 duration. Since 9.11.1.
pub const APPROVAL_EXPIRY: Field<Record, Duration> = Field::new("approval_expiry");

/// `approval_groups`: list of object. Since 9.11.1.
pub const APPROVAL_GROUPS: Field<Record, Whole> = Field::new("approval_groups");

/// `approval_groups.name`: string. Since 9.11.1.
pub const APPROVAL_GROUPS_NAME: Field<Record, String> = Field::new("approval_groups.name");

/// `auto_request_create`: boolean. Since 9.11.1.
pub const AUTO_REQUEST_CREATE: Field<Record, bool> = Field::new("auto_request_create");

/// `create_time`: date and time. Since 9.11.1.
pub const CREATE_TIME: Field<Record, DateTime> = Field::new("create_time");

/// `execution_expiry`: ISO 8601 duration. Since 9.11.1.
pub const EXECUTION_EXPIRY: Field<Record, Duration> = Field::new("execution_expiry");

/// `operation`: string. Since 9.11.1.
pub const OPERATION: Field<Record, String> = Field::new("operation");

/// `owner`: object. Since 9.11.1.
pub const OWNER: Field<Record, Whole> = Field::new("owner");

/// `owner.name`: string. Since 9.11.1.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name");

/// `owner.uuid`: string. Since 9.11.1.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid");

/// `query`: string. Since 9.11.1.
pub const QUERY: Field<Record, String> = Field::new("query");

/// `required_approvers`: integer. Since 9.11.1.
pub const REQUIRED_APPROVERS: Field<Record, i64> = Field::new("required_approvers");

/// `system_defined`: boolean. Since 9.11.1.
pub const SYSTEM_DEFINED: Field<Record, bool> = Field::new("system_defined");
