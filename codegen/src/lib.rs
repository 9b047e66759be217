//! The generator: documents of ONTAP releases in, a Rust crate out. Pure: text in, text out.

pub mod api;
pub mod diagnostic;
pub mod layout;
pub mod merge;
pub mod overlay;
pub mod spec;
