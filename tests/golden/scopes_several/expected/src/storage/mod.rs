// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /storage

//! `/storage`.

#[cfg(feature = "storage-cluster")]
pub mod cluster;
#[cfg(feature = "storage-volumes")]
pub mod volumes;

/// `/storage`.
#[derive(Clone, Debug)]
pub struct Storage {
    at: ontap_runtime::Place,
}

impl Storage {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    #[cfg(feature = "storage-cluster")]
    /// `/storage/cluster`.
    #[must_use]
    pub fn cluster(&self) -> cluster::Cluster {
        cluster::Cluster::new(self.at.clone())
    }
    #[cfg(feature = "storage-volumes")]
    /// `/storage/volumes`.
    #[must_use]
    pub fn volumes(&self) -> volumes::Volumes {
        volumes::Volumes::new(self.at.clone())
    }
}
