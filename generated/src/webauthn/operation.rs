// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/webauthn

//! Operations of `/security/webauthn`.

use ontap_runtime::{Method, Operation, Release};
