// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/login/totps

//! Operations of `/security/login/totps`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[("account", Release::new(9, 16, 1))];

/// `POST /security/login/totps`.
pub static CREATE: Operation = Operation {
    name: "login.totps.create",
    id: "totp_create",
    method: Method::Post,
    path: "/security/login/totps",
    since: Release::new(9, 13, 1),
    until: None,
    success: &[201],
    error_codes: &[error::TOTP_NOT_CONFIGURED],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/login/totps/{owner.uuid}/{account.name}`.
pub static DELETE: Operation = Operation {
    name: "login.totps.delete",
    id: "account_totp_delete",
    method: Method::Delete,
    path: "/security/login/totps/{owner.uuid}/{account.name}",
    since: Release::new(9, 13, 1),
    until: None,
    success: &[200],
    error_codes: &[error::TOTP_DELETE_INTERACTIVE],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/login/totps`.
pub static DELETE_WHERE: Operation = Operation {
    name: "login.totps.delete_where",
    id: "account_totp_delete_collection",
    method: Method::Delete,
    path: "/security/login/totps",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[error::TOTP_DELETE_INTERACTIVE],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/login/totps/{owner.uuid}/{account.name}`.
pub static GET: Operation = Operation {
    name: "login.totps.get",
    id: "totp_get",
    method: Method::Get,
    path: "/security/login/totps/{owner.uuid}/{account.name}",
    since: Release::new(9, 13, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/login/totps`.
pub static LIST: Operation = Operation {
    name: "login.totps.list",
    id: "totp_collection_get",
    method: Method::Get,
    path: "/security/login/totps",
    since: Release::new(9, 13, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/login/totps/{owner.uuid}/{account.name}`.
pub static UPDATE: Operation = Operation {
    name: "login.totps.update",
    id: "totp_modify",
    method: Method::Patch,
    path: "/security/login/totps/{owner.uuid}/{account.name}",
    since: Release::new(9, 13, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::TOTP_STATUS_ADMIN_ONLY,
        error::TOTP_ENABLED_INVALID,
        error::TOTP_PROFILE_NOT_FOUND,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/login/totps`.
pub static UPDATE_WHERE: Operation = Operation {
    name: "login.totps.update_where",
    id: "totp_modify_collection",
    method: Method::Patch,
    path: "/security/login/totps",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::TOTP_STATUS_ADMIN_ONLY,
        error::TOTP_ENABLED_INVALID,
        error::TOTP_PROFILE_NOT_FOUND,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
