// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware/suspects

//! Error codes documented for `/security/anti-ransomware/suspects`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 203161673 | [`ARP_DATA_PROTECTION_VOLUME`] | This is not possible on a data protection volume. | Use the source volume. | `delete_where` (Since 9.17.1), `delete` (Since 9.17.1) |
//! | 203162105 | [`ARP_CLEAR_BY_FORMAT`] | The attack was detected by the share of encrypted data, so suspects cannot be cleared by format. | Leave the format out. | `delete_where` (Since 9.17.1), `delete` (Since 9.17.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    ARP_DATA_PROTECTION_VOLUME,
    ARP_CLEAR_BY_FORMAT,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::ARP_DATA_PROTECTION_VOLUME,
    &entries::ARP_CLEAR_BY_FORMAT,
];
