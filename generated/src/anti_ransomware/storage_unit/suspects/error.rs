// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware/storage-unit/suspects

//! Error codes documented for `/security/anti-ransomware/storage-unit/suspects`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 203162606 | [`STORAGE_UNIT_NOT_FOUND`] | There is no storage unit with this UUID. | Check it. | `delete_where` (Since 9.17.1), `delete` (Since 9.17.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    STORAGE_UNIT_NOT_FOUND,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[&entries::STORAGE_UNIT_NOT_FOUND];
