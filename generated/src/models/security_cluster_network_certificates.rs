// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_cluster_network_certificates

//! `security_cluster_network_certificates`.

/// What POST takes of `security_cluster_network_certificates`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewSecurityClusterNetworkCertificates {
    /// Certificate that the node presents, as installed in the administrative SVM.
    ///
    /// `certificate`: `security_certificate_reference`. Since 9.18.1.
    pub certificate: ontap_runtime::Reference,
    /// Node that presents the certificate.
    ///
    /// `node`: `node_reference`. Since 9.18.1.
    pub node: ontap_runtime::Reference,
}

impl NewSecurityClusterNetworkCertificates {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(
        certificate: impl ontap_runtime::IntoReference,
        node: impl ontap_runtime::IntoReference,
    ) -> Self {
        Self {
            certificate: certificate.into_reference(),
            node: node.into_reference(),
        }
    }
}

ontap_runtime::create_model! {
    NewSecurityClusterNetworkCertificates {
        certificate: "certificate",
        node: "node",
    } {}
}
ontap_runtime::show_model!(NewSecurityClusterNetworkCertificates);

/// What replies hold of `security_cluster_network_certificates`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityClusterNetworkCertificates {
    /// `_links`: object. GET only. Since 9.18.1.
    pub links: Option<ontap_runtime::Links>,
    /// Certificate that the node presents, as installed in the administrative SVM.
    ///
    /// `certificate`: `security_certificate_reference`. Since 9.18.1.
    pub certificate: Option<ontap_runtime::Reference>,
    /// Node that presents the certificate.
    ///
    /// `node`: `node_reference`. Since 9.18.1.
    pub node: Option<ontap_runtime::Reference>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl SecurityClusterNetworkCertificates {
    /// The name in `certificate`.
    #[must_use]
    pub fn certificate_name(&self) -> Option<&str> {
        self.certificate.as_ref()?.name.as_deref()
    }
    /// The uuid in `certificate`.
    #[must_use]
    pub fn certificate_uuid(&self) -> Option<&str> {
        self.certificate.as_ref()?.uuid.as_deref()
    }
    /// The name in `node`.
    #[must_use]
    pub fn node_name(&self) -> Option<&str> {
        self.node.as_ref()?.name.as_deref()
    }
    /// The uuid in `node`.
    #[must_use]
    pub fn node_uuid(&self) -> Option<&str> {
        self.node.as_ref()?.uuid.as_deref()
    }
}

ontap_runtime::read_model! {
    SecurityClusterNetworkCertificates {
        links: "_links",
        certificate: "certificate",
        node: "node",
    }
}
ontap_runtime::show_model!(SecurityClusterNetworkCertificates);

/// What PATCH takes of `security_cluster_network_certificates`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityClusterNetworkCertificatesPatch {
    /// Certificate that the node presents, as installed in the administrative SVM.
    ///
    /// `certificate`: `security_certificate_reference`. Since 9.18.1.
    pub certificate: ontap_runtime::Patch<ontap_runtime::Reference>,
    /// Node that presents the certificate.
    ///
    /// `node`: `node_reference`. Since 9.18.1.
    pub node: ontap_runtime::Patch<ontap_runtime::Reference>,
}

impl SecurityClusterNetworkCertificatesPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `certificate`.
    #[must_use]
    pub fn certificate(
        mut self,
        certificate: impl ontap_runtime::IntoReference,
    ) -> Self {
        self.certificate = ontap_runtime::Patch::Set(certificate.into_reference());
        self
    }
    /// Clears `certificate`: sends `null`.
    #[must_use]
    pub fn clear_certificate(mut self) -> Self {
        self.certificate = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `node`.
    #[must_use]
    pub fn node(mut self, node: impl ontap_runtime::IntoReference) -> Self {
        self.node = ontap_runtime::Patch::Set(node.into_reference());
        self
    }
    /// Clears `node`: sends `null`.
    #[must_use]
    pub fn clear_node(mut self) -> Self {
        self.node = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    SecurityClusterNetworkCertificatesPatch {
        certificate: "certificate",
        node: "node",
    }
}
ontap_runtime::show_model!(SecurityClusterNetworkCertificatesPatch);
