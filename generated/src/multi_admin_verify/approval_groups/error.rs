// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify/approval-groups

//! Error codes documented for `/security/multi-admin-verify/approval-groups`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 262309 | [`MAV_DISABLED`] | Multi-admin verification is not enabled. | Enable it first. | `create` (Since 9.11.1) |
//! | 262319 | [`MAV_GROUP_IS_GLOBAL`] | The approval group is listed in the global settings and cannot be deleted. | Take it off that list first. | `delete_where` (Since 9.16.1), `delete` (Since 9.16.1) |
//! | 262331 | [`MAV_GROUP_EMPTY`] | An approval group needs at least one approver. | Leave one in the list, or delete the group. | `update_where` (Since 9.16.1), `update` (Since 9.11.1) |
//! | 262332 | [`MAV_NO_CHANGE_LIST`] | The change says neither whom to add nor whom to remove. | Send the list of approvers. | `update_where` (Since 9.16.1), `update` (Since 9.11.1) |
//! | 262333 | [`MAV_APPROVER_INVALID`] | A user in the list cannot be an approver. | Check that the account exists and may sign in. | `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    MAV_DISABLED,
    MAV_GROUP_IS_GLOBAL,
    MAV_GROUP_EMPTY,
    MAV_NO_CHANGE_LIST,
    MAV_APPROVER_INVALID,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::MAV_DISABLED,
    &entries::MAV_GROUP_IS_GLOBAL,
    &entries::MAV_GROUP_EMPTY,
    &entries::MAV_NO_CHANGE_LIST,
    &entries::MAV_APPROVER_INVALID,
];
