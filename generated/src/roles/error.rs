// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/roles

//! Error codes documented for `/security/roles`.

/// Documented for `create` (Since 9.16.1), `delete_where` (Since 9.16.1), `delete` (Since 9.12.1).
pub const BUILTIN_ROLE: i64 = 1263347;

/// Documented for `create` (Since 9.9.1).
pub const SVM_NOT_FOUND: i64 = 2621462;

/// Documented for `create` (Since 9.6).
pub const ROLE_NOT_DEFINED: i64 = 5636129;

/// Documented for `create` (Since 9.6).
pub const SVM_ADMIN_LIMIT: i64 = 5636143;

/// Documented for `create` (Since 9.6).
pub const ACCESS_INVALID: i64 = 5636144;

/// Documented for `create` (Since 9.16.1).
pub const ROLE_MAPPED_TO_REST_ROLE: i64 = 5636168;

/// Documented for `create` (Since 9.6), `delete_where` (Since 9.16.1), `delete` (Since 9.10.1).
pub const PATH_MALFORMED: i64 = 5636169;

/// Documented for `create` (Since 9.6), `delete_where` (Since 9.16.1), `delete` (Since 9.10.1).
pub const PATH_UNKNOWN: i64 = 5636170;

/// Documented for `create` (Since 9.6).
pub const ROLE_EXISTS_AS_COMMAND_ROLE: i64 = 5636171;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const ROLE_IN_USE: i64 = 5636172;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const REST_ROLES_NEED_9_6: i64 = 5636173;

/// Documented for `create` (Since 9.10.1), `delete_where` (Since 9.16.1), `delete` (Since 9.10.1).
pub const GRANULAR_ROLES_DISABLED: i64 = 5636184;

/// Documented for `create` (Since 9.10.1), `delete_where` (Since 9.16.1), `delete` (Since 9.10.1).
pub const PATH_UUID_NOT_FOUND: i64 = 5636185;

/// Documented for `create` (Since 9.10.1), `delete_where` (Since 9.16.1), `delete` (Since 9.10.1).
pub const GRANULAR_ROLES_NEED_9_10_1: i64 = 5636186;

/// Documented for `create` (Since 9.16.1).
pub const PATH_KINDS_MIXED: i64 = 5636191;

/// Documented for `create` (Since 9.16.1).
pub const QUERY_NOT_FOR_API_PATH: i64 = 5636192;

/// Documented for `create` (Since 9.16.1).
pub const ACCESS_NOT_FOR_COMMAND: i64 = 5636200;

/// Documented for `create` (Since 9.17.1).
pub const FASTBIND_LDAP_INSECURE_CREATE: i64 = 5636210;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1).
pub const ROLE_MAPPED_TO_GROUP: i64 = 5636245;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1).
pub const REST_ROLE_MAPPED_TO_GROUP: i64 = 5636246;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1).
pub const REST_ROLE_MAPPED_EXTERNALLY: i64 = 5636247;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1).
pub const ROLE_MAPPED_EXTERNALLY: i64 = 5636249;

/// Documented for `delete_where` (Only in 9.18.1), `delete` (Only in 9.18.1).
pub const ROLE_NAME_LENGTH: i64 = 5636258;

/// Documented for `create` (Since 9.18.1), `delete_where` (Since 9.18.1), `delete` (Since 9.18.1).
pub const AIDE_CHILD_NOT_FOUND: i64 = 5636259;

/// Documented for `create` (Since 9.18.1), `delete_where` (Since 9.18.1), `delete` (Since 9.18.1).
pub const AIDE_GRANDCHILD_NOT_FOUND: i64 = 5636261;

/// Documented for `create` (Since 9.18.1).
pub const ROLE_NAME_RESERVED: i64 = 5636262;

/// Documented for `create` (Since 9.6), `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const SVM_ID_LOOKUP_FAILED: i64 = 13434890;

/// Documented for `create` (Since 9.6).
pub const SVM_UUID_LOOKUP_FAILED: i64 = 13434891;

/// Documented for `create` (Since 9.6).
pub const ROLE_REQUIRED: i64 = 13434892;

/// Documented for `create` (From 9.6 to 9.7), `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const OWNER_SVM_NOT_FOUND: i64 = 13434893;
