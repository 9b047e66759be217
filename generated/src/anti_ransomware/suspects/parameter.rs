// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware/suspects

//! Query parameters of `/security/anti-ransomware/suspects`.

/// Clears only files with this extension. It is not possible when the attack was detected by the share of encrypted data.
///
/// `file.format`, for `delete`: string. Since 9.18.1.
pub const FILE_FORMAT: ontap_runtime::Parameter<String> = ontap_runtime::Parameter::new(
    "file.format",
);

/// Whether it was a false alarm; false unless given.
///
/// `is_false_positive`, for `delete`: boolean. Default: `false`. Since 9.16.1.
pub const IS_FALSE_POSITIVE: ontap_runtime::Parameter<bool> = ontap_runtime::Parameter::new(
    "is_false_positive",
);
