// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/barbican-kms

//! Error codes documented for `/security/barbican-kms`.

/// Documented for `create` (Since 9.17.1).
pub const CODE_1115127: i64 = 1115127;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65536205: i64 = 65536205;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65536882: i64 = 65536882;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65536883: i64 = 65536883;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65536884: i64 = 65536884;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65536889: i64 = 65536889;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65536973: i64 = 65536973;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65537533: i64 = 65537533;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65537547: i64 = 65537547;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65537556: i64 = 65537556;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65537565: i64 = 65537565;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65537610: i64 = 65537610;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65539200: i64 = 65539200;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65539201: i64 = 65539201;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65539202: i64 = 65539202;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539223: i64 = 65539223;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65539416: i64 = 65539416;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65539436: i64 = 65539436;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65539437: i64 = 65539437;

/// Documented for `get` (Since 9.17.1), `list` (Since 9.17.1).
pub const CODE_65539801: i64 = 65539801;

/// Documented for `create` (Since 9.17.1).
pub const CODE_65539805: i64 = 65539805;

/// Documented for `create` (Since 9.17.1).
pub const CODE_65539806: i64 = 65539806;

/// Documented for `create` (Since 9.17.1).
pub const CODE_65539807: i64 = 65539807;

/// Documented for `create` (Since 9.17.1).
pub const CODE_65539808: i64 = 65539808;

/// Documented for `create` (Since 9.17.1).
pub const CODE_65539809: i64 = 65539809;

/// Documented for `create` (Since 9.17.1).
pub const CODE_65539810: i64 = 65539810;

/// Documented for `create` (Since 9.17.1).
pub const CODE_65539811: i64 = 65539811;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539814: i64 = 65539814;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539815: i64 = 65539815;

/// Documented for `rekey_internal` (Since 9.17.1), `restore` (Since 9.17.1).
pub const CODE_65539817: i64 = 65539817;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539832: i64 = 65539832;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65539834: i64 = 65539834;

/// Documented for `create` (Since 9.17.1).
pub const CODE_65539835: i64 = 65539835;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65539836: i64 = 65539836;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_65539841: i64 = 65539841;

/// Documented for `restore` (Since 9.17.1).
pub const CODE_65539842: i64 = 65539842;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_65539844: i64 = 65539844;

/// Documented for `rekey_internal` (Since 9.19.1).
pub const CODE_65539856: i64 = 65539856;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_196608088: i64 = 196608088;

/// Documented for `rekey_internal` (Since 9.17.1).
pub const CODE_196608352: i64 = 196608352;
