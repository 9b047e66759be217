// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/ldap

//! Operations of `/security/authentication/cluster/ldap`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[
    ("bind_as_cifs_server", Release::new(9, 9, 1)),
    ("group_dn", Release::new(9, 9, 1)),
    ("group_membership_filter", Release::new(9, 9, 1)),
    ("group_scope", Release::new(9, 9, 1)),
    ("is_netgroup_byhost_enabled", Release::new(9, 9, 1)),
    ("is_owner", Release::new(9, 9, 1)),
    ("ldaps_enabled", Release::new(9, 9, 1)),
    ("netgroup_byhost_dn", Release::new(9, 9, 1)),
    ("netgroup_byhost_scope", Release::new(9, 9, 1)),
    ("netgroup_dn", Release::new(9, 9, 1)),
    ("netgroup_scope", Release::new(9, 9, 1)),
    ("query_timeout", Release::new(9, 9, 1)),
    ("status", Release::new(9, 9, 1)),
    ("status.code", Release::new(9, 9, 1)),
    ("status.dn_message", Release::new(9, 9, 1)),
    ("status.ipv4", Release::new(9, 14, 1)),
    ("status.ipv4.code", Release::new(9, 14, 1)),
    ("status.ipv4.dn_messages", Release::new(9, 14, 1)),
    ("status.ipv4.message", Release::new(9, 14, 1)),
    ("status.ipv4.state", Release::new(9, 14, 1)),
    ("status.ipv4_state", Release::new(9, 13, 1)),
    ("status.ipv6", Release::new(9, 14, 1)),
    ("status.ipv6.code", Release::new(9, 14, 1)),
    ("status.ipv6.dn_messages", Release::new(9, 14, 1)),
    ("status.ipv6.message", Release::new(9, 14, 1)),
    ("status.ipv6.state", Release::new(9, 14, 1)),
    ("status.ipv6_state", Release::new(9, 13, 1)),
    ("status.message", Release::new(9, 9, 1)),
    ("status.state", Release::new(9, 9, 1)),
    ("try_channel_binding", Release::new(9, 10, 1)),
    ("user_dn", Release::new(9, 9, 1)),
    ("user_scope", Release::new(9, 9, 1)),
];

/// `POST /security/authentication/cluster/ldap`.
pub static CREATE: Operation = Operation {
    name: "authentication.cluster.ldap.create",
    id: "cluster_ldap_create",
    method: Method::Post,
    path: "/security/authentication/cluster/ldap",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[201],
    error_codes: &[
        error::LDAP_SERVERS_DUPLICATE,
        error::LDAP_SCHEMA_NOT_FOUND,
        error::LDAP_SERVERS_DUPLICATE_CREATE,
        error::LDAP_DNS_INTERNAL,
        error::LDAP_DNS_PARTIAL,
        error::LDAP_SERVER_ADDRESS,
        error::LDAP_SERVERS_INVALID,
        error::LDAP_STARTTLS_AND_LDAPS,
        error::LDAP_REFERRAL_NEEDS_PLAIN,
        error::LDAP_BIND_FAILED,
        error::LDAP_UNREACHABLE,
        error::LDAP_CREDENTIALS_INVALID,
        error::SVM_BEING_CREATED,
        error::NO_IPV6_INTERFACE,
        error::LDAP_DNS_FAILED,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/authentication/cluster/ldap`.
pub static DELETE: Operation = Operation {
    name: "authentication.cluster.ldap.delete",
    id: "cluster_ldap_delete",
    method: Method::Delete,
    path: "/security/authentication/cluster/ldap",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/authentication/cluster/ldap`.
pub static GET: Operation = Operation {
    name: "authentication.cluster.ldap.get",
    id: "cluster_ldap_get",
    method: Method::Get,
    path: "/security/authentication/cluster/ldap",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/authentication/cluster/ldap`.
pub static UPDATE: Operation = Operation {
    name: "authentication.cluster.ldap.update",
    id: "cluster_ldap_modify",
    method: Method::Patch,
    path: "/security/authentication/cluster/ldap",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[
        error::LDAP_SERVERS_DUPLICATE,
        error::LDAP_SCHEMA_NOT_FOUND,
        error::LDAP_SERVERS_DUPLICATE_MODIFY,
        error::LDAP_DNS_INTERNAL,
        error::LDAP_DNS_PARTIAL,
        error::LDAP_SERVER_ADDRESS,
        error::LDAP_VALIDATION_RPC,
        error::LDAP_SERVERS_INVALID,
        error::LDAP_STARTTLS_AND_LDAPS,
        error::LDAP_REFERRAL_NEEDS_PLAIN,
        error::LDAP_BIND_FAILED,
        error::LDAP_UNREACHABLE,
        error::LDAP_CREDENTIALS_INVALID,
        error::NO_IPV6_INTERFACE,
        error::LDAP_DNS_FAILED,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
