// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware

//! Error codes documented for `/security/anti-ransomware`.

/// Documented for `get` (Since 9.17.1).
pub const CODE_917775: i64 = 917775;

/// Documented for `get` (Since 9.17.1).
pub const CODE_203161606: i64 = 203161606;

/// Documented for `update` (Since 9.16.1).
pub const CODE_203161684: i64 = 203161684;

/// Documented for `update` (Since 9.16.1).
pub const CODE_203161685: i64 = 203161685;

/// Documented for `update` (Since 9.16.1).
pub const CODE_203161686: i64 = 203161686;

/// Documented for `update` (Since 9.16.1).
pub const CODE_203161687: i64 = 203161687;

/// Documented for `update` (Since 9.16.1).
pub const CODE_203161688: i64 = 203161688;

/// Documented for `update` (Since 9.16.1).
pub const CODE_203161689: i64 = 203161689;

/// Documented for `update` (Since 9.16.1).
pub const CODE_203161690: i64 = 203161690;

/// Documented for `update` (Since 9.16.1).
pub const CODE_203161691: i64 = 203161691;

/// Documented for `update` (Since 9.16.1).
pub const CODE_203161692: i64 = 203161692;

/// Documented for `update` (Since 9.16.1).
pub const CODE_203161694: i64 = 203161694;

/// Documented for `get` (Since 9.17.1).
pub const CODE_203162108: i64 = 203162108;

/// Documented for `get` (Since 9.17.1).
pub const CODE_203162109: i64 = 203162109;
