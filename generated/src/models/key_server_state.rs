// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/key_server_state

//! `key_server_state`.

/// What replies hold of `key_server_state`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyServerState {
    /// Node that the state was measured from.
    ///
    /// `node`: object. GET only. Since 9.7.
    pub node: Option<ontap_runtime::Reference>,
    /// State of the connection from this node to the server.
    ///
    /// `state`: enumeration. Since 9.7.
    pub state: Option<State>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl KeyServerState {
    /// The name in `node`.
    #[must_use]
    pub fn node_name(&self) -> Option<&str> {
        self.node.as_ref()?.name.as_deref()
    }
    /// The uuid in `node`.
    #[must_use]
    pub fn node_uuid(&self) -> Option<&str> {
        self.node.as_ref()?.uuid.as_deref()
    }
}

ontap_runtime::read_model! {
    KeyServerState {
        node: "node",
        state: "state",
    }
}
ontap_runtime::show_model!(KeyServerState);

/// Values of `key_server_state.state`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum State {
    /// The server answers.
    ///
    /// `available`. Since 9.16.1.
    Available,
    /// The server does not answer.
    ///
    /// `not_responding`. Since 9.7.
    NotResponding,
    /// Not known at the moment.
    ///
    /// `unknown`. Since 9.7.
    UnknownValue,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<State>),
}

ontap_runtime::open_enum! {
    State {
        Available: "available",
        NotResponding: "not_responding",
        UnknownValue: "unknown",
    }
}
