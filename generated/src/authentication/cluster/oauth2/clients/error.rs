// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/oauth2/clients

//! Error codes documented for `/security/authentication/cluster/oauth2/clients`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 203816995 | [`OAUTH2_ENABLED`] | The configuration cannot be removed while OAuth 2.0 is enabled. | Disable it first. | `delete_where` (Since 9.16.1), `delete` (Since 9.16.1) |
//! | 203817010 | [`OAUTH2_CLIENT_ID_NEEDED`] | Introspection needs a client ID. | Send it. | `create` (Since 9.16.1) |
//! | 203817011 | [`OAUTH2_CLIENT_SECRET_NEEDED`] | Introspection needs a client secret. | Send it. | `create` (Since 9.16.1) |
//! | 203817012 | [`OAUTH2_CLIENT_CREDENTIALS_NEEDED`] | Introspection needs a client ID and a client secret. | Send both. | `create` (Since 9.16.1) |
//! | 203817013 | [`OAUTH2_JWKS_WITH_INTROSPECTION`] | With introspection there must be no JWKS URI. | Choose one of the two ways to check tokens. | `create` (Since 9.16.1) |
//! | 203817014 | [`OAUTH2_JWKS_INTERVAL_WITH_INTROSPECTION`] | With introspection there must be no refresh interval for a key set. | Leave it out. | `create` (Since 9.16.1) |
//! | 203817015 | [`OAUTH2_INTROSPECTION_ENDPOINT_NEEDED`] | Introspection needs the URI of its endpoint. | Send it. | `create` (Since 9.16.1) |
//! | 203817016 | [`OAUTH2_JWKS_INTERVAL_ALONE`] | A refresh interval makes no sense without a JWKS URI. | Send the URI, or leave the interval out. | `create` (Since 9.16.1) |
//! | 203817017 | [`OAUTH2_JWKS_INTERVAL_SHORT`] | The key set cannot be refreshed more often than every 300 seconds. | Choose a longer interval. | `create` (Since 9.16.1) |
//! | 203817018 | [`OAUTH2_VALIDATION_INCOMPLETE`] | The request has what neither local validation nor introspection can do with. | Send a JWKS URI, or client ID, secret and introspection endpoint. | `create` (Since 9.16.1) |
//! | 203817019 | [`OAUTH2_TOO_MANY_CLIENTS`] | The cluster has as many configurations as it can hold. | Delete one first. | `create` (Since 9.16.1) |
//! | 203817020 | [`OAUTH2_URI_CHECK_FAILED`] | ONTAP failed internally while it checked a URI of the provider. | Try again, or skip the check. | `create` (Since 9.16.1) |
//! | 203817021 | [`OAUTH2_URI_INVALID`] | A URI of the provider did not pass the check. | Check the URI and that the cluster reaches it. | `create` (Since 9.16.1) |
//! | 203817022 | [`OAUTH2_JWKS_EMPTY`] | The JWKS URI answers with nothing. | Check that it is the right URI. | `create` (Since 9.16.1) |
//! | 203817023 | [`OAUTH2_JWKS_WITHOUT_KEYS`] | The answer of the JWKS URI holds no keys. | Check that it is the right URI. | `create` (Since 9.16.1) |
//! | 203817024 | [`OAUTH2_OUT_OF_MEMORY`] | ONTAP had no memory for the answer of the provider. | Try again later. | `create` (Since 9.16.1) |
//! | 203817025 | [`OAUTH2_JWKS_INTERVAL_LONG`] | The refresh interval is longer than 2,147,483,647 seconds. | Choose a shorter one. | `create` (Since 9.16.1) |
//! | 203817033 | [`OAUTH2_INTROSPECTION_EMPTY`] | The introspection endpoint answers with nothing. | Check that it is the right URI. | `create` (Since 9.16.1) |
//! | 203817034 | [`OAUTH2_INTROSPECTION_INVALID`] | The introspection endpoint answers with something that is no introspection reply. | Check the URI and the client credentials. | `create` (Since 9.16.1) |
//! | 203817037 | [`OAUTH2_CLIENT_EXISTS`] | Another configuration has the same issuer and audience. | Change that one, or choose another audience. | `create` (Since 9.16.1) |
//! | 203817042 | [`OAUTH2_INTROSPECTION_INTERVAL_LONG`] | The introspection interval is longer than 2,147,483,647 seconds. | Choose a shorter one. | `create` (Since 9.16.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    OAUTH2_ENABLED,
    OAUTH2_CLIENT_ID_NEEDED,
    OAUTH2_CLIENT_SECRET_NEEDED,
    OAUTH2_CLIENT_CREDENTIALS_NEEDED,
    OAUTH2_JWKS_WITH_INTROSPECTION,
    OAUTH2_JWKS_INTERVAL_WITH_INTROSPECTION,
    OAUTH2_INTROSPECTION_ENDPOINT_NEEDED,
    OAUTH2_JWKS_INTERVAL_ALONE,
    OAUTH2_JWKS_INTERVAL_SHORT,
    OAUTH2_VALIDATION_INCOMPLETE,
    OAUTH2_TOO_MANY_CLIENTS,
    OAUTH2_URI_CHECK_FAILED,
    OAUTH2_URI_INVALID,
    OAUTH2_JWKS_EMPTY,
    OAUTH2_JWKS_WITHOUT_KEYS,
    OAUTH2_OUT_OF_MEMORY,
    OAUTH2_JWKS_INTERVAL_LONG,
    OAUTH2_INTROSPECTION_EMPTY,
    OAUTH2_INTROSPECTION_INVALID,
    OAUTH2_CLIENT_EXISTS,
    OAUTH2_INTROSPECTION_INTERVAL_LONG,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::OAUTH2_ENABLED,
    &entries::OAUTH2_CLIENT_ID_NEEDED,
    &entries::OAUTH2_CLIENT_SECRET_NEEDED,
    &entries::OAUTH2_CLIENT_CREDENTIALS_NEEDED,
    &entries::OAUTH2_JWKS_WITH_INTROSPECTION,
    &entries::OAUTH2_JWKS_INTERVAL_WITH_INTROSPECTION,
    &entries::OAUTH2_INTROSPECTION_ENDPOINT_NEEDED,
    &entries::OAUTH2_JWKS_INTERVAL_ALONE,
    &entries::OAUTH2_JWKS_INTERVAL_SHORT,
    &entries::OAUTH2_VALIDATION_INCOMPLETE,
    &entries::OAUTH2_TOO_MANY_CLIENTS,
    &entries::OAUTH2_URI_CHECK_FAILED,
    &entries::OAUTH2_URI_INVALID,
    &entries::OAUTH2_JWKS_EMPTY,
    &entries::OAUTH2_JWKS_WITHOUT_KEYS,
    &entries::OAUTH2_OUT_OF_MEMORY,
    &entries::OAUTH2_JWKS_INTERVAL_LONG,
    &entries::OAUTH2_INTROSPECTION_EMPTY,
    &entries::OAUTH2_INTROSPECTION_INVALID,
    &entries::OAUTH2_CLIENT_EXISTS,
    &entries::OAUTH2_INTROSPECTION_INTERVAL_LONG,
];
