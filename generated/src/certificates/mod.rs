// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/certificates

//! X.509 certificates of the cluster and its [SVMs](crate::glossary#svm): those that ONTAP presents, and the [CAs](crate::glossary#ca) it trusts. Certificates are created self-signed, installed from PEM text or fetched from Azure Key Vault; a root CA made here can sign requests, which `/security/certificate-signing-request` generates. Other resources (key managers, [SAML](crate::glossary#saml), IPsec, audit forwarding) refer to certificates by name or UUID.
//!
//! Installed certificates, including the CA certificates that ONTAP ships. A certificate is never changed: renewal means installing the new one, pointing its [users](crate::glossary#account) to it, and deleting the old.
//!
//! `/security/certificates`.

pub mod error;
pub mod field;
pub mod operation;
pub mod parameter;

#[doc(inline)]
pub use crate::models::{
    security_certificate, security_certificate_sign, security_certificate_sign_response,
};

/// Installed certificates, including the [CA](crate::glossary#ca) certificates that ONTAP ships. A certificate is never changed: renewal means installing the new one, pointing its [users](crate::glossary#account) to it, and deleting the old.
///
/// `/security/certificates`.
#[derive(Clone, Debug)]
pub struct Certificates {
    at: ontap_runtime::Place,
}

impl Certificates {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists certificates of the cluster and its [SVMs](crate::glossary#svm). Private keys are never returned.
    ///
    /// `GET /security/certificates`. Since 9.6.
    ///
    /// Commands: `security certificate show`.
    pub fn list(
        &self,
    ) -> ontap_runtime::List<security_certificate::SecurityCertificate> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one certificate.
    ///
    /// `GET /security/certificates/{uuid}`. Since 9.6.
    ///
    /// Commands: `security certificate show`.
    pub fn get(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<security_certificate::SecurityCertificate> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(uuid))
    }
    /// Creates a self-signed certificate, installs the one that is sent as `public_certificate`, or fetches one from an Azure Key Vault. The type is always required, the common name for a self-signed certificate, and the private key for a `client` or `server` certificate signed elsewhere.
    ///
    /// `POST /security/certificates`. Since 9.6.
    ///
    /// Required: `type`.
    ///
    /// Optional: `azure.client_certificate`, `azure.client_id`, `azure.client_secret`, `azure.key_vault`, `azure.oauth_host`, `azure.proxy.host`, `azure.proxy.password`, `azure.proxy.port`, `azure.proxy.type`, `azure.proxy.username`, `azure.tenant_id`, `azure.timeout`, `azure.verify_host`, `common_name`, `expiry_time`, `key_size`, `name`, `private_key`, `public_certificate`.
    ///
    /// Defaults: `expiry_time`: `P365DT`, `hash_function`: `sha256`, `key_size`: `2048`.
    ///
    /// Commands: `security certificate azure-install`, `security certificate create`, `security certificate install`.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(
        &self,
        body: security_certificate::NewSecurityCertificate,
    ) -> ontap_runtime::Create<security_certificate::SecurityCertificate> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Creates several records with one request.
    ///
    /// `POST /security/certificates` with `records`. Since 9.16.1.
    pub fn create_many(
        &self,
        records: impl IntoIterator<Item = security_certificate::NewSecurityCertificate>,
    ) -> ontap_runtime::CreateMany<security_certificate::SecurityCertificate> {
        ontap_runtime::CreateMany::new(self.at.call(&operation::CREATE).records(records))
    }
    /// Deletes a certificate. ONTAP refuses while something still uses the certificate; deleting a root [CA](crate::glossary#ca) removes the client and server CA certificates made along with it.
    ///
    /// `DELETE /security/certificates/{uuid}`. Since 9.6.
    ///
    /// Commands: `security certificate delete`.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete(&self, uuid: impl Into<ontap_runtime::Key>) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE).key(uuid))
    }
    /// Deletes all certificates that match the filters, or the [records](crate::glossary#record) listed in the body, in one request.
    ///
    /// `DELETE /security/certificates`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete_where(
        &self,
    ) -> ontap_runtime::DeleteWhere<security_certificate::SecurityCertificate> {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/certificates` with `records`. Since 9.16.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = CertificateKey>,
    ) -> ontap_runtime::DeleteMany<security_certificate::SecurityCertificate> {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
    /// Signs a certificate request with this [CA](crate::glossary#ca) and returns the certificate. It is valid for 365 days and signed with SHA-256 unless the body says otherwise.
    ///
    /// `POST /security/certificates/{ca.uuid}/sign`. Since 9.6.
    ///
    /// Required: `signing_request`.
    ///
    /// Optional: `expiry_time`, `hash_function`.
    ///
    /// Defaults: `expiry_time`: `P365DT`, `hash_function`: `sha256`.
    ///
    /// Commands: `security certificate sign`.
    ///
    /// Error codes: see the module [`error`].
    pub fn sign(
        &self,
        ca_uuid: impl Into<ontap_runtime::Key>,
        body: security_certificate_sign::NewSecurityCertificateSign,
    ) -> ontap_runtime::Action<
        security_certificate_sign_response::SecurityCertificateSignResponse,
    > {
        ontap_runtime::Action::new(
            self.at.call(&operation::SIGN).key(ca_uuid).body(&body),
        )
    }
}

/// Names one record of `/security/certificates`.
#[derive(Clone, Debug, PartialEq)]
pub struct CertificateKey {
    uuid: ontap_runtime::Key,
}

impl CertificateKey {
    /// The key of one record.
    #[must_use]
    pub fn new(uuid: impl Into<ontap_runtime::Key>) -> Self {
        Self { uuid: uuid.into() }
    }
}

ontap_runtime::record_key! {
    CertificateKey { uuid: "uuid" }
}
