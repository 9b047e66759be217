// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/cluster_ldap

//! `cluster_ldap`.

/// Values of `cluster_ldap.base_scope`.
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

/// What replies hold of `cluster_ldap`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterLdap {
    /// `_links`: object. GET only. Since 9.6.
    pub links: Option<ontap_runtime::Links>,
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
    /// Time limit for a query, in seconds; 3 unless given.
    ///
    /// `query_timeout`: integer. Since 9.9.1.
    pub query_timeout: Option<i64>,
    /// Name of the schema that maps directory attributes to users and groups: `RFC-2307` unless given, `AD-IDMU`, `AD-SFU`, `MS-AD-BIS`, or one of your own.
    ///
    /// `schema`: string. Default: `RFC-2307`. Since 9.6.
    pub schema: Option<String>,
    /// Host names or addresses of the LDAP servers. The list that is sent replaces the old one; duplicates are refused.
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

ontap_runtime::read_model! {
    ClusterLdap {
        links: "_links",
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
        query_timeout: "query_timeout",
        schema: "schema",
        servers: "servers",
        session_security: "session_security",
        status: "status",
        try_channel_binding: "try_channel_binding",
        use_start_tls: "use_start_tls",
        user_dn: "user_dn",
        user_scope: "user_scope",
    }
}
ontap_runtime::show_model!(ClusterLdap);

