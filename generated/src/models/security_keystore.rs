// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_keystore

//! `security_keystore`.

/// Values of `security_keystore.location`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Location {
    /// `external`. Since 9.16.1.
    External,
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
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityKeystore {
    /// `configuration`: object. GET only. Since 9.14.1.
    pub configuration: Option<ontap_runtime::Reference>,
    /// `enabled`: boolean. GET, PATCH only. Since 9.14.1.
    pub enabled: Option<bool>,
    /// `is_svm_kek`: boolean. GET only. Since 9.19.1.
    pub is_svm_kek: Option<bool>,
    /// `location`: enumeration. GET only. Since 9.10.1.
    pub location: Option<Location>,
    /// `scope`: `network_scope_readonly`. Since 9.16.1.
    pub scope: Option<super::network_scope_readonly::NetworkScopeReadonly>,
    /// `state`: enumeration. GET only. Since 9.16.1.
    pub state: Option<State>,
    /// `svm`: object. GET only. Since 9.10.1.
    pub svm: Option<ontap_runtime::Reference>,
    /// `type`: enumeration. GET only. Since 9.10.1.
    pub type_: Option<Type>,
    /// `uuid`: string. GET only. Since 9.10.1.
    pub uuid: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
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

/// What PATCH takes of `security_keystore`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityKeystorePatch {
    /// `enabled`: boolean. GET, PATCH only. Since 9.14.1.
    pub enabled: ontap_runtime::Patch<bool>,
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

/// Values of `security_keystore.state`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum State {
    /// `active`. Since 9.16.1.
    Active,
    /// `blocked`. Since 9.16.1.
    Blocked,
    /// `disabling`. Since 9.16.1.
    Disabling,
    /// `initializing`. Since 9.16.1.
    Initializing,
    /// `mixed`. Since 9.16.1.
    Mixed,
    /// `svm_kek_rekey`. Since 9.16.1.
    SvmKekRekey,
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
    /// `akv`. Since 9.10.1.
    Akv,
    /// `aws`. Since 9.10.1.
    Aws,
    /// `barbican`. Since 9.17.1.
    Barbican,
    /// `gcp`. Since 9.10.1.
    Gcp,
    /// `ikp`. Since 9.12.1.
    Ikp,
    /// `kmip`. Since 9.10.1.
    Kmip,
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
