// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/group/role-mappings

//! Error codes documented for `/security/group/role-mappings`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 5636242 | [`GROUP_ID_NOT_FOUND`] | No group has this ID. | Make the group known under `/security/groups` and use the ID it gets. | `create` (Since 9.16.1) |
//! | 5636243 | [`MAPPED_ROLE_NOT_FOUND`] | The role to be mapped to does not exist, or not in the SVM that the group belongs to. | Create the role there first. | `create` (Since 9.16.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    GROUP_ID_NOT_FOUND,
    MAPPED_ROLE_NOT_FOUND,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::GROUP_ID_NOT_FOUND,
    &entries::MAPPED_ROLE_NOT_FOUND,
];
