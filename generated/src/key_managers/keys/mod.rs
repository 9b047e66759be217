// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers/{security_key_manager.uuid}/keys

//! `/security/key-managers/{security_key_manager.uuid}/keys`.

pub mod key_ids;

/// `/security/key-managers/{security_key_manager.uuid}/keys`.
#[derive(Clone, Debug)]
pub struct Keys {
    at: ontap_runtime::Place,
}

impl Keys {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// What one node knows about the keys of a key manager: identifiers and state, never the keys.
    ///
    /// `/security/key-managers/{security_key_manager.uuid}/keys/{node.uuid}/key-ids`.
    #[must_use]
    pub fn key_ids(&self, node_uuid: impl Into<ontap_runtime::Key>) -> key_ids::KeyIds {
        key_ids::KeyIds::new(self.at.bind(node_uuid))
    }
}
