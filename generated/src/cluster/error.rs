// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /cluster

//! Error codes documented for `/cluster`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 9241607 | [`PRECLUSTER`] | There is no cluster on these nodes yet, so hardly anything but creating one is possible. | Create the cluster first. | `get` (Since 9.16.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    PRECLUSTER,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[&entries::PRECLUSTER];
