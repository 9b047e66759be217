// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/accounts

//! Error codes documented for `/security/accounts`.

/// Documented for `create` (Since 9.7), `update_where` (Since 9.16.1), `update` (Since 9.7).
pub const ROLE_NOT_FOUND: u64 = 1261215;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.7).
pub const USER_NOT_FOUND: u64 = 1261218;

/// Documented for `create` (Since 9.16.1).
pub const CODE_1261225: u64 = 1261225;

/// Documented for `create` (Since 9.7), `update_where` (Since 9.16.1), `update` (Since 9.7).
pub const CANNOT_LOCK_WITHOUT_PASSWORD: u64 = 1263343;

/// Documented for `create` (Since 9.16.1).
pub const CODE_2621475: u64 = 2621475;

/// Documented for `create` (Since 9.16.1).
pub const CODE_2621601: u64 = 2621601;

/// Documented for `create` (Since 9.16.1).
pub const CODE_2621706: u64 = 2621706;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_5636096: u64 = 5636096;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_5636097: u64 = 5636097;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const LAST_UNLOCKED_ADMIN: u64 = 5636098;

/// Documented for `create` (Since 9.6).
pub const CODE_5636099: u64 = 5636099;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_5636100: u64 = 5636100;

/// Documented for `create` (Since 9.6).
pub const RESERVED_NAME: u64 = 5636121;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const SYSTEM_ACCOUNT: u64 = 5636125;

/// Documented for `create` (Since 9.6).
pub const CODE_5636126: u64 = 5636126;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_5636129: u64 = 5636129;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_5636136: u64 = 5636136;

/// Documented for `create` (Since 9.6).
pub const CODE_5636140: u64 = 5636140;

/// Documented for `create` (Since 9.6).
pub const CODE_5636141: u64 = 5636141;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const LAST_CONSOLE_ADMIN: u64 = 5636146;

/// Documented for `create` (From 9.6 to 9.12.1), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_5636154: u64 = 5636154;

/// Documented for `create` (From 9.6 to 9.16.1), `update_where` (From 9.16.1 to 9.16.1), `update` (From 9.6 to 9.16.1).
pub const CODE_5636155: u64 = 5636155;

/// Documented for `create` (From 9.6 to 9.16.1), `update_where` (From 9.16.1 to 9.16.1), `update` (From 9.6 to 9.16.1).
pub const CODE_5636156: u64 = 5636156;

/// Documented for `create` (From 9.6 to 9.12.1), `update` (From 9.6 to 9.12.1).
pub const CODE_5636157: u64 = 5636157;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_5636159: u64 = 5636159;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_5636164: u64 = 5636164;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_5636165: u64 = 5636165;

/// Documented for `update` (From 9.6 to 9.9.1).
pub const CODE_5636174: u64 = 5636174;

/// Documented for `create` (Since 9.16.1).
pub const APPLICATION_AND_METHOD_DISAGREE: u64 = 5636176;

/// Documented for `create` (Since 9.16.1).
pub const APPLICATION_INVALID: u64 = 5636178;

/// Documented for `create` (Since 9.16.1).
pub const CODE_5636179: u64 = 5636179;

/// Documented for `create` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const CODE_5636197: u64 = 5636197;

/// Documented for `create` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const CODE_5636198: u64 = 5636198;

/// Documented for `create` (Since 9.16.1).
pub const CODE_5636206: u64 = 5636206;

/// Documented for `create` (Since 9.16.1).
pub const CODE_5636207: u64 = 5636207;

/// Documented for `update_where` (From 9.16.1 to 9.16.1), `update` (From 9.16.1 to 9.16.1).
pub const CODE_5636210: u64 = 5636210;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_5636212: u64 = 5636212;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_5636214: u64 = 5636214;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_5636223: u64 = 5636223;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_5636224: u64 = 5636224;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_5636225: u64 = 5636225;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_5636226: u64 = 5636226;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const CODE_5636233: u64 = 5636233;

/// Documented for `create` (Since 9.16.1).
pub const CODE_5636250: u64 = 5636250;

/// Documented for `create` (Since 9.16.1).
pub const CODE_5636251: u64 = 5636251;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const LAST_CONSOLE_ADMIN_LOCK: u64 = 7077896;

/// Documented for `create` (Since 9.6).
pub const CODE_7077897: u64 = 7077897;

/// Documented for `create` (Since 9.6).
pub const CODE_7077898: u64 = 7077898;

/// Documented for `create` (Since 9.6).
pub const NAME_LENGTH: u64 = 7077899;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const ROLE_UNDEFINED_FOR_SVM: u64 = 7077906;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_7077911: u64 = 7077911;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const PASSWORD_CONTAINS_NAME: u64 = 7077918;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const PASSWORD_TOO_SHORT: u64 = 7077919;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_7077920: u64 = 7077920;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_7077921: u64 = 7077921;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const PASSWORD_REUSED: u64 = 7077924;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_7077925: u64 = 7077925;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_7077929: u64 = 7077929;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const PASSWORD_TOO_LONG: u64 = 7077940;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_7077941: u64 = 7077941;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CODE_7078900: u64 = 7078900;
