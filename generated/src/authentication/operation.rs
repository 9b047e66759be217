// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication

//! Operations of `/security/authentication`.

use ontap_runtime::{Method, Operation, Release};
