// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify

//! Fields of the records of `/security/multi-admin-verify`.

use ontap_runtime::{Field, IsoDuration};
use crate::models::multi_admin_verify_config::MultiAdminVerifyConfig as Record;

/// How long a request waits for its approvals before it expires, as an ISO 8601 duration, unless the rule says otherwise.
///
/// `approval_expiry`: ISO 8601 duration. Since 9.11.1.
pub const APPROVAL_EXPIRY: Field<Record, IsoDuration> =
    Field::new("approval_expiry").introduced_in(9, 11, 1);

/// Groups that decide about requests whose rule names none of its own. The list that is sent replaces the old one.
///
/// `approval_groups`: list of string. Since 9.11.1.
pub const APPROVAL_GROUPS: Field<Record, String> =
    Field::new("approval_groups").introduced_in(9, 11, 1);

/// Whether rules are enforced. The first switching-on needs approval groups to be named.
///
/// `enabled`: boolean. Since 9.11.1.
pub const ENABLED: Field<Record, bool> = Field::new("enabled").introduced_in(9, 11, 1);

/// How long an approval can be used before it expires, as an ISO 8601 duration, unless the rule says otherwise.
///
/// `execution_expiry`: ISO 8601 duration. Since 9.11.1.
pub const EXECUTION_EXPIRY: Field<Record, IsoDuration> =
    Field::new("execution_expiry").introduced_in(9, 11, 1);

/// Number of administrators who must approve unless the rule says otherwise, not counting the author of the request.
///
/// `required_approvers`: integer. Since 9.11.1.
pub const REQUIRED_APPROVERS: Field<Record, i64> =
    Field::new("required_approvers").introduced_in(9, 11, 1);
