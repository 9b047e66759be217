// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/badges/{uuid}/stamps

//! Fields of the records of `/security/badges/{uuid}/stamps`.

use ontap_runtime::Field;
use crate::models::stamp::Stamp as Record;

/// `index`: integer. Since 9.6.
pub const INDEX: Field<Record, i64> = Field::new("index");
