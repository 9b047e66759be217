// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/oidc

//! Fields of the records of `/security/authentication/cluster/oidc`.

use ontap_runtime::{Field, IsoDuration, Whole};
use crate::models::security_oidc::SecurityOidc as Record;

/// Issuer of access tokens, where it differs from the issuer of the provider.
///
/// `access_token_issuer`: string. Since 9.18.1.
pub const ACCESS_TOKEN_ISSUER: Field<Record, String> =
    Field::new("access_token_issuer").introduced_in(9, 18, 1);

/// URI to which the browser is sent to sign in.
///
/// `authorization_endpoint`: string. Since 9.18.1.
pub const AUTHORIZATION_ENDPOINT: Field<Record, String> =
    Field::new("authorization_endpoint").introduced_in(9, 18, 1);

/// Client ID that the provider issued for this cluster.
///
/// `client_id`: string. Since 9.18.1.
pub const CLIENT_ID: Field<Record, String> = Field::new("client_id").introduced_in(9, 18, 1);

/// Client secret that goes with the client ID, 1 to 256 characters. Treat it as a password.
///
/// `client_secret`: string. Since 9.18.1.
pub const CLIENT_SECRET: Field<Record, Whole> = Field::new("client_secret").introduced_in(9, 18, 1);

/// Hash of the client secret. It serves to compare secrets.
///
/// `client_secret_hash`: string. Since 9.18.1.
pub const CLIENT_SECRET_HASH: Field<Record, Whole> =
    Field::new("client_secret_hash").introduced_in(9, 18, 1);

/// Whether users sign in through the provider. It can be changed later, as the only property.
///
/// `enabled`: boolean. Since 9.18.1.
pub const ENABLED: Field<Record, bool> = Field::new("enabled").introduced_in(9, 18, 1);

/// URI to which the browser is sent to sign out.
///
/// `end_session_endpoint`: string. Since 9.18.1.
pub const END_SESSION_ENDPOINT: Field<Record, String> =
    Field::new("end_session_endpoint").introduced_in(9, 18, 1);

/// URI that identifies the provider.
///
/// `issuer`: string. Since 9.18.1.
pub const ISSUER: Field<Record, String> = Field::new("issuer").introduced_in(9, 18, 1);

/// How often the key set is fetched again, as an ISO 8601 duration of 300 seconds or more.
///
/// `jwks_refresh_interval`: ISO 8601 duration. Since 9.18.1.
pub const JWKS_REFRESH_INTERVAL: Field<Record, IsoDuration> =
    Field::new("jwks_refresh_interval").introduced_in(9, 18, 1);

/// URL of the proxy on the way to the provider. Without one the connection is direct.
///
/// `outgoing_proxy`: string. Since 9.18.1.
pub const OUTGOING_PROXY: Field<Record, Whole> =
    Field::new("outgoing_proxy").introduced_in(9, 18, 1);

/// Kind of provider.
///
/// `provider`: enumeration. Since 9.18.1.
pub const PROVIDER: Field<Record, crate::models::security_oidc::Provider> =
    Field::new("provider").introduced_in(9, 18, 1);

/// URI of the provider's JSON Web Key Set (JWKS).
///
/// `provider_jwks_uri`: string. Since 9.18.1.
pub const PROVIDER_JWKS_URI: Field<Record, String> =
    Field::new("provider_jwks_uri").introduced_in(9, 18, 1);

/// Management address of the cluster or a node that the browser returns to after signing in.
///
/// `redirect_ipaddress`: string. Since 9.18.1.
pub const REDIRECT_IPADDRESS: Field<Record, String> =
    Field::new("redirect_ipaddress").introduced_in(9, 18, 1);

/// Claim that holds the name of the user.
///
/// `remote_user_claim`: string. Since 9.18.1.
pub const REMOTE_USER_CLAIM: Field<Record, String> =
    Field::new("remote_user_claim").introduced_in(9, 18, 1);

/// Accepts the URIs without trying them out. A mistake then shows only when somebody signs in.
///
/// `skip_uri_validation`: boolean. Since 9.18.1.
pub const SKIP_URI_VALIDATION: Field<Record, bool> =
    Field::new("skip_uri_validation").introduced_in(9, 18, 1);

/// URI at which ONTAP exchanges the code for tokens.
///
/// `token_endpoint`: string. Since 9.18.1.
pub const TOKEN_ENDPOINT: Field<Record, String> =
    Field::new("token_endpoint").introduced_in(9, 18, 1);
