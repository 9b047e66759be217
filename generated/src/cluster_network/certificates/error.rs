// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/cluster-network/certificates

//! Error codes documented for `/security/cluster-network/certificates`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 70320128 | [`CLUSTER_NETWORK_NEEDS_9_18_1`] | The whole cluster must run 9.18.1 or later. | Finish the upgrade first. | `create` (Since 9.18.1), `delete_where` (Since 9.18.1), `delete` (Since 9.18.1), `update_where` (Since 9.18.1), `update` (Since 9.18.1) |
//! | 70320132 | [`CLUSTER_NETWORK_OUT_OF_QUORUM`] | Some node is out of quorum. | Wait for all nodes to come back into quorum. | `create` (Since 9.18.1), `delete_where` (Since 9.18.1), `delete` (Since 9.18.1), `update_where` (Since 9.18.1), `update` (Since 9.18.1) |
//! | 70320137 | [`CLUSTER_NETWORK_CERTIFICATE_NOT_FOUND`] | The administrative SVM has no such certificate. | Install it there first. | `create` (Since 9.18.1), `delete_where` (Since 9.18.1), `delete` (Since 9.18.1), `update_where` (Since 9.18.1), `update` (Since 9.18.1) |
//! | 70320138 | [`CLUSTER_NETWORK_CERTIFICATES_IN_USE`] | The certificates are in use and none can be taken away. | Give the node another one, or disable the protection first. | `update_where` (Since 9.18.1), `update` (Since 9.18.1) |
//! | 70320150 | [`CLUSTER_NETWORK_CERTIFICATE_IN_USE`] | The certificate of the node is in use and cannot be removed. | Disable the protection first. | `delete_where` (Since 9.18.1), `delete` (Since 9.18.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    CLUSTER_NETWORK_NEEDS_9_18_1,
    CLUSTER_NETWORK_OUT_OF_QUORUM,
    CLUSTER_NETWORK_CERTIFICATE_NOT_FOUND,
    CLUSTER_NETWORK_CERTIFICATES_IN_USE,
    CLUSTER_NETWORK_CERTIFICATE_IN_USE,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::CLUSTER_NETWORK_NEEDS_9_18_1,
    &entries::CLUSTER_NETWORK_OUT_OF_QUORUM,
    &entries::CLUSTER_NETWORK_CERTIFICATE_NOT_FOUND,
    &entries::CLUSTER_NETWORK_CERTIFICATES_IN_USE,
    &entries::CLUSTER_NETWORK_CERTIFICATE_IN_USE,
];
