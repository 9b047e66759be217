// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/groups

//! Error codes documented for `/security/groups`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 5636231 | [`GROUP_LIMIT`] | All group IDs are taken. | Delete groups that are no longer needed. | `create` (Since 9.16.1) |
//! | 5636232 | [`GROUP_NAME_LENGTH`] | The group name is empty or too long. | Use 1 to 64 characters. | `create` (Since 9.16.1) |
//! | 5636235 | [`GROUP_UUID_DUPLICATE`] | Another group has this UUID already. | Check the UUID at the identity provider. | `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 5636244 | [`GROUP_IN_USE`] | A role mapping still refers to the group. | Delete its mappings under `/security/group/role-mappings` first. | `create` (Since 9.16.1), `delete_where` (Since 9.16.1), `delete` (Since 9.16.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    GROUP_LIMIT,
    GROUP_NAME_LENGTH,
    GROUP_UUID_DUPLICATE,
    GROUP_IN_USE,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::GROUP_LIMIT,
    &entries::GROUP_NAME_LENGTH,
    &entries::GROUP_UUID_DUPLICATE,
    &entries::GROUP_IN_USE,
];
