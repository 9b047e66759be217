//! The generator: documents of ONTAP releases in, a Rust crate out. Pure: text in, text out.

pub mod diagnostic;
pub mod import;
pub mod source;
