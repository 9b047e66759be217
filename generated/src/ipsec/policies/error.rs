// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ipsec/policies

//! Error codes documented for `/security/ipsec/policies`.

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1).
pub const CODE_66257096: u64 = 66257096;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const CODE_66257097: u64 = 66257097;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const CODE_66257099: u64 = 66257099;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const CODE_66257100: u64 = 66257100;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const CODE_66257101: u64 = 66257101;

/// Documented for `create` (Since 9.16.1).
pub const CODE_66257102: u64 = 66257102;

/// Documented for `create` (Since 9.9.1).
pub const CODE_66257104: u64 = 66257104;

/// Documented for `create` (Since 9.9.1).
pub const CODE_66257107: u64 = 66257107;

/// Documented for `create` (Since 9.9.1).
pub const CODE_66257109: u64 = 66257109;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const CODE_66257110: u64 = 66257110;

/// Documented for `create` (From 9.9.1 to 9.12.1).
pub const CODE_66257111: u64 = 66257111;

/// Documented for `create` (Since 9.9.1).
pub const CODE_66257112: u64 = 66257112;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const CODE_66257113: u64 = 66257113;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const CODE_66257114: u64 = 66257114;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const CODE_66257115: u64 = 66257115;

/// Documented for `delete` (From 9.9.1 to 9.12.1), `get` (From 9.9.1 to 9.12.1), `update` (From 9.9.1 to 9.12.1).
pub const CODE_66257116: u64 = 66257116;

/// Documented for `create` (Since 9.9.1).
pub const CODE_66257117: u64 = 66257117;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const CODE_66257120: u64 = 66257120;

/// Documented for `create` (Since 9.9.1).
pub const CODE_66257121: u64 = 66257121;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257125: u64 = 66257125;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257126: u64 = 66257126;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257127: u64 = 66257127;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257128: u64 = 66257128;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257129: u64 = 66257129;

/// Documented for `create` (Since 9.16.1).
pub const CODE_66257130: u64 = 66257130;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257131: u64 = 66257131;

/// Documented for `create` (Since 9.10.1).
pub const CODE_66257132: u64 = 66257132;

/// Documented for `create` (Since 9.11.1).
pub const CODE_66257133: u64 = 66257133;

/// Documented for `create` (Since 9.11.1).
pub const CODE_66257134: u64 = 66257134;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257135: u64 = 66257135;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257136: u64 = 66257136;

/// Documented for `create` (Since 9.11.1).
pub const CODE_66257137: u64 = 66257137;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257138: u64 = 66257138;

/// Documented for `create` (Since 9.10.1), `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const CODE_66257139: u64 = 66257139;

/// Documented for `create` (Since 9.10.1), `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const CODE_66257140: u64 = 66257140;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257142: u64 = 66257142;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257143: u64 = 66257143;

/// Documented for `create` (Since 9.16.1).
pub const CODE_66257144: u64 = 66257144;

/// Documented for `create` (Since 9.16.1).
pub const CODE_66257148: u64 = 66257148;

/// Documented for `create` (Since 9.17.1), `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_66257153: u64 = 66257153;

/// Documented for `create` (Since 9.17.1), `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_66257154: u64 = 66257154;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257199: u64 = 66257199;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257200: u64 = 66257200;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257201: u64 = 66257201;

/// Documented for `create` (Since 9.16.1).
pub const CODE_66257202: u64 = 66257202;

/// Documented for `create` (Since 9.16.1).
pub const CODE_66257203: u64 = 66257203;

/// Documented for `create` (Since 9.16.1).
pub const CODE_66257204: u64 = 66257204;

/// Documented for `create` (Since 9.16.1).
pub const CODE_66257205: u64 = 66257205;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_66257305: u64 = 66257305;

/// Documented for `create` (Since 9.12.1).
pub const CODE_66257396: u64 = 66257396;
