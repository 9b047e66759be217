// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/aws-kms

//! Error codes documented for `/security/aws-kms`.

/// Documented for `create` (Since 9.12.1).
pub const CODE_3735622: u64 = 3735622;

/// Documented for `create` (Since 9.12.1).
pub const CODE_3735645: u64 = 3735645;

/// Documented for `create` (Since 9.12.1).
pub const CODE_3735657: u64 = 3735657;

/// Documented for `create` (Since 9.12.1).
pub const CODE_3735664: u64 = 3735664;

/// Documented for `create` (Since 9.12.1).
pub const CODE_3735665: u64 = 3735665;

/// Documented for `create` (Since 9.12.1).
pub const CODE_3735700: u64 = 3735700;

/// Documented for `restore` (Since 9.12.1).
pub const CODE_65536082: u64 = 65536082;

/// Documented for `create` (Since 9.12.1).
pub const CODE_65536600: u64 = 65536600;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const CODE_65536817: u64 = 65536817;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const CODE_65536827: u64 = 65536827;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const CODE_65536834: u64 = 65536834;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const CODE_65536883: u64 = 65536883;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const CODE_65536884: u64 = 65536884;

/// Documented for `delete` (From 9.12.1 to 9.12.1).
pub const CODE_65537103: u64 = 65537103;

/// Documented for `delete` (From 9.12.1 to 9.12.1).
pub const CODE_65537104: u64 = 65537104;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const CODE_65537106: u64 = 65537106;

/// Documented for `delete` (From 9.12.1 to 9.12.1).
pub const CODE_65537121: u64 = 65537121;

/// Documented for `create` (Since 9.12.1).
pub const CODE_65537518: u64 = 65537518;

/// Documented for `rekey_external` (Since 9.12.1).
pub const CODE_65537538: u64 = 65537538;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.12.1).
pub const CODE_65537541: u64 = 65537541;

/// Documented for `rekey_external` (Since 9.12.1).
pub const CODE_65537543: u64 = 65537543;

/// Documented for `restore` (Since 9.12.1).
pub const CODE_65537544: u64 = 65537544;

/// Documented for `rekey_external` (Since 9.12.1), `rekey_internal` (Since 9.12.1).
pub const CODE_65537547: u64 = 65537547;

/// Documented for `get` (Since 9.12.1), `list` (Since 9.12.1).
pub const CODE_65537551: u64 = 65537551;

/// Documented for `get` (Since 9.12.1), `list` (Since 9.12.1).
pub const CODE_65537552: u64 = 65537552;

/// Documented for `rekey_internal` (Since 9.12.1).
pub const CODE_65537556: u64 = 65537556;

/// Documented for `rekey_internal` (Since 9.12.1).
pub const CODE_65537559: u64 = 65537559;

/// Documented for `rekey_internal` (Since 9.12.1).
pub const CODE_65537566: u64 = 65537566;

/// Documented for `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1).
pub const CODE_65537610: u64 = 65537610;

/// Documented for `create` (Since 9.12.1).
pub const CODE_65537900: u64 = 65537900;

/// Documented for `create` (Since 9.12.1).
pub const CODE_65537901: u64 = 65537901;

/// Documented for `create` (Since 9.12.1), `update_where` (Since 9.16.1), `update` (Since 9.12.1).
pub const CODE_65537906: u64 = 65537906;

/// Documented for `create` (Since 9.12.1).
pub const CODE_65537907: u64 = 65537907;

/// Documented for `create` (Since 9.12.1).
pub const CODE_65537908: u64 = 65537908;

/// Documented for `create` (Since 9.12.1).
pub const CODE_65537910: u64 = 65537910;

/// Documented for `create` (Since 9.12.1).
pub const CODE_65537911: u64 = 65537911;

/// Documented for `create` (Since 9.12.1).
pub const CODE_65537912: u64 = 65537912;

/// Documented for `get` (Since 9.12.1), `list` (Since 9.12.1).
pub const CODE_65537915: u64 = 65537915;

/// Documented for `rekey_external` (Since 9.12.1).
pub const CODE_65537919: u64 = 65537919;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.12.1).
pub const CODE_65537920: u64 = 65537920;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.12.1).
pub const CODE_65537921: u64 = 65537921;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.12.1).
pub const CODE_65537924: u64 = 65537924;

/// Documented for `create` (Since 9.12.1), `delete_where` (Since 9.16.1), `delete` (Since 9.12.1), `rekey_external` (Since 9.12.1), `rekey_internal` (Since 9.12.1), `restore` (Since 9.12.1), `update_where` (Since 9.16.1), `update` (Since 9.12.1).
pub const CODE_65537926: u64 = 65537926;

/// Documented for `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1).
pub const CODE_65539436: u64 = 65539436;

/// Documented for `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1).
pub const CODE_65539437: u64 = 65539437;

/// Documented for `create` (Since 9.17.1).
pub const CODE_65539704: u64 = 65539704;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const CODE_196608080: u64 = 196608080;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const CODE_196608301: u64 = 196608301;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const CODE_196608332: u64 = 196608332;

/// Documented for `delete` (From 9.12.1 to 9.12.1).
pub const CODE_196608351: u64 = 196608351;
