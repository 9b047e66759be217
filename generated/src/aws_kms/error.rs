// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/aws-kms

//! Error codes documented for `/security/aws-kms`.

/// Documented for `create` (Since 9.12.1).
pub const CODE_3735622: i64 = 3735622;

/// Documented for `create` (Since 9.12.1).
pub const CODE_3735645: i64 = 3735645;

/// Documented for `create` (Since 9.12.1).
pub const CODE_3735657: i64 = 3735657;

/// Documented for `create` (Since 9.12.1).
pub const CODE_3735664: i64 = 3735664;

/// Documented for `create` (Since 9.12.1).
pub const CODE_3735665: i64 = 3735665;

/// Documented for `create` (Since 9.12.1).
pub const CODE_3735700: i64 = 3735700;

/// Documented for `restore` (Since 9.12.1).
pub const CODE_65536082: i64 = 65536082;

/// Documented for `create` (Since 9.12.1).
pub const CODE_65536600: i64 = 65536600;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const CODE_65536817: i64 = 65536817;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const CODE_65536827: i64 = 65536827;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const CODE_65536834: i64 = 65536834;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const CODE_65536883: i64 = 65536883;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const CODE_65536884: i64 = 65536884;

/// Documented for `delete` (Only in 9.12.1).
pub const CODE_65537103: i64 = 65537103;

/// Documented for `delete` (Only in 9.12.1).
pub const CODE_65537104: i64 = 65537104;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const CODE_65537106: i64 = 65537106;

/// Documented for `delete` (Only in 9.12.1).
pub const CODE_65537121: i64 = 65537121;

/// Documented for `create` (Since 9.12.1).
pub const CODE_65537518: i64 = 65537518;

/// Documented for `rekey_external` (Since 9.12.1).
pub const CODE_65537538: i64 = 65537538;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.12.1).
pub const CODE_65537541: i64 = 65537541;

/// Documented for `rekey_external` (Since 9.12.1).
pub const CODE_65537543: i64 = 65537543;

/// Documented for `restore` (Since 9.12.1).
pub const CODE_65537544: i64 = 65537544;

/// Documented for `rekey_external` (Since 9.12.1), `rekey_internal` (Since 9.12.1).
pub const CODE_65537547: i64 = 65537547;

/// Documented for `get` (Since 9.12.1), `list` (Since 9.12.1).
pub const CODE_65537551: i64 = 65537551;

/// Documented for `get` (Since 9.12.1), `list` (Since 9.12.1).
pub const CODE_65537552: i64 = 65537552;

/// Documented for `rekey_internal` (Since 9.12.1).
pub const CODE_65537556: i64 = 65537556;

/// Documented for `rekey_internal` (Since 9.12.1).
pub const CODE_65537559: i64 = 65537559;

/// Documented for `rekey_internal` (Since 9.12.1).
pub const CODE_65537566: i64 = 65537566;

/// Documented for `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1).
pub const CODE_65537610: i64 = 65537610;

/// Documented for `create` (Since 9.12.1).
pub const CODE_65537900: i64 = 65537900;

/// Documented for `create` (Since 9.12.1).
pub const CODE_65537901: i64 = 65537901;

/// Documented for `create` (Since 9.12.1), `update_where` (Since 9.16.1), `update` (Since 9.12.1).
pub const CODE_65537906: i64 = 65537906;

/// Documented for `create` (Since 9.12.1).
pub const CODE_65537907: i64 = 65537907;

/// Documented for `create` (Since 9.12.1).
pub const CODE_65537908: i64 = 65537908;

/// Documented for `create` (Since 9.12.1).
pub const CODE_65537910: i64 = 65537910;

/// Documented for `create` (Since 9.12.1).
pub const CODE_65537911: i64 = 65537911;

/// Documented for `create` (Since 9.12.1).
pub const CODE_65537912: i64 = 65537912;

/// Documented for `get` (Since 9.12.1), `list` (Since 9.12.1).
pub const CODE_65537915: i64 = 65537915;

/// Documented for `rekey_external` (Since 9.12.1).
pub const CODE_65537919: i64 = 65537919;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.12.1).
pub const CODE_65537920: i64 = 65537920;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.12.1).
pub const CODE_65537921: i64 = 65537921;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.12.1).
pub const CODE_65537924: i64 = 65537924;

/// Documented for `create` (Since 9.12.1), `delete_where` (Since 9.16.1), `delete` (Since 9.12.1), `rekey_external` (Since 9.12.1), `rekey_internal` (Since 9.12.1), `restore` (Since 9.12.1), `update_where` (Since 9.16.1), `update` (Since 9.12.1).
pub const CODE_65537926: i64 = 65537926;

/// Documented for `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1).
pub const CODE_65539436: i64 = 65539436;

/// Documented for `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1).
pub const CODE_65539437: i64 = 65539437;

/// Documented for `create` (Since 9.17.1).
pub const CODE_65539704: i64 = 65539704;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const CODE_196608080: i64 = 196608080;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const CODE_196608301: i64 = 196608301;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const CODE_196608332: i64 = 196608332;

/// Documented for `delete` (Only in 9.12.1).
pub const CODE_196608351: i64 = 196608351;
