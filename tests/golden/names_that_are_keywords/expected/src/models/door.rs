// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/door

//! `door`.

/// What replies hold of `door`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Door {
    /// `_links`: object. Since 9.6.
    pub links: Option<ontap_runtime::Links>,
    /// `async`: boolean. Since 9.6.
    pub async_: Option<bool>,
    /// `match`: object. Since 9.6.
    pub match_: Option<Match>,
    /// `self`: string. Since 9.6.
    pub self_: Option<String>,
    /// `type`: enumeration. Since 9.6.
    pub type_: Option<Type>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Door {
        links: "_links",
        async_: "async",
        match_: "match",
        self_: "self",
        type_: "type",
    }
}
ontap_runtime::show_model!(Door);

/// What replies hold of `door.match`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Match {
    /// `ref`: integer. Since 9.6.
    pub ref_: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Match { ref_: "ref" }
}
ontap_runtime::show_model!(Match);

/// Values of `door.type`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `crate`. Since 9.6.
    Crate,
    /// `in`. Since 9.6.
    In,
    /// `match`. Since 9.6.
    Match,
    /// `self`. Since 9.6.
    SelfValue,
    /// `super`. Since 9.6.
    Super,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Type>),
}

ontap_runtime::open_enum! {
    Type {
        Crate: "crate",
        In: "in",
        Match: "match",
        SelfValue: "self",
        Super: "super",
    }
}
