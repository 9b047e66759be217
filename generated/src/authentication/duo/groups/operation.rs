// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/duo/groups

//! Operations of `/security/authentication/duo/groups`.

use ontap_runtime::{Method, Operation, Release};

/// `POST /security/authentication/duo/groups`.
pub static CREATE: Operation = Operation {
    name: "authentication.duo.groups.create",
    id: "duogroup_create",
    method: Method::Post,
    path: "/security/authentication/duo/groups",
    since: Release::new(9, 14, 1),
    until: None,
    success: &[201],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/authentication/duo/groups/{owner.uuid}/{name}`.
pub static DELETE: Operation = Operation {
    name: "authentication.duo.groups.delete",
    id: "account_duogroup_delete",
    method: Method::Delete,
    path: "/security/authentication/duo/groups/{owner.uuid}/{name}",
    since: Release::new(9, 14, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/authentication/duo/groups`.
pub static DELETE_WHERE: Operation = Operation {
    name: "authentication.duo.groups.delete_where",
    id: "account_duogroup_delete_collection",
    method: Method::Delete,
    path: "/security/authentication/duo/groups",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/authentication/duo/groups/{owner.uuid}/{name}`.
pub static GET: Operation = Operation {
    name: "authentication.duo.groups.get",
    id: "duogroup_get",
    method: Method::Get,
    path: "/security/authentication/duo/groups/{owner.uuid}/{name}",
    since: Release::new(9, 14, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/authentication/duo/groups`.
pub static LIST: Operation = Operation {
    name: "authentication.duo.groups.list",
    id: "duogroup_collection_get",
    method: Method::Get,
    path: "/security/authentication/duo/groups",
    since: Release::new(9, 14, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/authentication/duo/groups/{owner.uuid}/{name}`.
pub static UPDATE: Operation = Operation {
    name: "authentication.duo.groups.update",
    id: "duogroup_modify",
    method: Method::Patch,
    path: "/security/authentication/duo/groups/{owner.uuid}/{name}",
    since: Release::new(9, 14, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/authentication/duo/groups`.
pub static UPDATE_WHERE: Operation = Operation {
    name: "authentication.duo.groups.update_where",
    id: "duogroup_modify_collection",
    method: Method::Patch,
    path: "/security/authentication/duo/groups",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
