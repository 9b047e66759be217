// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify/rules

//! Fields of the records of `/security/multi-admin-verify/rules`.

use ontap_runtime::{DateTime, Field, IsoDuration, Whole};
use crate::models::multi_admin_verify_rule::MultiAdminVerifyRule as Record;

/// `approval_expiry`: ISO 8601 duration. Since 9.11.1.
pub const APPROVAL_EXPIRY: Field<Record, IsoDuration> =
    Field::new("approval_expiry").introduced_in(9, 11, 1);

/// `approval_groups`: list of object. Since 9.11.1.
pub const APPROVAL_GROUPS: Field<Record, Whole> =
    Field::new("approval_groups").introduced_in(9, 11, 1);

/// `approval_groups.name`: string. Since 9.11.1.
pub const APPROVAL_GROUPS_NAME: Field<Record, String> =
    Field::new("approval_groups.name").introduced_in(9, 11, 1);

/// `auto_request_create`: boolean. Since 9.11.1.
pub const AUTO_REQUEST_CREATE: Field<Record, bool> =
    Field::new("auto_request_create").introduced_in(9, 11, 1);

/// `create_time`: date and time. Since 9.11.1.
pub const CREATE_TIME: Field<Record, DateTime> = Field::new("create_time").introduced_in(9, 11, 1);

/// `execution_expiry`: ISO 8601 duration. Since 9.11.1.
pub const EXECUTION_EXPIRY: Field<Record, IsoDuration> =
    Field::new("execution_expiry").introduced_in(9, 11, 1);

/// `operation`: string. Since 9.11.1.
pub const OPERATION: Field<Record, String> = Field::new("operation").introduced_in(9, 11, 1);

/// `owner`: object. Since 9.11.1.
pub const OWNER: Field<Record, Whole> = Field::new("owner").introduced_in(9, 11, 1);

/// `owner.name`: string. Since 9.11.1.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name").introduced_in(9, 11, 1);

/// `owner.uuid`: string. Since 9.11.1.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid").introduced_in(9, 11, 1);

/// `query`: string. Since 9.11.1.
pub const QUERY: Field<Record, String> = Field::new("query").introduced_in(9, 11, 1);

/// `required_approvers`: integer. Since 9.11.1.
pub const REQUIRED_APPROVERS: Field<Record, i64> =
    Field::new("required_approvers").introduced_in(9, 11, 1);

/// `system_defined`: boolean. Since 9.11.1.
pub const SYSTEM_DEFINED: Field<Record, bool> =
    Field::new("system_defined").introduced_in(9, 11, 1);
