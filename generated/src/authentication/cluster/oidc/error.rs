// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/oidc

//! Error codes documented for `/security/authentication/cluster/oidc`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 301465601 | [`OIDC_SECRET_INVALID`] | The client secret is not valid. | Send the secret that the provider issued. | `create` (Since 9.18.1) |
//! | 301465603 | [`OIDC_SECRET_LENGTH`] | The client secret has no, or more than 256, characters. | Send the secret that the provider issued. | `create` (Since 9.18.1) |
//! | 301465606 | [`OIDC_SECRET_HASH_FAILED`] | ONTAP failed to hash the client secret. | Try again. | `create` (Since 9.18.1) |
//! | 301465613 | [`OIDC_JWKS_UNREACHABLE`] | The JWKS URI cannot be reached. | Check the URI, the proxy and the network. | `create` (Since 9.18.1) |
//! | 301465614 | [`OIDC_JWKS_INVALID`] | The JWKS URI answers with something that is no key set. | Check that it is the right URI. | `create` (Since 9.18.1) |
//! | 301465616 | [`OIDC_WEB_SERVER_BUSY`] | The web server is still being set up. | Try again in a while. | `update` (Since 9.18.1) |
//! | 301465617 | [`OIDC_REDIRECT_ADDRESS`] | The address to return to is no management address of the cluster or a node. | Send one that is. | `create` (Since 9.18.1) |
//! | 301465619 | [`OIDC_ENABLED`] | The configuration cannot be removed while OpenID Connect is enabled. | Disable it first. | `create` (Since 9.18.1) |
//! | 301465620 | [`OIDC_OAUTH2_EXISTS`] | The OAuth 2.0 configuration that would be made along with this one exists already. | Delete it first. | `create` (Since 9.18.1) |
//! | 301465621 | [`OIDC_OAUTH2_FAILED`] | The OAuth 2.0 configuration that goes with this one could not be made. | Check the values and try again. | `create` (Since 9.18.1) |
//! | 301465623 | [`OIDC_SAML_METADATA_EXISTS`] | OpenID Connect cannot be configured beside SAML default metadata. | Remove that first. | `create` (Since 9.18.1) |
//! | 301465624 | [`OIDC_SAML_EXISTS`] | OpenID Connect cannot be configured beside SAML. | Remove the SAML configuration first. | `create` (Since 9.18.1) |
//! | 301465625 | [`OIDC_JWKS_INTERVAL`] | The refresh interval must be from 300 to 2,147,483,647 seconds. | Choose a value in between. | `create` (Since 9.18.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    OIDC_SECRET_INVALID,
    OIDC_SECRET_LENGTH,
    OIDC_SECRET_HASH_FAILED,
    OIDC_JWKS_UNREACHABLE,
    OIDC_JWKS_INVALID,
    OIDC_WEB_SERVER_BUSY,
    OIDC_REDIRECT_ADDRESS,
    OIDC_ENABLED,
    OIDC_OAUTH2_EXISTS,
    OIDC_OAUTH2_FAILED,
    OIDC_SAML_METADATA_EXISTS,
    OIDC_SAML_EXISTS,
    OIDC_JWKS_INTERVAL,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::OIDC_SECRET_INVALID,
    &entries::OIDC_SECRET_LENGTH,
    &entries::OIDC_SECRET_HASH_FAILED,
    &entries::OIDC_JWKS_UNREACHABLE,
    &entries::OIDC_JWKS_INVALID,
    &entries::OIDC_WEB_SERVER_BUSY,
    &entries::OIDC_REDIRECT_ADDRESS,
    &entries::OIDC_ENABLED,
    &entries::OIDC_OAUTH2_EXISTS,
    &entries::OIDC_OAUTH2_FAILED,
    &entries::OIDC_SAML_METADATA_EXISTS,
    &entries::OIDC_SAML_EXISTS,
    &entries::OIDC_JWKS_INTERVAL,
];
