// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/audit/messages

//! Fields of the records of `/security/audit/messages`.

use ontap_runtime::{DateTime, Field, Whole};
use crate::models::security_audit_log::SecurityAuditLog as Record;

/// Way in which the request came.
///
/// `application`: enumeration. Since 9.6.
pub const APPLICATION: Field<Record, crate::models::security_audit_log::Application> =
    Field::new("application");

/// Number that ties a request to its reply; each command of a session has one.
///
/// `command_id`: string. Since 9.6.
pub const COMMAND_ID: Field<Record, String> = Field::new("command_id");

/// Number that orders records of one node with the same time stamp.
///
/// `index`: integer. Since 9.6.
pub const INDEX: Field<Record, u64> = Field::new("index");

/// The request, as the user typed or sent it.
///
/// `input`: string. Since 9.6.
pub const INPUT: Field<Record, String> = Field::new("input");

/// Where the user was: an address, or `console`.
///
/// `location`: string. Since 9.6.
pub const LOCATION: Field<Record, String> = Field::new("location");

/// Remark about the outcome, such as the text of an error. Often absent.
///
/// `message`: string. Since 9.6.
pub const MESSAGE: Field<Record, String> = Field::new("message");

/// Node that keeps the record.
///
/// `node`: object. Since 9.6.
pub const NODE: Field<Record, Whole> = Field::new("node");

/// Name of the node that keeps the record.
///
/// `node.name`: string. Since 9.6.
pub const NODE_NAME: Field<Record, String> = Field::new("node.name");

/// UUID of the node that keeps the record.
///
/// `node.uuid`: string. Since 9.6.
pub const NODE_UUID: Field<Record, String> = Field::new("node.uuid");

/// Role that the user acted with.
///
/// `role`: string. Since 9.17.1.
pub const ROLE: Field<Record, String> = Field::new("role").introduced_in(9, 17, 1);

/// Whether the request was made to a data SVM, or to anything else.
///
/// `scope`: enumeration. Since 9.6.
pub const SCOPE: Field<Record, crate::models::security_audit_log::Scope> = Field::new("scope");

/// Session in which the request was made. Each SSH session has one, and each HTTP, ONTAPI or SNMP request has its own.
///
/// `session_id`: string. Since 9.6.
pub const SESSION_ID: Field<Record, String> = Field::new("session_id");

/// Outcome of the request.
///
/// `state`: enumeration. Since 9.6.
pub const STATE: Field<Record, crate::models::security_audit_log::State> = Field::new("state");

/// SVM through which the user was connected.
///
/// `svm`: object. Since 9.6.
pub const SVM: Field<Record, Whole> = Field::new("svm");

/// Name of the SVM.
///
/// `svm.name`: string. Since 9.6.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name");

/// When the record was written.
///
/// `timestamp`: date and time. Since 9.6.
pub const TIMESTAMP: Field<Record, DateTime> = Field::new("timestamp");

/// Name of the user who made the request.
///
/// `user`: string. Since 9.6.
pub const USER: Field<Record, String> = Field::new("user");
