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
        error::AUTH_KEYS_TOO_MANY,
        error::AUTH_KEY_PASSPHRASE_LENGTH,
        error::AUTH_KEY_TAG_INVALID,
        error::KEY_SERVERS_NOT_FOUND,
        error::AUTH_KEY_PUSH_FAILED,
        error::AUTH_KEY_COUNT_UNKNOWN,
        error::AUTH_KEY_CREATE_FAILED,
        error::AUTH_KEY_ID_FAILED,
        error::EXTERNAL_NOT_ENABLED,
        error::EXTERNAL_SERVERS_NOT_CONFIGURED,
        error::KEY_DATABASE_CLEANUP_FAILED,
        error::METROCLUSTER_PARTNER_NOT_EXTERNAL,
        error::KEY_SERVERS_UNAVAILABLE,
        error::ADMIN_SVM_NOT_EXTERNAL,
        error::KEY_DATABASE_ACCESS_FAILED,
        error::NOT_ADMIN_SVM_KEY_MANAGER,
        error::AUTH_KEY_STORE_FAILED,
        error::AUTH_KEY_SERVER_CREATE_FAILED,
        error::AUTH_KEY_LENGTH,
    ],
    errors: error::ENTRIES,
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
        error::EXTERNAL_NOT_ENABLED,
        error::AUTH_KEY_IN_USE,
        error::NOT_AN_AUTH_KEY,
        error::ADMIN_SVM_NOT_EXTERNAL,
        error::KEY_DATABASE_ACCESS_FAILED,
        error::NOT_ADMIN_SVM_KEY_MANAGER,
        error::AUTH_KEY_DELETE_FAILED,
    ],
    errors: error::ENTRIES,
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
        error::EXTERNAL_NOT_ENABLED,
        error::AUTH_KEY_IN_USE,
        error::NOT_AN_AUTH_KEY,
        error::ADMIN_SVM_NOT_EXTERNAL,
        error::KEY_DATABASE_ACCESS_FAILED,
        error::NOT_ADMIN_SVM_KEY_MANAGER,
        error::AUTH_KEY_DELETE_FAILED,
    ],
    errors: error::ENTRIES,
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
        error::KEY_SERVERS_NOT_FOUND,
        error::EXTERNAL_NOT_ENABLED,
        error::EXTERNAL_SERVERS_NOT_CONFIGURED,
        error::METROCLUSTER_PARTNER_NOT_EXTERNAL,
        error::ADMIN_SVM_NOT_EXTERNAL,
        error::KEY_DATABASE_ACCESS_FAILED,
        error::NOT_ADMIN_SVM_KEY_MANAGER,
    ],
    errors: error::ENTRIES,
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
        error::KEY_SERVERS_NOT_FOUND,
        error::EXTERNAL_NOT_ENABLED,
        error::EXTERNAL_SERVERS_NOT_CONFIGURED,
        error::METROCLUSTER_PARTNER_NOT_EXTERNAL,
        error::ADMIN_SVM_NOT_EXTERNAL,
        error::KEY_DATABASE_ACCESS_FAILED,
        error::NOT_ADMIN_SVM_KEY_MANAGER,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
