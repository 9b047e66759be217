// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ipsec/ca-certificates

//! Operations of `/security/ipsec/ca-certificates`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// `POST /security/ipsec/ca-certificates`.
pub static CREATE: Operation = Operation {
    name: "ipsec.ca_certificates.create",
    id: "ipsec_ca_certificate_create",
    method: Method::Post,
    path: "/security/ipsec/ca-certificates",
    since: Release::new(9, 10, 1),
    until: None,
    success: &[201],
    error_codes: &[
        error::IPSEC_CA_NOT_INSTALLED,
        error::IPSEC_CA_MISSING,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/ipsec/ca-certificates/{certificate.uuid}`.
pub static DELETE: Operation = Operation {
    name: "ipsec.ca_certificates.delete",
    id: "ipsec_ca_certificate_delete",
    method: Method::Delete,
    path: "/security/ipsec/ca-certificates/{certificate.uuid}",
    since: Release::new(9, 10, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::IPSEC_CA_NOT_LISTED,
        error::IPSEC_CA_REMOVE_NOT_INSTALLED,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/ipsec/ca-certificates`.
pub static DELETE_WHERE: Operation = Operation {
    name: "ipsec.ca_certificates.delete_where",
    id: "ipsec_ca_certificate_delete_collection",
    method: Method::Delete,
    path: "/security/ipsec/ca-certificates",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::IPSEC_CA_NOT_LISTED,
        error::IPSEC_CA_REMOVE_NOT_INSTALLED,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/ipsec/ca-certificates/{certificate.uuid}`.
pub static GET: Operation = Operation {
    name: "ipsec.ca_certificates.get",
    id: "ipsec_ca_certificate_get",
    method: Method::Get,
    path: "/security/ipsec/ca-certificates/{certificate.uuid}",
    since: Release::new(9, 10, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/ipsec/ca-certificates`.
pub static LIST: Operation = Operation {
    name: "ipsec.ca_certificates.list",
    id: "ipsec_ca_certificate_collection_get",
    method: Method::Get,
    path: "/security/ipsec/ca-certificates",
    since: Release::new(9, 10, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
