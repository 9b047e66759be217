// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/audit/destinations

//! Query parameters of `/security/audit/destinations`.

/// Adds the destination even if it cannot be reached at the moment. Without it the connection is tested first.
///
/// `force`, for `create`: boolean. Default: `false`. Since 9.6.
pub const FORCE: ontap_runtime::Parameter<bool> = ontap_runtime::Parameter::new("force");
