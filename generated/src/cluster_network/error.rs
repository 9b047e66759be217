// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/cluster-network

//! Error codes documented for `/security/cluster-network`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 70320128 | [`CLUSTER_NETWORK_NEEDS_9_18_1`] | The whole cluster must run 9.18.1 or later. | Finish the upgrade first. | `update` (Since 9.18.1) |
//! | 70320131 | [`CLUSTER_NETWORK_METROCLUSTER`] | The cluster network cannot be protected in a MetroCluster. | Leave the protection off. | `update` (Since 9.18.1) |
//! | 70320132 | [`CLUSTER_NETWORK_OUT_OF_QUORUM`] | Some node is out of quorum. | Wait for all nodes to come back into quorum. | `update` (Since 9.18.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    CLUSTER_NETWORK_NEEDS_9_18_1,
    CLUSTER_NETWORK_METROCLUSTER,
    CLUSTER_NETWORK_OUT_OF_QUORUM,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::CLUSTER_NETWORK_NEEDS_9_18_1,
    &entries::CLUSTER_NETWORK_METROCLUSTER,
    &entries::CLUSTER_NETWORK_OUT_OF_QUORUM,
];
