// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /storage, /svm

//! Unofficial client for the ONTAP REST API, `/storage, /svm`.
//!
//! Bring [`Resources`] into scope and ask a [`Client`] for the resource: every path segment is a method,
//! every operation a builder.

// What an older release had is deprecated for users, not here.
#![allow(deprecated)]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod cluster;
pub mod storage;
pub mod svm;
pub mod models;
mod releases;

pub use ontap_runtime as runtime;
pub use ontap_runtime::*;
pub use releases::RELEASES;

/// The way from a [`Client`] to its resources.
pub trait Resources {
    /// `/cluster`.
    fn cluster(&self) -> cluster::Cluster;
    /// `/storage`.
    fn storage(&self) -> storage::Storage;
    /// `/svm`.
    fn svm(&self) -> svm::Svm;
}

impl Resources for ontap_runtime::Client {
    fn cluster(&self) -> cluster::Cluster {
        cluster::Cluster::new(ontap_runtime::Place::root(self.clone()))
    }
    fn storage(&self) -> storage::Storage {
        storage::Storage::new(ontap_runtime::Place::root(self.clone()))
    }
    fn svm(&self) -> svm::Svm {
        svm::Svm::new(ontap_runtime::Place::root(self.clone()))
    }
}

/// What nearly every program needs.
pub mod prelude {
    pub use crate::Resources;
    pub use ontap_runtime::prelude::*;
}
