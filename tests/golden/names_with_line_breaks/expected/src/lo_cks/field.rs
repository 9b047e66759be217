// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/lo\u{a}cks

//! Fields of the records of `/security/lo\u{a}cks`.

use ontap_runtime::Field;
use crate::models::lo_ck::LoCk as Record;

/// `a\u{a}b`: enumeration. Since 9.6.
pub const A_B: Field<Record, crate::models::lo_ck::AB> = Field::new("a\nb");
