// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/login/messages

//! Error codes documented for `/security/login/messages`.

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CLUSTER_ADMIN_ONLY_MESSAGE: i64 = 10225636;
