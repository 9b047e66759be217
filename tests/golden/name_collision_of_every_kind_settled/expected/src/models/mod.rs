// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas

//! What is read and written: a module per schema.

#[cfg(any(
    feature = "in-use",
    feature = "locks"
))]
pub mod lock;
#[cfg(feature = "used")]
pub mod other_lock;
