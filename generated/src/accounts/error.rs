// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/accounts

//! Error codes documented for `/security/accounts`.

/// Documented for `create` (Since 9.7), `update_where` (Since 9.16.1), `update` (Since 9.7).
pub const ROLE_NOT_FOUND: i64 = 1261215;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.7).
pub const USER_NOT_FOUND: i64 = 1261218;

/// Documented for `create` (Since 9.16.1).
pub const CODE_1261225: i64 = 1261225;

/// Documented for `create` (Since 9.7), `update_where` (Since 9.16.1), `update` (Since 9.7).
pub const CANNOT_LOCK_WITHOUT_PASSWORD: i64 = 1263343;

/// Documented for `create` (Since 9.16.1).
pub const CODE_2621475: i64 = 2621475;

/// Documented for `create` (Since 9.16.1).
pub const CODE_2621601: i64 = 2621601;

/// Documented for `create` (Since 9.16.1).
pub const CODE_2621706: i64 = 2621706;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_5636096: i64 = 5636096;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_5636097: i64 = 5636097;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const LAST_UNLOCKED_ADMIN: i64 = 5636098;

/// Documented for `create` (Since 9.6).
pub const CODE_5636099: i64 = 5636099;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_5636100: i64 = 5636100;

/// Documented for `create` (Since 9.6).
pub const RESERVED_NAME: i64 = 5636121;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const SYSTEM_ACCOUNT: i64 = 5636125;

/// Documented for `create` (Since 9.6).
pub const CODE_5636126: i64 = 5636126;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_5636129: i64 = 5636129;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_5636136: i64 = 5636136;

/// Documented for `create` (Since 9.6).
pub const CODE_5636140: i64 = 5636140;

/// Documented for `create` (Since 9.6).
pub const CODE_5636141: i64 = 5636141;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const LAST_CONSOLE_ADMIN: i64 = 5636146;

/// Documented for `create` (From 9.6 to 9.12.1), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_5636154: i64 = 5636154;

/// Documented for `create` (From 9.6 to 9.16.1), `update_where` (Only in 9.16.1), `update` (From 9.6 to 9.16.1).
pub const CODE_5636155: i64 = 5636155;

/// Documented for `create` (From 9.6 to 9.16.1), `update_where` (Only in 9.16.1), `update` (From 9.6 to 9.16.1).
pub const CODE_5636156: i64 = 5636156;

/// Documented for `create` (From 9.6 to 9.12.1), `update` (From 9.6 to 9.12.1).
pub const CODE_5636157: i64 = 5636157;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_5636159: i64 = 5636159;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_5636164: i64 = 5636164;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_5636165: i64 = 5636165;

/// Documented for `update` (From 9.6 to 9.9.1).
pub const CODE_5636174: i64 = 5636174;

/// Documented for `create` (Since 9.16.1).
pub const APPLICATION_AND_METHOD_DISAGREE: i64 = 5636176;

/// Documented for `create` (Since 9.16.1).
pub const APPLICATION_INVALID: i64 = 5636178;

/// Documented for `create` (Since 9.16.1).
pub const CODE_5636179: i64 = 5636179;

/// Documented for `create` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const CODE_5636197: i64 = 5636197;

/// Documented for `create` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const CODE_5636198: i64 = 5636198;

/// Documented for `create` (Since 9.16.1).
pub const CODE_5636206: i64 = 5636206;

/// Documented for `create` (Since 9.16.1).
pub const CODE_5636207: i64 = 5636207;

/// Documented for `update_where` (Only in 9.16.1), `update` (Only in 9.16.1).
pub const CODE_5636210: i64 = 5636210;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_5636212: i64 = 5636212;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_5636214: i64 = 5636214;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_5636223: i64 = 5636223;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_5636224: i64 = 5636224;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_5636225: i64 = 5636225;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_5636226: i64 = 5636226;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_5636233: i64 = 5636233;

/// Documented for `create` (Since 9.16.1).
pub const CODE_5636250: i64 = 5636250;

/// Documented for `create` (Since 9.16.1).
pub const CODE_5636251: i64 = 5636251;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const LAST_CONSOLE_ADMIN_LOCK: i64 = 7077896;

/// Documented for `create` (Since 9.6).
pub const CODE_7077897: i64 = 7077897;

/// Documented for `create` (Since 9.6).
pub const CODE_7077898: i64 = 7077898;

/// Documented for `create` (Since 9.6).
pub const NAME_LENGTH: i64 = 7077899;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const ROLE_UNDEFINED_FOR_SVM: i64 = 7077906;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_7077911: i64 = 7077911;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const PASSWORD_CONTAINS_NAME: i64 = 7077918;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const PASSWORD_TOO_SHORT: i64 = 7077919;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_7077920: i64 = 7077920;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_7077921: i64 = 7077921;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const PASSWORD_REUSED: i64 = 7077924;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_7077925: i64 = 7077925;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_7077929: i64 = 7077929;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const PASSWORD_TOO_LONG: i64 = 7077940;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_7077941: i64 = 7077941;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_7078900: i64 = 7078900;
