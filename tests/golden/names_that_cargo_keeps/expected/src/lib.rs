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

#[cfg(feature = "2e-2e")]
pub mod _2e_2e;
#[cfg(feature = "3par")]
pub mod _3par;
#[cfg(feature = "aux")]
pub mod aux_;
#[cfg(feature = "bin")]
pub mod bin_;
#[cfg(feature = "blocking_")]
pub mod blocking;
#[cfg(feature = "core")]
pub mod core_;
#[cfg(feature = "default_")]
pub mod default;
#[cfg(feature = "lib")]
pub mod lib_;
#[cfg(feature = "links")]
pub mod links;
#[cfg(feature = "locks")]
pub mod locks;
#[cfg(feature = "main")]
pub mod main_;
#[cfg(feature = "native-tls_")]
pub mod native_tls;
#[cfg(feature = "ontap-runtime_")]
pub mod ontap_runtime_;
#[cfg(feature = "rustls_")]
pub mod rustls;
pub mod security;
#[cfg(feature = "std")]
pub mod std_;
#[cfg(feature = "str")]
pub mod str_;
#[cfg(feature = "value")]
pub mod value;
#[cfg(feature = "version")]
pub mod version;
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
