// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/cluster

//! `/security/cluster`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::security_cluster;

/// `/security/cluster`.
#[derive(Clone, Debug)]
pub struct Cluster {
    at: ontap_runtime::Place,
}

impl Cluster {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/cluster`. Since 9.17.1.
    pub fn get(&self) -> ontap_runtime::Get<security_cluster::SecurityCluster> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
}
