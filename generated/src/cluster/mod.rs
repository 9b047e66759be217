// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /cluster

//! What every client needs beyond its own family: what the cluster is (`/cluster`: name, version, nodes, load), and the [jobs](crate::glossary#job) that long operations leave behind (`/cluster/jobs`).
//!
//! Name, version, location, nodes and load of the cluster; one [record](crate::glossary#record). A client learns from it which release the cluster runs.
//!
//! `/cluster`.

pub mod error;
pub mod field;
pub mod jobs;
pub mod operation;

#[doc(inline)]
pub use crate::models::cluster;

/// Name, version, location, nodes and load of the cluster; one [record](crate::glossary#record). A client learns from it which release the cluster runs.
///
/// `/cluster`.
#[derive(Clone, Debug)]
pub struct Cluster {
    at: ontap_runtime::Place,
}

impl Cluster {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Retrieves the cluster with its version, nodes and load.
    ///
    /// `GET /cluster`. Since 9.6.
    ///
    /// Error codes: see the module [`error`].
    pub fn get(&self) -> ontap_runtime::Get<cluster::Cluster> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    /// Operations that go on after the reply. A [job](crate::glossary#job) that has ended is kept for five minutes unless that time was changed, so look for its outcome soon.
    ///
    /// `/cluster/jobs`.
    #[must_use]
    pub fn jobs(&self) -> jobs::Jobs {
        jobs::Jobs::new(self.at.clone())
    }
}
