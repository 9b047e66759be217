// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/login

//! Operations of `/security/login`.

use ontap_runtime::{Method, Operation, Release};