/// What PATCH takes of `cluster_ldap`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterLdapPatch {
    /// Distinguished name below which everything is searched for, unless a more specific one is set.
    ///
    /// `base_dn`: string. Since 9.6.
    pub base_dn: ontap_runtime::Patch<String>,
    /// How far below the base a search goes, unless a more specific scope is set; `subtree` unless given.
    ///
    /// `base_scope`: enumeration. Default: `subtree`. Since 9.6.
    pub base_scope: ontap_runtime::Patch<BaseScope>,
    /// Binds with the credentials of the CIFS server instead of a bind DN and password.
    ///
    /// `bind_as_cifs_server`: boolean. Since 9.9.1.
    pub bind_as_cifs_server: ontap_runtime::Patch<bool>,
    /// Distinguished name (or user) that ONTAP binds as. Without one it binds anonymously, if the bind level allows that.
    ///
    /// `bind_dn`: string. Since 9.6.
    pub bind_dn: ontap_runtime::Patch<String>,
    /// Password for the bind DN. It is never returned.
    ///
    /// `bind_password`: string. POST, PATCH only. Since 9.6.
    pub bind_password: ontap_runtime::Patch<ontap_runtime::Secret>,
    /// Distinguished name below which groups are searched for. Without one the base holds.
    ///
    /// `group_dn`: string. Since 9.9.1.
    pub group_dn: ontap_runtime::Patch<String>,
    /// LDAP filter for looking up the groups that a user is in, where the one of the schema does not fit.
    ///
    /// `group_membership_filter`: string. Since 9.9.1.
    pub group_membership_filter: ontap_runtime::Patch<String>,
    /// How far below its starting point a search for groups goes; `subtree` unless given.
    ///
    /// `group_scope`: enumeration. Since 9.9.1.
    pub group_scope: ontap_runtime::Patch<GroupScope>,
    /// Whether netgroups are looked up by host; false unless given.
    ///
    /// `is_netgroup_byhost_enabled`: boolean. Since 9.9.1.
    pub is_netgroup_byhost_enabled: ontap_runtime::Patch<bool>,
    /// Encrypts from the first byte (LDAPS); false unless given. It excludes StartTLS.
    ///
    /// `ldaps_enabled`: boolean. Since 9.9.1.
    pub ldaps_enabled: ontap_runtime::Patch<bool>,
    /// Weakest way of binding that ONTAP accepts; `simple` unless given.
    ///
    /// `min_bind_level`: enumeration. Default: `simple`. Since 9.6.
    pub min_bind_level: ontap_runtime::Patch<MinBindLevel>,
    /// Distinguished name below which netgroups are looked up by host. Without one the base holds.
    ///
    /// `netgroup_byhost_dn`: string. Since 9.9.1.
    pub netgroup_byhost_dn: ontap_runtime::Patch<String>,
    /// How far below its starting point a look-up of netgroups by host goes; `subtree` unless given.
    ///
    /// `netgroup_byhost_scope`: enumeration. Since 9.9.1.
    pub netgroup_byhost_scope: ontap_runtime::Patch<NetgroupByhostScope>,
    /// Distinguished name below which netgroups are searched for. Without one the base holds.
    ///
    /// `netgroup_dn`: string. Since 9.9.1.
    pub netgroup_dn: ontap_runtime::Patch<String>,
    /// How far below its starting point a search for netgroups goes; `subtree` unless given.
    ///
    /// `netgroup_scope`: enumeration. Since 9.9.1.
    pub netgroup_scope: ontap_runtime::Patch<NetgroupScope>,
    /// Port of the servers; 389 unless given. LDAPS commonly uses 636.
    ///
    /// `port`: integer. 1 to 65535. Default: `389`. Since 9.6.
    pub port: ontap_runtime::Patch<i64>,
    /// Time limit for a query, in seconds; 3 unless given.
    ///
    /// `query_timeout`: integer. Since 9.9.1.
    pub query_timeout: ontap_runtime::Patch<i64>,
    /// Name of the schema that maps directory attributes to users and groups: `RFC-2307` unless given, `AD-IDMU`, `AD-SFU`, `MS-AD-BIS`, or one of your own.
    ///
    /// `schema`: string. Default: `RFC-2307`. Since 9.6.
    pub schema: ontap_runtime::Patch<String>,
    /// Host names or addresses of the LDAP servers. The list that is sent replaces the old one; duplicates are refused.
    ///
    /// `servers`: list of string. Since 9.6.
    pub servers: ontap_runtime::Patch<Vec<String>>,
    /// Whether LDAP messages are signed, or signed and encrypted; `none` unless given.
    ///
    /// `session_security`: enumeration. Default: `none`. Since 9.6.
    pub session_security: ontap_runtime::Patch<SessionSecurity>,
    /// Accepts the configuration without trying it out; false unless given. A mistake then shows only when somebody signs in.
    ///
    /// `skip_config_validation`: boolean. POST, PATCH only. Since 9.9.1.
    pub skip_config_validation: ontap_runtime::Patch<bool>,
    /// Ties the LDAP sign-in to the TLS channel where the server supports it, against man-in-the-middle attacks; true unless given.
    ///
    /// `try_channel_binding`: boolean. Since 9.10.1.
    pub try_channel_binding: ontap_runtime::Patch<bool>,
    /// Encrypts an LDAP connection that starts in the clear (StartTLS); false unless given. It excludes LDAPS.
    ///
    /// `use_start_tls`: boolean. Default: `false`. Since 9.6.
    pub use_start_tls: ontap_runtime::Patch<bool>,
    /// Distinguished name below which users are searched for. Without one the base holds.
    ///
    /// `user_dn`: string. Since 9.9.1.
    pub user_dn: ontap_runtime::Patch<String>,
    /// How far below its starting point a search for users goes; `subtree` unless given.
    ///
    /// `user_scope`: enumeration. Since 9.9.1.
    pub user_scope: ontap_runtime::Patch<UserScope>,
}

