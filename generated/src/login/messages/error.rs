// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/login/messages

//! Error codes documented for `/security/login/messages`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 10225636 | [`CLUSTER_ADMIN_ONLY_MESSAGE`] | `show_cluster_message` can be changed by administrators of the cluster only. | Ask one of them, or leave the property out. | `update_where` (Since 9.16.1), `update` (Since 9.6) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    CLUSTER_ADMIN_ONLY_MESSAGE,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[&entries::CLUSTER_ADMIN_ONLY_MESSAGE];
