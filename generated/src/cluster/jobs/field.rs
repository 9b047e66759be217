// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /cluster/jobs

//! Fields of the records of `/cluster/jobs`.

use ontap_runtime::{DateTime, Field, Whole};
use crate::models::job::Job as Record;

/// `code`: integer. Since 9.6.
pub const CODE: Field<Record, i64> = Field::new("code");

/// `description`: string. Since 9.6.
pub const DESCRIPTION: Field<Record, String> = Field::new("description");

/// `end_time`: date and time. Since 9.6.
pub const END_TIME: Field<Record, DateTime> = Field::new("end_time");

/// `error`: object. Since 9.9.1.
pub const ERROR: Field<Record, Whole> = Field::new("error").introduced_in(9, 9, 1);

/// `error.arguments`: list of `error_arguments`. Since 9.9.1.
pub const ERROR_ARGUMENTS: Field<Record, Whole> =
    Field::new("error.arguments").introduced_in(9, 9, 1);

/// `error.arguments.code`: string. Since 9.6.
pub const ERROR_ARGUMENTS_CODE: Field<Record, String> = Field::new("error.arguments.code");

/// `error.arguments.message`: string. Since 9.6.
pub const ERROR_ARGUMENTS_MESSAGE: Field<Record, String> = Field::new("error.arguments.message");

/// `error.code`: string. Since 9.9.1.
pub const ERROR_CODE: Field<Record, String> = Field::new("error.code").introduced_in(9, 9, 1);

/// `error.message`: string. Since 9.9.1.
pub const ERROR_MESSAGE: Field<Record, String> = Field::new("error.message").introduced_in(9, 9, 1);

/// `error.target`: string. From 9.9.1 to 9.12.1.
#[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
pub const ERROR_TARGET: Field<Record, String> =
    Field::new("error.target").introduced_in(9, 9, 1).last_in(9, 12, 1);

/// `message`: string. Since 9.6.
pub const MESSAGE: Field<Record, String> = Field::new("message");

/// `node`: object. Since 9.11.1.
pub const NODE: Field<Record, Whole> = Field::new("node").introduced_in(9, 11, 1);

/// `node.name`: string. Since 9.11.1.
pub const NODE_NAME: Field<Record, String> = Field::new("node.name").introduced_in(9, 11, 1);

/// `start_time`: date and time. Since 9.6.
pub const START_TIME: Field<Record, DateTime> = Field::new("start_time");

/// `state`: enumeration. Since 9.6.
pub const STATE: Field<Record, crate::models::job::State> = Field::new("state");

/// `svm`: object. Since 9.8.
pub const SVM: Field<Record, Whole> = Field::new("svm").introduced_in(9, 8, 0);

/// `svm.name`: string. Since 9.8.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name").introduced_in(9, 8, 0);

/// `svm.uuid`: string. Since 9.8.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid").introduced_in(9, 8, 0);

/// `uuid`: string (uuid). Since 9.6.
pub const UUID: Field<Record, String> = Field::new("uuid");
