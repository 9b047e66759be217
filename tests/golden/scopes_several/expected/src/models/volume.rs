// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/volume

//! `volume`.

/// What replies hold of `volume`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Volume {
    /// `name`: string. Since 9.17.1.
    pub name: Option<String>,
    /// `svm`: `svm`. Since 9.17.1.
    pub svm: Option<super::svm::Svm>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Volume {
        name: "name",
        svm: "svm",
    }
}
ontap_runtime::show_model!(Volume);
