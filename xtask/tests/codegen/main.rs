//! `cargo xtask codegen` as its users see it.

mod fixture;
mod interrupted;
#[cfg(unix)]
mod links;
mod problems;
mod writing;
