// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/external-role-mappings

//! Error codes documented for `/security/external-role-mappings`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 5636243 | [`MAPPED_ROLE_NOT_FOUND`] | The role to be mapped to does not exist, or not in the SVM that the group belongs to. | Create the role there first. | `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    MAPPED_ROLE_NOT_FOUND,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[&entries::MAPPED_ROLE_NOT_FOUND];
