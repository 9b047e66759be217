// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security

//! Operations of `/security`.

use ontap_runtime::{Method, Operation, Release};
