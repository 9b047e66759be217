// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/duo/profiles

//! Operations of `/security/authentication/duo/profiles`.

use ontap_runtime::{Method, Operation, Release};

/// `POST /security/authentication/duo/profiles`.
pub static CREATE: Operation = Operation {
    name: "authentication.duo.profiles.create",
    id: "duo_create",
    method: Method::Post,
    path: "/security/authentication/duo/profiles",
    since: Release::new(9, 14, 1),
    until: None,
    success: &[201],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/authentication/duo/profiles/{owner.uuid}`.
pub static DELETE: Operation = Operation {
    name: "authentication.duo.profiles.delete",
    id: "account_duo_delete",
    method: Method::Delete,
    path: "/security/authentication/duo/profiles/{owner.uuid}",
    since: Release::new(9, 14, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/authentication/duo/profiles`.
pub static DELETE_WHERE: Operation = Operation {
    name: "authentication.duo.profiles.delete_where",
    id: "account_duo_delete_collection",
    method: Method::Delete,
    path: "/security/authentication/duo/profiles",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/authentication/duo/profiles/{owner.uuid}`.
pub static GET: Operation = Operation {
    name: "authentication.duo.profiles.get",
    id: "duo_get",
    method: Method::Get,
    path: "/security/authentication/duo/profiles/{owner.uuid}",
    since: Release::new(9, 14, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/authentication/duo/profiles`.
pub static LIST: Operation = Operation {
    name: "authentication.duo.profiles.list",
    id: "duo_collection_get",
    method: Method::Get,
    path: "/security/authentication/duo/profiles",
    since: Release::new(9, 14, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/authentication/duo/profiles/{owner.uuid}`.
pub static UPDATE: Operation = Operation {
    name: "authentication.duo.profiles.update",
    id: "duo_modify",
    method: Method::Patch,
    path: "/security/authentication/duo/profiles/{owner.uuid}",
    since: Release::new(9, 14, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/authentication/duo/profiles`.
pub static UPDATE_WHERE: Operation = Operation {
    name: "authentication.duo.profiles.update_where",
    id: "duo_modify_collection",
    method: Method::Patch,
    path: "/security/authentication/duo/profiles",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
