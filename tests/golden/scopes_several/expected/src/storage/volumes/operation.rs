// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /storage/volumes

//! Operations of `/storage/volumes`.

use ontap_runtime::{Method, Operation, Release};

/// `GET /storage/volumes`.
pub static LIST: Operation = Operation {
    name: "storage.volumes.list",
    id: "volume_collection_get",
    method: Method::Get,
    path: "/storage/volumes",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
