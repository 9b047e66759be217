// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/certificate-signing-request

//! Operations of `/security/certificate-signing-request`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// `POST /security/certificate-signing-request`.
pub static CREATE: Operation = Operation {
    name: "certificate_signing_request.create",
    id: "create_certificate_signing_request",
    method: Method::Post,
    path: "/security/certificate-signing-request",
    since: Release::new(9, 9, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::CSR_FAILED,
        error::KEY_SIZE_NOT_FIPS,
        error::HASH_FUNCTION_NOT_FIPS,
        error::KEY_SIZE_UNSUPPORTED,
        error::SECURITY_STRENGTH_UNSUPPORTED,
        error::SECURITY_STRENGTH_NOT_FIPS,
        error::COMMON_NAME_OR_SAN_NEEDED,
        error::KEY_SIZE_NOT_FOR_EC,
        error::CRITICAL_ALONE,
        error::HASH_FUNCTION_UNSUPPORTED,
        error::SUBJECT_NAME_INVALID,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
