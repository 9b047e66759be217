// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/webauthn/supported-algorithms

//! Operations of `/security/webauthn/supported-algorithms`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/webauthn/supported-algorithms/{owner.uuid}/{algorithm.name}`.
pub static GET: Operation = Operation {
    name: "webauthn.supported_algorithms.get",
    id: "supported_algorithms_get",
    method: Method::Get,
    path: "/security/webauthn/supported-algorithms/{owner.uuid}/{algorithm.name}",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/webauthn/supported-algorithms`.
pub static LIST: Operation = Operation {
    name: "webauthn.supported_algorithms.list",
    id: "supported_algorithms_collection_get",
    method: Method::Get,
    path: "/security/webauthn/supported-algorithms",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
