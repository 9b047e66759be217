// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers/{security_key_manager.uuid}/keys/{node.uuid}/key-ids

//! Operations of `/security/key-managers/{security_key_manager.uuid}/keys/{node.uuid}/key-ids`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[
    ("scope", Release::new(9, 16, 1)),
    ("security_key_manager", Release::new(9, 15, 1)),
    ("security_key_manager.uuid", Release::new(9, 15, 1)),
    ("svm", Release::new(9, 14, 1)),
    ("svm.name", Release::new(9, 14, 1)),
    ("svm.uuid", Release::new(9, 14, 1)),
];

/// `GET /security/key-managers/{security_key_manager.uuid}/keys/{node.uuid}/key-ids/{key_id}`.
pub static GET: Operation = Operation {
    name: "key_managers.keys.key_ids.get",
    id: "key_manager_keys_get",
    method: Method::Get,
    path: "/security/key-managers/{security_key_manager.uuid}/keys/{node.uuid}/key-ids/{key_id}",
    since: Release::new(9, 11, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/key-managers/{security_key_manager.uuid}/keys/{node.uuid}/key-ids`.
pub static LIST: Operation = Operation {
    name: "key_managers.keys.key_ids.list",
    id: "key_manager_keys_collection_get",
    method: Method::Get,
    path: "/security/key-managers/{security_key_manager.uuid}/keys/{node.uuid}/key-ids",
    since: Release::new(9, 11, 1),
    until: None,
    success: &[200],
    error_codes: &[error::NOT_A_KEY_MANAGER],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
