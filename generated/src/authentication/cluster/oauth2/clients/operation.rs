// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/oauth2/clients

//! Operations of `/security/authentication/cluster/oauth2/clients`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[("provider", Release::new(9, 16, 1))];

/// `POST /security/authentication/cluster/oauth2/clients`.
pub static CREATE: Operation = Operation {
    name: "authentication.cluster.oauth2.clients.create",
    id: "security_oauth2_create",
    method: Method::Post,
    path: "/security/authentication/cluster/oauth2/clients",
    since: Release::new(9, 14, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::OAUTH2_CLIENT_ID_NEEDED,
        error::OAUTH2_CLIENT_SECRET_NEEDED,
        error::OAUTH2_CLIENT_CREDENTIALS_NEEDED,
        error::OAUTH2_JWKS_WITH_INTROSPECTION,
        error::OAUTH2_JWKS_INTERVAL_WITH_INTROSPECTION,
        error::OAUTH2_INTROSPECTION_ENDPOINT_NEEDED,
        error::OAUTH2_JWKS_INTERVAL_ALONE,
        error::OAUTH2_JWKS_INTERVAL_SHORT,
        error::OAUTH2_VALIDATION_INCOMPLETE,
        error::OAUTH2_TOO_MANY_CLIENTS,
        error::OAUTH2_URI_CHECK_FAILED,
        error::OAUTH2_URI_INVALID,
        error::OAUTH2_JWKS_EMPTY,
        error::OAUTH2_JWKS_WITHOUT_KEYS,
        error::OAUTH2_OUT_OF_MEMORY,
        error::OAUTH2_JWKS_INTERVAL_LONG,
        error::OAUTH2_INTROSPECTION_EMPTY,
        error::OAUTH2_INTROSPECTION_INVALID,
        error::OAUTH2_CLIENT_EXISTS,
        error::OAUTH2_INTROSPECTION_INTERVAL_LONG,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/authentication/cluster/oauth2/clients/{name}`.
pub static DELETE: Operation = Operation {
    name: "authentication.cluster.oauth2.clients.delete",
    id: "security_oauth2_delete",
    method: Method::Delete,
    path: "/security/authentication/cluster/oauth2/clients/{name}",
    since: Release::new(9, 14, 1),
    until: None,
    success: &[200],
    error_codes: &[error::OAUTH2_ENABLED],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/authentication/cluster/oauth2/clients`.
pub static DELETE_WHERE: Operation = Operation {
    name: "authentication.cluster.oauth2.clients.delete_where",
    id: "security_oauth2_delete_collection",
    method: Method::Delete,
    path: "/security/authentication/cluster/oauth2/clients",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[error::OAUTH2_ENABLED],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/authentication/cluster/oauth2/clients/{name}`.
pub static GET: Operation = Operation {
    name: "authentication.cluster.oauth2.clients.get",
    id: "security_oauth2_get",
    method: Method::Get,
    path: "/security/authentication/cluster/oauth2/clients/{name}",
    since: Release::new(9, 14, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/authentication/cluster/oauth2/clients`.
pub static LIST: Operation = Operation {
    name: "authentication.cluster.oauth2.clients.list",
    id: "security_oauth2_collection_get",
    method: Method::Get,
    path: "/security/authentication/cluster/oauth2/clients",
    since: Release::new(9, 14, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
