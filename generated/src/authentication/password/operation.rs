// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/password

//! Operations of `/security/authentication/password`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// `POST /security/authentication/password`.
pub static CHANGE: Operation = Operation {
    name: "authentication.password.change",
    id: "account_password_create",
    method: Method::Post,
    path: "/security/authentication/password",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[201],
    error_codes: &[
        error::CODE_7077918,
        error::CODE_7077919,
        error::CODE_7077920,
        error::CODE_7077921,
        error::CODE_7077924,
        error::CODE_7077925,
        error::CODE_7077940,
        error::CODE_7077941,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
