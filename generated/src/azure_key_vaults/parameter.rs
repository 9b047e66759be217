// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/azure-key-vaults

//! Query parameters of `/security/azure-key-vaults`.

/// Whether the configuration is stored without being used, to be enabled later through `/security/key-stores`; false unless given. It then needs a configuration name.
///
/// `create_inactive`, for `create`: boolean. Since 9.16.1.
pub const CREATE_INACTIVE: ontap_runtime::Parameter<bool> = ontap_runtime::Parameter::new(
    "create_inactive",
);
