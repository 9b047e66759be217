// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ipsec

//! Error codes documented for `/security/ipsec`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 66256898 | [`IPSEC_ENABLE_FAILED`] | IPsec could not be enabled. | Try again; if it keeps happening, contact technical support. | `update` (Since 9.9.1) |
//! | 66256899 | [`IPSEC_DISABLE_FAILED`] | IPsec could not be disabled. | Try again; if it keeps happening, contact technical support. | `update` (Since 9.9.1) |
//! | 66256913 | [`IPSEC_OFFLOAD_WHILE_ENABLED`] | The offload cannot be changed while IPsec is enabled. | Disable IPsec first. | `update` (Since 9.16.1) |
//! | 66256915 | [`IPSEC_OFFLOAD_WITH_REPLAY`] | Offload and replay window exclude each other. | Set the replay window to 0, or leave the offload off. | `update` (Since 9.16.1) |
//! | 66257007 | [`IPSEC_REPLAY_WINDOW_FAILED`] | The replay window could not be changed. | Try again. | `update` (Since 9.16.1) |
//! | 66257199 | [`IPSEC_UNSUPPORTED_VERSION`] | Not every node runs a release with IPsec. | Finish the upgrade first. | `update` (Since 9.9.1) |
//! | 66257496 | [`IPSEC_USED_BY_BGP`] | BGP peer groups with MD5 need IPsec to be enabled. | Turn MD5 off in these groups first. | `update` (Since 9.16.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    IPSEC_ENABLE_FAILED,
    IPSEC_DISABLE_FAILED,
    IPSEC_OFFLOAD_WHILE_ENABLED,
    IPSEC_OFFLOAD_WITH_REPLAY,
    IPSEC_REPLAY_WINDOW_FAILED,
    IPSEC_UNSUPPORTED_VERSION,
    IPSEC_USED_BY_BGP,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::IPSEC_ENABLE_FAILED,
    &entries::IPSEC_DISABLE_FAILED,
    &entries::IPSEC_OFFLOAD_WHILE_ENABLED,
    &entries::IPSEC_OFFLOAD_WITH_REPLAY,
    &entries::IPSEC_REPLAY_WINDOW_FAILED,
    &entries::IPSEC_UNSUPPORTED_VERSION,
    &entries::IPSEC_USED_BY_BGP,
];
