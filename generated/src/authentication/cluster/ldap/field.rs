// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/ldap

//! Fields of the records of `/security/authentication/cluster/ldap`.

use ontap_runtime::{Field, Whole};
use crate::models::cluster_ldap::ClusterLdap as Record;

/// Distinguished name below which everything is searched for, unless a more specific one is set.
///
/// `base_dn`: string. Since 9.6.
pub const BASE_DN: Field<Record, String> = Field::new("base_dn");

/// How far below the base a search goes, unless a more specific scope is set; `subtree` unless given.
///
/// `base_scope`: enumeration. Since 9.6.
pub const BASE_SCOPE: Field<Record, crate::models::cluster_ldap::BaseScope> =
    Field::new("base_scope");

/// Binds with the credentials of the CIFS server instead of a bind DN and password.
///
/// `bind_as_cifs_server`: boolean. Since 9.9.1.
pub const BIND_AS_CIFS_SERVER: Field<Record, bool> =
    Field::new("bind_as_cifs_server").introduced_in(9, 9, 1);

/// Distinguished name (or user) that ONTAP binds as. Without one it binds anonymously, if the bind level allows that.
///
/// `bind_dn`: string. Since 9.6.
pub const BIND_DN: Field<Record, String> = Field::new("bind_dn");

/// Distinguished name below which groups are searched for. Without one the base holds.
///
/// `group_dn`: string. Since 9.9.1.
pub const GROUP_DN: Field<Record, String> = Field::new("group_dn").introduced_in(9, 9, 1);

/// LDAP filter for looking up the groups that a user is in, where the one of the schema does not fit.
///
/// `group_membership_filter`: string. Since 9.9.1.
pub const GROUP_MEMBERSHIP_FILTER: Field<Record, String> =
    Field::new("group_membership_filter").introduced_in(9, 9, 1);

/// How far below its starting point a search for groups goes; `subtree` unless given.
///
/// `group_scope`: enumeration. Since 9.9.1.
pub const GROUP_SCOPE: Field<Record, crate::models::cluster_ldap::GroupScope> =
    Field::new("group_scope").introduced_in(9, 9, 1);

/// Whether netgroups are looked up by host; false unless given.
///
/// `is_netgroup_byhost_enabled`: boolean. Since 9.9.1.
pub const IS_NETGROUP_BYHOST_ENABLED: Field<Record, bool> =
    Field::new("is_netgroup_byhost_enabled").introduced_in(9, 9, 1);

/// True when the SVM has this configuration of its own rather than sharing that of another.
///
/// `is_owner`: boolean. Since 9.9.1.
pub const IS_OWNER: Field<Record, bool> = Field::new("is_owner").introduced_in(9, 9, 1);

/// Encrypts from the first byte (LDAPS); false unless given. It excludes StartTLS.
///
/// `ldaps_enabled`: boolean. Since 9.9.1.
pub const LDAPS_ENABLED: Field<Record, bool> = Field::new("ldaps_enabled").introduced_in(9, 9, 1);

/// Weakest way of binding that ONTAP accepts; `simple` unless given.
///
/// `min_bind_level`: enumeration. Since 9.6.
pub const MIN_BIND_LEVEL: Field<Record, crate::models::cluster_ldap::MinBindLevel> =
    Field::new("min_bind_level");

/// Distinguished name below which netgroups are looked up by host. Without one the base holds.
///
/// `netgroup_byhost_dn`: string. Since 9.9.1.
pub const NETGROUP_BYHOST_DN: Field<Record, String> =
    Field::new("netgroup_byhost_dn").introduced_in(9, 9, 1);

/// How far below its starting point a look-up of netgroups by host goes; `subtree` unless given.
///
/// `netgroup_byhost_scope`: enumeration. Since 9.9.1.
pub const NETGROUP_BYHOST_SCOPE: Field<Record, crate::models::cluster_ldap::NetgroupByhostScope> =
    Field::new("netgroup_byhost_scope").introduced_in(9, 9, 1);

