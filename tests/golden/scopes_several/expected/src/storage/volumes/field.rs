// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /storage/volumes

//! Fields of the records of `/storage/volumes`.

use ontap_runtime::{Field, Whole};
use crate::models::volume::Volume as Record;

/// `name`: string. Since 9.17.1.
pub const NAME: Field<Record, String> = Field::new("name").introduced_in(9, 17, 1);

/// `svm`: `svm`. Since 9.17.1.
pub const SVM: Field<Record, Whole> = Field::new("svm").introduced_in(9, 17, 1);

/// `svm.name`: string. Since 9.17.1.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name").introduced_in(9, 17, 1);

/// `svm.state`: string. Since 9.17.1.
pub const SVM_STATE: Field<Record, String> = Field::new("svm.state").introduced_in(9, 17, 1);
