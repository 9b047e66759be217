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
        error::CODE_203817010,
        error::CODE_203817011,
        error::CODE_203817012,
        error::CODE_203817013,
        error::CODE_203817014,
        error::CODE_203817015,
        error::CODE_203817016,
        error::CODE_203817017,
        error::CODE_203817018,
        error::CODE_203817019,
        error::CODE_203817020,
        error::CODE_203817021,
        error::CODE_203817022,
        error::CODE_203817023,
        error::CODE_203817024,
        error::CODE_203817025,
        error::CODE_203817033,
        error::CODE_203817034,
        error::CODE_203817037,
        error::CODE_203817042,
    ],
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
    error_codes: &[error::CODE_203816995],
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
    error_codes: &[error::CODE_203816995],
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
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
