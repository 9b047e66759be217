// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify/requests

//! Fields of the records of `/security/multi-admin-verify/requests`.

use ontap_runtime::{DateTime, Field, Whole};
use crate::models::multi_admin_verify_request::MultiAdminVerifyRequest as Record;

/// When the request expires unless it has been approved by then.
///
/// `approve_expiry_time`: date and time. Since 9.11.1.
pub const APPROVE_EXPIRY_TIME: Field<Record, DateTime> =
    Field::new("approve_expiry_time").introduced_in(9, 11, 1);

/// When the request was approved.
///
/// `approve_time`: date and time. Since 9.11.1.
pub const APPROVE_TIME: Field<Record, DateTime> =
    Field::new("approve_time").introduced_in(9, 11, 1);

/// Names of the administrators who have approved the request.
///
/// `approved_users`: list of string. Since 9.11.1.
pub const APPROVED_USERS: Field<Record, String> =
    Field::new("approved_users").introduced_in(9, 11, 1);

/// Reason for the request, as its author gave it; approvers see it in the e-mail they receive.
///
/// `comment`: string. Since 9.11.1.
pub const COMMENT: Field<Record, String> = Field::new("comment").introduced_in(9, 11, 1);

/// When the request was made.
///
/// `create_time`: date and time. Since 9.11.1.
pub const CREATE_TIME: Field<Record, DateTime> = Field::new("create_time").introduced_in(9, 11, 1);

/// Runs the operation automatically on the final approval, so that its author need not return to it.
///
/// `execute_on_approval`: boolean. Since 9.13.1.
pub const EXECUTE_ON_APPROVAL: Field<Record, bool> =
    Field::new("execute_on_approval").introduced_in(9, 13, 1);

/// Until when an approved operation must be run.
///
/// `execution_expiry_time`: date and time. Since 9.11.1.
pub const EXECUTION_EXPIRY_TIME: Field<Record, DateTime> =
    Field::new("execution_expiry_time").introduced_in(9, 11, 1);

/// Number of the request; the key of its path.
///
/// `index`: integer. Since 9.11.1.
pub const INDEX: Field<Record, i64> = Field::new("index").introduced_in(9, 11, 1);

/// Command that is to be run, as a rule names it.
///
/// `operation`: string. Since 9.11.1.
pub const OPERATION: Field<Record, String> = Field::new("operation").introduced_in(9, 11, 1);

/// Owner of the request, the cluster or an SVM.
///
/// `owner`: object. Since 9.11.1.
pub const OWNER: Field<Record, Whole> = Field::new("owner").introduced_in(9, 11, 1);

/// Name of the owner.
///
/// `owner.name`: string. Since 9.11.1.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name").introduced_in(9, 11, 1);

/// UUID of the owner.
///
/// `owner.uuid`: string. Since 9.11.1.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid").introduced_in(9, 11, 1);

/// Number of approvals still required.
///
/// `pending_approvers`: integer. Since 9.11.1.
pub const PENDING_APPROVERS: Field<Record, i64> =
    Field::new("pending_approvers").introduced_in(9, 11, 1);

/// Users who may run the operation once it is approved. Without a list, any authorized user may.
///
/// `permitted_users`: list of string. Since 9.11.1.
pub const PERMITTED_USERS: Field<Record, String> =
    Field::new("permitted_users").introduced_in(9, 11, 1);

/// Names of the administrators who can still approve or veto the request.
///
/// `potential_approvers`: list of string. Since 9.11.1.
pub const POTENTIAL_APPROVERS: Field<Record, String> =
    Field::new("potential_approvers").introduced_in(9, 11, 1);

/// Objects that the operation is about, in the notation of the command line. The approval holds for these and no others.
///
/// `query`: string. Since 9.11.1.
pub const QUERY: Field<Record, String> = Field::new("query").introduced_in(9, 11, 1);

/// Number of administrators who must approve, not counting the author of the request.
///
/// `required_approvers`: integer. Since 9.11.1.
pub const REQUIRED_APPROVERS: Field<Record, i64> =
    Field::new("required_approvers").introduced_in(9, 11, 1);

/// State of the request. A PATCH may set `approved` or `vetoed`; one approval among several leaves the state at pending.
///
/// `state`: enumeration. Since 9.11.1.
pub const STATE: Field<Record, crate::models::multi_admin_verify_request::State> =
    Field::new("state").introduced_in(9, 11, 1);

/// Name of the administrator who made the request. ONTAP fills it in.
///
/// `user_requested`: string. Since 9.11.1.
pub const USER_REQUESTED: Field<Record, String> =
    Field::new("user_requested").introduced_in(9, 11, 1);

/// Name of the administrator who vetoed the request, if one did.
///
/// `user_vetoed`: string. Since 9.11.1.
pub const USER_VETOED: Field<Record, String> = Field::new("user_vetoed").introduced_in(9, 11, 1);
