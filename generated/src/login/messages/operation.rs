// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/login/messages

//! Operations of `/security/login/messages`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// `GET /security/login/messages/{uuid}`.
pub static GET: Operation = Operation {
    name: "login.messages.get",
    id: "login_messages_get",
    method: Method::Get,
    path: "/security/login/messages/{uuid}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/login/messages`.
pub static LIST: Operation = Operation {
    name: "login.messages.list",
    id: "login_messages_collection_get",
    method: Method::Get,
    path: "/security/login/messages",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/login/messages/{uuid}`.
pub static UPDATE: Operation = Operation {
    name: "login.messages.update",
    id: "login_messages_modify",
    method: Method::Patch,
    path: "/security/login/messages/{uuid}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[error::CLUSTER_ADMIN_ONLY_MESSAGE],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/login/messages`.
pub static UPDATE_WHERE: Operation = Operation {
    name: "login.messages.update_where",
    id: "login_messages_modify_collection",
    method: Method::Patch,
    path: "/security/login/messages",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[error::CLUSTER_ADMIN_ONLY_MESSAGE],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
