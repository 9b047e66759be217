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
        error::CODE_3735554,
        error::CODE_3735664,
        error::CODE_3735665,
        error::CODE_3735700,
        error::CODE_3735713,
        error::CODE_3735714,
        error::CODE_3735715,
        error::CODE_3735741,
        error::CODE_3735750,
        error::CODE_52560173,
        error::CODE_52560423,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
