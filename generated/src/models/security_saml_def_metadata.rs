// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_saml_def_metadata

//! `security_saml_def_metadata`.

/// What replies hold of `security_saml_def_metadata.certificate`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Certificate {
    /// CA that issued the certificate. It goes with the serial number and excludes the common name.
    ///
    /// `ca`: string. 1 to 256 characters. GET, POST only. Since 9.17.1.
    pub ca: Option<String>,
    /// Common name of the certificate. It excludes CA and serial number.
    ///
    /// `common_name`: string. GET, POST only. Since 9.17.1.
    pub common_name: Option<String>,
    /// Serial number of the certificate. It goes with the CA and excludes the common name.
    ///
    /// `serial_number`: string. 1 to 40 characters. GET, POST only. Since 9.17.1.
    pub serial_number: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Certificate {
        ca: "ca",
        common_name: "common_name",
        serial_number: "serial_number",
    }
}
ontap_runtime::show_model!(Certificate);

/// What POST takes of `security_saml_def_metadata.certificate`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewCertificate {
    /// CA that issued the certificate. It goes with the serial number and excludes the common name.
    ///
    /// `ca`: string. 1 to 256 characters. GET, POST only. Since 9.17.1.
    pub ca: Option<String>,
    /// Common name of the certificate. It excludes CA and serial number.
    ///
    /// `common_name`: string. GET, POST only. Since 9.17.1.
    pub common_name: Option<String>,
    /// Serial number of the certificate. It goes with the CA and excludes the common name.
    ///
    /// `serial_number`: string. 1 to 40 characters. GET, POST only. Since 9.17.1.
    pub serial_number: Option<String>,
}

impl NewCertificate {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ca`.
    #[must_use]
    pub fn ca(mut self, ca: impl Into<String>) -> Self {
        self.ca = Some(ca.into());
        self
    }
    /// Sets `common_name`.
    #[must_use]
    pub fn common_name(mut self, common_name: impl Into<String>) -> Self {
        self.common_name = Some(common_name.into());
        self
    }
    /// Sets `serial_number`.
    #[must_use]
    pub fn serial_number(mut self, serial_number: impl Into<String>) -> Self {
        self.serial_number = Some(serial_number.into());
        self
    }
}

ontap_runtime::create_model! {
    NewCertificate {} {
        ca: "ca",
        common_name: "common_name",
        serial_number: "serial_number",
    }
}
ontap_runtime::show_model!(NewCertificate);

/// What POST takes of `security_saml_def_metadata`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewSecuritySamlDefMetadata {
    /// Server certificate to publish in the metadata, identified by its common name or by CA and serial number.
    ///
    /// `certificate`: object. GET, POST only. Since 9.17.1.
    pub certificate: Option<NewCertificate>,
    /// Management address of the cluster that the identity provider sends users back to; that of a node where the cluster has none.
    ///
    /// `host`: string. GET, POST only. Since 9.17.1.
    pub host: Option<String>,
}

impl NewSecuritySamlDefMetadata {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `certificate`.
    #[must_use]
    pub fn certificate(mut self, certificate: NewCertificate) -> Self {
        self.certificate = Some(certificate);
        self
    }
    /// Sets `host`.
    #[must_use]
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }
}

ontap_runtime::create_model! {
    NewSecuritySamlDefMetadata {} {
        certificate: "certificate",
        host: "host",
    }
}
ontap_runtime::show_model!(NewSecuritySamlDefMetadata);

/// Values of `security_saml_def_metadata.scope`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// Owned by the cluster as a whole.
    ///
    /// `cluster`. Since 9.17.1.
    Cluster,
    /// Owned by one SVM.
    ///
    /// `svm`. Since 9.17.1.
    Svm,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Scope>),
}

ontap_runtime::open_enum! {
    Scope {
        Cluster: "cluster",
        Svm: "svm",
    }
}

/// What replies hold of `security_saml_def_metadata`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecuritySamlDefMetadata {
    /// `_links`: object. GET only. Since 9.17.1.
    pub links: Option<ontap_runtime::Links>,
    /// Server certificate to publish in the metadata, identified by its common name or by CA and serial number.
    ///
    /// `certificate`: object. GET, POST only. Since 9.17.1.
    pub certificate: Option<Certificate>,
    /// Management address of the cluster that the identity provider sends users back to; that of a node where the cluster has none.
    ///
    /// `host`: string. GET, POST only. Since 9.17.1.
    pub host: Option<String>,
    /// Scope of the default metadata: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: enumeration. GET only. Since 9.17.1.
    pub scope: Option<Scope>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    SecuritySamlDefMetadata {
        links: "_links",
        certificate: "certificate",
        host: "host",
        scope: "scope",
    }
}
ontap_runtime::show_model!(SecuritySamlDefMetadata);
