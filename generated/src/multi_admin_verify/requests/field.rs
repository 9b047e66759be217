// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify/requests

//! Fields of the records of `/security/multi-admin-verify/requests`.

use ontap_runtime::{DateTime, Field, Whole};
use crate::models::multi_admin_verify_request::MultiAdminVerifyRequest as Record;

/// `approve_expiry_time`: date and time. Since 9.11.1.
pub const APPROVE_EXPIRY_TIME: Field<Record, DateTime> =
    Field::new("approve_expiry_time").introduced_in(9, 11, 1);

/// `approve_time`: date and time. Since 9.11.1.
pub const APPROVE_TIME: Field<Record, DateTime> =
    Field::new("approve_time").introduced_in(9, 11, 1);

/// `approved_users`: list of string. Since 9.11.1.
pub const APPROVED_USERS: Field<Record, String> =
    Field::new("approved_users").introduced_in(9, 11, 1);

/// `comment`: string. Since 9.11.1.
pub const COMMENT: Field<Record, String> = Field::new("comment").introduced_in(9, 11, 1);

/// `create_time`: date and time. Since 9.11.1.
pub const CREATE_TIME: Field<Record, DateTime> = Field::new("create_time").introduced_in(9, 11, 1);

/// `execute_on_approval`: boolean. Since 9.13.1.
pub const EXECUTE_ON_APPROVAL: Field<Record, bool> =
    Field::new("execute_on_approval").introduced_in(9, 13, 1);

/// `execution_expiry_time`: date and time. Since 9.11.1.
pub const EXECUTION_EXPIRY_TIME: Field<Record, DateTime> =
    Field::new("execution_expiry_time").introduced_in(9, 11, 1);

/// `index`: integer. Since 9.11.1.
pub const INDEX: Field<Record, i64> = Field::new("index").introduced_in(9, 11, 1);

/// `operation`: string. Since 9.11.1.
pub const OPERATION: Field<Record, String> = Field::new("operation").introduced_in(9, 11, 1);

/// `owner`: object. Since 9.11.1.
pub const OWNER: Field<Record, Whole> = Field::new("owner").introduced_in(9, 11, 1);

/// `owner.name`: string. Since 9.11.1.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name").introduced_in(9, 11, 1);

/// `owner.uuid`: string. Since 9.11.1.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid").introduced_in(9, 11, 1);

/// `pending_approvers`: integer. Since 9.11.1.
pub const PENDING_APPROVERS: Field<Record, i64> =
    Field::new("pending_approvers").introduced_in(9, 11, 1);

/// `permitted_users`: list of string. Since 9.11.1.
pub const PERMITTED_USERS: Field<Record, String> =
    Field::new("permitted_users").introduced_in(9, 11, 1);

/// `potential_approvers`: list of string. Since 9.11.1.
pub const POTENTIAL_APPROVERS: Field<Record, String> =
    Field::new("potential_approvers").introduced_in(9, 11, 1);

/// `query`: string. Since 9.11.1.
pub const QUERY: Field<Record, String> = Field::new("query").introduced_in(9, 11, 1);

/// `required_approvers`: integer. Since 9.11.1.
pub const REQUIRED_APPROVERS: Field<Record, i64> =
    Field::new("required_approvers").introduced_in(9, 11, 1);

/// `state`: enumeration. Since 9.11.1.
pub const STATE: Field<Record, crate::models::multi_admin_verify_request::State> =
    Field::new("state").introduced_in(9, 11, 1);

/// `user_requested`: string. Since 9.11.1.
pub const USER_REQUESTED: Field<Record, String> =
    Field::new("user_requested").introduced_in(9, 11, 1);

/// `user_vetoed`: string. Since 9.11.1.
pub const USER_VETOED: Field<Record, String> = Field::new("user_vetoed").introduced_in(9, 11, 1);
