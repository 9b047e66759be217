// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/jit-privileges

//! Operations of `/security/jit-privileges`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/jit-privileges/{owner.uuid}/{application}`.
pub static GET: Operation = Operation {
    name: "jit_privileges.get",
    id: "security_jit_privilege_get",
    method: Method::Get,
    path: "/security/jit-privileges/{owner.uuid}/{application}",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/jit-privileges`.
pub static LIST: Operation = Operation {
    name: "jit_privileges.list",
    id: "security_jit_privilege_collection_get",
    method: Method::Get,
    path: "/security/jit-privileges",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/jit-privileges/{owner.uuid}/{application}`.
pub static UPDATE: Operation = Operation {
    name: "jit_privileges.update",
    id: "security_jit_privilege_modify",
    method: Method::Patch,
    path: "/security/jit-privileges/{owner.uuid}/{application}",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/jit-privileges`.
pub static UPDATE_WHERE: Operation = Operation {
    name: "jit_privileges.update_where",
    id: "security_jit_privilege_modify_collection",
    method: Method::Patch,
    path: "/security/jit-privileges",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
