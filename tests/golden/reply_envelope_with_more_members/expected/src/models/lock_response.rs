// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock_response

//! `lock_response`.

/// What replies hold of `lock_response beside its records`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LockEnvelope {
    /// `recommendation`: `advice`. Since 9.17.1.
    pub recommendation: Option<super::advice::Advice>,
    /// `spares`: list of object. Since 9.17.1.
    pub spares: Option<Vec<Spare>>,
    /// `total`: integer. Since 9.17.1.
    pub total: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    LockEnvelope {
        recommendation: "recommendation",
        spares: "spares",
        total: "total",
    }
}
ontap_runtime::show_model!(LockEnvelope);

/// What replies hold of `lock_response beside its records.spares[]`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Spare {
    /// `name`: string. Since 9.17.1.
    pub name: Option<String>,
    /// `state`: enumeration. Since 9.17.1.
    pub state: Option<SpareState>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Spare {
        name: "name",
        state: "state",
    }
}
ontap_runtime::show_model!(Spare);

/// Values of `lock_response beside its records.spares[].state`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SpareState {
    /// `free`. Since 9.17.1.
    Free,
    /// `used`. Since 9.17.1.
    Used,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<SpareState>),
}

ontap_runtime::open_enum! {
    SpareState {
        Free: "free",
        Used: "used",
    }
}
