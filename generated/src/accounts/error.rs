// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/accounts

//! Error codes documented for `/security/accounts`.

/// Documented for `create` (Since 9.7), `update_where` (Since 9.16.1), `update` (Since 9.7).
pub const ROLE_NOT_FOUND: i64 = 1261215;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.7).
pub const USER_NOT_FOUND: i64 = 1261218;

/// Documented for `create` (Since 9.16.1).
pub const COMMAND_DIRECTORY_INVALID: i64 = 1261225;

/// Documented for `create` (Since 9.7), `update_where` (Since 9.16.1), `update` (Since 9.7).
pub const CANNOT_LOCK_WITHOUT_PASSWORD: i64 = 1263343;

/// Documented for `create` (Since 9.16.1).
pub const NODE_SVM_UNSUPPORTED: i64 = 2621475;

/// Documented for `create` (Since 9.16.1).
pub const SYSTEM_SVM_UNSUPPORTED: i64 = 2621601;

/// Documented for `create` (Since 9.16.1).
pub const SVM_NAME_AND_UUID_DISAGREE: i64 = 2621706;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const ACCOUNT_HAS_NO_PASSWORD: i64 = 5636096;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const USER_HAS_NO_PASSWORD: i64 = 5636097;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const LAST_UNLOCKED_ADMIN: i64 = 5636098;

/// Documented for `create` (Since 9.6).
pub const SP_USER_NEEDS_ADMIN_ROLE: i64 = 5636099;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const SP_USER_ROLE_CHANGE: i64 = 5636100;

/// Documented for `create` (Since 9.6).
pub const RESERVED_NAME: i64 = 5636121;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const SYSTEM_ACCOUNT: i64 = 5636125;

/// Documented for `create` (Since 9.6).
pub const AUTOSUPPORT_RESERVED: i64 = 5636126;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const ROLE_NOT_DEFINED: i64 = 5636129;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const GROUP_NEEDS_NSSWITCH: i64 = 5636136;

/// Documented for `create` (Since 9.6).
pub const CONSOLE_NOT_FOR_SVM: i64 = 5636140;

/// Documented for `create` (Since 9.6).
pub const SP_NOT_FOR_SVM: i64 = 5636141;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const LAST_CONSOLE_ADMIN: i64 = 5636146;

/// Documented for `create` (From 9.6 to 9.12.1), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const SECOND_METHOD_APPLICATION: i64 = 5636154;

/// Documented for `create` (From 9.6 to 9.16.1), `update_where` (Only in 9.16.1), `update` (From 9.6 to 9.16.1).
pub const SECOND_METHOD_NEEDS_FIRST: i64 = 5636155;

/// Documented for `create` (From 9.6 to 9.16.1), `update_where` (Only in 9.16.1), `update` (From 9.6 to 9.16.1).
pub const METHODS_IDENTICAL: i64 = 5636156;

/// Documented for `create` (From 9.6 to 9.12.1), `update` (From 9.6 to 9.12.1).
pub const DOMAIN_WITHOUT_SECOND_METHOD: i64 = 5636157;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const SECOND_METHOD_SINGLE_ENTRY: i64 = 5636159;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const PASSWORD_WITH_NSSWITCH: i64 = 5636164;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const SECOND_METHOD_NOT_FOR_GROUPS: i64 = 5636165;

/// Documented for `update` (From 9.6 to 9.9.1).
pub const PASSWORD_OF_OTHERS: i64 = 5636174;

/// Documented for `create` (Since 9.16.1).
pub const APPLICATION_AND_METHOD_DISAGREE: i64 = 5636176;

/// Documented for `create` (Since 9.16.1).
pub const APPLICATION_INVALID: i64 = 5636178;

/// Documented for `create` (Since 9.16.1).
pub const AMQP_NOT_FOR_SVM: i64 = 5636179;

/// Documented for `create` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const FASTBIND_COMBINATION: i64 = 5636197;

/// Documented for `create` (Since 9.11.1), `update_where` (Since 9.16.1), `update` (Since 9.11.1).
pub const FASTBIND_NEEDS_NSSWITCH: i64 = 5636198;

/// Documented for `create` (Since 9.16.1).
pub const BACKSLASH_OUTSIDE_DOMAIN: i64 = 5636206;

/// Documented for `create` (Since 9.16.1).
pub const DOMAIN_PARTNER_METHOD: i64 = 5636207;

/// Documented for `update_where` (Only in 9.16.1), `update` (Only in 9.16.1).
pub const FASTBIND_LDAP_INSECURE_CREATE: i64 = 5636210;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const TOTP_FIRST_METHOD: i64 = 5636212;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const TOTP_NEEDS_9_13_1: i64 = 5636214;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const GROUP_APPLICATION: i64 = 5636223;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const SP_SECOND_METHOD_NEEDS_9_15_1: i64 = 5636224;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const SP_SECOND_METHOD: i64 = 5636225;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CAPABILITY_CHECK_FAILED: i64 = 5636226;

/// Documented for `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const FASTBIND_LDAP_INSECURE_MODIFY: i64 = 5636233;

/// Documented for `create` (Since 9.16.1).
pub const SECOND_METHOD_APPLICATION_HTTP: i64 = 5636250;

/// Documented for `create` (Since 9.16.1).
pub const HTTP_SECOND_METHOD: i64 = 5636251;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const LAST_CONSOLE_ADMIN_LOCK: i64 = 7077896;

/// Documented for `create` (Since 9.6).
pub const NAME_CHARACTER: i64 = 7077897;

/// Documented for `create` (Since 9.6).
pub const NAME_NEEDS_LETTERS_AND_DIGITS: i64 = 7077898;

/// Documented for `create` (Since 9.6).
pub const NAME_LENGTH: i64 = 7077899;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const ROLE_UNDEFINED_FOR_SVM: i64 = 7077906;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const NO_PASSWORD_METHOD: i64 = 7077911;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const PASSWORD_CONTAINS_NAME: i64 = 7077918;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const PASSWORD_TOO_SHORT: i64 = 7077919;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const PASSWORD_NEEDS_LETTERS_AND_DIGITS: i64 = 7077920;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const PASSWORD_NEEDS_SPECIAL: i64 = 7077921;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const PASSWORD_REUSED: i64 = 7077924;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const PASSWORD_UNCHANGED: i64 = 7077925;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const CANNOT_LOCK_PASSWORDLESS: i64 = 7077929;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const PASSWORD_TOO_LONG: i64 = 7077940;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const PASSWORD_RULES_EXCEED_LENGTH: i64 = 7077941;

/// Documented for `create` (Since 9.6), `update_where` (Since 9.16.1), `update` (Since 9.6).
pub const ADMIN_PASSWORD_UNSET: i64 = 7078900;
