// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers/{security_key_manager.uuid}/keys/{node.uuid}/key-ids

//! What one node knows about the keys of a key manager: identifiers and state, never the keys.
//!
//! `/security/key-managers/{security_key_manager.uuid}/keys/{node.uuid}/key-ids`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::key_manager_keys;

/// What one node knows about the keys of a key manager: identifiers and state, never the keys.
///
/// `/security/key-managers/{security_key_manager.uuid}/keys/{node.uuid}/key-ids`.
#[derive(Clone, Debug)]
pub struct KeyIds {
    at: ontap_runtime::Place,
}

impl KeyIds {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the keys of a key manager, as one node sees them.
    ///
    /// `GET /security/key-managers/{security_key_manager.uuid}/keys/{node.uuid}/key-ids`. Since 9.11.1.
    ///
    /// Required: `node.uuid`, `security_key_manager.uuid`.
    ///
    /// Commands: `security key-manager key query`.
    ///
    /// Error codes: see the module [`error`].
    pub fn list(&self) -> ontap_runtime::List<key_manager_keys::KeyManagerKeys> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves what one node knows about a key.
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
