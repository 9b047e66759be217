// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/webauthn/global-settings

//! Operations of `/security/webauthn/global-settings`.

use ontap_runtime::{Method, Operation, Release};

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[("rp_domains", Release::new(9, 19, 1))];

/// `GET /security/webauthn/global-settings/{owner.uuid}`.
pub static GET: Operation = Operation {
    name: "webauthn.global_settings.get",
    id: "webauthn_global_get",
    method: Method::Get,
    path: "/security/webauthn/global-settings/{owner.uuid}",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/webauthn/global-settings`.
pub static LIST: Operation = Operation {
    name: "webauthn.global_settings.list",
    id: "webauthn_global_collection_get",
    method: Method::Get,
    path: "/security/webauthn/global-settings",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/webauthn/global-settings/{owner.uuid}`.
pub static UPDATE: Operation = Operation {
    name: "webauthn.global_settings.update",
    id: "webauthn_global_modify",
    method: Method::Patch,
    path: "/security/webauthn/global-settings/{owner.uuid}",
    since: Release::new(9, 19, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/webauthn/global-settings`.
pub static UPDATE_WHERE: Operation = Operation {
    name: "webauthn.global_settings.update_where",
    id: "webauthn_global_modify_collection",
    method: Method::Patch,
    path: "/security/webauthn/global-settings",
    since: Release::new(9, 19, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
