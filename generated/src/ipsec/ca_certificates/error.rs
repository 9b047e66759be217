// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ipsec/ca-certificates

//! Error codes documented for `/security/ipsec/ca-certificates`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 66257296 | [`IPSEC_CA_NOT_INSTALLED`] | The CA certificate is not installed. | Install it under `/security/certificates` first. | `create` (From 9.10.1 to 9.12.1) |
//! | 66257298 | [`IPSEC_CA_NOT_LISTED`] | The CA certificate is not among those of IPsec. | Nothing needs to be done. | `delete_where` (Since 9.16.1), `delete` (Since 9.11.1) |
//! | 66257303 | [`IPSEC_CA_REMOVE_NOT_INSTALLED`] | The CA certificate cannot be taken off, as it is not installed. | Check the UUID. | `delete_where` (Since 9.16.1), `delete` (Since 9.11.1) |
//! | 66257304 | [`IPSEC_CA_MISSING`] | No such CA certificate is installed. | Install it under `/security/certificates` first. | `create` (Since 9.16.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    IPSEC_CA_NOT_INSTALLED,
    IPSEC_CA_NOT_LISTED,
    IPSEC_CA_REMOVE_NOT_INSTALLED,
    IPSEC_CA_MISSING,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::IPSEC_CA_NOT_INSTALLED,
    &entries::IPSEC_CA_NOT_LISTED,
    &entries::IPSEC_CA_REMOVE_NOT_INSTALLED,
    &entries::IPSEC_CA_MISSING,
];
