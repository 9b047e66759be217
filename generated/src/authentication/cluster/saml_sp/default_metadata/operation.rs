// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/saml-sp/default-metadata

//! Operations of `/security/authentication/cluster/saml-sp/default-metadata`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// `POST /security/authentication/cluster/saml-sp/default-metadata`.
pub static CREATE: Operation = Operation {
    name: "authentication.cluster.saml_sp.default_metadata.create",
    id: "security_saml_def_metadata_create",
    method: Method::Post,
    path: "/security/authentication/cluster/saml-sp/default-metadata",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::CODE_12320794,
        error::CODE_12320805,
        error::CODE_12320806,
        error::CODE_12320820,
        error::CODE_12320821,
        error::CODE_12320825,
        error::CODE_12320831,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/authentication/cluster/saml-sp/default-metadata`.
pub static DELETE: Operation = Operation {
    name: "authentication.cluster.saml_sp.default_metadata.delete",
    id: "security_saml_def_metadata_delete",
    method: Method::Delete,
    path: "/security/authentication/cluster/saml-sp/default-metadata",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::CODE_12320817,
        error::CODE_12320826,
        error::CODE_12320832,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/authentication/cluster/saml-sp/default-metadata`.
pub static GET: Operation = Operation {
    name: "authentication.cluster.saml_sp.default_metadata.get",
    id: "security_saml_def_metadata_get",
    method: Method::Get,
    path: "/security/authentication/cluster/saml-sp/default-metadata",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
