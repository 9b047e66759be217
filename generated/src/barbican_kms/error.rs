// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/barbican-kms

//! Error codes documented for `/security/barbican-kms`.

/// Documented for `create` (Since 9.17.1).
pub const CODE_1115127: u64 = 1115127;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65536205: u64 = 65536205;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65536882: u64 = 65536882;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65536883: u64 = 65536883;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65536884: u64 = 65536884;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65536889: u64 = 65536889;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65536973: u64 = 65536973;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65537533: u64 = 65537533;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65537547: u64 = 65537547;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65537556: u64 = 65537556;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65537565: u64 = 65537565;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65537610: u64 = 65537610;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65539200: u64 = 65539200;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65539201: u64 = 65539201;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65539202: u64 = 65539202;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539223: u64 = 65539223;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65539416: u64 = 65539416;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65539436: u64 = 65539436;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65539437: u64 = 65539437;

/// Documented for `get` (Since 9.17.1), `list` (Since 9.17.1).
pub const CODE_65539801: u64 = 65539801;

/// Documented for `create` (Since 9.17.1).
pub const CODE_65539805: u64 = 65539805;

/// Documented for `create` (Since 9.17.1).
pub const CODE_65539806: u64 = 65539806;

/// Documented for `create` (Since 9.17.1).
pub const CODE_65539807: u64 = 65539807;

/// Documented for `create` (Since 9.17.1).
pub const CODE_65539808: u64 = 65539808;

/// Documented for `create` (Since 9.17.1).
pub const CODE_65539809: u64 = 65539809;

/// Documented for `create` (Since 9.17.1).
pub const CODE_65539810: u64 = 65539810;

/// Documented for `create` (Since 9.17.1).
pub const CODE_65539811: u64 = 65539811;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539814: u64 = 65539814;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539815: u64 = 65539815;

/// Documented for `rekey_internal` (Since 9.17.1), `restore` (Since 9.17.1).
pub const CODE_65539817: u64 = 65539817;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539832: u64 = 65539832;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65539834: u64 = 65539834;

/// Documented for `create` (Since 9.17.1).
pub const CODE_65539835: u64 = 65539835;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65539836: u64 = 65539836;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539841: u64 = 65539841;

/// Documented for `restore` (Since 9.17.1).
pub const CODE_65539842: u64 = 65539842;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65539844: u64 = 65539844;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_196608088: u64 = 196608088;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_196608352: u64 = 196608352;
