// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/jit-privilege-users

//! Operations of `/security/jit-privilege-users`.

use ontap_runtime::{Method, Operation, Release};

/// `POST /security/jit-privilege-users`.
pub static CREATE: Operation = Operation {
    name: "jit_privilege_users.create",
    id: "security_jit_privilege_user_create",
    method: Method::Post,
    path: "/security/jit-privilege-users",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[201],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/jit-privilege-users/{owner.uuid}/{account.name}/{application}`.
pub static DELETE: Operation = Operation {
    name: "jit_privilege_users.delete",
    id: "security_jit_privilege_user_delete",
    method: Method::Delete,
    path: "/security/jit-privilege-users/{owner.uuid}/{account.name}/{application}",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/jit-privilege-users`.
pub static DELETE_WHERE: Operation = Operation {
    name: "jit_privilege_users.delete_where",
    id: "security_jit_privilege_user_delete_collection",
    method: Method::Delete,
    path: "/security/jit-privilege-users",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/jit-privilege-users/{owner.uuid}/{account.name}/{application}`.
pub static GET: Operation = Operation {
    name: "jit_privilege_users.get",
    id: "security_jit_privilege_user_get",
    method: Method::Get,
    path: "/security/jit-privilege-users/{owner.uuid}/{account.name}/{application}",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/jit-privilege-users`.
pub static LIST: Operation = Operation {
    name: "jit_privilege_users.list",
    id: "security_jit_privilege_user_collection_get",
    method: Method::Get,
    path: "/security/jit-privilege-users",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
