// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify/requests

//! Error codes documented for `/security/multi-admin-verify/requests`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 262148 | [`MAV_COMMAND_UNKNOWN`] | The operation is no command that ONTAP knows. | Check its full spelling on the command line. | `create` (Since 9.11.1) |
//! | 262279 | [`MAV_FIELD_INVALID`] | A field was set that cannot be set in this request. | Leave it out. | `create` (Since 9.16.1) |
//! | 262304 | [`MAV_TOO_MANY_REQUESTS`] | There are as many requests as ONTAP keeps. | Delete old requests first. | `create` (Since 9.11.1) |
//! | 262305 | [`MAV_NOT_PENDING`] | Only a pending request can be approved. | Look at its state; make a new request if it has expired or was vetoed. | `create` (Since 9.11.1) |
//! | 262306 | [`MAV_VETO_EXPIRED`] | The request has expired and can no longer be vetoed. | Nothing needs to be done: it cannot be executed either. | `create` (Since 9.11.1) |
//! | 262308 | [`MAV_COMMAND_UNSUPPORTED`] | The command cannot be put under multi-admin verification. | Choose a command that supports it. | `create` (Since 9.11.1) |
//! | 262309 | [`MAV_DISABLED`] | Multi-admin verification is not enabled. | Enable it first. | `create` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1) |
//! | 262311 | [`MAV_VALUE_ZERO`] | The value must be at least 1. | Send a larger number. | `create` (Since 9.11.1) |
//! | 262312 | [`MAV_APPROVERS_TOO_MANY`] | More approvals are required than the groups have different approvers to spare, since the author of a request does not count. | Require fewer, or add approvers. | `create` (Since 9.11.1) |
//! | 262313 | [`MAV_APPROVERS_TOO_FEW`] | The approval groups must have more different approvers than approvals are required. | Add approvers or require fewer. | `create` (Since 9.11.1) |
//! | 262326 | [`MAV_QUERY_SYNTAX`] | The query cannot be understood. | Write it as on the command line, `-parameter value`. | `create` (Since 9.11.1) |
//! | 262327 | [`MAV_REQUEST_FAILED`] | ONTAP failed to create the request. | Try again. | `create` (Since 9.11.1) |
//! | 262328 | [`MAV_NO_RULE`] | No rule covers this operation, so there is nothing to approve. | Run the operation directly, or create a rule first. | `create` (Since 9.11.1) |
//! | 262329 | [`MAV_STATE_INVALID`] | The state cannot be set to this value. | Send `approved` or `vetoed`. | `update_where` (Since 9.16.1), `update` (Since 9.11.1) |
//! | 262330 | [`MAV_DECIDED_TWICE`] | The same approver has decided about this request before. | Wait for other approvers. | `create` (Since 9.11.1) |
//! | 262334 | [`MAV_PARAMETER_UNSUPPORTED`] | A parameter of the command cannot be used in a request. | Leave it out of the query. | `create` (Since 9.11.1) |
//! | 262336 | [`MAV_DELETE_FORBIDDEN`] | The caller may not delete this request. | Ask the author of the request. | `delete_where` (Since 9.16.1), `delete` (Since 9.16.1) |
//! | 262337 | [`MAV_OWN_REQUEST`] | Nobody decides about their own request, and only members of the approval groups decide at all. | Have another approver decide. | `create` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    MAV_COMMAND_UNKNOWN,
    MAV_FIELD_INVALID,
    MAV_TOO_MANY_REQUESTS,
    MAV_NOT_PENDING,
    MAV_VETO_EXPIRED,
    MAV_COMMAND_UNSUPPORTED,
    MAV_DISABLED,
    MAV_VALUE_ZERO,
    MAV_APPROVERS_TOO_MANY,
    MAV_APPROVERS_TOO_FEW,
    MAV_QUERY_SYNTAX,
    MAV_REQUEST_FAILED,
    MAV_NO_RULE,
    MAV_STATE_INVALID,
    MAV_DECIDED_TWICE,
    MAV_PARAMETER_UNSUPPORTED,
    MAV_DELETE_FORBIDDEN,
    MAV_OWN_REQUEST,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::MAV_COMMAND_UNKNOWN,
    &entries::MAV_FIELD_INVALID,
    &entries::MAV_TOO_MANY_REQUESTS,
    &entries::MAV_NOT_PENDING,
    &entries::MAV_VETO_EXPIRED,
    &entries::MAV_COMMAND_UNSUPPORTED,
    &entries::MAV_DISABLED,
    &entries::MAV_VALUE_ZERO,
    &entries::MAV_APPROVERS_TOO_MANY,
    &entries::MAV_APPROVERS_TOO_FEW,
    &entries::MAV_QUERY_SYNTAX,
    &entries::MAV_REQUEST_FAILED,
    &entries::MAV_NO_RULE,
    &entries::MAV_STATE_INVALID,
    &entries::MAV_DECIDED_TWICE,
    &entries::MAV_PARAMETER_UNSUPPORTED,
    &entries::MAV_DELETE_FORBIDDEN,
    &entries::MAV_OWN_REQUEST,
];
