// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_cluster_network

//! `security_cluster_network`.

/// Values of `security_cluster_network.mode`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Mode {
    /// TLS protects the traffic.
    ///
    /// `tls`. Since 9.18.1.
    Tls,
    /// TLS protects the traffic of the cluster session manager (CSM), IPsec all the rest.
    ///
    /// `tls_ipsec`. Since 9.19.1.
    TlsIpsec,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Mode>),
}

ontap_runtime::open_enum! {
    Mode {
        Tls: "tls",
        TlsIpsec: "tls_ipsec",
    }
}

/// What replies hold of `security_cluster_network`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityClusterNetwork {
    /// `_links`: `self_link`. Since 9.18.1.
    pub links: Option<ontap_runtime::Links>,
    /// Whether traffic between the nodes is protected.
    ///
    /// `enabled`: boolean. GET, PATCH only. Since 9.18.1.
    pub enabled: Option<bool>,
    /// How far IPsec is set up: `READY`, or being enabled or disabled.
    ///
    /// `ipsec_status`: string. GET only. Since 9.19.1.
    pub ipsec_status: Option<String>,
    /// Whether TLS alone is used, or IPsec as well.
    ///
    /// `mode`: enumeration. GET, PATCH only. Since 9.18.1.
    pub mode: Option<Mode>,
    /// How far certificates and TLS are set up: `READY`, or being enabled or disabled.
    ///
    /// `status`: string. GET only. Since 9.18.1.
    pub status: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    SecurityClusterNetwork {
        links: "_links",
        enabled: "enabled",
        ipsec_status: "ipsec_status",
        mode: "mode",
        status: "status",
    }
}
ontap_runtime::show_model!(SecurityClusterNetwork);

/// What PATCH takes of `security_cluster_network`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityClusterNetworkPatch {
    /// Whether traffic between the nodes is protected.
    ///
    /// `enabled`: boolean. GET, PATCH only. Since 9.18.1.
    pub enabled: ontap_runtime::Patch<bool>,
    /// Whether TLS alone is used, or IPsec as well.
    ///
    /// `mode`: enumeration. GET, PATCH only. Since 9.18.1.
    pub mode: ontap_runtime::Patch<Mode>,
}

impl SecurityClusterNetworkPatch {
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
    /// Sets `mode`.
    #[must_use]
    pub fn mode(mut self, mode: Mode) -> Self {
        self.mode = ontap_runtime::Patch::Set(mode);
        self
    }
    /// Clears `mode`: sends `null`.
    #[must_use]
    pub fn clear_mode(mut self) -> Self {
        self.mode = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    SecurityClusterNetworkPatch {
        enabled: "enabled",
        mode: "mode",
    }
}
ontap_runtime::show_model!(SecurityClusterNetworkPatch);
