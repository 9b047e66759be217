// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_saml_sp

//! `security_saml_sp`.

/// What replies hold of `security_saml_sp.certificate`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Certificate {
    /// CA that issued the certificate. It goes with the serial number and excludes the common name.
    ///
    /// `ca`: string. 1 to 256 characters. GET, POST only. Since 9.6.
    pub ca: Option<String>,
    /// Common name of the certificate. It excludes CA and serial number.
    ///
    /// `common_name`: string. GET, POST only. Since 9.6.
    pub common_name: Option<String>,
    /// Serial number of the certificate. It goes with the CA and excludes the common name.
    ///
    /// `serial_number`: string. 1 to 40 characters. GET, POST only. Since 9.6.
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

/// What POST takes of `security_saml_sp.certificate`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewCertificate {
    /// CA that issued the certificate. It goes with the serial number and excludes the common name.
    ///
    /// `ca`: string. 1 to 256 characters. GET, POST only. Since 9.6.
    pub ca: Option<String>,
    /// Common name of the certificate. It excludes CA and serial number.
    ///
    /// `common_name`: string. GET, POST only. Since 9.6.
    pub common_name: Option<String>,
    /// Serial number of the certificate. It goes with the CA and excludes the common name.
    ///
    /// `serial_number`: string. 1 to 40 characters. GET, POST only. Since 9.6.
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

/// What POST takes of `security_saml_sp`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewSecuritySamlSp {
    /// Where the metadata of the identity provider is fetched from, by HTTPS or FTPS. Needed at creation.
    ///
    /// `idp_uri`: string. GET, POST only. Since 9.6.
    pub idp_uri: String,
    /// Server certificate to publish in the metadata, identified by its common name or by CA and serial number.
    ///
    /// `certificate`: object. GET, POST only. Since 9.6.
    pub certificate: Option<NewCertificate>,
    /// Management address of the cluster that the identity provider sends users back to; that of a node where the cluster has none.
    ///
    /// `host`: string. GET, POST only. Since 9.6.
    pub host: Option<String>,
}

impl NewSecuritySamlSp {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(idp_uri: impl Into<String>) -> Self {
        Self {
            idp_uri: idp_uri.into(),
            certificate: None,
            host: None,
        }
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
    NewSecuritySamlSp { idp_uri: "idp_uri" } {
        certificate: "certificate",
        host: "host",
    }
}
ontap_runtime::show_model!(NewSecuritySamlSp);

/// What replies hold of `security_saml_sp`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecuritySamlSp {
    /// `_links`: object. GET only. Since 9.6.
    pub links: Option<ontap_runtime::Links>,
    /// Server certificate to publish in the metadata, identified by its common name or by CA and serial number.
    ///
    /// `certificate`: object. GET, POST only. Since 9.6.
    pub certificate: Option<Certificate>,
    /// Whether web sign-on goes through SAML. It is false after creation, and turning it off again takes the console or a SAML session.
    ///
    /// `enabled`: boolean. Default: `true`. GET, PATCH only. Since 9.6.
    pub enabled: Option<bool>,
    /// Management address of the cluster that the identity provider sends users back to; that of a node where the cluster has none.
    ///
    /// `host`: string. GET, POST only. Since 9.6.
    pub host: Option<String>,
    /// Where the metadata of the identity provider is fetched from, by HTTPS or FTPS. Needed at creation.
    ///
    /// `idp_uri`: string. GET, POST only. Since 9.6.
    pub idp_uri: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    SecuritySamlSp {
        links: "_links",
        certificate: "certificate",
        enabled: "enabled",
        host: "host",
        idp_uri: "idp_uri",
    }
}
ontap_runtime::show_model!(SecuritySamlSp);

/// What PATCH takes of `security_saml_sp`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecuritySamlSpPatch {
    /// Whether web sign-on goes through SAML. It is false after creation, and turning it off again takes the console or a SAML session.
    ///
    /// `enabled`: boolean. Default: `true`. GET, PATCH only. Since 9.6.
    pub enabled: ontap_runtime::Patch<bool>,
}

impl SecuritySamlSpPatch {
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
}

ontap_runtime::patch_model! {
    SecuritySamlSpPatch { enabled: "enabled" }
}
ontap_runtime::show_model!(SecuritySamlSpPatch);
