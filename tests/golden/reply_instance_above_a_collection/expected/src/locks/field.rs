// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Fields of the records of `/security/locks`.

use ontap_runtime::Field;
use crate::models::lock_summary::LockSummary as Record;

/// `open`: integer. Since 9.17.1.
pub const OPEN: Field<Record, i64> = Field::new("open").introduced_in(9, 17, 1);

/// `shut`: integer. Since 9.17.1.
pub const SHUT: Field<Record, i64> = Field::new("shut").introduced_in(9, 17, 1);
