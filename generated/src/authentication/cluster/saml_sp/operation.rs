// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/saml-sp

//! Operations of `/security/authentication/cluster/saml-sp`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// `POST /security/authentication/cluster/saml-sp`.
pub static CREATE: Operation = Operation {
    name: "authentication.cluster.saml_sp.create",
    id: "security_saml_sp_create",
    method: Method::Post,
    path: "/security/authentication/cluster/saml-sp",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::CODE_12320789,
        error::CODE_12320794,
        error::CODE_12320795,
        error::CODE_12320805,
        error::CODE_12320806,
        error::CODE_12320814,
        error::CODE_12320815,
        error::CODE_12320819,
        error::CODE_12320820,
        error::CODE_12320821,
        error::CODE_12320823,
        error::CODE_12320827,
        error::CODE_12320828,
        error::CODE_12320829,
        error::CODE_12320830,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/authentication/cluster/saml-sp`.
pub static DELETE: Operation = Operation {
    name: "authentication.cluster.saml_sp.delete",
    id: "security_saml_sp_delete",
    method: Method::Delete,
    path: "/security/authentication/cluster/saml-sp",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[error::CODE_12320803, error::CODE_12320832],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/authentication/cluster/saml-sp`.
pub static GET: Operation = Operation {
    name: "authentication.cluster.saml_sp.get",
    id: "security_saml_sp_get",
    method: Method::Get,
    path: "/security/authentication/cluster/saml-sp",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/authentication/cluster/saml-sp`.
pub static UPDATE: Operation = Operation {
    name: "authentication.cluster.saml_sp.update",
    id: "security_saml_sp_modify",
    method: Method::Patch,
    path: "/security/authentication/cluster/saml-sp",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[error::CODE_12320791],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
