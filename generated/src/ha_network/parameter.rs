// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ha-network

//! Query parameters of `/security/ha-network`.

/// Selects the records to be changed by their present state.
///
/// `enabled`, for `update`: boolean. Since 9.18.1.
pub const ENABLED: ontap_runtime::Parameter<bool> = ontap_runtime::Parameter::new(
    "enabled",
);
