// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/publickeys

//! Operations of `/security/authentication/publickeys`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[
    ("certificate", Release::new(9, 13, 1)),
    ("certificate_details", Release::new(9, 13, 1)),
    ("certificate_expired", Release::new(9, 13, 1)),
    ("certificate_revoked", Release::new(9, 13, 1)),
];

/// `POST /security/authentication/publickeys`.
pub static CREATE: Operation = Operation {
    name: "authentication.publickeys.create",
    id: "publickey_create",
    method: Method::Post,
    path: "/security/authentication/publickeys",
    since: Release::new(9, 7, 0),
    until: None,
    success: &[201],
    error_codes: &[
        error::PUBLIC_KEY_EXISTS,
        error::PUBLIC_KEY_FINGERPRINT_FAILED,
        error::PUBLIC_KEY_METHOD_MISSING,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/authentication/publickeys/{owner.uuid}/{account.name}/{index}`.
pub static DELETE: Operation = Operation {
    name: "authentication.publickeys.delete",
    id: "account_publickey_delete",
    method: Method::Delete,
    path: "/security/authentication/publickeys/{owner.uuid}/{account.name}/{index}",
    since: Release::new(9, 7, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/authentication/publickeys`.
pub static DELETE_WHERE: Operation = Operation {
    name: "authentication.publickeys.delete_where",
    id: "account_publickey_delete_collection",
    method: Method::Delete,
    path: "/security/authentication/publickeys",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/authentication/publickeys/{owner.uuid}/{account.name}/{index}`.
pub static GET: Operation = Operation {
    name: "authentication.publickeys.get",
    id: "publickey_get",
    method: Method::Get,
    path: "/security/authentication/publickeys/{owner.uuid}/{account.name}/{index}",
    since: Release::new(9, 7, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/authentication/publickeys`.
pub static LIST: Operation = Operation {
    name: "authentication.publickeys.list",
    id: "publickey_collection_get",
    method: Method::Get,
    path: "/security/authentication/publickeys",
    since: Release::new(9, 7, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/authentication/publickeys/{owner.uuid}/{account.name}/{index}`.
pub static UPDATE: Operation = Operation {
    name: "authentication.publickeys.update",
    id: "publickey_modify",
    method: Method::Patch,
    path: "/security/authentication/publickeys/{owner.uuid}/{account.name}/{index}",
    since: Release::new(9, 7, 0),
    until: None,
    success: &[200],
    error_codes: &[error::PUBLIC_KEY_FINGERPRINT_FAILED],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/authentication/publickeys`.
pub static UPDATE_WHERE: Operation = Operation {
    name: "authentication.publickeys.update_where",
    id: "publickey_modify_collection",
    method: Method::Patch,
    path: "/security/authentication/publickeys",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[error::PUBLIC_KEY_FINGERPRINT_FAILED],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
