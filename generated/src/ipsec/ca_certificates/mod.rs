// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ipsec/ca-certificates

//! [CA](crate::glossary#ca) certificates that IPsec trusts. They must be installed under `/security/certificates` before they are listed here.
//!
//! `/security/ipsec/ca-certificates`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::ipsec_ca_certificate;

/// [CA](crate::glossary#ca) certificates that IPsec trusts. They must be installed under `/security/certificates` before they are listed here.
///
/// `/security/ipsec/ca-certificates`.
#[derive(Clone, Debug)]
pub struct CaCertificates {
    at: ontap_runtime::Place,
}

impl CaCertificates {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the [CA](crate::glossary#ca) certificates that IPsec trusts, for the cluster and all [SVMs](crate::glossary#svm).
    ///
    /// `GET /security/ipsec/ca-certificates`. Since 9.10.1.
    ///
    /// Commands: `security ipsec ca-certificate show`.
    pub fn list(&self) -> ontap_runtime::List<ipsec_ca_certificate::IpsecCaCertificate> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one [CA](crate::glossary#ca) certificate that IPsec trusts.
    ///
    /// `GET /security/ipsec/ca-certificates/{certificate.uuid}`. Since 9.10.1.
    ///
    /// Commands: `security ipsec ca-certificate show`.
    pub fn get(
        &self,
        certificate_uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<ipsec_ca_certificate::IpsecCaCertificate> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(certificate_uuid))
    }
    /// Adds an installed [CA](crate::glossary#ca) certificate to those that IPsec trusts. Leave the [SVM](crate::glossary#svm) out for a certificate of [cluster scope](crate::glossary#cluster-scope).
    ///
    /// `POST /security/ipsec/ca-certificates`. Since 9.10.1.
    ///
    /// Commands: `security ipsec ca-certificate add`.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(
        &self,
        body: ipsec_ca_certificate::NewIpsecCaCertificate,
    ) -> ontap_runtime::Create<ipsec_ca_certificate::IpsecCaCertificate> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Creates several records with one request.
    ///
    /// `POST /security/ipsec/ca-certificates` with `records`. Since 9.16.1.
    pub fn create_many(
        &self,
        records: impl IntoIterator<Item = ipsec_ca_certificate::NewIpsecCaCertificate>,
    ) -> ontap_runtime::CreateMany<ipsec_ca_certificate::IpsecCaCertificate> {
        ontap_runtime::CreateMany::new(self.at.call(&operation::CREATE).records(records))
    }
    /// Removes a [CA](crate::glossary#ca) certificate from those that IPsec trusts. The certificate stays installed.
    ///
    /// `DELETE /security/ipsec/ca-certificates/{certificate.uuid}`. Since 9.10.1.
    ///
    /// Commands: `security ipsec ca-certificate remove`.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete(
        &self,
        certificate_uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(
            self.at.call(&operation::DELETE).key(certificate_uuid),
        )
    }
    /// Deletes all IPsec [CAs](crate::glossary#ca) that match the filters, or the [records](crate::glossary#record) listed in the body, in one request.
    ///
    /// `DELETE /security/ipsec/ca-certificates`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete_where(
        &self,
    ) -> ontap_runtime::DeleteWhere<ipsec_ca_certificate::IpsecCaCertificate> {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/ipsec/ca-certificates` with `records`. Since 9.16.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = CaCertificateKey>,
    ) -> ontap_runtime::DeleteMany<ipsec_ca_certificate::IpsecCaCertificate> {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
}

/// Names one record of `/security/ipsec/ca-certificates`.
#[derive(Clone, Debug, PartialEq)]
pub struct CaCertificateKey {
    certificate_uuid: ontap_runtime::Key,
}

impl CaCertificateKey {
    /// The key of one record.
    #[must_use]
    pub fn new(certificate_uuid: impl Into<ontap_runtime::Key>) -> Self {
        Self {
            certificate_uuid: certificate_uuid.into(),
        }
    }
}

ontap_runtime::record_key! {
    CaCertificateKey { certificate_uuid: "certificate.uuid" }
}
