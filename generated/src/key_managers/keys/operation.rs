// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers/{security_key_manager.uuid}/keys

//! Operations of `/security/key-managers/{security_key_manager.uuid}/keys`.

use ontap_runtime::{Method, Operation, Release};
