// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security

//! `/security`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::security_cluster;

/// `/security`.
#[derive(Clone, Debug)]
pub struct Security {
    at: ontap_runtime::Place,
}

impl Security {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security`. Since 9.17.1.
    pub fn get(&self) -> ontap_runtime::Get<security_cluster::SecurityCluster> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    #[cfg(feature = "security-cluster")]
    /// `/security/cluster`.
    #[must_use]
    pub fn cluster(&self) -> crate::security_cluster::Cluster {
        crate::security_cluster::Cluster::new(self.at.clone())
    }
    #[cfg(feature = "security-security")]
    /// `/security/security`.
    #[must_use]
    pub fn security(&self) -> crate::security_security::Security {
        crate::security_security::Security::new(self.at.clone())
    }
}
