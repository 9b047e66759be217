// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_keystore

//! `security_keystore`.

/// Values of `security_keystore.location`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Location {
    /// Outside of the cluster, with KMIP servers or a cloud service.
    ///
    /// `external`. Since 9.16.1.
    External,
    /// In the cluster itself.
    ///
    /// `onboard`. Since 9.16.1.
    Onboard,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Location>),
}

ontap_runtime::open_enum! {
    Location {
        External: "external",
        Onboard: "onboard",
    }
}

/// What replies hold of `security_keystore`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityKeystore {
    /// Configuration behind the key store.
    ///
    /// `configuration`: object. GET only. Since 9.14.1.
    pub configuration: Option<ontap_runtime::Reference>,
    /// Whether this configuration is the one in use. True can be sent to switch to it; false is refused.
    ///
    /// `enabled`: boolean. GET, PATCH only. Since 9.14.1.
    pub enabled: Option<bool>,
    /// Whether the key store is built on the SVM's own key encryption key (SVM-KEK).
    ///
    /// `is_svm_kek`: boolean. GET only. Since 9.19.1.
    pub is_svm_kek: Option<bool>,
    /// Whether the keys are kept in the cluster or outside of it.
    ///
    /// `location`: enumeration. GET only. Since 9.10.1.
    pub location: Option<Location>,
    /// Scope of the key store: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: `network_scope_readonly`. Since 9.16.1.
    pub scope: Option<super::network_scope_readonly::NetworkScopeReadonly>,
    /// Whether the key store serves keys, and what is going on. New keys are made only while it is active.
    ///
    /// `state`: enumeration. GET only. Since 9.16.1.
    pub state: Option<State>,
    /// SVM of the key store. Absent at cluster scope.
    ///
    /// `svm`: object. GET only. Since 9.10.1.
    pub svm: Option<ontap_runtime::Reference>,
    /// Kind of key manager behind the key store.
    ///
    /// `type`: enumeration. GET only. Since 9.10.1.
    pub type_: Option<Type>,
    /// UUID of the key store; the key of its path.
    ///
    /// `uuid`: string. GET only. Since 9.10.1.
    pub uuid: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl SecurityKeystore {
    /// The name in `configuration`.
    #[must_use]
    pub fn configuration_name(&self) -> Option<&str> {
        self.configuration.as_ref()?.name.as_deref()
    }
    /// The uuid in `configuration`.
    #[must_use]
    pub fn configuration_uuid(&self) -> Option<&str> {
        self.configuration.as_ref()?.uuid.as_deref()
    }
    /// The name in `svm`.
    #[must_use]
    pub fn svm_name(&self) -> Option<&str> {
        self.svm.as_ref()?.name.as_deref()
    }
    /// The uuid in `svm`.
    #[must_use]
    pub fn svm_uuid(&self) -> Option<&str> {
        self.svm.as_ref()?.uuid.as_deref()
    }
}

ontap_runtime::read_model! {
    SecurityKeystore {
        configuration: "configuration",
        enabled: "enabled",
        is_svm_kek: "is_svm_kek",
        location: "location",
        scope: "scope",
        state: "state",
        svm: "svm",
        type_: "type",
        uuid: "uuid",
    }
}
ontap_runtime::show_model!(SecurityKeystore);

/// What PATCH takes of `security_keystore`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityKeystorePatch {
    /// Whether this configuration is the one in use. True can be sent to switch to it; false is refused.
    ///
    /// `enabled`: boolean. GET, PATCH only. Since 9.14.1.
    pub enabled: ontap_runtime::Patch<bool>,
    /// Scope of the key store: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: `network_scope_readonly`. Since 9.16.1.
    pub scope: ontap_runtime::Patch<super::network_scope_readonly::NetworkScopeReadonly>,
}

impl SecurityKeystorePatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = ontap_runtime::Patch::Set(enabled);
        self
    }
    /// Clears `enabled`: sends `null`.
    #[must_use]
    pub fn clear_enabled(mut self) -> Self {
        self.enabled = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(
        mut self,
        scope: super::network_scope_readonly::NetworkScopeReadonly,
    ) -> Self {
        self.scope = ontap_runtime::Patch::Set(scope);
        self
    }
    /// Clears `scope`: sends `null`.
    #[must_use]
    pub fn clear_scope(mut self) -> Self {
        self.scope = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    SecurityKeystorePatch {
        enabled: "enabled",
        scope: "scope",
    }
}
ontap_runtime::show_model!(SecurityKeystorePatch);

/// Values of `security_keystore.state`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum State {
    /// Serves the existing keys and makes new ones.
    ///
    /// `active`. Since 9.16.1.
    Active,
    /// Serves no keys at all; encrypted data cannot be reached.
    ///
    /// `blocked`. Since 9.16.1.
    Blocked,
    /// The configuration is being disabled.
    ///
    /// `disabling`. Since 9.16.1.
    Disabling,
    /// The configuration is being set up.
    ///
    /// `initializing`. Since 9.16.1.
    Initializing,
    /// Keys of two key managers are in use; no new ones can be made.
    ///
    /// `mixed`. Since 9.16.1.
    Mixed,
    /// The key that protects the SVM's volume keys is being renewed; no new keys can be made.
    ///
    /// `svm_kek_rekey`. Since 9.16.1.
    SvmKekRekey,
    /// The SVM is moving from one configuration to another.
    ///
    /// `switching`. Since 9.16.1.
    Switching,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<State>),
}

ontap_runtime::open_enum! {
    State {
        Active: "active",
        Blocked: "blocked",
        Disabling: "disabling",
        Initializing: "initializing",
        Mixed: "mixed",
        SvmKekRekey: "svm_kek_rekey",
        Switching: "switching",
    }
}

/// Values of `security_keystore.type`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Type {
    /// Azure Key Vault.
    ///
    /// `akv`. Since 9.10.1.
    Akv,
    /// Key service of Amazon Web Services.
    ///
    /// `aws`. Since 9.10.1.
    Aws,
    /// OpenStack Barbican.
    ///
    /// `barbican`. Since 9.17.1.
    Barbican,
    /// Key service of Google Cloud.
    ///
    /// `gcp`. Since 9.10.1.
    Gcp,
    /// IBM Key Protect.
    ///
    /// `ikp`. Since 9.12.1.
    Ikp,
    /// External servers that speak KMIP.
    ///
    /// `kmip`. Since 9.10.1.
    Kmip,
    /// Onboard key manager.
    ///
    /// `okm`. Since 9.10.1.
    Okm,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Type>),
}

ontap_runtime::open_enum! {
    Type {
        Akv: "akv",
        Aws: "aws",
        Barbican: "barbican",
        Gcp: "gcp",
        Ikp: "ikp",
        Kmip: "kmip",
        Okm: "okm",
    }
}
