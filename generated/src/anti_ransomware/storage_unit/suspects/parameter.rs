// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware/storage-unit/suspects

//! Query parameters of `/security/anti-ransomware/storage-unit/suspects`.

/// Whether it was a false alarm; false unless given. Clearing an attack as a false alarm empties its statistics and deletes the snapshots made because of it.
///
/// `is_false_positive`, for `delete`, `delete_where`: boolean. Default: `false`. Since 9.17.1.
pub const IS_FALSE_POSITIVE: ontap_runtime::Parameter<bool> = ontap_runtime::Parameter::new(
    "is_false_positive",
);
