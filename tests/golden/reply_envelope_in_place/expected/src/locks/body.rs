// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! What is sent to and read from `/security/locks`.

/// What replies hold of `lock_collection_get reply beside its records`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEnvelope {
    /// `total`: integer. Since 9.17.1.
    pub total: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    ListEnvelope { total: "total" }
}
ontap_runtime::show_model!(ListEnvelope);

/// What replies hold of `lock_collection_get reply`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListReply {
    /// `name`: string. Since 9.17.1.
    pub name: Option<String>,
    /// `state`: enumeration. Since 9.17.1.
    pub state: Option<State>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    ListReply {
        name: "name",
        state: "state",
    }
}
ontap_runtime::show_model!(ListReply);

/// Values of `lock_collection_get reply.state`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum State {
    /// `open`. Since 9.17.1.
    Open,
    /// `shut`. Since 9.17.1.
    Shut,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<State>),
}

ontap_runtime::open_enum! {
    State {
        Open: "open",
        Shut: "shut",
    }
}
