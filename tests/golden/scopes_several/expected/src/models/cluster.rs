// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/cluster

//! `cluster`.

/// What replies hold of `cluster`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cluster {
    /// `name`: string. Since 9.17.1.
    pub name: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Cluster { name: "name" }
}
ontap_runtime::show_model!(Cluster);
