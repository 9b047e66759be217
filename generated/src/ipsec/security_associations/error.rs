// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ipsec/security-associations

//! Error codes documented for `/security/ipsec/security-associations`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 66257118 | [`IPSEC_ASSOCIATION_NOT_FOUND`] | There is no association with this UUID. | List the associations again; they are short-lived. | `get` (From 9.9.1 to 9.12.1) |
//! | 66257119 | [`IPSEC_ASSOCIATION_GONE`] | The association with this UUID does not exist any more, or never did. | List the associations again; they are short-lived. | `get` (From 9.9.1 to 9.12.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    IPSEC_ASSOCIATION_NOT_FOUND,
    IPSEC_ASSOCIATION_GONE,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::IPSEC_ASSOCIATION_NOT_FOUND,
    &entries::IPSEC_ASSOCIATION_GONE,
];
