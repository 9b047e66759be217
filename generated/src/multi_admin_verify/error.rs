// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify

//! Error codes documented for `/security/multi-admin-verify`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 262309 | [`MAV_DISABLED`] | Multi-admin verification is not enabled. | Enable it first. | `update` (Since 9.11.1) |
//! | 262311 | [`MAV_VALUE_ZERO`] | The value must be at least 1. | Send a larger number. | `update` (Since 9.11.1) |
//! | 262312 | [`MAV_APPROVERS_TOO_MANY`] | More approvals are required than the groups have different approvers to spare, since the author of a request does not count. | Require fewer, or add approvers. | `update` (Since 9.11.1) |
//! | 262313 | [`MAV_APPROVERS_TOO_FEW`] | The approval groups must have more different approvers than approvals are required. | Add approvers or require fewer. | `update` (Since 9.11.1) |
//! | 262314 | [`MAV_GROUP_NOT_FOUND`] | Some approval group that the request names does not exist. | Create it first, or correct the name. | `update` (Since 9.16.1) |
//! | 262315 | [`MAV_GROUPS_NEEDED`] | Multi-admin verification cannot be enabled without approval groups. | Send `approval_groups` together with `enabled`. | `update` (Since 9.11.1) |
//! | 262316 | [`MAV_EXPIRY_RANGE`] | The duration is too short or longer than two weeks. | Choose a value within the limits. | `update` (Since 9.11.1) |
//! | 262318 | [`MAV_NEEDS_9_11_1`] | The whole cluster must run 9.11.1 or later for multi-admin verification. | Finish the upgrade first. | `update` (Since 9.11.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    MAV_DISABLED,
    MAV_VALUE_ZERO,
    MAV_APPROVERS_TOO_MANY,
    MAV_APPROVERS_TOO_FEW,
    MAV_GROUP_NOT_FOUND,
    MAV_GROUPS_NEEDED,
    MAV_EXPIRY_RANGE,
    MAV_NEEDS_9_11_1,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::MAV_DISABLED,
    &entries::MAV_VALUE_ZERO,
    &entries::MAV_APPROVERS_TOO_MANY,
    &entries::MAV_APPROVERS_TOO_FEW,
    &entries::MAV_GROUP_NOT_FOUND,
    &entries::MAV_GROUPS_NEEDED,
    &entries::MAV_EXPIRY_RANGE,
    &entries::MAV_NEEDS_9_11_1,
];
