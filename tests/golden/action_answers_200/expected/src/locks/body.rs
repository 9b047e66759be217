// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! What is sent to and read from `/security/locks`.

/// What POST takes of `lock_sign body`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SignBody {
    /// `request`: string. Since 9.6.
    pub request: Option<String>,
}

impl SignBody {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `request`.
    #[must_use]
    pub fn request(mut self, request: impl Into<String>) -> Self {
        self.request = Some(request.into());
        self
    }
}

ontap_runtime::create_model! {
    SignBody {} { request: "request" }
}
ontap_runtime::show_model!(SignBody);
