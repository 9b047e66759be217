// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/ldap

//! Fields of the records of `/security/authentication/cluster/ldap`.

use ontap_runtime::{Field, Whole};
use crate::models::cluster_ldap::ClusterLdap as Record;

/// `base_dn`: string. Since 9.6.
pub const BASE_DN: Field<Record, String> = Field::new("base_dn");

/// `base_scope`: enumeration. Since 9.6.
pub const BASE_SCOPE: Field<Record, crate::models::cluster_ldap::BaseScope> =
    Field::new("base_scope");

/// `bind_as_cifs_server`: boolean. Since 9.9.1.
pub const BIND_AS_CIFS_SERVER: Field<Record, bool> =
    Field::new("bind_as_cifs_server").introduced_in(9, 9, 1);

/// `bind_dn`: string. Since 9.6.
pub const BIND_DN: Field<Record, String> = Field::new("bind_dn");

/// `group_dn`: string. Since 9.9.1.
pub const GROUP_DN: Field<Record, String> = Field::new("group_dn").introduced_in(9, 9, 1);

/// `group_membership_filter`: string. Since 9.9.1.
pub const GROUP_MEMBERSHIP_FILTER: Field<Record, String> =
    Field::new("group_membership_filter").introduced_in(9, 9, 1);

/// `group_scope`: enumeration. Since 9.9.1.
pub const GROUP_SCOPE: Field<Record, crate::models::cluster_ldap::GroupScope> =
    Field::new("group_scope").introduced_in(9, 9, 1);

/// `is_netgroup_byhost_enabled`: boolean. Since 9.9.1.
pub const IS_NETGROUP_BYHOST_ENABLED: Field<Record, bool> =
    Field::new("is_netgroup_byhost_enabled").introduced_in(9, 9, 1);

/// `is_owner`: boolean. Since 9.9.1.
pub const IS_OWNER: Field<Record, bool> = Field::new("is_owner").introduced_in(9, 9, 1);

/// `ldaps_enabled`: boolean. Since 9.9.1.
pub const LDAPS_ENABLED: Field<Record, bool> = Field::new("ldaps_enabled").introduced_in(9, 9, 1);

/// `min_bind_level`: enumeration. Since 9.6.
pub const MIN_BIND_LEVEL: Field<Record, crate::models::cluster_ldap::MinBindLevel> =
    Field::new("min_bind_level");

/// `netgroup_byhost_dn`: string. Since 9.9.1.
pub const NETGROUP_BYHOST_DN: Field<Record, String> =
    Field::new("netgroup_byhost_dn").introduced_in(9, 9, 1);

/// `netgroup_byhost_scope`: enumeration. Since 9.9.1.
pub const NETGROUP_BYHOST_SCOPE: Field<Record, crate::models::cluster_ldap::NetgroupByhostScope> =
    Field::new("netgroup_byhost_scope").introduced_in(9, 9, 1);

/// `netgroup_dn`: string. Since 9.9.1.
pub const NETGROUP_DN: Field<Record, String> = Field::new("netgroup_dn").introduced_in(9, 9, 1);

/// `netgroup_scope`: enumeration. Since 9.9.1.
pub const NETGROUP_SCOPE: Field<Record, crate::models::cluster_ldap::NetgroupScope> =
    Field::new("netgroup_scope").introduced_in(9, 9, 1);

/// `port`: integer. Since 9.6.
pub const PORT: Field<Record, i64> = Field::new("port");

/// `query_timeout`: integer. Since 9.9.1.
pub const QUERY_TIMEOUT: Field<Record, i64> = Field::new("query_timeout").introduced_in(9, 9, 1);

/// `schema`: string. Since 9.6.
pub const SCHEMA: Field<Record, String> = Field::new("schema");

/// `servers`: list of string. Since 9.6.
pub const SERVERS: Field<Record, String> = Field::new("servers");

/// `session_security`: enumeration. Since 9.6.
pub const SESSION_SECURITY: Field<Record, crate::models::cluster_ldap::SessionSecurity> =
    Field::new("session_security");

/// `status`: object. Since 9.9.1.
pub const STATUS: Field<Record, Whole> = Field::new("status").introduced_in(9, 9, 1);

