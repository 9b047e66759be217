// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/binding_status

//! `binding_status`.

/// What replies hold of `binding_status`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BindingStatus {
    /// Number for the outcome of the binding to this server.
    ///
    /// `code`: string. Since 9.11.1.
    pub code: Option<String>,
    /// Outcome of the binding to this server, in words.
    ///
    /// `message`: string. Since 9.11.1.
    pub message: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    BindingStatus {
        code: "code",
        message: "message",
    }
}
ontap_runtime::show_model!(BindingStatus);
