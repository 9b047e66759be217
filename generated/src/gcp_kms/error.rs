// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/gcp-kms

//! Error codes documented for `/security/gcp-kms`.

/// Documented for `delete` (From 9.9.1 to 9.12.1).
pub const CODE_65536242: i64 = 65536242;

/// Documented for `delete` (From 9.10.1 to 9.12.1).
pub const CODE_65536243: i64 = 65536243;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1).
pub const CODE_65536817: i64 = 65536817;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1).
pub const CODE_65536827: i64 = 65536827;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1).
pub const CODE_65536834: i64 = 65536834;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1).
pub const CODE_65536867: i64 = 65536867;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1).
pub const CODE_65536883: i64 = 65536883;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1).
pub const CODE_65536884: i64 = 65536884;

/// Documented for `delete` (From 9.9.1 to 9.12.1).
pub const CODE_65536924: i64 = 65536924;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const CODE_65537541: i64 = 65537541;

/// Documented for `restore` (Since 9.12.1).
pub const CODE_65537544: i64 = 65537544;

/// Documented for `rekey_external` (Since 9.11.1), `rekey_internal` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const CODE_65537547: i64 = 65537547;

/// Documented for `get` (Since 9.9.1), `list` (Since 9.9.1).
pub const CODE_65537551: i64 = 65537551;

/// Documented for `get` (Since 9.9.1), `list` (Since 9.9.1).
pub const CODE_65537552: i64 = 65537552;

/// Documented for `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1).
pub const CODE_65537556: i64 = 65537556;

/// Documented for `rekey_internal` (Since 9.9.1).
pub const CODE_65537559: i64 = 65537559;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_65537605: i64 = 65537605;

/// Documented for `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1).
pub const CODE_65537610: i64 = 65537610;

/// Documented for `create` (Since 9.9.1).
pub const CODE_65537703: i64 = 65537703;

/// Documented for `create` (Since 9.9.1).
pub const CODE_65537704: i64 = 65537704;

/// Documented for `create` (Since 9.9.1).
pub const CODE_65537706: i64 = 65537706;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const CODE_65537713: i64 = 65537713;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const CODE_65537714: i64 = 65537714;

/// Documented for `create` (Since 9.9.1).
pub const CODE_65537719: i64 = 65537719;

/// Documented for `create` (Since 9.9.1).
pub const CODE_65537720: i64 = 65537720;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1), `rekey_external` (Since 9.11.1), `rekey_internal` (Since 9.9.1), `restore` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const CODE_65537721: i64 = 65537721;

/// Documented for `restore` (Since 9.9.1).
pub const CODE_65537722: i64 = 65537722;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const CODE_65537724: i64 = 65537724;

/// Documented for `rekey_external` (Since 9.12.1), `update` (From 9.9.1 to 9.11.1).
pub const CODE_65537729: i64 = 65537729;

/// Documented for `get` (Since 9.9.1), `list` (Since 9.9.1).
pub const CODE_65537730: i64 = 65537730;

/// Documented for `update_where` (From 9.16.1 to 9.17.1), `update` (From 9.9.1 to 9.17.1).
pub const CODE_65537732: i64 = 65537732;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65537740: i64 = 65537740;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65537749: i64 = 65537749;

/// Documented for `create` (Since 9.18.1), `rekey_external` (Since 9.18.1).
pub const CODE_65537753: i64 = 65537753;

/// Documented for `rekey_external` (Since 9.18.1).
pub const CODE_65537755: i64 = 65537755;

/// Documented for `update_where` (Since 9.18.1), `update` (Since 9.18.1).
pub const CODE_65537757: i64 = 65537757;

/// Documented for `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1).
pub const CODE_65539436: i64 = 65539436;

/// Documented for `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1).
pub const CODE_65539437: i64 = 65539437;

/// Documented for `create` (Since 9.17.1).
pub const CODE_65539704: i64 = 65539704;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1).
pub const CODE_196608080: i64 = 196608080;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1).
pub const CODE_196608301: i64 = 196608301;

/// Documented for `delete` (From 9.9.1 to 9.12.1).
pub const CODE_196608305: i64 = 196608305;