/// `status.code`: integer. Since 9.9.1.
pub const STATUS_CODE: Field<Record, i64> = Field::new("status.code").introduced_in(9, 9, 1);

/// `status.dn_message`: list of string. Since 9.9.1.
pub const STATUS_DN_MESSAGE: Field<Record, String> =
    Field::new("status.dn_message").introduced_in(9, 9, 1);

/// `status.ipv4`: object. Since 9.14.1.
pub const STATUS_IPV4: Field<Record, Whole> = Field::new("status.ipv4").introduced_in(9, 14, 1);

/// `status.ipv4.code`: integer. Since 9.14.1.
pub const STATUS_IPV4_CODE: Field<Record, i64> =
    Field::new("status.ipv4.code").introduced_in(9, 14, 1);

/// `status.ipv4.dn_messages`: list of string. Since 9.14.1.
pub const STATUS_IPV4_DN_MESSAGES: Field<Record, String> =
    Field::new("status.ipv4.dn_messages").introduced_in(9, 14, 1);

/// `status.ipv4.message`: string. Since 9.14.1.
pub const STATUS_IPV4_MESSAGE: Field<Record, String> =
    Field::new("status.ipv4.message").introduced_in(9, 14, 1);

/// `status.ipv4.state`: enumeration. Since 9.14.1.
pub const STATUS_IPV4_STATE: Field<Record, crate::models::cluster_ldap::StatusIpv4State> =
    Field::new("status.ipv4.state").introduced_in(9, 14, 1);

/// `status.ipv4_state`: enumeration. Since 9.13.1.
pub const STATUS_OVERALL_IPV4_STATE: Field<Record, crate::models::cluster_ldap::StatusIpv4State> =
    Field::new("status.ipv4_state").introduced_in(9, 13, 1);

/// `status.ipv6`: object. Since 9.14.1.
pub const STATUS_IPV6: Field<Record, Whole> = Field::new("status.ipv6").introduced_in(9, 14, 1);

/// `status.ipv6.code`: integer. Since 9.14.1.
pub const STATUS_IPV6_CODE: Field<Record, i64> =
    Field::new("status.ipv6.code").introduced_in(9, 14, 1);

/// `status.ipv6.dn_messages`: list of string. Since 9.14.1.
pub const STATUS_IPV6_DN_MESSAGES: Field<Record, String> =
    Field::new("status.ipv6.dn_messages").introduced_in(9, 14, 1);

/// `status.ipv6.message`: string. Since 9.14.1.
pub const STATUS_IPV6_MESSAGE: Field<Record, String> =
    Field::new("status.ipv6.message").introduced_in(9, 14, 1);

/// `status.ipv6.state`: enumeration. Since 9.14.1.
pub const STATUS_IPV6_STATE: Field<Record, crate::models::cluster_ldap::StatusIpv6State> =
    Field::new("status.ipv6.state").introduced_in(9, 14, 1);

/// `status.ipv6_state`: enumeration. Since 9.13.1.
pub const STATUS_OVERALL_IPV6_STATE: Field<Record, crate::models::cluster_ldap::StatusIpv6State> =
    Field::new("status.ipv6_state").introduced_in(9, 13, 1);

/// `status.message`: string. Since 9.9.1.
pub const STATUS_MESSAGE: Field<Record, String> =
    Field::new("status.message").introduced_in(9, 9, 1);

/// `status.state`: enumeration. Since 9.9.1.
pub const STATUS_STATE: Field<Record, crate::models::cluster_ldap::StatusState> =
    Field::new("status.state").introduced_in(9, 9, 1);

/// `try_channel_binding`: boolean. Since 9.10.1.
pub const TRY_CHANNEL_BINDING: Field<Record, bool> =
    Field::new("try_channel_binding").introduced_in(9, 10, 1);

/// `use_start_tls`: boolean. Since 9.6.
pub const USE_START_TLS: Field<Record, bool> = Field::new("use_start_tls");

/// `user_dn`: string. Since 9.9.1.
pub const USER_DN: Field<Record, String> = Field::new("user_dn").introduced_in(9, 9, 1);

/// `user_scope`: enumeration. Since 9.9.1.
pub const USER_SCOPE: Field<Record, crate::models::cluster_ldap::UserScope> =
    Field::new("user_scope").introduced_in(9, 9, 1);
