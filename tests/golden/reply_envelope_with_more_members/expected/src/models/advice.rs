// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/advice

//! `advice`.

/// What replies hold of `advice`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Advice {
    /// `text`: string. Since 9.17.1.
    pub text: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Advice { text: "text" }
}
ontap_runtime::show_model!(Advice);
