// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /cluster/jobs

//! Fields of the records of `/cluster/jobs`.

use ontap_runtime::{DateTime, Field, Whole};
use crate::models::job::Job as Record;

/// Number of the error that the job ended with. Meaningful only in the state failure.
///
/// `code`: integer. Since 9.6.
pub const CODE: Field<Record, i64> = Field::new("code");

/// Short description of what the job does.
///
/// `description`: string. Since 9.6.
pub const DESCRIPTION: Field<Record, String> = Field::new("description");

/// When the job ended. Absent while it runs.
///
/// `end_time`: date and time. Since 9.6.
pub const END_TIME: Field<Record, DateTime> = Field::new("end_time");

/// Error that the job failed with, in the form of any other error. Only after a failure.
///
/// `error`: object. Since 9.9.1.
pub const ERROR: Field<Record, Whole> = Field::new("error").introduced_in(9, 9, 1);

/// Values that the message mentions.
///
/// `error.arguments`: list of `error_arguments`. Since 9.9.1.
pub const ERROR_ARGUMENTS: Field<Record, Whole> =
    Field::new("error.arguments").introduced_in(9, 9, 1);

/// Code of the argument, as text.
///
/// `error.arguments.code`: string. Since 9.6.
pub const ERROR_ARGUMENTS_CODE: Field<Record, String> = Field::new("error.arguments.code");

/// Value of the argument, such as the name that could not be found.
///
/// `error.arguments.message`: string. Since 9.6.
pub const ERROR_ARGUMENTS_MESSAGE: Field<Record, String> = Field::new("error.arguments.message");

/// Number of the error, as text.
///
/// `error.code`: string. Since 9.9.1.
pub const ERROR_CODE: Field<Record, String> = Field::new("error.code").introduced_in(9, 9, 1);

/// The error in words.
///
/// `error.message`: string. Since 9.9.1.
pub const ERROR_MESSAGE: Field<Record, String> = Field::new("error.message").introduced_in(9, 9, 1);

/// Property or parameter that the error is about.
///
/// `error.target`: string. From 9.9.1 to 9.12.1.
#[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
pub const ERROR_TARGET: Field<Record, String> =
    Field::new("error.target").introduced_in(9, 9, 1).last_in(9, 12, 1);

/// What the job is doing, or how it ended, in words.
///
/// `message`: string. Since 9.6.
pub const MESSAGE: Field<Record, String> = Field::new("message");

/// Node that the job runs on.
///
/// `node`: object. Since 9.11.1.
pub const NODE: Field<Record, Whole> = Field::new("node").introduced_in(9, 11, 1);

/// Name of the node that the job runs on.
///
/// `node.name`: string. Since 9.11.1.
pub const NODE_NAME: Field<Record, String> = Field::new("node.name").introduced_in(9, 11, 1);

/// When the job started.
///
/// `start_time`: date and time. Since 9.6.
pub const START_TIME: Field<Record, DateTime> = Field::new("start_time");

/// State of the job. Success and failure are final.
///
/// `state`: enumeration. Since 9.6.
pub const STATE: Field<Record, crate::models::job::State> = Field::new("state");

/// SVM that the job belongs to. Absent when it belongs to the cluster.
///
/// `svm`: object. Since 9.8.
pub const SVM: Field<Record, Whole> = Field::new("svm").introduced_in(9, 8, 0);

/// Name of the SVM.
///
/// `svm.name`: string. Since 9.8.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name").introduced_in(9, 8, 0);

/// UUID of the SVM. It stays the same when the SVM is renamed.
///
/// `svm.uuid`: string. Since 9.8.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid").introduced_in(9, 8, 0);

/// UUID of the job; the key of its path.
///
/// `uuid`: string (uuid). Since 9.6.
pub const UUID: Field<Record, String> = Field::new("uuid");
