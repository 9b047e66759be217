// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/webauthn/credentials

//! Operations of `/security/webauthn/credentials`.

use ontap_runtime::{Method, Operation, Release};

/// `DELETE /security/webauthn/credentials/{owner.uuid}/{username}/{index}/{relying_party.id}`.
pub static DELETE: Operation = Operation {
    name: "webauthn.credentials.delete",
    id: "webauthn_credentials_delete",
    method: Method::Delete,
    path: "/security/webauthn/credentials/{owner.uuid}/{username}/{index}/{relying_party.id}",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/webauthn/credentials`.
pub static DELETE_WHERE: Operation = Operation {
    name: "webauthn.credentials.delete_where",
    id: "webauthn_credentials_delete_collection",
    method: Method::Delete,
    path: "/security/webauthn/credentials",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/webauthn/credentials/{owner.uuid}/{username}/{index}/{relying_party.id}`.
pub static GET: Operation = Operation {
    name: "webauthn.credentials.get",
    id: "webauthn_credentials_get",
    method: Method::Get,
    path: "/security/webauthn/credentials/{owner.uuid}/{username}/{index}/{relying_party.id}",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/webauthn/credentials`.
pub static LIST: Operation = Operation {
    name: "webauthn.credentials.list",
    id: "webauthn_credentials_collection_get",
    method: Method::Get,
    path: "/security/webauthn/credentials",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
