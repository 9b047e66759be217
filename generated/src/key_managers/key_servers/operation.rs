// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers/{uuid}/key-servers

//! Operations of `/security/key-managers/{uuid}/key-servers`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[
    ("connectivity", Release::new(9, 7, 0)),
    ("connectivity.cluster_availability", Release::new(9, 7, 0)),
    ("connectivity.node_states", Release::new(9, 13, 1)),
    ("connectivity.node_states.node", Release::new(9, 7, 0)),
    ("connectivity.node_states.node.name", Release::new(9, 7, 0)),
    ("connectivity.node_states.node.uuid", Release::new(9, 7, 0)),
    ("connectivity.node_states.state", Release::new(9, 7, 0)),
    ("connectivity.records", Release::new(9, 7, 0)),
    ("connectivity.records.node", Release::new(9, 7, 0)),
    ("connectivity.records.node.name", Release::new(9, 7, 0)),
    ("connectivity.records.node.uuid", Release::new(9, 7, 0)),
    ("connectivity.records.state", Release::new(9, 7, 0)),
    ("create_remove_timeout", Release::new(9, 14, 1)),
    ("secondary_key_servers", Release::new(9, 8, 0)),
];

/// `POST /security/key-managers/{uuid}/key-servers`.
pub static CREATE: Operation = Operation {
    name: "key_managers.key_servers.create",
    id: "security_key_manager_key_servers_create",
    method: Method::Post,
    path: "/security/key-managers/{uuid}/key-servers",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[201],
    error_codes: &[
        error::KEY_SERVERS_TOO_MANY,
        error::KEY_SERVER_IS_SECONDARY,
        error::NODES_OUT_OF_QUORUM,
        error::KEY_CERTIFICATE_NOT_INSTALLED,
        error::SVM_KEY_MANAGER_UNSUPPORTED,
        error::SVM_KEY_MANAGER_METROCLUSTER,
        error::EXTERNAL_NOT_ENABLED,
        error::KEY_SERVER_DETAILS_FAILED,
        error::KMIP_VERSION_QUERY_FAILED,
        error::KEY_SERVER_EXISTS,
        error::KEY_SERVERS_DUPLICATE,
        error::KMIP_COMMAND_FAILED,
        error::KMIP_SERVER_CA_WRONG,
        error::KMIP_CLIENT_CERTIFICATE_WRONG,
        error::KMIP_LIBRARY_ERROR,
        error::KMIP_NETWORK_ERROR,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/key-managers/{uuid}/key-servers/{server}`.
pub static DELETE: Operation = Operation {
    name: "key_managers.key_servers.delete",
    id: "security_key_manager_key_servers_delete",
    method: Method::Delete,
    path: "/security/key-managers/{uuid}/key-servers/{server}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[
        error::NODES_OUT_OF_QUORUM,
        error::KEY_SERVER_HOLDS_KEYS_IN_USE,
        error::SVM_KEY_MANAGER_UNSUPPORTED,
        error::SVM_KEY_MANAGER_METROCLUSTER,
        error::EXTERNAL_NOT_ENABLED,
        error::KEY_SERVER_NOT_CONFIGURED,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/key-managers/{uuid}/key-servers`.
pub static DELETE_WHERE: Operation = Operation {
    name: "key_managers.key_servers.delete_where",
    id: "security_key_manager_key_servers_delete_collection",
    method: Method::Delete,
    path: "/security/key-managers/{uuid}/key-servers",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::NODES_OUT_OF_QUORUM,
        error::KEY_SERVER_HOLDS_KEYS_IN_USE,
        error::KEY_SERVER_NOT_CONFIGURED,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/key-managers/{uuid}/key-servers/{server}`.
pub static GET: Operation = Operation {
    name: "key_managers.key_servers.get",
    id: "security_key_manager_key_servers_get",
    method: Method::Get,
    path: "/security/key-managers/{uuid}/key-servers/{server}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[
        "connectivity",
        "connectivity.cluster_availability",
        "connectivity.node_states.node.name",
        "connectivity.node_states.node.uuid",
        "connectivity.node_states.state",
    ],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/key-managers/{uuid}/key-servers`.
pub static LIST: Operation = Operation {
    name: "key_managers.key_servers.list",
    id: "security_key_manager_key_servers_collection_get",
    method: Method::Get,
    path: "/security/key-managers/{uuid}/key-servers",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[
        "connectivity.cluster_availability",
        "connectivity.node_states.node.name",
        "connectivity.node_states.node.uuid",
        "connectivity.node_states.state",
    ],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/key-managers/{uuid}/key-servers/{server}`.
pub static UPDATE: Operation = Operation {
    name: "key_managers.key_servers.update",
    id: "security_key_manager_key_servers_modify",
    method: Method::Patch,
    path: "/security/key-managers/{uuid}/key-servers/{server}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[
        error::NODES_OUT_OF_QUORUM,
        error::SVM_KEY_MANAGER_UNSUPPORTED,
        error::SVM_KEY_MANAGER_METROCLUSTER,
        error::EXTERNAL_NOT_ENABLED,
        error::KEY_SERVER_NOT_CONFIGURED,
        error::KEY_SERVER_USERNAME_MISSING,
        error::KEY_SERVER_PASSWORD_MISSING,
        error::KEY_SERVER_NOTHING_TO_CHANGE,
        error::KMIP_COMMAND_FAILED,
        error::KEY_SERVER_PORT_NEEDS_9_18_1,
        error::SECONDARY_SERVERS_TOO_MANY,
        error::SECONDARY_IS_OWN_PRIMARY,
        error::SECONDARY_DUPLICATE,
        error::SECONDARY_ADDRESS_INVALID,
        error::SECONDARY_IS_PRIMARY,
        error::SECONDARY_NEEDS_9_11_1,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/key-managers/{uuid}/key-servers`.
pub static UPDATE_WHERE: Operation = Operation {
    name: "key_managers.key_servers.update_where",
    id: "security_key_manager_key_servers_modify_collection",
    method: Method::Patch,
    path: "/security/key-managers/{uuid}/key-servers",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::NODES_OUT_OF_QUORUM,
        error::SVM_KEY_MANAGER_METROCLUSTER,
        error::EXTERNAL_NOT_ENABLED,
        error::KEY_SERVER_NOT_CONFIGURED,
        error::KEY_SERVER_USERNAME_MISSING,
        error::KEY_SERVER_PASSWORD_MISSING,
        error::KEY_SERVER_NOTHING_TO_CHANGE,
        error::KMIP_COMMAND_FAILED,
        error::KEY_SERVER_PORT_NEEDS_9_18_1,
        error::SECONDARY_SERVERS_TOO_MANY,
        error::SECONDARY_IS_OWN_PRIMARY,
        error::SECONDARY_DUPLICATE,
        error::SECONDARY_ADDRESS_INVALID,
        error::SECONDARY_IS_PRIMARY,
        error::SECONDARY_NEEDS_9_11_1,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
