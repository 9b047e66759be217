// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers/{uuid}/key-servers

//! Error codes documented for `/security/key-managers/{uuid}/key-servers`.

/// Documented for `create` (Since 9.6).
pub const CODE_65536038: i64 = 65536038;

/// Documented for `create` (Since 9.11.1).
pub const CODE_65536042: i64 = 65536042;

/// Documented for `create` (Since 9.11.1), `delete_where` (Since 9.16.1), `delete` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const CODE_65536600: i64 = 65536600;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_65536700: i64 = 65536700;

/// Documented for `create` (Since 9.6).
pub const CODE_65536821: i64 = 65536821;

/// Documented for `create` (From 9.6 to 9.12.1), `delete` (From 9.6 to 9.12.1), `update` (From 9.6 to 9.12.1).
pub const CODE_65536822: i64 = 65536822;

/// Documented for `create` (Since 9.6), `delete` (From 9.6 to 9.12.1), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_65536824: i64 = 65536824;

/// Documented for `create` (Since 9.6), `delete` (From 9.6 to 9.12.1), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_65536828: i64 = 65536828;

/// Documented for `create` (Since 9.6).
pub const CODE_65536834: i64 = 65536834;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_65536843: i64 = 65536843;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_65536845: i64 = 65536845;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_65536846: i64 = 65536846;

/// Documented for `create` (Since 9.6).
pub const CODE_65536852: i64 = 65536852;

/// Documented for `create` (Since 9.6).
pub const CODE_65536870: i64 = 65536870;

/// Documented for `create` (Since 9.6).
pub const CODE_65536871: i64 = 65536871;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_65536880: i64 = 65536880;

/// Documented for `create` (Since 9.7), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_65536921: i64 = 65536921;

/// Documented for `update_where` (Since 9.19.1), `update` (Since 9.19.1).
pub const CODE_65537002: i64 = 65537002;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const CODE_65537400: i64 = 65537400;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const CODE_65538407: i64 = 65538407;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const CODE_65538408: i64 = 65538408;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const CODE_65538413: i64 = 65538413;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const CODE_65538502: i64 = 65538502;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const CODE_65538503: i64 = 65538503;

/// Documented for `create` (Since 9.6).
pub const CODE_66060338: i64 = 66060338;

/// Documented for `create` (Since 9.6).
pub const CODE_66060339: i64 = 66060339;

/// Documented for `create` (Since 9.6).
pub const CODE_66060340: i64 = 66060340;

/// Documented for `create` (From 9.6 to 9.7).
pub const CODE_66060341: i64 = 66060341;
