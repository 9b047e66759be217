// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/duo

//! Operations of `/security/authentication/duo`.

use ontap_runtime::{Method, Operation, Release};
