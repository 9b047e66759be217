//! The generator: spec in, Rust out.
