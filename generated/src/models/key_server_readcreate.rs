// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/key_server_readcreate

//! `key_server_readcreate`.

/// What replies hold of `key_server_readcreate.connectivity`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Connectivity {
    /// `cluster_availability`: boolean. GET only. Since 9.7.
    pub cluster_availability: Option<bool>,
    /// `node_states`: list of `key_server_state`. GET only. Since 9.13.1.
    pub node_states: Option<Vec<super::key_server_state::KeyServerState>>,
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

/// What replies hold of `key_server_readcreate`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyServerReadcreate {
    /// `_links`: `self_link`. Since 9.6.
    pub links: Option<ontap_runtime::Links>,
    /// `connectivity`: object. GET only. Since 9.7.
    pub connectivity: Option<Connectivity>,
    /// `secondary_key_servers`: string. GET only. Since 9.8.
    pub secondary_key_servers: Option<ontap_runtime::TextOrList>,
    /// `server`: string. GET, POST only. Since 9.6.
    pub server: Option<String>,
    /// `timeout`: integer. 1 to 60. Default: `25`. GET only. Since 9.6.
    pub timeout: Option<i64>,
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

/// What POST takes of `key_server_readcreate`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NewKeyServerReadcreate {
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
