// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/certificates

//! Error codes documented for `/security/certificates`.

/// Documented for `create` (Since 9.6).
pub const CODE_3735553: i64 = 3735553;

/// Documented for `create` (Since 9.6), `sign` (Since 9.6).
pub const CODE_3735558: i64 = 3735558;

/// Documented for `create` (Since 9.6), `sign` (Since 9.6).
pub const CODE_3735588: i64 = 3735588;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_3735589: i64 = 3735589;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_3735590: i64 = 3735590;

/// Documented for `create` (Since 9.6).
pub const CODE_3735618: i64 = 3735618;

/// Documented for `create` (Since 9.6).
pub const CODE_3735622: i64 = 3735622;

/// Documented for `sign` (Since 9.6).
pub const CODE_3735626: i64 = 3735626;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_3735627: i64 = 3735627;

/// Documented for `sign` (Since 9.6).
pub const CODE_3735628: i64 = 3735628;

/// Documented for `sign` (Since 9.6).
pub const CODE_3735629: i64 = 3735629;

/// Documented for `sign` (Since 9.6).
pub const CODE_3735630: i64 = 3735630;

/// Documented for `create` (Since 9.6), `sign` (Since 9.6).
pub const CODE_3735632: i64 = 3735632;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_3735644: i64 = 3735644;

/// Documented for `create` (Since 9.6).
pub const CODE_3735645: i64 = 3735645;

/// Documented for `create` (Since 9.6).
pub const CODE_3735646: i64 = 3735646;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_3735650: i64 = 3735650;

/// Documented for `create` (Since 9.6).
pub const CODE_3735664: i64 = 3735664;

/// Documented for `create` (Since 9.6), `sign` (Since 9.6).
pub const CODE_3735665: i64 = 3735665;

/// Documented for `create` (Since 9.6).
pub const CODE_3735676: i64 = 3735676;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_3735679: i64 = 3735679;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1).
pub const CODE_3735681: i64 = 3735681;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.6).
pub const CODE_3735683: i64 = 3735683;

/// Documented for `create` (Since 9.6).
pub const CODE_3735693: i64 = 3735693;

/// Documented for `create` (Since 9.6).
pub const CODE_3735696: i64 = 3735696;

/// Documented for `create` (Since 9.16.1).
pub const CODE_3735700: i64 = 3735700;

/// Documented for `sign` (Since 9.16.1).
pub const CODE_3735701: i64 = 3735701;

/// Documented for `create` (Since 9.16.1).
pub const CODE_3735751: i64 = 3735751;

/// Documented for `create` (Since 9.16.1).
pub const CODE_3735752: i64 = 3735752;

/// Documented for `create` (Since 9.16.1).
pub const CODE_3735753: i64 = 3735753;

/// Documented for `create` (Since 9.16.1).
pub const CODE_3735754: i64 = 3735754;

/// Documented for `create` (Since 9.16.1).
pub const CODE_3735755: i64 = 3735755;

/// Documented for `create` (Since 9.16.1).
pub const CODE_3735756: i64 = 3735756;

/// Documented for `create` (Since 9.16.1).
pub const CODE_3735757: i64 = 3735757;

/// Documented for `create` (Since 9.16.1).
pub const CODE_3735762: i64 = 3735762;

/// Documented for `create` (Since 9.16.1).
pub const CODE_3735763: i64 = 3735763;

/// Documented for `create` (Since 9.16.1).
pub const CODE_3735764: i64 = 3735764;

/// Documented for `create` (Since 9.6).
pub const CODE_52363365: i64 = 52363365;

/// Documented for `create` (Since 9.6).
pub const CODE_52363366: i64 = 52363366;

/// Documented for `create` (Since 9.6).
pub const CODE_52559972: i64 = 52559972;

/// Documented for `create` (Since 9.6).
pub const CODE_52559973: i64 = 52559973;

/// Documented for `create` (Since 9.6), `sign` (Since 9.6).
pub const CODE_52559974: i64 = 52559974;

/// Documented for `create` (Since 9.6).
pub const CODE_52559975: i64 = 52559975;

/// Documented for `create` (Since 9.6).
pub const CODE_52559976: i64 = 52559976;

/// Documented for `create` (Since 9.6).
pub const CODE_52560123: i64 = 52560123;

/// Documented for `create` (Since 9.16.1).
pub const CODE_52560173: i64 = 52560173;

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.16.1).
pub const CODE_52560272: i64 = 52560272;
