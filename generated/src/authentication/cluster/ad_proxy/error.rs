// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/ad-proxy

//! Error codes documented for `/security/authentication/cluster/ad-proxy`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 2621516 | [`DATA_SVM_ONLY`] | Only a data SVM can be used for this. | Name a data SVM. | `create` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 2621706 | [`SVM_NAME_AND_UUID_DISAGREE`] | Name and UUID in the request belong to two different SVMs. | Send one of the two. | `create` (Since 9.16.1), `update` (Since 9.16.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    DATA_SVM_ONLY,
    SVM_NAME_AND_UUID_DISAGREE,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::DATA_SVM_ONLY,
    &entries::SVM_NAME_AND_UUID_DISAGREE,
];
