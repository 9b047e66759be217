// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ssh/svms

//! Operations of `/security/ssh/svms`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[
    ("host_key_algorithms", Release::new(9, 16, 1)),
    ("is_rsa_in_publickey_algorithms_enabled", Release::new(9, 16, 1)),
    ("login_grace_time", Release::new(9, 18, 1)),
];

/// `GET /security/ssh/svms/{svm.uuid}`.
pub static GET: Operation = Operation {
    name: "ssh.svms.get",
    id: "svm_ssh_server_get",
    method: Method::Get,
    path: "/security/ssh/svms/{svm.uuid}",
    since: Release::new(9, 10, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/ssh/svms`.
pub static LIST: Operation = Operation {
    name: "ssh.svms.list",
    id: "svm_ssh_server_collection_get",
    method: Method::Get,
    path: "/security/ssh/svms",
    since: Release::new(9, 10, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/ssh/svms/{svm.uuid}`.
pub static UPDATE: Operation = Operation {
    name: "ssh.svms.update",
    id: "svm_ssh_server_modify",
    method: Method::Patch,
    path: "/security/ssh/svms/{svm.uuid}",
    since: Release::new(9, 10, 1),
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
        error::CODE_10682420,
        error::CODE_10682423,
        error::CODE_10682424,
        error::CODE_10682425,
        error::CODE_10682426,
        error::CODE_10682428,
        error::CODE_10682429,
        error::CODE_10682430,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/ssh/svms`.
pub static UPDATE_WHERE: Operation = Operation {
    name: "ssh.svms.update_where",
    id: "svm_ssh_server_modify_collection",
    method: Method::Patch,
    path: "/security/ssh/svms",
    since: Release::new(9, 16, 1),
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
        error::CODE_10682420,
        error::CODE_10682423,
        error::CODE_10682424,
        error::CODE_10682425,
        error::CODE_10682426,
        error::CODE_10682428,
        error::CODE_10682429,
        error::CODE_10682430,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
