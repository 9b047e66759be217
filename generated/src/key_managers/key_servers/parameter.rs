// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers/{uuid}/key-servers

//! Query parameters of `/security/key-managers/{uuid}/key-servers`.

/// For `delete_where`: Removes primary servers even while nodes are out of quorum; false unless given.
///
/// For `delete`: Removes the primary server even while nodes are out of quorum; false unless given.
///
/// `force`, for `delete`, `delete_where`: boolean. Default: `false`. Since 9.11.1.
pub const FORCE: ontap_runtime::Parameter<bool> = ontap_runtime::Parameter::new("force");
