//! `cargo xtask codegen` as its users see it.

mod fixture;
mod problems;
mod writing;
