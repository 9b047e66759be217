// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/saml-sp

//! Error codes documented for `/security/authentication/cluster/saml-sp`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 12320789 | [`SAML_METADATA_DOWNLOAD`] | The metadata of the identity provider could not be downloaded. | Check the URI and that the cluster reaches it. | `create` (Since 9.7) |
//! | 12320791 | [`SAML_DISABLE_RESTRICTED`] | SAML can be disabled only at the console or by somebody who signed in through SAML. | Sign in one of these ways. | `update` (Since 9.6) |
//! | 12320794 | [`SAML_HOST_INVALID`] | The host of the service provider must be the management address of the cluster, or of a node where there is none. | Send that address. | `create` (Since 9.6) |
//! | 12320795 | [`SAML_HOST_NEEDED`] | A management address of the cluster or of a node is needed. | Send it as the host. | `create` (Since 9.6) |
//! | 12320803 | [`SAML_ENABLED`] | The configuration cannot be removed while SAML is enabled. | Disable it first. | `delete` (Since 9.6) |
//! | 12320805 | [`SAML_CERTIFICATE_MISMATCH`] | No installed certificate fits what the request says about it. | Compare with `/security/certificates`. | `create` (Since 9.6) |
//! | 12320806 | [`SAML_CERTIFICATE_NOT_INSTALLED`] | The certificate that was described is not among the installed ones. | Install it first, or correct the description. | `create` (Since 9.6) |
//! | 12320814 | [`SAML_IDP_URI_INVALID`] | The URI of the identity provider is not valid. | Check its spelling. | `create` (Since 9.6) |
//! | 12320815 | [`SAML_IDP_URI_SCHEME`] | The URI of the identity provider must begin with HTTPS or FTPS. | Use one of these. | `create` (Since 9.6) |
//! | 12320819 | [`SAML_METADATA_UNVERIFIABLE`] | The server of the metadata cannot be verified without HTTPS. | Use an HTTPS URI, or set `verify_metadata_server` to false. | `create` (Since 9.16.1) |
//! | 12320820 | [`SAML_CERTIFICATE_SERIAL_NOT_FOUND`] | No installed certificate has this CA and serial number. | Compare with `/security/certificates`. | `create` (Since 9.16.1) |
//! | 12320821 | [`SAML_CERTIFICATE_NAME_NOT_FOUND`] | No installed certificate has this common name. | Compare with `/security/certificates`. | `create` (Since 9.16.1) |
//! | 12320823 | [`SAML_HOST_NOT_MANAGEMENT`] | The host is not a management address of the cluster. | Send the cluster's management address, or a node's where there is none. | `create` (Since 9.16.1) |
//! | 12320827 | [`SAML_CA_DIFFERS`] | The CA is not the one of the default metadata. | Send the same, or remove the default metadata. | `create` (Since 9.17.1) |
//! | 12320828 | [`SAML_HOST_DIFFERS`] | The host is not the one of the default metadata. | Send the same, or remove the default metadata. | `create` (Since 9.17.1) |
//! | 12320829 | [`SAML_SERIAL_DIFFERS`] | The serial number is not the one of the default metadata. | Send the same, or remove the default metadata. | `create` (Since 9.17.1) |
//! | 12320830 | [`SAML_COMMON_NAME_DIFFERS`] | The common name is not the one of the default metadata. | Send the same, or remove the default metadata. | `create` (Since 9.17.1) |
//! | 12320832 | [`SAML_WEB_SERVER_BUSY`] | The web server is still being set up. | Try again in a while. | `delete` (Since 9.17.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    SAML_METADATA_DOWNLOAD,
    SAML_DISABLE_RESTRICTED,
    SAML_HOST_INVALID,
    SAML_HOST_NEEDED,
    SAML_ENABLED,
    SAML_CERTIFICATE_MISMATCH,
    SAML_CERTIFICATE_NOT_INSTALLED,
    SAML_IDP_URI_INVALID,
    SAML_IDP_URI_SCHEME,
    SAML_METADATA_UNVERIFIABLE,
    SAML_CERTIFICATE_SERIAL_NOT_FOUND,
    SAML_CERTIFICATE_NAME_NOT_FOUND,
    SAML_HOST_NOT_MANAGEMENT,
    SAML_CA_DIFFERS,
    SAML_HOST_DIFFERS,
    SAML_SERIAL_DIFFERS,
    SAML_COMMON_NAME_DIFFERS,
    SAML_WEB_SERVER_BUSY,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::SAML_METADATA_DOWNLOAD,
    &entries::SAML_DISABLE_RESTRICTED,
    &entries::SAML_HOST_INVALID,
    &entries::SAML_HOST_NEEDED,
    &entries::SAML_ENABLED,
    &entries::SAML_CERTIFICATE_MISMATCH,
    &entries::SAML_CERTIFICATE_NOT_INSTALLED,
    &entries::SAML_IDP_URI_INVALID,
    &entries::SAML_IDP_URI_SCHEME,
    &entries::SAML_METADATA_UNVERIFIABLE,
    &entries::SAML_CERTIFICATE_SERIAL_NOT_FOUND,
    &entries::SAML_CERTIFICATE_NAME_NOT_FOUND,
    &entries::SAML_HOST_NOT_MANAGEMENT,
    &entries::SAML_CA_DIFFERS,
    &entries::SAML_HOST_DIFFERS,
    &entries::SAML_SERIAL_DIFFERS,
    &entries::SAML_COMMON_NAME_DIFFERS,
    &entries::SAML_WEB_SERVER_BUSY,
];
