// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security

//! Error codes documented for `/security`.

/// Documented for `update` (Since 9.10.1).
pub const CODE_5636142: i64 = 5636142;

/// Documented for `update` (Since 9.16.1).
pub const CODE_5636145: i64 = 5636145;

/// Documented for `update` (Since 9.10.1).
pub const CODE_52428817: i64 = 52428817;

/// Documented for `update` (Since 9.10.1).
pub const CODE_52428824: i64 = 52428824;

/// Documented for `update` (Since 9.9.1).
pub const CODE_52428830: i64 = 52428830;

/// Documented for `update` (Since 9.11.1).
pub const CODE_52428832: i64 = 52428832;

/// Documented for `update` (Since 9.9.1).
pub const CODE_52559974: i64 = 52559974;

/// Documented for `update` (Since 9.16.1).
pub const CODE_65536987: i64 = 65536987;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608047: i64 = 196608047;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608070: i64 = 196608070;

/// Documented for `update` (Since 9.9.1).
pub const CODE_196608081: i64 = 196608081;

/// Documented for `update` (Since 9.9.1).
pub const CODE_196608082: i64 = 196608082;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608368: i64 = 196608368;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608369: i64 = 196608369;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608370: i64 = 196608370;

/// Documented for `update` (Since 9.17.1).
pub const CODE_196608371: i64 = 196608371;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608372: i64 = 196608372;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608373: i64 = 196608373;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608374: i64 = 196608374;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608375: i64 = 196608375;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608376: i64 = 196608376;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608377: i64 = 196608377;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608378: i64 = 196608378;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608379: i64 = 196608379;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608380: i64 = 196608380;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608381: i64 = 196608381;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608382: i64 = 196608382;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608383: i64 = 196608383;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608384: i64 = 196608384;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608385: i64 = 196608385;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608386: i64 = 196608386;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608387: i64 = 196608387;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608388: i64 = 196608388;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608389: i64 = 196608389;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608390: i64 = 196608390;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608391: i64 = 196608391;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608392: i64 = 196608392;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608393: i64 = 196608393;
