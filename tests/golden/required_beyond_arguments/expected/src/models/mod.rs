// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas

//! What is read and written: a module per schema.

#[cfg(feature = "locks")]
pub mod lock;
