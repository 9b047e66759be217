// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-manager-configs

//! Error codes documented for `/security/key-manager-configs`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 65536139 | [`ONBOARD_PASSPHRASE_WRONG`] | The passphrase given as the existing one is not the one in force. | Send the right one. | `update` (Since 9.10.1) |
//! | 65536805 | [`CC_MODE_NEEDS_9_4`] | The whole cluster must run 9.4 or later for Common Criteria mode. | Finish the upgrade first. | `update` (Since 9.10.1) |
//! | 65536806 | [`CC_PASSPHRASE_LENGTH`] | The passphrase is too short or too long. | Use 64 to 256 characters for Common Criteria mode. | `update` (Since 9.10.1) |
//! | 65536807 | [`CC_MODE_METROCLUSTER`] | Common Criteria mode and MetroCluster exclude each other. | Turn the mode off. | `update` (Since 9.10.1) |
//! | 65536809 | [`CC_MODE_DISABLED`] | Common Criteria mode is switched off on this cluster and cannot be enabled by yourself. | Contact NetApp technical support. | `update` (Since 9.10.1) |
//! | 65537301 | [`ONBOARD_NOT_ENABLED`] | Onboard key management is switched off. | Enable it first. | `update` (Since 9.16.1) |
//! | 65537302 | [`CC_PASSPHRASE_NEEDED`] | Turning Common Criteria mode on needs the passphrase. | Send it along. | `update` (Since 9.10.1) |
//! | 65537303 | [`POLLING_NEEDS_9_10`] | The whole cluster must run 9.10 or later before the polling interval can be changed. | Finish the upgrade first. | `update` (Since 9.11.1) |
//! | 65537304 | [`POLLING_NEEDS_EXTERNAL`] | There is no external key manager to be polled. | Configure one first. | `update` (Since 9.10.1) |
//! | 65538404 | [`RETRY_COUNT_NEEDS_9_11`] | The whole cluster must run 9.11 or later before the number of retries can be changed. | Finish the upgrade first. | `update` (Since 9.11.1) |
//! | 65539303 | [`HEALTH_POLICY_NEEDS_9_15`] | The whole cluster must run 9.15 or later before the health monitor's policy can be changed. | Finish the upgrade first. | `update` (Since 9.16.1) |
//! | 65539304 | [`HEALTH_POLICY_DISABLED`] | The policies of the health monitor are not switched on. | They cannot be changed on this cluster. | `update` (Since 9.16.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    ONBOARD_PASSPHRASE_WRONG,
    CC_MODE_NEEDS_9_4,
    CC_PASSPHRASE_LENGTH,
    CC_MODE_METROCLUSTER,
    CC_MODE_DISABLED,
    ONBOARD_NOT_ENABLED,
    CC_PASSPHRASE_NEEDED,
    POLLING_NEEDS_9_10,
    POLLING_NEEDS_EXTERNAL,
    RETRY_COUNT_NEEDS_9_11,
    HEALTH_POLICY_NEEDS_9_15,
    HEALTH_POLICY_DISABLED,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::ONBOARD_PASSPHRASE_WRONG,
    &entries::CC_MODE_NEEDS_9_4,
    &entries::CC_PASSPHRASE_LENGTH,
    &entries::CC_MODE_METROCLUSTER,
    &entries::CC_MODE_DISABLED,
    &entries::ONBOARD_NOT_ENABLED,
    &entries::CC_PASSPHRASE_NEEDED,
    &entries::POLLING_NEEDS_9_10,
    &entries::POLLING_NEEDS_EXTERNAL,
    &entries::RETRY_COUNT_NEEDS_9_11,
    &entries::HEALTH_POLICY_NEEDS_9_15,
    &entries::HEALTH_POLICY_DISABLED,
];
