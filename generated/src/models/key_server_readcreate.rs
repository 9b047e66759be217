// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/key_server_readcreate

//! `key_server_readcreate`.

/// What replies hold of `key_server_readcreate.connectivity`.
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

/// What replies hold of `key_server_readcreate`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyServerReadcreate {
    /// `_links`: `self_link`. Since 9.6.
    pub links: Option<ontap_runtime::Links>,
    /// Whether the nodes reach the server. It costs time to find out and is returned only when asked for by name.
    ///
    /// In 9.7: Whether the nodes reach the server. Nodes that do reach it are left out. It costs time to find out and is returned only when asked for by name.
    ///
    /// `connectivity`: object. GET only. Since 9.7.
    pub connectivity: Option<Connectivity>,
    /// Servers that hold the same keys as this primary one, as text with commas or as a list, depending on the release.
    ///
    /// `secondary_key_servers`: string. GET only. Since 9.8.
    pub secondary_key_servers: Option<ontap_runtime::TextOrList>,
    /// Address of the server, with a port if that is not 5696.
    ///
    /// `server`: string. GET, POST only. Since 9.6.
    pub server: Option<String>,
    /// Time limit for the server in seconds; 25 unless changed.
    ///
    /// `timeout`: integer. 1 to 60. Default: `25`. GET only. Since 9.6.
    pub timeout: Option<i64>,
    /// User name for the server, if it asks for one.
    ///
    /// `username`: string. Default: `""`. GET only. Since 9.6.
    pub username: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    KeyServerReadcreate {
        links: "_links",
        connectivity: "connectivity",
        secondary_key_servers: "secondary_key_servers",
        server: "server",
        timeout: "timeout",
        username: "username",
    }
}
ontap_runtime::show_model!(KeyServerReadcreate);

/// What POST takes of `key_server_readcreate`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewKeyServerReadcreate {
    /// Address of the server, with a port if that is not 5696.
    ///
    /// `server`: string. GET, POST only. Since 9.6.
    pub server: Option<String>,
}

impl NewKeyServerReadcreate {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `server`.
    #[must_use]
    pub fn server(mut self, server: impl Into<String>) -> Self {
        self.server = Some(server.into());
        self
    }
}

ontap_runtime::create_model! {
    NewKeyServerReadcreate {} { server: "server" }
}
ontap_runtime::show_model!(NewKeyServerReadcreate);
