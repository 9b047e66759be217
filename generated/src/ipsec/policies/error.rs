// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ipsec/policies

//! Error codes documented for `/security/ipsec/policies`.

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1).
pub const CODE_66257096: i64 = 66257096;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const CODE_66257097: i64 = 66257097;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const CODE_66257099: i64 = 66257099;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const CODE_66257100: i64 = 66257100;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const CODE_66257101: i64 = 66257101;

/// Documented for `create` (Since 9.16.1).
pub const CODE_66257102: i64 = 66257102;

/// Documented for `create` (Since 9.9.1).
pub const CODE_66257104: i64 = 66257104;

/// Documented for `create` (Since 9.9.1).
pub const CODE_66257107: i64 = 66257107;

/// Documented for `create` (Since 9.9.1).
pub const CODE_66257109: i64 = 66257109;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const CODE_66257110: i64 = 66257110;

/// Documented for `create` (From 9.9.1 to 9.12.1).
pub const CODE_66257111: i64 = 66257111;

/// Documented for `create` (Since 9.9.1).
pub const CODE_66257112: i64 = 66257112;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const CODE_66257113: i64 = 66257113;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const CODE_66257114: i64 = 66257114;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const CODE_66257115: i64 = 66257115;

/// Documented for `delete` (From 9.9.1 to 9.12.1), `get` (From 9.9.1 to 9.12.1), `update` (From 9.9.1 to 9.12.1).
pub const CODE_66257116: i64 = 66257116;

/// Documented for `create` (Since 9.9.1).
pub const CODE_66257117: i64 = 66257117;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const CODE_66257120: i64 = 66257120;

/// Documented for `create` (Since 9.9.1).
pub const CODE_66257121: i64 = 66257121;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257125: i64 = 66257125;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257126: i64 = 66257126;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257127: i64 = 66257127;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257128: i64 = 66257128;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257129: i64 = 66257129;

/// Documented for `create` (Since 9.16.1).
pub const CODE_66257130: i64 = 66257130;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257131: i64 = 66257131;

/// Documented for `create` (Since 9.10.1).
pub const CODE_66257132: i64 = 66257132;

/// Documented for `create` (Since 9.11.1).
pub const CODE_66257133: i64 = 66257133;

/// Documented for `create` (Since 9.11.1).
pub const CODE_66257134: i64 = 66257134;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257135: i64 = 66257135;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257136: i64 = 66257136;

/// Documented for `create` (Since 9.11.1).
pub const CODE_66257137: i64 = 66257137;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257138: i64 = 66257138;

/// Documented for `create` (Since 9.10.1), `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const CODE_66257139: i64 = 66257139;

/// Documented for `create` (Since 9.10.1), `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const CODE_66257140: i64 = 66257140;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257142: i64 = 66257142;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257143: i64 = 66257143;

/// Documented for `create` (Since 9.16.1).
pub const CODE_66257144: i64 = 66257144;

/// Documented for `create` (Since 9.16.1).
pub const CODE_66257148: i64 = 66257148;

/// Documented for `create` (Since 9.17.1), `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_66257153: i64 = 66257153;

/// Documented for `create` (Since 9.17.1), `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_66257154: i64 = 66257154;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257199: i64 = 66257199;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257200: i64 = 66257200;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257201: i64 = 66257201;

/// Documented for `create` (Since 9.16.1).
pub const CODE_66257202: i64 = 66257202;

/// Documented for `create` (Since 9.16.1).
pub const CODE_66257203: i64 = 66257203;

/// Documented for `create` (Since 9.16.1).
pub const CODE_66257204: i64 = 66257204;

/// Documented for `create` (Since 9.16.1).
pub const CODE_66257205: i64 = 66257205;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257305: i64 = 66257305;

/// Documented for `create` (Since 9.12.1).
pub const CODE_66257396: i64 = 66257396;
