// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/svm

//! `svm`.

/// What replies hold of `svm`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Svm {
    /// `name`: string. Since 9.17.1.
    pub name: Option<String>,
    /// `state`: string. Since 9.17.1.
    pub state: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Svm {
        name: "name",
        state: "state",
    }
}
ontap_runtime::show_model!(Svm);
