// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/signing-request

//! `/security/signing-request`.

pub mod operation;

#[doc(inline)]
pub use crate::models::signing_request;

/// `/security/signing-request`.
#[derive(Clone, Debug)]
pub struct SigningRequest {
    at: ontap_runtime::Place,
}

impl SigningRequest {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Performs the action.
    ///
    /// `POST /security/signing-request`. Since 9.6.
    pub fn create(
        &self,
        body: signing_request::NewSigningRequest,
    ) -> ontap_runtime::Action<signing_request::SigningRequest> {
        ontap_runtime::Action::new(self.at.call(&operation::CREATE).body(&body))
    }
}
