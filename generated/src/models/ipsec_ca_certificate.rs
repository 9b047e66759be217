// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/ipsec_ca_certificate

//! `ipsec_ca_certificate`.

/// What replies hold of `ipsec_ca_certificate`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpsecCaCertificate {
    /// CA certificate, as installed under `/security/certificates`.
    ///
    /// `certificate`: object. GET, POST only. Since 9.10.1.
    pub certificate: Option<ontap_runtime::UuidReference>,
    /// Scope of the IPsec CA: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: `network_scope_readonly`. Since 9.10.1.
    pub scope: Option<super::network_scope_readonly::NetworkScopeReadonly>,
    /// SVM of the IPsec CA. Absent at cluster scope.
    ///
    /// `svm`: object. GET, POST only. Since 9.10.1.
    pub svm: Option<ontap_runtime::Reference>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl IpsecCaCertificate {
    /// The uuid in `certificate`.
    #[must_use]
    pub fn certificate_uuid(&self) -> Option<&str> {
        self.certificate.as_ref()?.uuid.as_deref()
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
    IpsecCaCertificate {
        certificate: "certificate",
        scope: "scope",
        svm: "svm",
    }
}
ontap_runtime::show_model!(IpsecCaCertificate);

/// What POST takes of `ipsec_ca_certificate`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewIpsecCaCertificate {
    /// CA certificate, as installed under `/security/certificates`.
    ///
    /// `certificate`: object. GET, POST only. Since 9.10.1.
    pub certificate: Option<ontap_runtime::UuidReference>,
    /// Scope of the IPsec CA: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: `network_scope_readonly`. Since 9.10.1.
    pub scope: Option<super::network_scope_readonly::NetworkScopeReadonly>,
    /// SVM of the IPsec CA. Absent at cluster scope.
    ///
    /// `svm`: object. GET, POST only. Since 9.10.1.
    pub svm: Option<ontap_runtime::Reference>,
}

impl NewIpsecCaCertificate {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `certificate`.
    #[must_use]
    pub fn certificate(
        mut self,
        certificate: impl Into<ontap_runtime::UuidReference>,
    ) -> Self {
        self.certificate = Some(certificate.into());
        self
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(
        mut self,
        scope: super::network_scope_readonly::NetworkScopeReadonly,
    ) -> Self {
        self.scope = Some(scope);
        self
    }
    /// Sets `svm`.
    #[must_use]
    pub fn svm(mut self, svm: impl ontap_runtime::IntoReference) -> Self {
        self.svm = Some(svm.into_reference());
        self
    }
}

ontap_runtime::create_model! {
    NewIpsecCaCertificate {} {
        certificate: "certificate",
        scope: "scope",
        svm: "svm",
    }
}
ontap_runtime::show_model!(NewIpsecCaCertificate);
