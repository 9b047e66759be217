// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ipsec

//! IPsec for data traffic: policies say which traffic is protected and how, security associations show what is protected at present. The certificates it uses are installed under `/security/certificates`; the network between the nodes is protected by `/security/cluster-network` instead.
//!
//! The switch for IPsec and what holds for all policies, one [record](crate::glossary#record) for the cluster.
//!
//! `/security/ipsec`.

pub mod ca_certificates;
pub mod error;
pub mod field;
pub mod operation;
pub mod policies;
pub mod security_associations;

#[doc(inline)]
pub use crate::models::ipsec;

/// The switch for IPsec and what holds for all policies, one [record](crate::glossary#record) for the cluster.
///
/// `/security/ipsec`.
#[derive(Clone, Debug)]
pub struct Ipsec {
    at: ontap_runtime::Place,
}

impl Ipsec {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Retrieves the IPsec settings.
    ///
    /// `GET /security/ipsec`. Since 9.8.
    ///
    /// Commands: `security ipsec config show`.
    pub fn get(&self) -> ontap_runtime::Get<ipsec::Ipsec> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    /// Enables or disables IPsec, or changes replay window or offload. The offload can be changed only while IPsec is disabled.
    ///
    /// `PATCH /security/ipsec`. Since 9.8.
    ///
    /// Optional: `enabled`, `offload_enabled`, `replay_window`.
    ///
    /// Commands: `security ipsec config modify`.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(&self, patch: ipsec::IpsecPatch) -> ontap_runtime::Update {
        ontap_runtime::Update::new(self.at.call(&operation::UPDATE).patch(&patch))
    }
    /// [CA](crate::glossary#ca) certificates that IPsec trusts. They must be installed under `/security/certificates` before they are listed here.
    ///
    /// `/security/ipsec/ca-certificates`.
    #[must_use]
    pub fn ca_certificates(&self) -> ca_certificates::CaCertificates {
        ca_certificates::CaCertificates::new(self.at.clone())
    }
    /// Which traffic of an [SVM](crate::glossary#svm) is encrypted, passed or dropped. Policies can be kept disabled, and take effect while IPsec is enabled.
    ///
    /// `/security/ipsec/policies`.
    #[must_use]
    pub fn policies(&self) -> policies::Policies {
        policies::Policies::new(self.at.clone())
    }
    /// What has been negotiated with peers, by IKE and for IPsec itself, with counters. They exist only as long as the connection they protect.
    ///
    /// `/security/ipsec/security-associations`.
    #[must_use]
    pub fn security_associations(&self) -> security_associations::SecurityAssociations {
        security_associations::SecurityAssociations::new(self.at.clone())
    }
}
