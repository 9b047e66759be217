// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ssh

//! Operations of `/security/ssh`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[
    ("host_key_algorithms", Release::new(9, 16, 1)),
    ("is_rsa_in_publickey_algorithms_enabled", Release::new(9, 16, 1)),
    ("login_grace_time", Release::new(9, 18, 1)),
];

/// `GET /security/ssh`.
pub static GET: Operation = Operation {
    name: "ssh.get",
    id: "ssh_get",
    method: Method::Get,
    path: "/security/ssh",
    since: Release::new(9, 7, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/ssh`.
pub static UPDATE: Operation = Operation {
    name: "ssh.update",
    id: "ssh_modify",
    method: Method::Patch,
    path: "/security/ssh",
    since: Release::new(9, 7, 0),
    until: None,
    success: &[200],
    error_codes: &[
        error::CODE_10682372,
        error::CODE_10682373,
        error::CODE_10682375,
        error::CODE_10682378,
        error::CODE_10682399,
        error::CODE_10682400,
        error::CODE_10682401,
        error::CODE_10682403,
        error::CODE_10682413,
        error::CODE_10682418,
        error::CODE_10682423,
        error::CODE_10682424,
        error::CODE_10682425,
        error::CODE_10682426,
        error::CODE_10682428,
        error::CODE_10682429,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
