// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/oidc

//! Fields of the records of `/security/authentication/cluster/oidc`.

use ontap_runtime::{Duration, Field, Whole};
use crate::models::security_oidc::SecurityOidc as Record;

/// `access_token_issuer`: string. Since 9.18.1.
pub const ACCESS_TOKEN_ISSUER: Field<Record, String> = Field::new("access_token_issuer");

/// `authorization_endpoint`: string. Since 9.18.1.
pub const AUTHORIZATION_ENDPOINT: Field<Record, String> = Field::new("authorization_endpoint");

/// `client_id`: string. Since 9.18.1.
pub const CLIENT_ID: Field<Record, String> = Field::new("client_id");

/// `client_secret`: string. Since 9.18.1.
pub const CLIENT_SECRET: Field<Record, Whole> = Field::new("client_secret");

/// `client_secret_hash`: string. Since 9.18.1.
pub const CLIENT_SECRET_HASH: Field<Record, Whole> = Field::new("client_secret_hash");

/// `enabled`: boolean. Since 9.18.1.
pub const ENABLED: Field<Record, bool> = Field::new("enabled");

/// `end_session_endpoint`: string. Since 9.18.1.
pub const END_SESSION_ENDPOINT: Field<Record, String> = Field::new("end_session_endpoint");

/// `issuer`: string. Since 9.18.1.
pub const ISSUER: Field<Record, String> = Field::new("issuer");

/// `jwks_refresh_interval`: ISO 8601 duration. Since 9.18.1.
pub const JWKS_REFRESH_INTERVAL: Field<Record, Duration> = Field::new("jwks_refresh_interval");

/// `outgoing_proxy`: string. Since 9.18.1.
pub const OUTGOING_PROXY: Field<Record, Whole> = Field::new("outgoing_proxy");

/// `provider`: enumeration. Since 9.18.1.
pub const PROVIDER: Field<Record, crate::models::security_oidc::Provider> = Field::new("provider");

/// `provider_jwks_uri`: string. Since 9.18.1.
pub const PROVIDER_JWKS_URI: Field<Record, String> = Field::new("provider_jwks_uri");

/// `redirect_ipaddress`: string. Since 9.18.1.
pub const REDIRECT_IPADDRESS: Field<Record, String> = Field::new("redirect_ipaddress");

/// `remote_user_claim`: string. Since 9.18.1.
pub const REMOTE_USER_CLAIM: Field<Record, String> = Field::new("remote_user_claim");

/// `skip_uri_validation`: boolean. Since 9.18.1.
pub const SKIP_URI_VALIDATION: Field<Record, bool> = Field::new("skip_uri_validation");

/// `token_endpoint`: string. Since 9.18.1.
pub const TOKEN_ENDPOINT: Field<Record, String> = Field::new("token_endpoint");