/// Distinguished name below which netgroups are searched for. Without one the base holds.
///
/// `netgroup_dn`: string. Since 9.9.1.
pub const NETGROUP_DN: Field<Record, String> = Field::new("netgroup_dn").introduced_in(9, 9, 1);

/// How far below its starting point a search for netgroups goes; `subtree` unless given.
///
/// `netgroup_scope`: enumeration. Since 9.9.1.
pub const NETGROUP_SCOPE: Field<Record, crate::models::cluster_ldap::NetgroupScope> =
    Field::new("netgroup_scope").introduced_in(9, 9, 1);

/// Port of the servers; 389 unless given. LDAPS commonly uses 636.
///
/// `port`: integer. Since 9.6.
pub const PORT: Field<Record, i64> = Field::new("port");

/// Time limit for a query, in seconds; 3 unless given.
///
/// `query_timeout`: integer. Since 9.9.1.
pub const QUERY_TIMEOUT: Field<Record, i64> = Field::new("query_timeout").introduced_in(9, 9, 1);

/// Name of the schema that maps directory attributes to users and groups: `RFC-2307` unless given, `AD-IDMU`, `AD-SFU`, `MS-AD-BIS`, or one of your own.
///
/// `schema`: string. Since 9.6.
pub const SCHEMA: Field<Record, String> = Field::new("schema");

/// Host names or addresses of the LDAP servers. The list that is sent replaces the old one; duplicates are refused.
///
/// `servers`: list of string. Since 9.6.
pub const SERVERS: Field<Record, String> = Field::new("servers");

/// Whether LDAP messages are signed, or signed and encrypted; `none` unless given.
///
/// `session_security`: enumeration. Since 9.6.
pub const SESSION_SECURITY: Field<Record, crate::models::cluster_ldap::SessionSecurity> =
    Field::new("session_security");

/// How the LDAP service does at present, as measured when the field is asked for.
///
/// `status`: object. Since 9.9.1.
pub const STATUS: Field<Record, Whole> = Field::new("status").introduced_in(9, 9, 1);

/// Superseded by `status.ipv4.code` and `status.ipv6.code`.
///
/// `status.code`: integer. Since 9.9.1.
pub const STATUS_CODE: Field<Record, i64> = Field::new("status.code").introduced_in(9, 9, 1);

/// Remarks about distinguished names that were not found, as older releases give them.
///
/// `status.dn_message`: list of string. Since 9.9.1.
pub const STATUS_DN_MESSAGE: Field<Record, String> =
    Field::new("status.dn_message").introduced_in(9, 9, 1);

/// How the LDAP service does over IPv4.
///
/// `status.ipv4`: object. Since 9.14.1.
pub const STATUS_IPV4: Field<Record, Whole> = Field::new("status.ipv4").introduced_in(9, 14, 1);

/// Number of the problem over IPv4; 0 when there is none.
///
/// `status.ipv4.code`: integer. Since 9.14.1.
pub const STATUS_IPV4_CODE: Field<Record, i64> =
    Field::new("status.ipv4.code").introduced_in(9, 14, 1);

/// Remarks about single distinguished names, over IPv4.
///
/// `status.ipv4.dn_messages`: list of string. Since 9.14.1.
pub const STATUS_IPV4_DN_MESSAGES: Field<Record, String> =
    Field::new("status.ipv4.dn_messages").introduced_in(9, 14, 1);

/// The problem over IPv4 in words.
///
/// `status.ipv4.message`: string. Since 9.14.1.
pub const STATUS_IPV4_MESSAGE: Field<Record, String> =
    Field::new("status.ipv4.message").introduced_in(9, 14, 1);

