// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/key_manager_auth_key

//! `key_manager_auth_key`.

/// What replies hold of `key_manager_auth_key`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyManagerAuthKey {
    /// `_links`: `self_link`. Since 9.12.1.
    pub links: Option<ontap_runtime::Links>,
    /// Identifier of the key; the second key of the path.
    ///
    /// `key_id`: string. GET only. Since 9.12.1.
    pub key_id: Option<String>,
    /// Label for people, up to 32 characters without blanks.
    ///
    /// `key_tag`: string. Since 9.12.1.
    pub key_tag: Option<String>,
    /// Key manager that holds the key.
    ///
    /// `security_key_manager`: object. Since 9.15.1.
    pub security_key_manager: Option<ontap_runtime::UuidReference>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl KeyManagerAuthKey {
    /// The uuid in `security_key_manager`.
    #[must_use]
    pub fn security_key_manager_uuid(&self) -> Option<&str> {
        self.security_key_manager.as_ref()?.uuid.as_deref()
    }
}

ontap_runtime::read_model! {
    KeyManagerAuthKey {
        links: "_links",
        key_id: "key_id",
        key_tag: "key_tag",
        security_key_manager: "security_key_manager",
    }
}
ontap_runtime::show_model!(KeyManagerAuthKey);

/// What POST takes of `key_manager_auth_key`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewKeyManagerAuthKey {
    /// Label for people, up to 32 characters without blanks.
    ///
    /// `key_tag`: string. Since 9.12.1.
    pub key_tag: Option<String>,
    /// Text that the key is derived from, 20 to 32 ASCII characters. Without it ONTAP generates a key; it is never returned.
    ///
    /// `passphrase`: secret. POST only. Since 9.12.1.
    pub passphrase: Option<ontap_runtime::Secret>,
    /// Key manager that holds the key.
    ///
    /// `security_key_manager`: object. Since 9.15.1.
    pub security_key_manager: Option<ontap_runtime::UuidReference>,
}

impl NewKeyManagerAuthKey {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `key_tag`.
    #[must_use]
    pub fn key_tag(mut self, key_tag: impl Into<String>) -> Self {
        self.key_tag = Some(key_tag.into());
        self
    }
    /// Sets `passphrase`.
    #[must_use]
    pub fn passphrase(mut self, passphrase: impl Into<ontap_runtime::Secret>) -> Self {
        self.passphrase = Some(passphrase.into());
        self
    }
    /// Sets `security_key_manager`.
    #[must_use]
    pub fn security_key_manager(
        mut self,
        security_key_manager: impl Into<ontap_runtime::UuidReference>,
    ) -> Self {
        self.security_key_manager = Some(security_key_manager.into());
        self
    }
}

ontap_runtime::create_model! {
    NewKeyManagerAuthKey {} {
        key_tag: "key_tag",
        passphrase: "passphrase",
        security_key_manager: "security_key_manager",
    }
}
ontap_runtime::show_model!(NewKeyManagerAuthKey);
