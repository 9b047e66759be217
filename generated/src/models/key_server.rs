// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/key_server

//! `key_server`.

/// What replies hold of `key_server.connectivity`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Connectivity {
    /// True when every node of the cluster reaches the server.
    ///
    /// `cluster_availability`: boolean. GET only. Since 9.7.
    pub cluster_availability: Option<bool>,
    /// State of the connection from each node.
    ///
    /// `node_states`: list of `key_server_state`. GET only. Since 9.13.1.
    pub node_states: Option<Vec<super::key_server_state::KeyServerState>>,
    /// State of the connection from each node, under the name of ONTAP 9.7; now `node_states`.
    ///
    /// `records`: list of `key_server_state`. GET only. Only in 9.7.
    #[deprecated(note = "the last ONTAP release that has it is 9.7")]
    pub records: Option<Vec<super::key_server_state::KeyServerState>>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Connectivity {
        cluster_availability: "cluster_availability",
        node_states: "node_states",
        records: "records",
    }
}
ontap_runtime::show_model!(Connectivity);

/// What replies hold of `key_server`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyServer {
    /// `_links`: object. GET only. Since 9.6.
    pub links: Option<ontap_runtime::Links>,
    /// Whether the nodes reach the server. It costs time to find out and is returned only when asked for by name.
    ///
    /// In 9.7: Whether the nodes reach the server. Nodes that do reach it are left out. It costs time to find out and is returned only when asked for by name.
    ///
    /// `connectivity`: object. GET only. Since 9.7.
    pub connectivity: Option<Connectivity>,
    /// Time limit for creating and removing keys on the server, in seconds, up to 60. With 0 a request times out at once, with -1 never.
    ///
    /// `create_remove_timeout`: integer. -1 to 60. GET, PATCH only. Since 9.14.1.
    pub create_remove_timeout: Option<i64>,
    /// Servers that hold the same keys as this primary one and are asked when it fails. The list that is sent replaces the old one.
    ///
    /// `secondary_key_servers`: list of string. GET, PATCH only. Since 9.8.
    pub secondary_key_servers: Option<Vec<String>>,
    /// Address of the server, with a port if that is not 5696. In a POST, send either this or `records`.
    ///
    /// `server`: string. GET, POST only. Since 9.6.
    pub server: Option<String>,
    /// Time limit for the server in seconds, up to 60; 25 unless given. With 0 a request times out at once, with -1 never.
    ///
    /// In 9.6 to 9.12.1: Time limit for the server in seconds, 1 to 60; 25 unless given.
    ///
    /// `timeout`: integer. -1 to 60. Default: `25`. GET, PATCH only. Since 9.6.
    pub timeout: Option<i64>,
    /// User name for the server, if it asks for one.
    ///
    /// `username`: string. Default: `""`. GET, PATCH only. Since 9.6.
    pub username: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    KeyServer {
        links: "_links",
        connectivity: "connectivity",
        create_remove_timeout: "create_remove_timeout",
        secondary_key_servers: "secondary_key_servers",
        server: "server",
        timeout: "timeout",
        username: "username",
    }
}
ontap_runtime::show_model!(KeyServer);

/// What PATCH takes of `key_server`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyServerPatch {
    /// Time limit for creating and removing keys on the server, in seconds, up to 60. With 0 a request times out at once, with -1 never.
    ///
    /// `create_remove_timeout`: integer. -1 to 60. GET, PATCH only. Since 9.14.1.
    pub create_remove_timeout: ontap_runtime::Patch<i64>,
    /// Password for the server, if it asks for one. It is never returned and kept out of the audit log.
    ///
    /// `password`: secret. Default: `""`. PATCH only. Since 9.6.
    pub password: ontap_runtime::Patch<ontap_runtime::Secret>,
    /// TCP port of the server. It can be changed with a PATCH, once the whole cluster runs 9.18.1 or later.
    ///
    /// `port`: integer. 1 to 65535. PATCH only. Since 9.19.1.
    pub port: ontap_runtime::Patch<i64>,
    /// Servers that hold the same keys as this primary one and are asked when it fails. The list that is sent replaces the old one.
    ///
    /// `secondary_key_servers`: list of string. GET, PATCH only. Since 9.8.
    pub secondary_key_servers: ontap_runtime::Patch<Vec<String>>,
    /// Time limit for the server in seconds, up to 60; 25 unless given. With 0 a request times out at once, with -1 never.
    ///
    /// In 9.6 to 9.12.1: Time limit for the server in seconds, 1 to 60; 25 unless given.
    ///
    /// `timeout`: integer. -1 to 60. Default: `25`. GET, PATCH only. Since 9.6.
    pub timeout: ontap_runtime::Patch<i64>,
    /// User name for the server, if it asks for one.
    ///
    /// `username`: string. Default: `""`. GET, PATCH only. Since 9.6.
    pub username: ontap_runtime::Patch<String>,
}

impl KeyServerPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `create_remove_timeout`.
    #[must_use]
    pub fn create_remove_timeout(mut self, create_remove_timeout: i64) -> Self {
        self.create_remove_timeout = ontap_runtime::Patch::Set(create_remove_timeout);
        self
    }
    /// Clears `create_remove_timeout`: sends `null`.
    #[must_use]
    pub fn clear_create_remove_timeout(mut self) -> Self {
        self.create_remove_timeout = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<ontap_runtime::Secret>) -> Self {
        self.password = ontap_runtime::Patch::Set(password.into());
        self
    }
    /// Clears `password`: sends `null`.
    #[must_use]
    pub fn clear_password(mut self) -> Self {
        self.password = ontap_runtime::Patch::Clear;
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
    /// Sets `secondary_key_servers`.
    #[must_use]
    pub fn secondary_key_servers(
        mut self,
        secondary_key_servers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.secondary_key_servers = ontap_runtime::Patch::Set(
            secondary_key_servers.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Clears `secondary_key_servers`: sends `null`.
    #[must_use]
    pub fn clear_secondary_key_servers(mut self) -> Self {
        self.secondary_key_servers = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `timeout`.
    #[must_use]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = ontap_runtime::Patch::Set(timeout);
        self
    }
    /// Clears `timeout`: sends `null`.
    #[must_use]
    pub fn clear_timeout(mut self) -> Self {
        self.timeout = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `username`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = ontap_runtime::Patch::Set(username.into());
        self
    }
    /// Clears `username`: sends `null`.
    #[must_use]
    pub fn clear_username(mut self) -> Self {
        self.username = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    KeyServerPatch {
        create_remove_timeout: "create_remove_timeout",
        password: "password",
        port: "port",
        secondary_key_servers: "secondary_key_servers",
        timeout: "timeout",
        username: "username",
    }
}
ontap_runtime::show_model!(KeyServerPatch);

/// What POST takes of `key_server`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewKeyServer {
    /// Address of the server, with a port if that is not 5696. In a POST, send either this or `records`.
    ///
    /// `server`: string. GET, POST only. Since 9.6.
    pub server: String,
}

impl NewKeyServer {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(server: impl Into<String>) -> Self {
        Self { server: server.into() }
    }
}

ontap_runtime::create_model! {
    NewKeyServer { server: "server" } {}
}
ontap_runtime::show_model!(NewKeyServer);