/// Whether the service works over IPv4.
///
/// `status.ipv4.state`: enumeration. Since 9.14.1.
pub const STATUS_IPV4_STATE: Field<Record, crate::models::cluster_ldap::StatusIpv4State> =
    Field::new("status.ipv4.state").introduced_in(9, 14, 1);

/// Superseded by `status.ipv4.state`.
///
/// `status.ipv4_state`: enumeration. Since 9.13.1.
pub const STATUS_OVERALL_IPV4_STATE: Field<Record, crate::models::cluster_ldap::StatusIpv4State> =
    Field::new("status.ipv4_state").introduced_in(9, 13, 1);

/// How the LDAP service does over IPv6.
///
/// `status.ipv6`: object. Since 9.14.1.
pub const STATUS_IPV6: Field<Record, Whole> = Field::new("status.ipv6").introduced_in(9, 14, 1);

/// Number of the problem over IPv6; 0 when there is none.
///
/// `status.ipv6.code`: integer. Since 9.14.1.
pub const STATUS_IPV6_CODE: Field<Record, i64> =
    Field::new("status.ipv6.code").introduced_in(9, 14, 1);

/// Remarks about single distinguished names, over IPv6.
///
/// `status.ipv6.dn_messages`: list of string. Since 9.14.1.
pub const STATUS_IPV6_DN_MESSAGES: Field<Record, String> =
    Field::new("status.ipv6.dn_messages").introduced_in(9, 14, 1);

/// The problem over IPv6 in words.
///
/// `status.ipv6.message`: string. Since 9.14.1.
pub const STATUS_IPV6_MESSAGE: Field<Record, String> =
    Field::new("status.ipv6.message").introduced_in(9, 14, 1);

/// Whether the service works over IPv6.
///
/// `status.ipv6.state`: enumeration. Since 9.14.1.
pub const STATUS_IPV6_STATE: Field<Record, crate::models::cluster_ldap::StatusIpv6State> =
    Field::new("status.ipv6.state").introduced_in(9, 14, 1);

/// Superseded by `status.ipv6.state`.
///
/// `status.ipv6_state`: enumeration. Since 9.13.1.
pub const STATUS_OVERALL_IPV6_STATE: Field<Record, crate::models::cluster_ldap::StatusIpv6State> =
    Field::new("status.ipv6_state").introduced_in(9, 13, 1);

/// Superseded by `status.ipv4.message` and `status.ipv6.message`.
///
/// `status.message`: string. Since 9.9.1.
pub const STATUS_MESSAGE: Field<Record, String> =
    Field::new("status.message").introduced_in(9, 9, 1);

/// Whether the service works over at least one of IPv4 and IPv6.
///
/// `status.state`: enumeration. Since 9.9.1.
pub const STATUS_STATE: Field<Record, crate::models::cluster_ldap::StatusState> =
    Field::new("status.state").introduced_in(9, 9, 1);

/// Ties the LDAP sign-in to the TLS channel where the server supports it, against man-in-the-middle attacks; true unless given.
///
/// `try_channel_binding`: boolean. Since 9.10.1.
pub const TRY_CHANNEL_BINDING: Field<Record, bool> =
    Field::new("try_channel_binding").introduced_in(9, 10, 1);

/// Encrypts an LDAP connection that starts in the clear (StartTLS); false unless given. It excludes LDAPS.
///
/// `use_start_tls`: boolean. Since 9.6.
pub const USE_START_TLS: Field<Record, bool> = Field::new("use_start_tls");

/// Distinguished name below which users are searched for. Without one the base holds.
///
/// `user_dn`: string. Since 9.9.1.
pub const USER_DN: Field<Record, String> = Field::new("user_dn").introduced_in(9, 9, 1);

/// How far below its starting point a search for users goes; `subtree` unless given.
///
/// `user_scope`: enumeration. Since 9.9.1.
pub const USER_SCOPE: Field<Record, crate::models::cluster_ldap::UserScope> =
    Field::new("user_scope").introduced_in(9, 9, 1);
