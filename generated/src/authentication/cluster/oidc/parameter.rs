// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/oidc

//! Query parameters of `/security/authentication/cluster/oidc`.

/// `access_token_issuer`, for `get`: string. Since 9.18.1.
pub const ACCESS_TOKEN_ISSUER: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "access_token_issuer",
);

/// `authorization_endpoint`, for `get`: string. Since 9.18.1.
pub const AUTHORIZATION_ENDPOINT: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "authorization_endpoint",
);

/// `client_id`, for `get`: string. Since 9.18.1.
pub const CLIENT_ID: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "client_id",
);

/// `client_secret`, for `get`: string. Since 9.18.1.
pub const CLIENT_SECRET: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "client_secret",
);

/// `client_secret_hash`, for `get`: string. Since 9.18.1.
pub const CLIENT_SECRET_HASH: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "client_secret_hash",
);

/// `enabled`, for `get`: boolean. Since 9.18.1.
pub const ENABLED: ontap_runtime::Parameter<bool> = ontap_runtime::Parameter::new(
    "enabled",
);

/// `end_session_endpoint`, for `get`: string. Since 9.18.1.
pub const END_SESSION_ENDPOINT: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "end_session_endpoint",
);

/// `issuer`, for `get`: string. Since 9.18.1.
pub const ISSUER: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "issuer",
);

/// `jwks_refresh_interval`, for `get`: string. Since 9.18.1.
pub const JWKS_REFRESH_INTERVAL: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "jwks_refresh_interval",
);

/// `outgoing_proxy`, for `get`: string. Since 9.18.1.
pub const OUTGOING_PROXY: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "outgoing_proxy",
);

/// `provider`, for `get`: string. Since 9.18.1.
pub const PROVIDER: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "provider",
);

/// `provider_jwks_uri`, for `get`: string. Since 9.18.1.
pub const PROVIDER_JWKS_URI: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "provider_jwks_uri",
);

/// `redirect_ipaddress`, for `get`: string. Since 9.18.1.
pub const REDIRECT_IPADDRESS: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "redirect_ipaddress",
);

/// `remote_user_claim`, for `get`: string. Since 9.18.1.
pub const REMOTE_USER_CLAIM: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "remote_user_claim",
);

/// `skip_uri_validation`, for `get`: boolean. Since 9.18.1.
pub const SKIP_URI_VALIDATION: ontap_runtime::Parameter<bool> = ontap_runtime::Parameter::new(
    "skip_uri_validation",
);

/// `token_endpoint`, for `get`: string. Since 9.18.1.
pub const TOKEN_ENDPOINT: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "token_endpoint",
);
