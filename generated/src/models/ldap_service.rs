// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/ldap_service

//! `ldap_service`.

/// Values of `ldap_service.base_scope`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BaseScope {
    /// `base`. Since 9.6.
    Base,
    /// `onelevel`. Since 9.6.
    Onelevel,
    /// `subtree`. Since 9.6.
    Subtree,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<BaseScope>),
}

ontap_runtime::open_enum! {
    BaseScope {
        Base: "base",
        Onelevel: "onelevel",
        Subtree: "subtree",
    }
}

/// Values of `ldap_service.group_scope`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GroupScope {
    /// `base`. Since 9.9.1.
    Base,
    /// `onelevel`. Since 9.9.1.
    Onelevel,
    /// `subtree`. Since 9.9.1.
    Subtree,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<GroupScope>),
}

ontap_runtime::open_enum! {
    GroupScope {
        Base: "base",
        Onelevel: "onelevel",
        Subtree: "subtree",
    }
}

/// What replies hold of `ldap_service`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LdapService {
    /// `_links`: object. GET only. Since 9.6.
    pub links: Option<ontap_runtime::Links>,
    /// `ad_domain`: string. Since 9.6.
    pub ad_domain: Option<String>,
    /// `base_dn`: string. Since 9.6.
    pub base_dn: Option<String>,
    /// `base_scope`: enumeration. Default: `subtree`. Since 9.6.
    pub base_scope: Option<BaseScope>,
    /// `bind_as_cifs_server`: boolean. Since 9.9.1.
    pub bind_as_cifs_server: Option<bool>,
    /// `bind_dn`: string. Since 9.6.
    pub bind_dn: Option<String>,
    /// `group_dn`: string. Since 9.9.1.
    pub group_dn: Option<String>,
    /// `group_membership_filter`: string. Since 9.9.1.
    pub group_membership_filter: Option<String>,
    /// `group_scope`: enumeration. Since 9.9.1.
    pub group_scope: Option<GroupScope>,
    /// `is_netgroup_byhost_enabled`: boolean. Since 9.9.1.
    pub is_netgroup_byhost_enabled: Option<bool>,
    /// `is_owner`: boolean. GET only. Since 9.9.1.
    pub is_owner: Option<bool>,
    /// `ldaps_enabled`: boolean. Since 9.9.1.
    pub ldaps_enabled: Option<bool>,
    /// `min_bind_level`: enumeration. Default: `simple`. Since 9.6.
    pub min_bind_level: Option<MinBindLevel>,
    /// `netgroup_byhost_dn`: string. Since 9.9.1.
    pub netgroup_byhost_dn: Option<String>,
    /// `netgroup_byhost_scope`: enumeration. Since 9.9.1.
    pub netgroup_byhost_scope: Option<NetgroupByhostScope>,
    /// `netgroup_dn`: string. Since 9.9.1.
    pub netgroup_dn: Option<String>,
    /// `netgroup_scope`: enumeration. Since 9.9.1.
    pub netgroup_scope: Option<NetgroupScope>,
    /// `port`: integer. 1 to 65535. Default: `389`. Since 9.6.
    pub port: Option<i64>,
    /// `preferred_ad_servers`: list of string. Since 9.6.
    pub preferred_ad_servers: Option<Vec<String>>,
    /// `query_timeout`: integer. Since 9.9.1.
    pub query_timeout: Option<i64>,
    /// `referral_enabled`: boolean. Since 9.9.1.
    pub referral_enabled: Option<bool>,
    /// `restrict_discovery_to_site`: boolean. Since 9.13.1.
    pub restrict_discovery_to_site: Option<bool>,
    /// `schema`: string. Default: `RFC-2307`. Since 9.6.
    pub schema: Option<String>,
    /// `servers`: list of string. Since 9.6.
    pub servers: Option<Vec<String>>,
    /// `session_security`: enumeration. Default: `none`. Since 9.6.
    pub session_security: Option<SessionSecurity>,
    /// `status`: object. GET only. Since 9.9.1.
    pub status: Option<Status>,
    /// `svm`: object. GET, POST only. Since 9.6.
    pub svm: Option<ontap_runtime::Reference>,
    /// `try_channel_binding`: boolean. Since 9.10.1.
    pub try_channel_binding: Option<bool>,
    /// `use_start_tls`: boolean. Default: `false`. Since 9.6.
    pub use_start_tls: Option<bool>,
    /// `user_dn`: string. Since 9.9.1.
    pub user_dn: Option<String>,
    /// `user_scope`: enumeration. Since 9.9.1.
    pub user_scope: Option<UserScope>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    LdapService {
        links: "_links",
        ad_domain: "ad_domain",
        base_dn: "base_dn",
        base_scope: "base_scope",
        bind_as_cifs_server: "bind_as_cifs_server",
        bind_dn: "bind_dn",
        group_dn: "group_dn",
        group_membership_filter: "group_membership_filter",
        group_scope: "group_scope",
        is_netgroup_byhost_enabled: "is_netgroup_byhost_enabled",
        is_owner: "is_owner",
        ldaps_enabled: "ldaps_enabled",
        min_bind_level: "min_bind_level",
        netgroup_byhost_dn: "netgroup_byhost_dn",
        netgroup_byhost_scope: "netgroup_byhost_scope",
        netgroup_dn: "netgroup_dn",
        netgroup_scope: "netgroup_scope",
        port: "port",
        preferred_ad_servers: "preferred_ad_servers",
        query_timeout: "query_timeout",
        referral_enabled: "referral_enabled",
        restrict_discovery_to_site: "restrict_discovery_to_site",
        schema: "schema",
        servers: "servers",
        session_security: "session_security",
        status: "status",
        svm: "svm",
        try_channel_binding: "try_channel_binding",
        use_start_tls: "use_start_tls",
        user_dn: "user_dn",
        user_scope: "user_scope",
    }
}

