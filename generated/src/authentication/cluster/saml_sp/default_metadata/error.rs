// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/saml-sp/default-metadata

//! Error codes documented for `/security/authentication/cluster/saml-sp/default-metadata`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 12320794 | [`SAML_HOST_INVALID`] | The host of the service provider must be the management address of the cluster, or of a node where there is none. | Send that address. | `create` (Since 9.17.1) |
//! | 12320805 | [`SAML_CERTIFICATE_MISMATCH`] | No installed certificate fits what the request says about it. | Compare with `/security/certificates`. | `create` (Since 9.17.1) |
//! | 12320806 | [`SAML_CERTIFICATE_NOT_INSTALLED`] | The certificate that was described is not among the installed ones. | Install it first, or correct the description. | `create` (Since 9.17.1) |
//! | 12320817 | [`SAML_METADATA_SLOW`] | The metadata is still being generated. | Wait and look again. | `delete` (Since 9.17.1) |
//! | 12320820 | [`SAML_CERTIFICATE_SERIAL_NOT_FOUND`] | No installed certificate has this CA and serial number. | Compare with `/security/certificates`. | `create` (Since 9.17.1) |
//! | 12320821 | [`SAML_CERTIFICATE_NAME_NOT_FOUND`] | No installed certificate has this common name. | Compare with `/security/certificates`. | `create` (Since 9.17.1) |
//! | 12320825 | [`SAML_CONFIGURED_CREATE`] | Default metadata cannot be made any more, since SAML is configured. | Remove the SAML configuration first, if that is what you want. | `create` (Since 9.17.1) |
//! | 12320826 | [`SAML_CONFIGURED_DELETE`] | Default metadata cannot be removed while SAML is configured. | Remove the SAML configuration first. | `delete` (Since 9.17.1) |
//! | 12320831 | [`SAML_METADATA_EXISTS`] | Default metadata exists already. | Use it, or remove it first. | `create` (Since 9.17.1) |
//! | 12320832 | [`SAML_WEB_SERVER_BUSY`] | The web server is still being set up. | Try again in a while. | `delete` (Since 9.17.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    SAML_HOST_INVALID,
    SAML_CERTIFICATE_MISMATCH,
    SAML_CERTIFICATE_NOT_INSTALLED,
    SAML_METADATA_SLOW,
    SAML_CERTIFICATE_SERIAL_NOT_FOUND,
    SAML_CERTIFICATE_NAME_NOT_FOUND,
    SAML_CONFIGURED_CREATE,
    SAML_CONFIGURED_DELETE,
    SAML_METADATA_EXISTS,
    SAML_WEB_SERVER_BUSY,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::SAML_HOST_INVALID,
    &entries::SAML_CERTIFICATE_MISMATCH,
    &entries::SAML_CERTIFICATE_NOT_INSTALLED,
    &entries::SAML_METADATA_SLOW,
    &entries::SAML_CERTIFICATE_SERIAL_NOT_FOUND,
    &entries::SAML_CERTIFICATE_NAME_NOT_FOUND,
    &entries::SAML_CONFIGURED_CREATE,
    &entries::SAML_CONFIGURED_DELETE,
    &entries::SAML_METADATA_EXISTS,
    &entries::SAML_WEB_SERVER_BUSY,
];
