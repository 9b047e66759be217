// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/audit/destinations

//! Operations of `/security/audit/destinations`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[
    ("hostname_format_override", Release::new(9, 13, 1)),
    ("ipspace", Release::new(9, 12, 1)),
    ("ipspace.name", Release::new(9, 12, 1)),
    ("ipspace.uuid", Release::new(9, 12, 1)),
    ("message_format", Release::new(9, 13, 1)),
    ("timestamp_format_override", Release::new(9, 13, 1)),
];

/// `POST /security/audit/destinations`.
pub static CREATE: Operation = Operation {
    name: "audit.destinations.create",
    id: "security_log_forwarding_create",
    method: Method::Post,
    path: "/security/audit/destinations",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::AUDIT_FORWARD_INTERNAL,
        error::AUDIT_FORWARD_INPUT,
        error::AUDIT_FORWARD_OBJECT_NOT_FOUND,
        error::AUDIT_FORWARD_RPC,
        error::AUDIT_VERIFY_NEEDS_ENCRYPTION,
        error::AUDIT_HOST_UNPINGABLE,
        error::AUDIT_HOST_UNRESOLVED,
        error::AUDIT_HOST_UNREACHABLE,
    ],
    errors: error::ENTRIES,
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/audit/destinations/{address}/{port}`.
pub static DELETE: Operation = Operation {
    name: "audit.destinations.delete",
    id: "security_log_forwarding_delete",
    method: Method::Delete,
    path: "/security/audit/destinations/{address}/{port}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/audit/destinations`.
pub static DELETE_WHERE: Operation = Operation {
    name: "audit.destinations.delete_where",
    id: "security_log_forwarding_delete_collection",
    method: Method::Delete,
    path: "/security/audit/destinations",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/audit/destinations/{address}/{port}`.
pub static GET: Operation = Operation {
    name: "audit.destinations.get",
    id: "security_log_forwarding_get",
    method: Method::Get,
    path: "/security/audit/destinations/{address}/{port}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/audit/destinations`.
pub static LIST: Operation = Operation {
    name: "audit.destinations.list",
    id: "audit_log_forwarding_get",
    method: Method::Get,
    path: "/security/audit/destinations",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/audit/destinations/{address}/{port}`.
pub static UPDATE: Operation = Operation {
    name: "audit.destinations.update",
    id: "security_log_forwarding_modify",
    method: Method::Patch,
    path: "/security/audit/destinations/{address}/{port}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/audit/destinations`.
pub static UPDATE_WHERE: Operation = Operation {
    name: "audit.destinations.update_where",
    id: "security_log_forwarding_modify_collection",
    method: Method::Patch,
    path: "/security/audit/destinations",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
