// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware/volume

//! Operations of `/security/anti-ransomware/volume`.

use ontap_runtime::{Method, Operation, Release};
