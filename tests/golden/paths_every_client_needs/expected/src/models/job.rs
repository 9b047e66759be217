// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/job

//! `job`.

/// What replies hold of `job`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// `uuid`: string. Since 9.6.
    pub uuid: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Job { uuid: "uuid" }
}
ontap_runtime::show_model!(Job);
