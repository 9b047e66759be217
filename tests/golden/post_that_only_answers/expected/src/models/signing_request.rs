// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/signing_request

//! `signing_request`.

/// What POST takes of `signing_request`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewSigningRequest {
    /// `subject`: string. Since 9.6.
    pub subject: Option<String>,
}

impl NewSigningRequest {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `subject`.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }
}

ontap_runtime::create_model! {
    NewSigningRequest {} { subject: "subject" }
}
ontap_runtime::show_model!(NewSigningRequest);

/// What replies hold of `signing_request`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SigningRequest {
    /// `request`: string. GET only. Since 9.6.
    pub request: Option<String>,
    /// `subject`: string. Since 9.6.
    pub subject: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    SigningRequest {
        request: "request",
        subject: "subject",
    }
}
ontap_runtime::show_model!(SigningRequest);
