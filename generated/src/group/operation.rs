// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/group

//! Operations of `/security/group`.

use ontap_runtime::{Method, Operation, Release};
