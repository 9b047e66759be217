// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_key_manager_restore_keys

//! `security_key_manager_restore_keys`.

/// What POST takes of `security_key_manager_restore_keys`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewSecurityKeyManagerRestoreKeys {
    /// Identifier of the key.
    ///
    /// `key_id`: string. Since 9.13.1.
    pub key_id: Option<String>,
    /// Address and port of the server that the key came from.
    ///
    /// `key_server`: string. Since 9.13.1.
    pub key_server: Option<String>,
    /// Label or further information that is kept with the key.
    ///
    /// `key_tag`: string. Since 9.13.1.
    pub key_tag: Option<String>,
    /// Node that the key was brought to.
    ///
    /// `node`: object. Since 9.13.1.
    pub node: Option<ontap_runtime::UuidReference>,
}

impl NewSecurityKeyManagerRestoreKeys {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `key_id`.
    #[must_use]
    pub fn key_id(mut self, key_id: impl Into<String>) -> Self {
        self.key_id = Some(key_id.into());
        self
    }
    /// Sets `key_server`.
    #[must_use]
    pub fn key_server(mut self, key_server: impl Into<String>) -> Self {
        self.key_server = Some(key_server.into());
        self
    }
    /// Sets `key_tag`.
    #[must_use]
    pub fn key_tag(mut self, key_tag: impl Into<String>) -> Self {
        self.key_tag = Some(key_tag.into());
        self
    }
    /// Sets `node`.
    #[must_use]
    pub fn node(mut self, node: impl Into<ontap_runtime::UuidReference>) -> Self {
        self.node = Some(node.into());
        self
    }
}

ontap_runtime::create_model! {
    NewSecurityKeyManagerRestoreKeys {} {
        key_id: "key_id",
        key_server: "key_server",
        key_tag: "key_tag",
        node: "node",
    }
}
ontap_runtime::show_model!(NewSecurityKeyManagerRestoreKeys);
