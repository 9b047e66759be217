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
        error::PASSWORD_CONTAINS_NAME,
        error::PASSWORD_TOO_SHORT,
        error::PASSWORD_NEEDS_LETTERS_AND_DIGITS,
        error::PASSWORD_NEEDS_SPECIAL,
        error::PASSWORD_REUSED,
        error::PASSWORD_UNCHANGED,
        error::PASSWORD_TOO_LONG,
        error::PASSWORD_RULES_EXCEED_LENGTH,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
