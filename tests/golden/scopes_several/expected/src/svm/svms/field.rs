// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /svm/svms

//! Fields of the records of `/svm/svms`.

use ontap_runtime::Field;
use crate::models::svm::Svm as Record;

/// `name`: string. Since 9.17.1.
pub const NAME: Field<Record, String> = Field::new("name").introduced_in(9, 17, 1);

/// `state`: string. Since 9.17.1.
pub const STATE: Field<Record, String> = Field::new("state").introduced_in(9, 17, 1);
