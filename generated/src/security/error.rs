// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security

//! Error codes documented for `/security`.

/// Documented for `update` (Since 9.10.1).
pub const CODE_5636142: u64 = 5636142;

/// Documented for `update` (Since 9.16.1).
pub const CODE_5636145: u64 = 5636145;

/// Documented for `update` (Since 9.10.1).
pub const CODE_52428817: u64 = 52428817;

/// Documented for `update` (Since 9.10.1).
pub const CODE_52428824: u64 = 52428824;

/// Documented for `update` (Since 9.9.1).
pub const CODE_52428830: u64 = 52428830;

/// Documented for `update` (Since 9.11.1).
pub const CODE_52428832: u64 = 52428832;

/// Documented for `update` (Since 9.9.1).
pub const CODE_52559974: u64 = 52559974;

/// Documented for `update` (Since 9.16.1).
pub const CODE_65536987: u64 = 65536987;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608047: u64 = 196608047;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608070: u64 = 196608070;

/// Documented for `update` (Since 9.9.1).
pub const CODE_196608081: u64 = 196608081;

/// Documented for `update` (Since 9.9.1).
pub const CODE_196608082: u64 = 196608082;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608368: u64 = 196608368;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608369: u64 = 196608369;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608370: u64 = 196608370;

/// Documented for `update` (Since 9.17.1).
pub const CODE_196608371: u64 = 196608371;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608372: u64 = 196608372;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608373: u64 = 196608373;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608374: u64 = 196608374;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608375: u64 = 196608375;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608376: u64 = 196608376;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608377: u64 = 196608377;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608378: u64 = 196608378;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608379: u64 = 196608379;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608380: u64 = 196608380;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608381: u64 = 196608381;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608382: u64 = 196608382;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608383: u64 = 196608383;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608384: u64 = 196608384;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608385: u64 = 196608385;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608386: u64 = 196608386;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608387: u64 = 196608387;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608388: u64 = 196608388;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608389: u64 = 196608389;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608390: u64 = 196608390;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608391: u64 = 196608391;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608392: u64 = 196608392;

/// Documented for `update` (Since 9.16.1).
pub const CODE_196608393: u64 = 196608393;
