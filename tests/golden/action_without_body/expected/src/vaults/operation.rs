// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/vaults

//! Operations of `/security/vaults`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /security/vaults/{uuid}`.
pub static GET: Operation = Operation {
    name: "vaults.get",
    id: "vault_get",
    method: Method::Get,
    path: "/security/vaults/{uuid}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `POST /security/vaults/{uuid}/rekey-internal`.
pub static REKEY_INTERNAL: Operation = Operation {
    name: "vaults.rekey_internal",
    id: "vault_rekey_internal",
    method: Method::Post,
    path: "/security/vaults/{uuid}/rekey-internal",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200, 202],
    error_codes: &[],
    errors: &[],
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};
