// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /cluster

//! `/cluster`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::cluster;

/// `/cluster`.
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
    /// `GET /cluster`. Since 9.17.1.
    pub fn get(&self) -> ontap_runtime::Get<cluster::Cluster> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
}
