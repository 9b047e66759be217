// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers

//! Query parameters of `/security/key-managers`.

/// Whether the configuration is stored without being used, to be enabled later through `/security/key-stores`; false unless given.
///
/// `create_inactive`, for `create`: boolean. Since 9.16.1.
pub const CREATE_INACTIVE: ontap_runtime::Parameter<bool> = ontap_runtime::Parameter::new(
    "create_inactive",
);
