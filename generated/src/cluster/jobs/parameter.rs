// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /cluster/jobs

//! Query parameters of `/cluster/jobs`.

/// Values of `action`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Action {
    /// `cancel`. Since 9.6.
    Cancel,
    /// `pause`. Since 9.6.
    Pause,
    /// `resume`. Since 9.6.
    Resume,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Action>),
}

ontap_runtime::open_enum! {
    Action {
        Cancel: "cancel",
        Pause: "pause",
        Resume: "resume",
    }
}

/// What is to be done: `pause`, `resume` or `cancel`. A cancelled job ends as success or failure, depending on how far it was.
///
/// `action`, for `update`, `update_where`: enumeration. Since 9.6.
pub const ACTION: ontap_runtime::Parameter<Action> = ontap_runtime::Parameter::new(
    "action",
);
