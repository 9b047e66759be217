// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/badges

//! Operations of `/security/badges`.

use ontap_runtime::{Method, Operation, Release};
