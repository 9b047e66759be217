// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/oauth2/clients

//! Query parameters of `/security/authentication/cluster/oauth2/clients`.

/// `application`, for `get`: string. Since 9.14.1.
pub const APPLICATION: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "application",
);

/// `audience`, for `get`: string. Since 9.14.1.
pub const AUDIENCE: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "audience",
);

/// `client_id`, for `get`: string. Since 9.14.1.
pub const CLIENT_ID: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "client_id",
);

/// `hashed_client_secret`, for `get`: string. Since 9.14.1.
pub const HASHED_CLIENT_SECRET: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "hashed_client_secret",
);

/// `introspection.endpoint_uri`, for `get`: string. Since 9.14.1.
pub const INTROSPECTION_ENDPOINT_URI: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "introspection.endpoint_uri",
);

/// `introspection.interval`, for `get`: string. Since 9.14.1.
pub const INTROSPECTION_INTERVAL: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "introspection.interval",
);

/// `issuer`, for `get`: string. Since 9.14.1.
pub const ISSUER: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "issuer",
);

/// `jwks.provider_uri`, for `get`: string. Since 9.14.1.
pub const JWKS_PROVIDER_URI: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "jwks.provider_uri",
);

/// `jwks.refresh_interval`, for `get`: string. Since 9.14.1.
pub const JWKS_REFRESH_INTERVAL: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "jwks.refresh_interval",
);

/// `outgoing_proxy`, for `get`: string. Since 9.14.1.
pub const OUTGOING_PROXY: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "outgoing_proxy",
);

/// `provider`, for `get`: string. Since 9.16.1.
pub const PROVIDER: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "provider",
);

/// `remote_user_claim`, for `get`: string. Since 9.14.1.
pub const REMOTE_USER_CLAIM: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "remote_user_claim",
);

/// `use_local_roles_if_present`, for `get`: boolean. Since 9.14.1.
pub const USE_LOCAL_ROLES_IF_PRESENT: ontap_runtime::Parameter<bool> = ontap_runtime::Parameter::new(
    "use_local_roles_if_present",
);

/// `use_mutual_tls`, for `get`: string. Since 9.14.1.
pub const USE_MUTUAL_TLS: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "use_mutual_tls",
);