/// Values of `ldap_service.min_bind_level`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MinBindLevel {
    /// `anonymous`. Since 9.6.
    Anonymous,
    /// `sasl`. Since 9.6.
    Sasl,
    /// `simple`. Since 9.6.
    Simple,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<MinBindLevel>),
}

ontap_runtime::open_enum! {
    MinBindLevel {
        Anonymous: "anonymous",
        Sasl: "sasl",
        Simple: "simple",
    }
}

/// Values of `ldap_service.netgroup_byhost_scope`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NetgroupByhostScope {
    /// `base`. Since 9.9.1.
    Base,
    /// `onelevel`. Since 9.9.1.
    Onelevel,
    /// `subtree`. Since 9.9.1.
    Subtree,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<NetgroupByhostScope>),
}

ontap_runtime::open_enum! {
    NetgroupByhostScope {
        Base: "base",
        Onelevel: "onelevel",
        Subtree: "subtree",
    }
}

/// Values of `ldap_service.netgroup_scope`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NetgroupScope {
    /// `base`. Since 9.9.1.
    Base,
    /// `onelevel`. Since 9.9.1.
    Onelevel,
    /// `subtree`. Since 9.9.1.
    Subtree,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<NetgroupScope>),
}

ontap_runtime::open_enum! {
    NetgroupScope {
        Base: "base",
        Onelevel: "onelevel",
        Subtree: "subtree",
    }
}

/// Values of `ldap_service.session_security`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SessionSecurity {
    /// `none`. Since 9.6.
    None,
    /// `seal`. Since 9.6.
    Seal,
    /// `sign`. Since 9.6.
    Sign,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<SessionSecurity>),
}

ontap_runtime::open_enum! {
    SessionSecurity {
        None: "none",
        Seal: "seal",
        Sign: "sign",
    }
}

/// What replies hold of `ldap_service.status`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Status {
    /// `code`: integer. Since 9.9.1.
    pub code: Option<i64>,
    /// `dn_message`: list of string. Since 9.9.1.
    pub dn_message: Option<Vec<String>>,
    /// `ipv4`: object. GET only. Since 9.14.1.
    pub ipv4: Option<StatusIpv4>,
    /// `ipv4_state`: enumeration. Since 9.13.1.
    pub overall_ipv4_state: Option<StatusIpv4State>,
    /// `ipv6`: object. GET only. Since 9.14.1.
    pub ipv6: Option<StatusIpv6>,
    /// `ipv6_state`: enumeration. Since 9.13.1.
    pub overall_ipv6_state: Option<StatusIpv6State>,
    /// `message`: string. Since 9.9.1.
    pub message: Option<String>,
    /// `state`: enumeration. Since 9.9.1.
    pub state: Option<StatusState>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Status {
        code: "code",
        dn_message: "dn_message",
        ipv4: "ipv4",
        overall_ipv4_state: "ipv4_state",
        ipv6: "ipv6",
        overall_ipv6_state: "ipv6_state",
        message: "message",
        state: "state",
    }
}

/// What replies hold of `ldap_service.status.ipv4`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusIpv4 {
    /// `code`: integer. Since 9.14.1.
    pub code: Option<i64>,
    /// `dn_messages`: list of string. Since 9.14.1.
    pub dn_messages: Option<Vec<String>>,
    /// `message`: string. Since 9.14.1.
    pub message: Option<String>,
    /// `state`: enumeration. Since 9.14.1.
    pub state: Option<StatusIpv4State>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    StatusIpv4 {
        code: "code",
        dn_messages: "dn_messages",
        message: "message",
        state: "state",
    }
}

/// Values of `ldap_service.status.ipv4.state`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StatusIpv4State {
    /// `down`. Since 9.16.1.
    Down,
    /// `up`. Since 9.16.1.
    Up,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<StatusIpv4State>),
}

ontap_runtime::open_enum! {
    StatusIpv4State {
        Down: "down",
        Up: "up",
    }
}

/// What replies hold of `ldap_service.status.ipv6`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusIpv6 {
    /// `code`: integer. Since 9.14.1.
    pub code: Option<i64>,
    /// `dn_messages`: list of string. Since 9.14.1.
    pub dn_messages: Option<Vec<String>>,
    /// `message`: string. Since 9.14.1.
    pub message: Option<String>,
    /// `state`: enumeration. Since 9.14.1.
    pub state: Option<StatusIpv6State>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    StatusIpv6 {
        code: "code",
        dn_messages: "dn_messages",
        message: "message",
        state: "state",
    }
}

/// Values of `ldap_service.status.ipv6.state`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StatusIpv6State {
    /// `down`. Since 9.16.1.
    Down,
    /// `up`. Since 9.16.1.
    Up,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<StatusIpv6State>),
}

ontap_runtime::open_enum! {
    StatusIpv6State {
        Down: "down",
        Up: "up",
    }
}

/// Values of `ldap_service.status.state`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StatusState {
    /// `down`. Since 9.9.1.
    Down,
    /// `up`. Since 9.9.1.
    Up,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<StatusState>),
}

ontap_runtime::open_enum! {
    StatusState {
        Down: "down",
        Up: "up",
    }
}

/// Values of `ldap_service.user_scope`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserScope {
    /// `base`. Since 9.9.1.
    Base,
    /// `onelevel`. Since 9.9.1.
    Onelevel,
    /// `subtree`. Since 9.9.1.
    Subtree,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<UserScope>),
}

ontap_runtime::open_enum! {
    UserScope {
        Base: "base",
        Onelevel: "onelevel",
        Subtree: "subtree",
    }
}
