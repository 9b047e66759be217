// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/ldap_service

//! `ldap_service`.

/// Values of `ldap_service.base_scope`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BaseScope {
    /// Only the named entry itself.
    ///
    /// `base`. Since 9.6.
    Base,
    /// The entries directly below it.
    ///
    /// `onelevel`. Since 9.6.
    Onelevel,
    /// The entry and all that lies below.
    ///
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
    /// Only the named entry itself.
    ///
    /// `base`. Since 9.9.1.
    Base,
    /// The entries directly below it.
    ///
    /// `onelevel`. Since 9.9.1.
    Onelevel,
    /// The entry and all that lies below.
    ///
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LdapService {
    /// `_links`: object. GET only. Since 9.6.
    pub links: Option<ontap_runtime::Links>,
    /// Active Directory domain whose servers are discovered by DNS. It excludes a list of servers.
    ///
    /// `ad_domain`: string. Since 9.6.
    pub ad_domain: Option<String>,
    /// Distinguished name below which everything is searched for, unless a more specific one is set.
    ///
    /// `base_dn`: string. Since 9.6.
    pub base_dn: Option<String>,
    /// How far below the base a search goes, unless a more specific scope is set; `subtree` unless given.
    ///
    /// `base_scope`: enumeration. Default: `subtree`. Since 9.6.
    pub base_scope: Option<BaseScope>,
    /// Binds with the credentials of the CIFS server instead of a bind DN and password.
    ///
    /// `bind_as_cifs_server`: boolean. Since 9.9.1.
    pub bind_as_cifs_server: Option<bool>,
    /// Distinguished name (or user) that ONTAP binds as. Without one it binds anonymously, if the bind level allows that.
    ///
    /// `bind_dn`: string. Since 9.6.
    pub bind_dn: Option<String>,
    /// Distinguished name below which groups are searched for. Without one the base holds.
    ///
    /// `group_dn`: string. Since 9.9.1.
    pub group_dn: Option<String>,
    /// LDAP filter for looking up the groups that a user is in, where the one of the schema does not fit.
    ///
    /// `group_membership_filter`: string. Since 9.9.1.
    pub group_membership_filter: Option<String>,
    /// How far below its starting point a search for groups goes; `subtree` unless given.
    ///
    /// `group_scope`: enumeration. Since 9.9.1.
    pub group_scope: Option<GroupScope>,
    /// Whether netgroups are looked up by host; false unless given.
    ///
    /// `is_netgroup_byhost_enabled`: boolean. Since 9.9.1.
    pub is_netgroup_byhost_enabled: Option<bool>,
    /// True when the SVM has this configuration of its own rather than sharing that of another.
    ///
    /// `is_owner`: boolean. GET only. Since 9.9.1.
    pub is_owner: Option<bool>,
    /// Encrypts from the first byte (LDAPS); false unless given. It excludes StartTLS.
    ///
    /// `ldaps_enabled`: boolean. Since 9.9.1.
    pub ldaps_enabled: Option<bool>,
    /// Weakest way of binding that ONTAP accepts; `simple` unless given.
    ///
    /// `min_bind_level`: enumeration. Default: `simple`. Since 9.6.
    pub min_bind_level: Option<MinBindLevel>,
    /// Distinguished name below which netgroups are looked up by host. Without one the base holds.
    ///
    /// `netgroup_byhost_dn`: string. Since 9.9.1.
    pub netgroup_byhost_dn: Option<String>,
    /// How far below its starting point a look-up of netgroups by host goes; `subtree` unless given.
    ///
    /// `netgroup_byhost_scope`: enumeration. Since 9.9.1.
    pub netgroup_byhost_scope: Option<NetgroupByhostScope>,
    /// Distinguished name below which netgroups are searched for. Without one the base holds.
    ///
    /// `netgroup_dn`: string. Since 9.9.1.
    pub netgroup_dn: Option<String>,
    /// How far below its starting point a search for netgroups goes; `subtree` unless given.
    ///
    /// `netgroup_scope`: enumeration. Since 9.9.1.
    pub netgroup_scope: Option<NetgroupScope>,
    /// Port of the servers; 389 unless given. LDAPS commonly uses 636.
    ///
    /// `port`: integer. 1 to 65535. Default: `389`. Since 9.6.
    pub port: Option<i64>,
    /// Servers of the domain that are tried before the discovered ones. The list that is sent replaces the old one.
    ///
    /// `preferred_ad_servers`: list of string. Since 9.6.
    pub preferred_ad_servers: Option<Vec<String>>,
    /// Time limit for a query, in seconds; 3 unless given.
    ///
    /// `query_timeout`: integer. Since 9.9.1.
    pub query_timeout: Option<i64>,
    /// Whether ONTAP follows referrals to other LDAP servers. They do not go together with StartTLS, LDAPS or signed sessions.
    ///
    /// `referral_enabled`: boolean. Since 9.9.1.
    pub referral_enabled: Option<bool>,
    /// Considers servers of the SVM's own Active Directory site only.
    ///
    /// `restrict_discovery_to_site`: boolean. Since 9.13.1.
    pub restrict_discovery_to_site: Option<bool>,
    /// Name of the schema that maps directory attributes to users and groups: `RFC-2307` unless given, `AD-IDMU`, `AD-SFU`, `MS-AD-BIS`, or one of your own.
    ///
    /// `schema`: string. Default: `RFC-2307`. Since 9.6.
    pub schema: Option<String>,
    /// Host names or addresses of the LDAP servers. The list excludes an Active Directory domain and replaces the one before it.
    ///
    /// `servers`: list of string. Since 9.6.
    pub servers: Option<Vec<String>>,
    /// Whether LDAP messages are signed, or signed and encrypted; `none` unless given.
    ///
    /// `session_security`: enumeration. Default: `none`. Since 9.6.
    pub session_security: Option<SessionSecurity>,
    /// How the LDAP service does at present, as measured when the field is asked for.
    ///
    /// `status`: object. GET only. Since 9.9.1.
    pub status: Option<Status>,
    /// SVM of the LDAP configuration.
    ///
    /// `svm`: object. GET, POST only. Since 9.6.
    pub svm: Option<ontap_runtime::Reference>,
    /// Ties the LDAP sign-in to the TLS channel where the server supports it, against man-in-the-middle attacks; true unless given.
    ///
    /// `try_channel_binding`: boolean. Since 9.10.1.
    pub try_channel_binding: Option<bool>,
    /// Encrypts an LDAP connection that starts in the clear (StartTLS); false unless given. It excludes LDAPS.
    ///
    /// `use_start_tls`: boolean. Default: `false`. Since 9.6.
    pub use_start_tls: Option<bool>,
    /// Distinguished name below which users are searched for. Without one the base holds.
    ///
    /// `user_dn`: string. Since 9.9.1.
    pub user_dn: Option<String>,
    /// How far below its starting point a search for users goes; `subtree` unless given.
    ///
    /// `user_scope`: enumeration. Since 9.9.1.
    pub user_scope: Option<UserScope>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl LdapService {
    /// The name in `svm`.
    #[must_use]
    pub fn svm_name(&self) -> Option<&str> {
        self.svm.as_ref()?.name.as_deref()
    }
    /// The uuid in `svm`.
    #[must_use]
    pub fn svm_uuid(&self) -> Option<&str> {
        self.svm.as_ref()?.uuid.as_deref()
    }
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
ontap_runtime::show_model!(LdapService);

/// Values of `ldap_service.min_bind_level`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MinBindLevel {
    /// Without credentials.
    ///
    /// `anonymous`. Since 9.6.
    Anonymous,
    /// By SASL, for instance Kerberos.
    ///
    /// `sasl`. Since 9.6.
    Sasl,
    /// With a name and a password.
    ///
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
    /// Only the named entry itself.
    ///
    /// `base`. Since 9.9.1.
    Base,
    /// The entries directly below it.
    ///
    /// `onelevel`. Since 9.9.1.
    Onelevel,
    /// The entry and all that lies below.
    ///
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
    /// Only the named entry itself.
    ///
    /// `base`. Since 9.9.1.
    Base,
    /// The entries directly below it.
    ///
    /// `onelevel`. Since 9.9.1.
    Onelevel,
    /// The entry and all that lies below.
    ///
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
    /// Neither signed nor encrypted.
    ///
    /// `none`. Since 9.6.
    None,
    /// Signed and encrypted.
    ///
    /// `seal`. Since 9.6.
    Seal,
    /// Signed, so that changes on the way are noticed.
    ///
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Status {
    /// Superseded by `status.ipv4.code` and `status.ipv6.code`.
    ///
    /// `code`: integer. Since 9.9.1.
    pub code: Option<i64>,
    /// Remarks about distinguished names that were not found, as older releases give them.
    ///
    /// `dn_message`: list of string. Since 9.9.1.
    pub dn_message: Option<Vec<String>>,
    /// How the LDAP service does over IPv4.
    ///
    /// `ipv4`: object. GET only. Since 9.14.1.
    pub ipv4: Option<StatusIpv4>,
    /// Superseded by `status.ipv4.state`.
    ///
    /// `ipv4_state`: enumeration. Since 9.13.1.
    pub overall_ipv4_state: Option<StatusIpv4State>,
    /// How the LDAP service does over IPv6.
    ///
    /// `ipv6`: object. GET only. Since 9.14.1.
    pub ipv6: Option<StatusIpv6>,
    /// Superseded by `status.ipv6.state`.
    ///
    /// `ipv6_state`: enumeration. Since 9.13.1.
    pub overall_ipv6_state: Option<StatusIpv6State>,
    /// Superseded by `status.ipv4.message` and `status.ipv6.message`.
    ///
    /// `message`: string. Since 9.9.1.
    pub message: Option<String>,
    /// Whether the service works over at least one of IPv4 and IPv6.
    ///
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
ontap_runtime::show_model!(Status);

/// What replies hold of `ldap_service.status.ipv4`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusIpv4 {
    /// Number of the problem over IPv4; 0 when there is none.
    ///
    /// `code`: integer. Since 9.14.1.
    pub code: Option<i64>,
    /// Remarks about single distinguished names, over IPv4.
    ///
    /// `dn_messages`: list of string. Since 9.14.1.
    pub dn_messages: Option<Vec<String>>,
    /// The problem over IPv4 in words.
    ///
    /// `message`: string. Since 9.14.1.
    pub message: Option<String>,
    /// Whether the service works over IPv4.
    ///
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
ontap_runtime::show_model!(StatusIpv4);

/// Values of `ldap_service.status.ipv4.state`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StatusIpv4State {
    /// It does not work.
    ///
    /// `down`. Since 9.16.1.
    Down,
    /// It works.
    ///
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusIpv6 {
    /// Number of the problem over IPv6; 0 when there is none.
    ///
    /// `code`: integer. Since 9.14.1.
    pub code: Option<i64>,
    /// Remarks about single distinguished names, over IPv6.
    ///
    /// `dn_messages`: list of string. Since 9.14.1.
    pub dn_messages: Option<Vec<String>>,
    /// The problem over IPv6 in words.
    ///
    /// `message`: string. Since 9.14.1.
    pub message: Option<String>,
    /// Whether the service works over IPv6.
    ///
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
ontap_runtime::show_model!(StatusIpv6);

/// Values of `ldap_service.status.ipv6.state`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StatusIpv6State {
    /// It does not work.
    ///
    /// `down`. Since 9.16.1.
    Down,
    /// It works.
    ///
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
    /// It does not work.
    ///
    /// `down`. Since 9.9.1.
    Down,
    /// It works.
    ///
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
    /// Only the named entry itself.
    ///
    /// `base`. Since 9.9.1.
    Base,
    /// The entries directly below it.
    ///
    /// `onelevel`. Since 9.9.1.
    Onelevel,
    /// The entry and all that lies below.
    ///
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
