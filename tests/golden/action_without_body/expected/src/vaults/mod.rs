// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/vaults

//! `/security/vaults`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::vault;

/// `/security/vaults`.
#[derive(Clone, Debug)]
pub struct Vaults {
    at: ontap_runtime::Place,
}

impl Vaults {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/vaults/{uuid}`. Since 9.6.
    pub fn get(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<vault::Vault> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(uuid))
    }
    /// Performs the action.
    ///
    /// `POST /security/vaults/{uuid}/rekey-internal`. Since 9.6.
    pub fn rekey_internal(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Action<()> {
        ontap_runtime::Action::new(self.at.call(&operation::REKEY_INTERNAL).key(uuid))
    }
}
