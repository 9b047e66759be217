// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify/rules

//! Error codes documented for `/security/multi-admin-verify/rules`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 262148 | [`MAV_COMMAND_UNKNOWN`] | The operation is no command that ONTAP knows. | Check its full spelling on the command line. | `create` (Since 9.11.1) |
//! | 262308 | [`MAV_COMMAND_UNSUPPORTED`] | The command cannot be put under multi-admin verification. | Choose a command that supports it. | `create` (Since 9.11.1) |
//! | 262309 | [`MAV_DISABLED`] | Multi-admin verification is not enabled. | Enable it first. | `create` (Since 9.11.1) |
//! | 262310 | [`MAV_SYSTEM_RULE`] | A rule of the system can neither be deleted nor be given another query. | Leave it; other properties can be changed. | `delete_where` (Since 9.16.1), `delete` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1) |
//! | 262311 | [`MAV_VALUE_ZERO`] | The value must be at least 1. | Send a larger number. | `create` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1) |
//! | 262312 | [`MAV_APPROVERS_TOO_MANY`] | More approvals are required than the groups have different approvers to spare, since the author of a request does not count. | Require fewer, or add approvers. | `create` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1) |
//! | 262313 | [`MAV_APPROVERS_TOO_FEW`] | The approval groups must have more different approvers than approvals are required. | Add approvers or require fewer. | `create` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1) |
//! | 262314 | [`MAV_GROUP_NOT_FOUND`] | Some approval group that the request names does not exist. | Create it first, or correct the name. | `create` (Since 9.11.1) |
//! | 262316 | [`MAV_EXPIRY_RANGE`] | The duration is too short or longer than two weeks. | Choose a value within the limits. | `create` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1) |
//! | 262326 | [`MAV_QUERY_SYNTAX`] | The query cannot be understood. | Write it as on the command line, `-parameter value`. | `create` (Since 9.11.1) |
//! | 262335 | [`MAV_QUERY_TWICE`] | The query stands both in the operation and in `query`. | Keep it in one place. | `create` (Since 9.11.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    MAV_COMMAND_UNKNOWN,
    MAV_COMMAND_UNSUPPORTED,
    MAV_DISABLED,
    MAV_SYSTEM_RULE,
    MAV_VALUE_ZERO,
    MAV_APPROVERS_TOO_MANY,
    MAV_APPROVERS_TOO_FEW,
    MAV_GROUP_NOT_FOUND,
    MAV_EXPIRY_RANGE,
    MAV_QUERY_SYNTAX,
    MAV_QUERY_TWICE,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::MAV_COMMAND_UNKNOWN,
    &entries::MAV_COMMAND_UNSUPPORTED,
    &entries::MAV_DISABLED,
    &entries::MAV_SYSTEM_RULE,
    &entries::MAV_VALUE_ZERO,
    &entries::MAV_APPROVERS_TOO_MANY,
    &entries::MAV_APPROVERS_TOO_FEW,
    &entries::MAV_GROUP_NOT_FOUND,
    &entries::MAV_EXPIRY_RANGE,
    &entries::MAV_QUERY_SYNTAX,
    &entries::MAV_QUERY_TWICE,
];
