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
        error::CODE_65536038,
        error::CODE_65536042,
        error::CODE_65536600,
        error::CODE_65536821,
        error::CODE_65536822,
        error::CODE_65536824,
        error::CODE_65536828,
        error::CODE_65536834,
        error::CODE_65536852,
        error::CODE_65536870,
        error::CODE_65536871,
        error::CODE_65536921,
        error::CODE_66060338,
        error::CODE_66060339,
        error::CODE_66060340,
        error::CODE_66060341,
    ],
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
        error::CODE_65536600,
        error::CODE_65536700,
        error::CODE_65536822,
        error::CODE_65536824,
        error::CODE_65536828,
        error::CODE_65536843,
    ],
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
        error::CODE_65536600,
        error::CODE_65536700,
        error::CODE_65536843,
    ],
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
        error::CODE_65536600,
        error::CODE_65536822,
        error::CODE_65536824,
        error::CODE_65536828,
        error::CODE_65536843,
        error::CODE_65536845,
        error::CODE_65536846,
        error::CODE_65536880,
        error::CODE_65536921,
        error::CODE_65537002,
        error::CODE_65537400,
        error::CODE_65538407,
        error::CODE_65538408,
        error::CODE_65538413,
        error::CODE_65538502,
        error::CODE_65538503,
    ],
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
        error::CODE_65536600,
        error::CODE_65536824,
        error::CODE_65536828,
        error::CODE_65536843,
        error::CODE_65536845,
        error::CODE_65536846,
        error::CODE_65536880,
        error::CODE_65536921,
        error::CODE_65537002,
        error::CODE_65537400,
        error::CODE_65538407,
        error::CODE_65538408,
        error::CODE_65538413,
        error::CODE_65538502,
        error::CODE_65538503,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
