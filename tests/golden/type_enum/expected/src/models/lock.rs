// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `state`: enumeration. Since 9.6.
    pub state: Option<State>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock { state: "state" }
}
ontap_runtime::show_model!(Lock);

/// Values of `lock.state`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum State {
    /// `open`. Since 9.6.
    Open,
    /// `shut`. Since 9.6.
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
