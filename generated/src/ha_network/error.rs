// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ha-network

//! Error codes documented for `/security/ha-network`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 70385664 | [`HA_NETWORK_NEEDS_9_18_1`] | Both nodes of the HA pair must run 9.18.1 or later. | Finish the upgrade first. | `update` (Since 9.18.1) |
//! | 70385666 | [`HA_NETWORK_NODE_UNKNOWN`] | ONTAP could not find out about the node that the message names. | Check that it is up. | `update` (Since 9.18.1) |
//! | 70385667 | [`HA_NETWORK_ENABLE_FAILED`] | The encryption could not be enabled on the node that the message names. | Check that it is up, then try again. | `update` (Since 9.18.1) |
//! | 70385671 | [`HA_NETWORK_DISABLE_FAILED`] | The encryption could not be disabled on the node that the message names. | Check that it is up, then try again. | `update` (Since 9.18.1) |
//! | 70385673 | [`HA_NETWORK_METROCLUSTER`] | The connection between HA partners cannot be encrypted in a MetroCluster. | Leave the encryption off. | `update` (Since 9.18.1) |
//! | 70385677 | [`HA_NETWORK_ENABLED_NEEDED`] | The request does not say `enabled`. | Send it. | `update` (Since 9.18.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    HA_NETWORK_NEEDS_9_18_1,
    HA_NETWORK_NODE_UNKNOWN,
    HA_NETWORK_ENABLE_FAILED,
    HA_NETWORK_DISABLE_FAILED,
    HA_NETWORK_METROCLUSTER,
    HA_NETWORK_ENABLED_NEEDED,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::HA_NETWORK_NEEDS_9_18_1,
    &entries::HA_NETWORK_NODE_UNKNOWN,
    &entries::HA_NETWORK_ENABLE_FAILED,
    &entries::HA_NETWORK_DISABLE_FAILED,
    &entries::HA_NETWORK_METROCLUSTER,
    &entries::HA_NETWORK_ENABLED_NEEDED,
];
