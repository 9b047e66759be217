// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas

//! What is read and written: a module per schema.

#[cfg(any(
    feature = "2e-2e",
    feature = "3par",
    feature = "aux",
    feature = "bin",
    feature = "blocking_",
    feature = "core",
    feature = "default_",
    feature = "lib",
    feature = "links",
    feature = "main",
    feature = "native-tls_",
    feature = "ontap-runtime_",
    feature = "rustls_",
    feature = "std",
    feature = "str",
    feature = "value",
    feature = "version"
))]
pub mod bool_;
#[cfg(feature = "locks")]
pub mod lock;
