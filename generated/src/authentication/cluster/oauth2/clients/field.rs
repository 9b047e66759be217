// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/oauth2/clients

//! Fields of the records of `/security/authentication/cluster/oauth2/clients`.

use ontap_runtime::{Field, IsoDuration, Whole};
use crate::models::security_oauth2::SecurityOauth2 as Record;

/// Application that accepts the tokens; so far HTTP alone.
///
/// `application`: enumeration. Since 9.14.1.
pub const APPLICATION: Field<Record, crate::models::security_oauth2::Application> =
    Field::new("application").introduced_in(9, 14, 1);

/// Audience that a token must be issued for. Tokens for others are refused.
///
/// `audience`: string. Since 9.14.1.
pub const AUDIENCE: Field<Record, String> = Field::new("audience").introduced_in(9, 14, 1);

/// Client ID that ONTAP presents to the introspection endpoint. Needed for introspection only.
///
/// `client_id`: string. Since 9.14.1.
pub const CLIENT_ID: Field<Record, String> = Field::new("client_id").introduced_in(9, 14, 1);

/// Keyed hash (HMAC with SHA-256, keyed by the cluster's UUID) of the client secret. It serves to compare secrets.
///
/// `hashed_client_secret`: string. Since 9.14.1.
pub const HASHED_CLIENT_SECRET: Field<Record, Whole> =
    Field::new("hashed_client_secret").introduced_in(9, 14, 1);

/// Checks tokens by asking the authorization server. The alternative is local validation, under `jwks`.
///
/// `introspection`: object. Since 9.14.1.
pub const INTROSPECTION: Field<Record, Whole> = Field::new("introspection").introduced_in(9, 14, 1);

/// URI of the server's introspection endpoint.
///
/// `introspection.endpoint_uri`: string. Since 9.14.1.
pub const INTROSPECTION_ENDPOINT_URI: Field<Record, String> =
    Field::new("introspection.endpoint_uri").introduced_in(9, 14, 1);

/// How long the outcome of an introspection is remembered, as an ISO 8601 duration of at least one second. Zero stands for the token's own lifetime, `disabled` for not at all.
///
/// `introspection.interval`: ISO 8601 duration, or date and time. Since 9.14.1.
pub const INTROSPECTION_INTERVAL: Field<Record, String> =
    Field::new("introspection.interval").introduced_in(9, 14, 1);

/// Issuer that a token must name, exactly as it appears in the token.
///
/// `issuer`: string. Since 9.14.1.
pub const ISSUER: Field<Record, String> = Field::new("issuer").introduced_in(9, 14, 1);

/// Checks tokens locally, with the key set of the authorization server. The alternative is introspection.
///
/// `jwks`: object. Since 9.14.1.
pub const JWKS: Field<Record, Whole> = Field::new("jwks").introduced_in(9, 14, 1);

/// URI of the server's JSON Web Key Set (JWKS).
///
/// `jwks.provider_uri`: string. Since 9.14.1.
pub const JWKS_PROVIDER_URI: Field<Record, String> =
    Field::new("jwks.provider_uri").introduced_in(9, 14, 1);

/// How often the key set is fetched again, as an ISO 8601 duration of 300 seconds or more.
///
/// `jwks.refresh_interval`: ISO 8601 duration. Since 9.14.1.
pub const JWKS_REFRESH_INTERVAL: Field<Record, IsoDuration> =
    Field::new("jwks.refresh_interval").introduced_in(9, 14, 1);

/// Name of the configuration; the key of its path.
///
/// `name`: string. Since 9.14.1.
pub const NAME: Field<Record, String> = Field::new("name").introduced_in(9, 14, 1);

/// URL of the proxy on the way to the authorization server, which can contain a user name and password. Without one the connection is direct.
///
/// `outgoing_proxy`: string. Since 9.14.1.
pub const OUTGOING_PROXY: Field<Record, Whole> =
    Field::new("outgoing_proxy").introduced_in(9, 14, 1);

/// Kind of authorization server.
///
/// `provider`: enumeration. Since 9.16.1.
pub const PROVIDER: Field<Record, crate::models::security_oauth2::Provider> =
    Field::new("provider").introduced_in(9, 16, 1);

/// Claim of the token that holds the name of the user.
///
/// `remote_user_claim`: string. Since 9.14.1.
pub const REMOTE_USER_CLAIM: Field<Record, String> =
    Field::new("remote_user_claim").introduced_in(9, 14, 1);

/// Uses the locally configured roles where there are any; false unless given.
///
/// `use_local_roles_if_present`: boolean. Since 9.14.1.
pub const USE_LOCAL_ROLES_IF_PRESENT: Field<Record, bool> =
    Field::new("use_local_roles_if_present").introduced_in(9, 14, 1);

/// Whether a token must be bound to the TLS certificate of its bearer.
///
/// `use_mutual_tls`: enumeration. Since 9.14.1.
pub const USE_MUTUAL_TLS: Field<Record, crate::models::security_oauth2::UseMutualTls> =
    Field::new("use_mutual_tls").introduced_in(9, 14, 1);
