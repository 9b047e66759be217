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
        error::SAML_METADATA_DOWNLOAD,
        error::SAML_HOST_INVALID,
        error::SAML_HOST_NEEDED,
        error::SAML_CERTIFICATE_MISMATCH,
        error::SAML_CERTIFICATE_NOT_INSTALLED,
        error::SAML_IDP_URI_INVALID,
        error::SAML_IDP_URI_SCHEME,
        error::SAML_METADATA_UNVERIFIABLE,
        error::SAML_CERTIFICATE_SERIAL_NOT_FOUND,
        error::SAML_CERTIFICATE_NAME_NOT_FOUND,
        error::SAML_HOST_NOT_MANAGEMENT,
        error::SAML_CA_DIFFERS,
        error::SAML_HOST_DIFFERS,
        error::SAML_SERIAL_DIFFERS,
        error::SAML_COMMON_NAME_DIFFERS,
    ],
    errors: error::ENTRIES,
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
    error_codes: &[error::SAML_ENABLED, error::SAML_WEB_SERVER_BUSY],
    errors: error::ENTRIES,
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
    errors: error::ENTRIES,
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
    error_codes: &[error::SAML_DISABLE_RESTRICTED],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
