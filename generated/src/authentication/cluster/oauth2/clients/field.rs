// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/oauth2/clients

//! Fields of the records of `/security/authentication/cluster/oauth2/clients`.

use ontap_runtime::{Field, IsoDuration, Whole};
use crate::models::security_oauth2::SecurityOauth2 as Record;

/// `application`: enumeration. Since 9.14.1.
pub const APPLICATION: Field<Record, crate::models::security_oauth2::Application> =
    Field::new("application").introduced_in(9, 14, 1);

/// `audience`: string. Since 9.14.1.
pub const AUDIENCE: Field<Record, String> = Field::new("audience").introduced_in(9, 14, 1);

/// `client_id`: string. Since 9.14.1.
pub const CLIENT_ID: Field<Record, String> = Field::new("client_id").introduced_in(9, 14, 1);

/// `hashed_client_secret`: string. Since 9.14.1.
pub const HASHED_CLIENT_SECRET: Field<Record, Whole> =
    Field::new("hashed_client_secret").introduced_in(9, 14, 1);

/// `introspection`: object. Since 9.14.1.
pub const INTROSPECTION: Field<Record, Whole> = Field::new("introspection").introduced_in(9, 14, 1);

/// `introspection.endpoint_uri`: string. Since 9.14.1.
pub const INTROSPECTION_ENDPOINT_URI: Field<Record, String> =
    Field::new("introspection.endpoint_uri").introduced_in(9, 14, 1);

/// `introspection.interval`: ISO 8601 duration, or date and time. Since 9.14.1.
pub const INTROSPECTION_INTERVAL: Field<Record, String> =
    Field::new("introspection.interval").introduced_in(9, 14, 1);

/// `issuer`: string. Since 9.14.1.
pub const ISSUER: Field<Record, String> = Field::new("issuer").introduced_in(9, 14, 1);

/// `jwks`: object. Since 9.14.1.
pub const JWKS: Field<Record, Whole> = Field::new("jwks").introduced_in(9, 14, 1);

/// `jwks.provider_uri`: string. Since 9.14.1.
pub const JWKS_PROVIDER_URI: Field<Record, String> =
    Field::new("jwks.provider_uri").introduced_in(9, 14, 1);

/// `jwks.refresh_interval`: ISO 8601 duration. Since 9.14.1.
pub const JWKS_REFRESH_INTERVAL: Field<Record, IsoDuration> =
    Field::new("jwks.refresh_interval").introduced_in(9, 14, 1);

/// `name`: string. Since 9.14.1.
pub const NAME: Field<Record, String> = Field::new("name").introduced_in(9, 14, 1);

/// `outgoing_proxy`: string. Since 9.14.1.
pub const OUTGOING_PROXY: Field<Record, Whole> =
    Field::new("outgoing_proxy").introduced_in(9, 14, 1);

/// `provider`: enumeration. Since 9.16.1.
pub const PROVIDER: Field<Record, crate::models::security_oauth2::Provider> =
    Field::new("provider").introduced_in(9, 16, 1);

/// `remote_user_claim`: string. Since 9.14.1.
pub const REMOTE_USER_CLAIM: Field<Record, String> =
    Field::new("remote_user_claim").introduced_in(9, 14, 1);

/// `use_local_roles_if_present`: boolean. Since 9.14.1.
pub const USE_LOCAL_ROLES_IF_PRESENT: Field<Record, bool> =
    Field::new("use_local_roles_if_present").introduced_in(9, 14, 1);

/// `use_mutual_tls`: enumeration. Since 9.14.1.
pub const USE_MUTUAL_TLS: Field<Record, crate::models::security_oauth2::UseMutualTls> =
    Field::new("use_mutual_tls").introduced_in(9, 14, 1);
