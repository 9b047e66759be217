// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/webauthn/global-settings

//! `/security/webauthn/global-settings`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::webauthn_global;

/// `/security/webauthn/global-settings`.
#[derive(Clone, Debug)]
pub struct GlobalSettings {
    at: ontap_runtime::Place,
}

impl GlobalSettings {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads the collection, page by page.
    ///
    /// `GET /security/webauthn/global-settings`. Since 9.16.1.
    ///
    /// Commands: `security webauthn show`.
    pub fn list(&self) -> ontap_runtime::List<webauthn_global::WebauthnGlobal> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Reads it.
    ///
    /// `GET /security/webauthn/global-settings/{owner.uuid}`. Since 9.16.1.
    ///
    /// Commands: `security webauthn show`.
    pub fn get(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<webauthn_global::WebauthnGlobal> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(owner_uuid))
    }
}
