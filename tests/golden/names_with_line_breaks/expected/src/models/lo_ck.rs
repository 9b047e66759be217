// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lo\u{a}ck

//! `lo\u{a}ck`.

/// Values of `lo\u{a}ck.a\u{a}b`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AB {
    /// `c\u{a}d`. Since 9.6.
    CD,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<AB>),
}

ontap_runtime::open_enum! {
    AB {
        CD: "c\nd",
    }
}

/// What replies hold of `lo\u{a}ck`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoCk {
    /// `a\u{a}b`: enumeration. Default: `c\u{a}d`. Since 9.6.
    pub a_b: Option<AB>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    LoCk { a_b: "a\nb" }
}
ontap_runtime::show_model!(LoCk);
