// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers/{security_key_manager.uuid}/keys/{node.uuid}/key-ids

//! `/security/key-managers/{security_key_manager.uuid}/keys/{node.uuid}/key-ids`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::key_manager_keys;

/// `/security/key-managers/{security_key_manager.uuid}/keys/{node.uuid}/key-ids`.
#[derive(Clone, Debug)]
pub struct KeyIds {
    at: ontap_runtime::Place,
}

impl KeyIds {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads the collection, page by page.
    ///
    /// `GET /security/key-managers/{security_key_manager.uuid}/keys/{node.uuid}/key-ids`. Since 9.11.1.
    ///
    /// Required: `node.uuid`, `security_key_manager.uuid`.
    ///
    /// Commands: `security key-manager key query`.
    ///
    /// Error codes: 65537125.
    pub fn list(&self) -> ontap_runtime::List<key_manager_keys::KeyManagerKeys> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Reads it.
    ///
    /// `GET /security/key-managers/{security_key_manager.uuid}/keys/{node.uuid}/key-ids/{key_id}`. Since 9.11.1.
    ///
    /// Commands: `security key-manager key query`.
    pub fn get(
        &self,
        key_id: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<key_manager_keys::KeyManagerKeys> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(key_id))
    }
}
