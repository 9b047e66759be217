// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/azure-key-vaults

//! Error codes documented for `/security/azure-key-vaults`.

/// Documented for `create` (Since 9.9.1).
pub const CODE_3735553: i64 = 3735553;

/// Documented for `create` (Since 9.9.1).
pub const CODE_3735664: i64 = 3735664;

/// Documented for `create` (Since 9.9.1).
pub const CODE_3735665: i64 = 3735665;

/// Documented for `create` (Since 9.9.1).
pub const CODE_3735700: i64 = 3735700;

/// Documented for `create` (Since 9.9.1).
pub const CODE_52559972: i64 = 52559972;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1).
pub const CODE_65536242: i64 = 65536242;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.10.1).
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

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1).
pub const CODE_65536924: i64 = 65536924;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1), `rekey_external` (Since 9.11.1), `rekey_internal` (Since 9.9.1), `restore` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const CODE_65537120: i64 = 65537120;

/// Documented for `create` (Since 9.9.1).
pub const CODE_65537500: i64 = 65537500;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const CODE_65537504: i64 = 65537504;

/// Documented for `create` (From 9.9.1 to 9.18.1).
pub const CODE_65537505: i64 = 65537505;

/// Documented for `create` (Since 9.9.1).
pub const CODE_65537506: i64 = 65537506;

/// Documented for `create` (From 9.9.1 to 9.18.1).
pub const CODE_65537512: i64 = 65537512;

/// Documented for `create` (Since 9.9.1).
pub const CODE_65537514: i64 = 65537514;

/// Documented for `restore` (Since 9.9.1).
pub const CODE_65537515: i64 = 65537515;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const CODE_65537517: i64 = 65537517;

/// Documented for `create` (Since 9.9.1).
pub const CODE_65537518: i64 = 65537518;

/// Documented for `create` (Since 9.9.1).
pub const CODE_65537523: i64 = 65537523;

/// Documented for `create` (Since 9.9.1).
pub const CODE_65537526: i64 = 65537526;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const CODE_65537540: i64 = 65537540;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const CODE_65537541: i64 = 65537541;

/// Documented for `restore` (Since 9.12.1).
pub const CODE_65537544: i64 = 65537544;

/// Documented for `rekey_external` (Since 9.11.1), `rekey_internal` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const CODE_65537547: i64 = 65537547;

/// Documented for `get` (Since 9.16.1), `list` (Since 9.16.1).
pub const CODE_65537549: i64 = 65537549;

/// Documented for `get` (Since 9.16.1), `list` (Since 9.16.1).
pub const CODE_65537551: i64 = 65537551;

/// Documented for `get` (Since 9.16.1), `list` (Since 9.16.1).
pub const CODE_65537552: i64 = 65537552;

/// Documented for `create` (Since 9.18.1).
pub const CODE_65537553: i64 = 65537553;

/// Documented for `rekey_internal` (Since 9.9.1).
pub const CODE_65537559: i64 = 65537559;

/// Documented for `create` (Since 9.10.1).
pub const CODE_65537567: i64 = 65537567;

/// Documented for `create` (Since 9.10.1), `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const CODE_65537573: i64 = 65537573;

/// Documented for `update_where` (From 9.16.1 to 9.18.1), `update` (From 9.10.1 to 9.18.1).
pub const CODE_65537577: i64 = 65537577;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65537589: i64 = 65537589;

/// Documented for `create` (From 9.16.1 to 9.18.1).
pub const CODE_65537592: i64 = 65537592;

/// Documented for `create` (From 9.16.1 to 9.18.1).
pub const CODE_65537593: i64 = 65537593;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65537594: i64 = 65537594;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65537595: i64 = 65537595;

/// Documented for `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1).
pub const CODE_65537610: i64 = 65537610;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65538902: i64 = 65538902;

/// Documented for `create` (Since 9.16.1).
pub const CODE_65538903: i64 = 65538903;

/// Documented for `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1).
pub const CODE_65539436: i64 = 65539436;

/// Documented for `rekey_external` (Since 9.16.1), `rekey_internal` (Since 9.16.1).
pub const CODE_65539437: i64 = 65539437;

/// Documented for `create` (Since 9.17.1).
pub const CODE_65539704: i64 = 65539704;

/// Documented for `rekey_external` (Since 9.19.1).
pub const CODE_65539855: i64 = 65539855;

/// Documented for `rekey_internal` (Since 9.19.1).
pub const CODE_65539856: i64 = 65539856;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1).
pub const CODE_196608080: i64 = 196608080;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1).
pub const CODE_196608301: i64 = 196608301;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1).
pub const CODE_196608305: i64 = 196608305;
