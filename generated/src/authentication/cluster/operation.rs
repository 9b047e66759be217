// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster

//! Operations of `/security/authentication/cluster`.

use ontap_runtime::{Method, Operation, Release};
