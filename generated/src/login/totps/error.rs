// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/login/totps

//! Error codes documented for `/security/login/totps`.

/// Documented for `create` (Since 9.16.1).
pub const TOTP_NOT_CONFIGURED: i64 = 144834561;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const TOTP_STATUS_ADMIN_ONLY: i64 = 144834564;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const TOTP_ENABLED_INVALID: i64 = 144834565;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const TOTP_PROFILE_NOT_FOUND: i64 = 144834566;

/// Documented for `delete_where` (Since 9.19.1), `delete` (Since 9.19.1).
pub const TOTP_DELETE_INTERACTIVE: i64 = 144834569;
