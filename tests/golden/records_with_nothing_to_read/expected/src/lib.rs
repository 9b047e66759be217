// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security

//! Unofficial client for the ONTAP REST API, `/security`.
//!
//! Bring [`Resources`] into scope and ask a [`Client`] for the resource: every path segment is a method,
//! every operation a builder.

// What an older release had is deprecated for users, not here.
#![allow(deprecated)]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

#[cfg(feature = "locks")]
pub mod locks;
pub mod security;
pub mod models;
mod releases;

pub use ontap_runtime as runtime;
pub use ontap_runtime::*;
pub use releases::RELEASES;

/// The way from a [`Client`] to its resources.
pub trait Resources {
    /// `/security`.
    fn security(&self) -> security::Security;
}

impl Resources for ontap_runtime::Client {
    fn security(&self) -> security::Security {
        security::Security::new(ontap_runtime::Place::root(self.clone()))
    }
}

/// What nearly every program needs.
pub mod prelude {
    pub use crate::Resources;
    pub use ontap_runtime::prelude::*;
}
