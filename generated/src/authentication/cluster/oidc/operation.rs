// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/oidc

//! Operations of `/security/authentication/cluster/oidc`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// `POST /security/authentication/cluster/oidc`.
pub static CREATE: Operation = Operation {
    name: "authentication.cluster.oidc.create",
    id: "security_oidc_create",
    method: Method::Post,
    path: "/security/authentication/cluster/oidc",
    since: Release::new(9, 18, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::OIDC_SECRET_INVALID,
        error::OIDC_SECRET_LENGTH,
        error::OIDC_SECRET_HASH_FAILED,
        error::OIDC_JWKS_UNREACHABLE,
        error::OIDC_JWKS_INVALID,
        error::OIDC_REDIRECT_ADDRESS,
        error::OIDC_ENABLED,
        error::OIDC_OAUTH2_EXISTS,
        error::OIDC_OAUTH2_FAILED,
        error::OIDC_SAML_METADATA_EXISTS,
        error::OIDC_SAML_EXISTS,
        error::OIDC_JWKS_INTERVAL,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/authentication/cluster/oidc`.
pub static DELETE: Operation = Operation {
    name: "authentication.cluster.oidc.delete",
    id: "security_oidc_delete",
    method: Method::Delete,
    path: "/security/authentication/cluster/oidc",
    since: Release::new(9, 18, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/authentication/cluster/oidc`.
pub static GET: Operation = Operation {
    name: "authentication.cluster.oidc.get",
    id: "security_oidc_get",
    method: Method::Get,
    path: "/security/authentication/cluster/oidc",
    since: Release::new(9, 18, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/authentication/cluster/oidc`.
pub static UPDATE: Operation = Operation {
    name: "authentication.cluster.oidc.update",
    id: "security_oidc_modify",
    method: Method::Patch,
    path: "/security/authentication/cluster/oidc",
    since: Release::new(9, 18, 1),
    until: None,
    success: &[200],
    error_codes: &[error::OIDC_WEB_SERVER_BUSY],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};
