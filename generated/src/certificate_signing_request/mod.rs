// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/certificate-signing-request

//! Generates a key pair and the [certificate signing request](crate::glossary#csr) (CSR) for it. Nothing is stored: send the request to a [CA](crate::glossary#ca), then install the certificate and the key under `/security/certificates`.
//!
//! A tool rather than a [collection](crate::glossary#collection): one POST makes a private key and the request that goes with it.
//!
//! `/security/certificate-signing-request`.

pub mod error;
pub mod operation;

#[doc(inline)]
pub use crate::models::certificate_signing_request;

/// A tool rather than a [collection](crate::glossary#collection): one POST makes a private key and the request that goes with it.
///
/// `/security/certificate-signing-request`.
#[derive(Clone, Debug)]
pub struct CertificateSigningRequest {
    at: ontap_runtime::Place,
}

impl CertificateSigningRequest {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Generates a private key and a signing request for it. A subject name or subject alternatives are required; the reply holds the only copy of the private key.
    ///
    /// `POST /security/certificate-signing-request`. Since 9.9.1.
    ///
    /// Required: `subject_name`.
    ///
    /// Optional: `algorithm`, `hash_function`, `security_strength`, `subject_alternatives`.
    ///
    /// Defaults: `algorithm`: `rsa`, `hash_function`: `sha256`, `security_strength`: `112`.
    ///
    /// Commands: `security certificate generate-csr`.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(
        &self,
        body: certificate_signing_request::NewCertificateSigningRequest,
    ) -> ontap_runtime::Action<certificate_signing_request::CertificateSigningRequest> {
        ontap_runtime::Action::new(self.at.call(&operation::CREATE).body(&body))
    }
}
