// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas

//! What is read and written: a module per schema.

pub mod cluster;
#[cfg(feature = "storage-cluster")]
pub mod space;
#[cfg(any(
    feature = "storage-volumes",
    feature = "svm-svms"
))]
pub mod svm;
#[cfg(feature = "storage-volumes")]
pub mod volume;
