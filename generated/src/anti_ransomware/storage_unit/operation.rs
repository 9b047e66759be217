// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware/storage-unit

//! Operations of `/security/anti-ransomware/storage-unit`.

use ontap_runtime::{Method, Operation, Release};
