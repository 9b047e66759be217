// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /storage/cluster

//! `/storage/cluster`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::space;

/// `/storage/cluster`.
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
    /// `GET /storage/cluster`. Since 9.17.1.
    pub fn get(&self) -> ontap_runtime::Get<space::Space> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
}
