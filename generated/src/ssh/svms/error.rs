// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ssh/svms

//! Error codes documented for `/security/ssh/svms`.

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const CODE_10682372: i64 = 10682372;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const CODE_10682373: i64 = 10682373;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const CODE_10682375: i64 = 10682375;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const CODE_10682378: i64 = 10682378;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const CODE_10682399: i64 = 10682399;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const CODE_10682400: i64 = 10682400;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const CODE_10682401: i64 = 10682401;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const CODE_10682403: i64 = 10682403;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const CODE_10682413: i64 = 10682413;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const CODE_10682418: i64 = 10682418;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_10682420: i64 = 10682420;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_10682423: i64 = 10682423;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_10682424: i64 = 10682424;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_10682425: i64 = 10682425;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_10682426: i64 = 10682426;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_10682428: i64 = 10682428;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const CODE_10682429: i64 = 10682429;

/// Documented for `update_where` (Since 9.18.1), `update` (Since 9.18.1).
pub const CODE_10682430: i64 = 10682430;
