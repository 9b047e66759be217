// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers/{security_key_manager.uuid}/auth-keys

//! Operations of `/security/key-managers/{security_key_manager.uuid}/auth-keys`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[
    ("security_key_manager", Release::new(9, 15, 1)),
    ("security_key_manager.uuid", Release::new(9, 15, 1)),
];

/// `POST /security/key-managers/{security_key_manager.uuid}/auth-keys`.
pub static CREATE: Operation = Operation {
    name: "key_managers.auth_keys.create",
    id: "key_manager_auth_key_create",
    method: Method::Post,
    path: "/security/key-managers/{security_key_manager.uuid}/auth-keys",
    since: Release::new(9, 12, 1),
    until: None,
    success: &[201],
    error_codes: &[
        error::CODE_65536048,
        error::CODE_65536053,
        error::CODE_65536056,
        error::CODE_65536074,
        error::CODE_65536076,
        error::CODE_65536160,
        error::CODE_65536264,
        error::CODE_65536265,
        error::CODE_65536828,
        error::CODE_65536856,
        error::CODE_65536872,
        error::CODE_65536896,
        error::CODE_65536987,
        error::CODE_65538800,
        error::CODE_65538801,
        error::CODE_65538802,
        error::CODE_66060289,
        error::CODE_66060302,
        error::CODE_66060304,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/key-managers/{security_key_manager.uuid}/auth-keys/{key_id}`.
pub static DELETE: Operation = Operation {
    name: "key_managers.auth_keys.delete",
    id: "key_manager_auth_key_delete",
    method: Method::Delete,
    path: "/security/key-managers/{security_key_manager.uuid}/auth-keys/{key_id}",
    since: Release::new(9, 12, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::CODE_65536828,
        error::CODE_65536859,
        error::CODE_65536860,
        error::CODE_65538800,
        error::CODE_65538801,
        error::CODE_65538802,
        error::CODE_66060296,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/key-managers/{security_key_manager.uuid}/auth-keys`.
pub static DELETE_WHERE: Operation = Operation {
    name: "key_managers.auth_keys.delete_where",
    id: "key_manager_auth_key_delete_collection",
    method: Method::Delete,
    path: "/security/key-managers/{security_key_manager.uuid}/auth-keys",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::CODE_65536828,
        error::CODE_65536859,
        error::CODE_65536860,
        error::CODE_65538800,
        error::CODE_65538801,
        error::CODE_65538802,
        error::CODE_66060296,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/key-managers/{security_key_manager.uuid}/auth-keys/{key_id}`.
pub static GET: Operation = Operation {
    name: "key_managers.auth_keys.get",
    id: "key_manager_auth_key_get",
    method: Method::Get,
    path: "/security/key-managers/{security_key_manager.uuid}/auth-keys/{key_id}",
    since: Release::new(9, 12, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::CODE_65536074,
        error::CODE_65536828,
        error::CODE_65536856,
        error::CODE_65536896,
        error::CODE_65538800,
        error::CODE_65538801,
        error::CODE_65538802,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/key-managers/{security_key_manager.uuid}/auth-keys`.
pub static LIST: Operation = Operation {
    name: "key_managers.auth_keys.list",
    id: "key_manager_auth_key_collection_get",
    method: Method::Get,
    path: "/security/key-managers/{security_key_manager.uuid}/auth-keys",
    since: Release::new(9, 12, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::CODE_65536074,
        error::CODE_65536828,
        error::CODE_65536856,
        error::CODE_65536896,
        error::CODE_65538800,
        error::CODE_65538801,
        error::CODE_65538802,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
