// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/error_arguments

//! `error_arguments`.

/// What replies hold of `error_arguments`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorArguments {
    /// Code of the argument, as text.
    ///
    /// `code`: string. GET only. Since 9.6.
    pub code: Option<String>,
    /// Value of the argument, such as the name that could not be found.
    ///
    /// `message`: string. GET only. Since 9.6.
    pub message: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    ErrorArguments {
        code: "code",
        message: "message",
    }
}
ontap_runtime::show_model!(ErrorArguments);