impl ClusterLdapPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `base_dn`.
    #[must_use]
    pub fn base_dn(mut self, base_dn: impl Into<String>) -> Self {
        self.base_dn = ontap_runtime::Patch::Set(base_dn.into());
        self
    }
    /// Clears `base_dn`: sends `null`.
    #[must_use]
    pub fn clear_base_dn(mut self) -> Self {
        self.base_dn = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `base_scope`.
    #[must_use]
    pub fn base_scope(mut self, base_scope: BaseScope) -> Self {
        self.base_scope = ontap_runtime::Patch::Set(base_scope);
        self
    }
    /// Clears `base_scope`: sends `null`.
    #[must_use]
    pub fn clear_base_scope(mut self) -> Self {
        self.base_scope = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `bind_as_cifs_server`.
    #[must_use]
    pub fn bind_as_cifs_server(mut self, bind_as_cifs_server: bool) -> Self {
        self.bind_as_cifs_server = ontap_runtime::Patch::Set(bind_as_cifs_server);
        self
    }
    /// Clears `bind_as_cifs_server`: sends `null`.
    #[must_use]
    pub fn clear_bind_as_cifs_server(mut self) -> Self {
        self.bind_as_cifs_server = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `bind_dn`.
    #[must_use]
    pub fn bind_dn(mut self, bind_dn: impl Into<String>) -> Self {
        self.bind_dn = ontap_runtime::Patch::Set(bind_dn.into());
        self
    }
    /// Clears `bind_dn`: sends `null`.
    #[must_use]
    pub fn clear_bind_dn(mut self) -> Self {
        self.bind_dn = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `bind_password`.
    #[must_use]
    pub fn bind_password(
        mut self,
        bind_password: impl Into<ontap_runtime::Secret>,
    ) -> Self {
        self.bind_password = ontap_runtime::Patch::Set(bind_password.into());
        self
    }
    /// Clears `bind_password`: sends `null`.
    #[must_use]
    pub fn clear_bind_password(mut self) -> Self {
        self.bind_password = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `group_dn`.
    #[must_use]
    pub fn group_dn(mut self, group_dn: impl Into<String>) -> Self {
        self.group_dn = ontap_runtime::Patch::Set(group_dn.into());
        self
    }
    /// Clears `group_dn`: sends `null`.
    #[must_use]
    pub fn clear_group_dn(mut self) -> Self {
        self.group_dn = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `group_membership_filter`.
    #[must_use]
    pub fn group_membership_filter(
        mut self,
        group_membership_filter: impl Into<String>,
    ) -> Self {
        self.group_membership_filter = ontap_runtime::Patch::Set(
            group_membership_filter.into(),
        );
        self
    }
    /// Clears `group_membership_filter`: sends `null`.
    #[must_use]
    pub fn clear_group_membership_filter(mut self) -> Self {
        self.group_membership_filter = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `group_scope`.
    #[must_use]
    pub fn group_scope(mut self, group_scope: GroupScope) -> Self {
        self.group_scope = ontap_runtime::Patch::Set(group_scope);
        self
    }
    /// Clears `group_scope`: sends `null`.
    #[must_use]
    pub fn clear_group_scope(mut self) -> Self {
        self.group_scope = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `is_netgroup_byhost_enabled`.
    #[must_use]
    pub fn is_netgroup_byhost_enabled(
        mut self,
        is_netgroup_byhost_enabled: bool,
    ) -> Self {
        self.is_netgroup_byhost_enabled = ontap_runtime::Patch::Set(
            is_netgroup_byhost_enabled,
        );
        self
    }
    /// Clears `is_netgroup_byhost_enabled`: sends `null`.
    #[must_use]
    pub fn clear_is_netgroup_byhost_enabled(mut self) -> Self {
        self.is_netgroup_byhost_enabled = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `ldaps_enabled`.
    #[must_use]
    pub fn ldaps_enabled(mut self, ldaps_enabled: bool) -> Self {
        self.ldaps_enabled = ontap_runtime::Patch::Set(ldaps_enabled);
        self
    }
    /// Clears `ldaps_enabled`: sends `null`.
    #[must_use]
    pub fn clear_ldaps_enabled(mut self) -> Self {
        self.ldaps_enabled = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `min_bind_level`.
    #[must_use]
    pub fn min_bind_level(mut self, min_bind_level: MinBindLevel) -> Self {
        self.min_bind_level = ontap_runtime::Patch::Set(min_bind_level);
        self
    }
    /// Clears `min_bind_level`: sends `null`.
    #[must_use]
    pub fn clear_min_bind_level(mut self) -> Self {
        self.min_bind_level = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `netgroup_byhost_dn`.
    #[must_use]
    pub fn netgroup_byhost_dn(mut self, netgroup_byhost_dn: impl Into<String>) -> Self {
        self.netgroup_byhost_dn = ontap_runtime::Patch::Set(netgroup_byhost_dn.into());
        self
    }
    /// Clears `netgroup_byhost_dn`: sends `null`.
    #[must_use]
    pub fn clear_netgroup_byhost_dn(mut self) -> Self {
        self.netgroup_byhost_dn = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `netgroup_byhost_scope`.
    #[must_use]
    pub fn netgroup_byhost_scope(
        mut self,
        netgroup_byhost_scope: NetgroupByhostScope,
    ) -> Self {
        self.netgroup_byhost_scope = ontap_runtime::Patch::Set(netgroup_byhost_scope);
        self
    }
    /// Clears `netgroup_byhost_scope`: sends `null`.
    #[must_use]
    pub fn clear_netgroup_byhost_scope(mut self) -> Self {
        self.netgroup_byhost_scope = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `netgroup_dn`.
    #[must_use]
    pub fn netgroup_dn(mut self, netgroup_dn: impl Into<String>) -> Self {
        self.netgroup_dn = ontap_runtime::Patch::Set(netgroup_dn.into());
        self
    }
    /// Clears `netgroup_dn`: sends `null`.
    #[must_use]
    pub fn clear_netgroup_dn(mut self) -> Self {
        self.netgroup_dn = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `netgroup_scope`.
    #[must_use]
    pub fn netgroup_scope(mut self, netgroup_scope: NetgroupScope) -> Self {
        self.netgroup_scope = ontap_runtime::Patch::Set(netgroup_scope);
        self
    }
    /// Clears `netgroup_scope`: sends `null`.
    #[must_use]
    pub fn clear_netgroup_scope(mut self) -> Self {
        self.netgroup_scope = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `port`.
    #[must_use]
    pub fn port(mut self, port: i64) -> Self {
        self.port = ontap_runtime::Patch::Set(port);
        self
    }
    /// Clears `port`: sends `null`.
    #[must_use]
    pub fn clear_port(mut self) -> Self {
        self.port = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `query_timeout`.
    #[must_use]
    pub fn query_timeout(mut self, query_timeout: i64) -> Self {
        self.query_timeout = ontap_runtime::Patch::Set(query_timeout);
        self
    }
    /// Clears `query_timeout`: sends `null`.
    #[must_use]
    pub fn clear_query_timeout(mut self) -> Self {
        self.query_timeout = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `schema`.
    #[must_use]
    pub fn schema(mut self, schema: impl Into<String>) -> Self {
        self.schema = ontap_runtime::Patch::Set(schema.into());
        self
    }
    /// Clears `schema`: sends `null`.
    #[must_use]
    pub fn clear_schema(mut self) -> Self {
        self.schema = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `servers`.
    #[must_use]
    pub fn servers(
        mut self,
        servers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.servers = ontap_runtime::Patch::Set(
            servers.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Clears `servers`: sends `null`.
    #[must_use]
    pub fn clear_servers(mut self) -> Self {
        self.servers = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `session_security`.
    #[must_use]
    pub fn session_security(mut self, session_security: SessionSecurity) -> Self {
        self.session_security = ontap_runtime::Patch::Set(session_security);
        self
    }
    /// Clears `session_security`: sends `null`.
    #[must_use]
    pub fn clear_session_security(mut self) -> Self {
        self.session_security = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `skip_config_validation`.
    #[must_use]
    pub fn skip_config_validation(mut self, skip_config_validation: bool) -> Self {
        self.skip_config_validation = ontap_runtime::Patch::Set(skip_config_validation);
        self
    }
    /// Clears `skip_config_validation`: sends `null`.
    #[must_use]
    pub fn clear_skip_config_validation(mut self) -> Self {
        self.skip_config_validation = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `try_channel_binding`.
    #[must_use]
    pub fn try_channel_binding(mut self, try_channel_binding: bool) -> Self {
        self.try_channel_binding = ontap_runtime::Patch::Set(try_channel_binding);
        self
    }
    /// Clears `try_channel_binding`: sends `null`.
    #[must_use]
    pub fn clear_try_channel_binding(mut self) -> Self {
        self.try_channel_binding = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `use_start_tls`.
    #[must_use]
    pub fn use_start_tls(mut self, use_start_tls: bool) -> Self {
        self.use_start_tls = ontap_runtime::Patch::Set(use_start_tls);
        self
    }
    /// Clears `use_start_tls`: sends `null`.
    #[must_use]
    pub fn clear_use_start_tls(mut self) -> Self {
        self.use_start_tls = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `user_dn`.
    #[must_use]
    pub fn user_dn(mut self, user_dn: impl Into<String>) -> Self {
        self.user_dn = ontap_runtime::Patch::Set(user_dn.into());
        self
    }
    /// Clears `user_dn`: sends `null`.
    #[must_use]
    pub fn clear_user_dn(mut self) -> Self {
        self.user_dn = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `user_scope`.
    #[must_use]
    pub fn user_scope(mut self, user_scope: UserScope) -> Self {
        self.user_scope = ontap_runtime::Patch::Set(user_scope);
        self
    }
    /// Clears `user_scope`: sends `null`.
    #[must_use]
    pub fn clear_user_scope(mut self) -> Self {
        self.user_scope = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    ClusterLdapPatch {
        base_dn: "base_dn",
        base_scope: "base_scope",
        bind_as_cifs_server: "bind_as_cifs_server",
        bind_dn: "bind_dn",
        bind_password: "bind_password",
        group_dn: "group_dn",
        group_membership_filter: "group_membership_filter",
        group_scope: "group_scope",
        is_netgroup_byhost_enabled: "is_netgroup_byhost_enabled",
        ldaps_enabled: "ldaps_enabled",
        min_bind_level: "min_bind_level",
        netgroup_byhost_dn: "netgroup_byhost_dn",
        netgroup_byhost_scope: "netgroup_byhost_scope",
        netgroup_dn: "netgroup_dn",
        netgroup_scope: "netgroup_scope",
        port: "port",
        query_timeout: "query_timeout",
        schema: "schema",
        servers: "servers",
        session_security: "session_security",
        skip_config_validation: "skip_config_validation",
        try_channel_binding: "try_channel_binding",
        use_start_tls: "use_start_tls",
        user_dn: "user_dn",
        user_scope: "user_scope",
    }
}
ontap_runtime::show_model!(ClusterLdapPatch);

/// Values of `cluster_ldap.group_scope`.
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

/// Values of `cluster_ldap.min_bind_level`.
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

/// Values of `cluster_ldap.netgroup_byhost_scope`.
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

/// Values of `cluster_ldap.netgroup_scope`.
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

/// What POST takes of `cluster_ldap`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewClusterLdap {
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
    /// Password for the bind DN. It is never returned.
    ///
    /// `bind_password`: string. POST, PATCH only. Since 9.6.
    pub bind_password: Option<ontap_runtime::Secret>,
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
    /// Time limit for a query, in seconds; 3 unless given.
    ///
    /// `query_timeout`: integer. Since 9.9.1.
    pub query_timeout: Option<i64>,
    /// Name of the schema that maps directory attributes to users and groups: `RFC-2307` unless given, `AD-IDMU`, `AD-SFU`, `MS-AD-BIS`, or one of your own.
    ///
    /// `schema`: string. Default: `RFC-2307`. Since 9.6.
    pub schema: Option<String>,
    /// Host names or addresses of the LDAP servers. The list that is sent replaces the old one; duplicates are refused.
    ///
    /// `servers`: list of string. Since 9.6.
    pub servers: Option<Vec<String>>,
    /// Whether LDAP messages are signed, or signed and encrypted; `none` unless given.
    ///
    /// `session_security`: enumeration. Default: `none`. Since 9.6.
    pub session_security: Option<SessionSecurity>,
    /// Accepts the configuration without trying it out; false unless given. A mistake then shows only when somebody signs in.
    ///
    /// `skip_config_validation`: boolean. POST, PATCH only. Since 9.9.1.
    pub skip_config_validation: Option<bool>,
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
}

impl NewClusterLdap {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `base_dn`.
    #[must_use]
    pub fn base_dn(mut self, base_dn: impl Into<String>) -> Self {
        self.base_dn = Some(base_dn.into());
        self
    }
    /// Sets `base_scope`.
    #[must_use]
    pub fn base_scope(mut self, base_scope: BaseScope) -> Self {
        self.base_scope = Some(base_scope);
        self
    }
    /// Sets `bind_as_cifs_server`.
    #[must_use]
    pub fn bind_as_cifs_server(mut self, bind_as_cifs_server: bool) -> Self {
        self.bind_as_cifs_server = Some(bind_as_cifs_server);
        self
    }
    /// Sets `bind_dn`.
    #[must_use]
    pub fn bind_dn(mut self, bind_dn: impl Into<String>) -> Self {
        self.bind_dn = Some(bind_dn.into());
        self
    }
    /// Sets `bind_password`.
    #[must_use]
    pub fn bind_password(
        mut self,
        bind_password: impl Into<ontap_runtime::Secret>,
    ) -> Self {
        self.bind_password = Some(bind_password.into());
        self
    }
    /// Sets `group_dn`.
    #[must_use]
    pub fn group_dn(mut self, group_dn: impl Into<String>) -> Self {
        self.group_dn = Some(group_dn.into());
        self
    }
    /// Sets `group_membership_filter`.
    #[must_use]
    pub fn group_membership_filter(
        mut self,
        group_membership_filter: impl Into<String>,
    ) -> Self {
        self.group_membership_filter = Some(group_membership_filter.into());
        self
    }
    /// Sets `group_scope`.
    #[must_use]
    pub fn group_scope(mut self, group_scope: GroupScope) -> Self {
        self.group_scope = Some(group_scope);
        self
    }
    /// Sets `is_netgroup_byhost_enabled`.
    #[must_use]
    pub fn is_netgroup_byhost_enabled(
        mut self,
        is_netgroup_byhost_enabled: bool,
    ) -> Self {
        self.is_netgroup_byhost_enabled = Some(is_netgroup_byhost_enabled);
        self
    }
    /// Sets `ldaps_enabled`.
    #[must_use]
    pub fn ldaps_enabled(mut self, ldaps_enabled: bool) -> Self {
        self.ldaps_enabled = Some(ldaps_enabled);
        self
    }
    /// Sets `min_bind_level`.
    #[must_use]
    pub fn min_bind_level(mut self, min_bind_level: MinBindLevel) -> Self {
        self.min_bind_level = Some(min_bind_level);
        self
    }
    /// Sets `netgroup_byhost_dn`.
    #[must_use]
    pub fn netgroup_byhost_dn(mut self, netgroup_byhost_dn: impl Into<String>) -> Self {
        self.netgroup_byhost_dn = Some(netgroup_byhost_dn.into());
        self
    }
    /// Sets `netgroup_byhost_scope`.
    #[must_use]
    pub fn netgroup_byhost_scope(
        mut self,
        netgroup_byhost_scope: NetgroupByhostScope,
    ) -> Self {
        self.netgroup_byhost_scope = Some(netgroup_byhost_scope);
        self
    }
    /// Sets `netgroup_dn`.
    #[must_use]
    pub fn netgroup_dn(mut self, netgroup_dn: impl Into<String>) -> Self {
        self.netgroup_dn = Some(netgroup_dn.into());
        self
    }
    /// Sets `netgroup_scope`.
    #[must_use]
    pub fn netgroup_scope(mut self, netgroup_scope: NetgroupScope) -> Self {
        self.netgroup_scope = Some(netgroup_scope);
        self
    }
    /// Sets `port`.
    #[must_use]
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }
    /// Sets `query_timeout`.
    #[must_use]
    pub fn query_timeout(mut self, query_timeout: i64) -> Self {
        self.query_timeout = Some(query_timeout);
        self
    }
    /// Sets `schema`.
    #[must_use]
    pub fn schema(mut self, schema: impl Into<String>) -> Self {
        self.schema = Some(schema.into());
        self
    }
    /// Sets `servers`.
    #[must_use]
    pub fn servers(
        mut self,
        servers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.servers = Some(servers.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `session_security`.
    #[must_use]
    pub fn session_security(mut self, session_security: SessionSecurity) -> Self {
        self.session_security = Some(session_security);
        self
    }
    /// Sets `skip_config_validation`.
    #[must_use]
    pub fn skip_config_validation(mut self, skip_config_validation: bool) -> Self {
        self.skip_config_validation = Some(skip_config_validation);
        self
    }
    /// Sets `try_channel_binding`.
    #[must_use]
    pub fn try_channel_binding(mut self, try_channel_binding: bool) -> Self {
        self.try_channel_binding = Some(try_channel_binding);
        self
    }
    /// Sets `use_start_tls`.
    #[must_use]
    pub fn use_start_tls(mut self, use_start_tls: bool) -> Self {
        self.use_start_tls = Some(use_start_tls);
        self
    }
    /// Sets `user_dn`.
    #[must_use]
    pub fn user_dn(mut self, user_dn: impl Into<String>) -> Self {
        self.user_dn = Some(user_dn.into());
        self
    }
    /// Sets `user_scope`.
    #[must_use]
    pub fn user_scope(mut self, user_scope: UserScope) -> Self {
        self.user_scope = Some(user_scope);
        self
    }
}

ontap_runtime::create_model! {
    NewClusterLdap {} {
        base_dn: "base_dn",
        base_scope: "base_scope",
        bind_as_cifs_server: "bind_as_cifs_server",
        bind_dn: "bind_dn",
        bind_password: "bind_password",
        group_dn: "group_dn",
        group_membership_filter: "group_membership_filter",
        group_scope: "group_scope",
        is_netgroup_byhost_enabled: "is_netgroup_byhost_enabled",
        ldaps_enabled: "ldaps_enabled",
        min_bind_level: "min_bind_level",
        netgroup_byhost_dn: "netgroup_byhost_dn",
        netgroup_byhost_scope: "netgroup_byhost_scope",
        netgroup_dn: "netgroup_dn",
        netgroup_scope: "netgroup_scope",
        port: "port",
        query_timeout: "query_timeout",
        schema: "schema",
        servers: "servers",
        session_security: "session_security",
        skip_config_validation: "skip_config_validation",
        try_channel_binding: "try_channel_binding",
        use_start_tls: "use_start_tls",
        user_dn: "user_dn",
        user_scope: "user_scope",
    }
}
ontap_runtime::show_model!(NewClusterLdap);

/// Values of `cluster_ldap.session_security`.
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

/// What replies hold of `cluster_ldap.status`.
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

/// What replies hold of `cluster_ldap.status.ipv4`.
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

/// Values of `cluster_ldap.status.ipv4.state`.
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

/// What replies hold of `cluster_ldap.status.ipv6`.
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

/// Values of `cluster_ldap.status.ipv6.state`.
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

/// Values of `cluster_ldap.status.state`.
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

/// Values of `cluster_ldap.user_scope`.
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
