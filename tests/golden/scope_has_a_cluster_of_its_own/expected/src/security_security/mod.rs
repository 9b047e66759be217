// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/security

//! `/security/security`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::security_cluster;

/// `/security/security`.
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
    /// `GET /security/security`. Since 9.17.1.
    pub fn get(&self) -> ontap_runtime::Get<security_cluster::SecurityCluster> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
}
