// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify/rules

//! Fields of the records of `/security/multi-admin-verify/rules`.

use ontap_runtime::{DateTime, Field, IsoDuration, Whole};
use crate::models::multi_admin_verify_rule::MultiAdminVerifyRule as Record;

/// How long a request under this rule waits for its approvals, as an ISO 8601 duration. Without a value the global setting holds.
///
/// `approval_expiry`: ISO 8601 duration. Since 9.11.1.
pub const APPROVAL_EXPIRY: Field<Record, IsoDuration> =
    Field::new("approval_expiry").introduced_in(9, 11, 1);

/// Groups that decide about requests under this rule. Without any, the global ones do.
///
/// `approval_groups`: list of object. Since 9.11.1.
pub const APPROVAL_GROUPS: Field<Record, Whole> =
    Field::new("approval_groups").introduced_in(9, 11, 1);

/// Name of the approval group.
///
/// `approval_groups.name`: string. Since 9.11.1.
pub const APPROVAL_GROUPS_NAME: Field<Record, String> =
    Field::new("approval_groups.name").introduced_in(9, 11, 1);

/// Whether an attempt to run the operation without approval creates a request automatically. When false, the attempt only fails.
///
/// `auto_request_create`: boolean. Since 9.11.1.
pub const AUTO_REQUEST_CREATE: Field<Record, bool> =
    Field::new("auto_request_create").introduced_in(9, 11, 1);

/// When the rule was made.
///
/// `create_time`: date and time. Since 9.11.1.
pub const CREATE_TIME: Field<Record, DateTime> = Field::new("create_time").introduced_in(9, 11, 1);

/// How long an approval under this rule can be used, as an ISO 8601 duration. Without a value the global setting holds.
///
/// `execution_expiry`: ISO 8601 duration. Since 9.11.1.
pub const EXECUTION_EXPIRY: Field<Record, IsoDuration> =
    Field::new("execution_expiry").introduced_in(9, 11, 1);

/// Command that needs approval, for instance `volume delete`. Part of the key.
///
/// `operation`: string. Since 9.11.1.
pub const OPERATION: Field<Record, String> = Field::new("operation").introduced_in(9, 11, 1);

/// Owner of the rule. At present that can only be the cluster.
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

/// Limits the rule to some objects, in the notation of the command line; operations on others need no approval.
///
/// `query`: string. Since 9.11.1.
pub const QUERY: Field<Record, String> = Field::new("query").introduced_in(9, 11, 1);

/// Number of administrators who must approve, not counting the author of the request. Without a value the global setting holds.
///
/// `required_approvers`: integer. Since 9.11.1.
pub const REQUIRED_APPROVERS: Field<Record, i64> =
    Field::new("required_approvers").introduced_in(9, 11, 1);

/// True for the rules that come with ONTAP and protect MAV itself.
///
/// `system_defined`: boolean. Since 9.11.1.
pub const SYSTEM_DEFINED: Field<Record, bool> =
    Field::new("system_defined").introduced_in(9, 11, 1);
