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
        error::SAML_HOST_INVALID,
        error::SAML_CERTIFICATE_MISMATCH,
        error::SAML_CERTIFICATE_NOT_INSTALLED,
        error::SAML_CERTIFICATE_SERIAL_NOT_FOUND,
        error::SAML_CERTIFICATE_NAME_NOT_FOUND,
        error::SAML_CONFIGURED_CREATE,
        error::SAML_METADATA_EXISTS,
    ],
    errors: error::ENTRIES,
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
        error::SAML_METADATA_SLOW,
        error::SAML_CONFIGURED_DELETE,
        error::SAML_WEB_SERVER_BUSY,
    ],
    errors: error::ENTRIES,
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
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
