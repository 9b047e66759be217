// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_ha_network

//! `security_ha_network`.

/// What replies hold of `security_ha_network`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityHaNetwork {
    /// `_links`: `self_link`. Since 9.18.1.
    pub links: Option<ontap_runtime::Links>,
    /// Whether the traffic between HA partners is encrypted.
    ///
    /// `enabled`: boolean. Since 9.18.1.
    pub enabled: Option<bool>,
    /// Node that the record is about, under a property that carries name and UUID together.
    ///
    /// `node.name`: object. Since 9.18.1.
    pub node_name: Option<ontap_runtime::Reference>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl SecurityHaNetwork {
    /// The name in `node.name`.
    #[must_use]
    pub fn node_name_name(&self) -> Option<&str> {
        self.node_name.as_ref()?.name.as_deref()
    }
    /// The uuid in `node.name`.
    #[must_use]
    pub fn node_name_uuid(&self) -> Option<&str> {
        self.node_name.as_ref()?.uuid.as_deref()
    }
}

ontap_runtime::read_model! {
    SecurityHaNetwork {
        links: "_links",
        enabled: "enabled",
        node_name: "node.name",
    }
}
ontap_runtime::show_model!(SecurityHaNetwork);

/// What PATCH takes of `security_ha_network`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityHaNetworkPatch {
    /// Whether the traffic between HA partners is encrypted.
    ///
    /// `enabled`: boolean. Since 9.18.1.
    pub enabled: ontap_runtime::Patch<bool>,
    /// Node that the record is about, under a property that carries name and UUID together.
    ///
    /// `node.name`: object. Since 9.18.1.
    pub node_name: ontap_runtime::Patch<ontap_runtime::Reference>,
}

impl SecurityHaNetworkPatch {
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
    /// Sets `node.name`.
    #[must_use]
    pub fn node_name(mut self, node_name: impl ontap_runtime::IntoReference) -> Self {
        self.node_name = ontap_runtime::Patch::Set(node_name.into_reference());
        self
    }
    /// Clears `node.name`: sends `null`.
    #[must_use]
    pub fn clear_node_name(mut self) -> Self {
        self.node_name = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    SecurityHaNetworkPatch {
        enabled: "enabled",
        node_name: "node.name",
    }
}
ontap_runtime::show_model!(SecurityHaNetworkPatch);
