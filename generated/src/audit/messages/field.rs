// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/audit/messages

//! Fields of the records of `/security/audit/messages`.

use ontap_runtime::{DateTime, Field, Whole};
use crate::models::security_audit_log::SecurityAuditLog as Record;

/// `application`: enumeration. Since 9.6.
pub const APPLICATION: Field<Record, crate::models::security_audit_log::Application> =
    Field::new("application");

/// `command_id`: string. Since 9.6.
pub const COMMAND_ID: Field<Record, String> = Field::new("command_id");

/// `index`: integer. Since 9.6.
pub const INDEX: Field<Record, u64> = Field::new("index");

/// `input`: string. Since 9.6.
pub const INPUT: Field<Record, String> = Field::new("input");

/// `location`: string. Since 9.6.
pub const LOCATION: Field<Record, String> = Field::new("location");

/// `message`: string. Since 9.6.
pub const MESSAGE: Field<Record, String> = Field::new("message");

/// `node`: object. Since 9.6.
pub const NODE: Field<Record, Whole> = Field::new("node");

/// `node.name`: string. Since 9.6.
pub const NODE_NAME: Field<Record, String> = Field::new("node.name");

/// `node.uuid`: string. Since 9.6.
pub const NODE_UUID: Field<Record, String> = Field::new("node.uuid");

/// `role`: string. Since 9.17.1.
pub const ROLE: Field<Record, String> = Field::new("role").introduced_in(9, 17, 1);

/// `scope`: enumeration. Since 9.6.
pub const SCOPE: Field<Record, crate::models::security_audit_log::Scope> = Field::new("scope");

/// `session_id`: string. Since 9.6.
pub const SESSION_ID: Field<Record, String> = Field::new("session_id");

/// `state`: enumeration. Since 9.6.
pub const STATE: Field<Record, crate::models::security_audit_log::State> = Field::new("state");

/// `svm`: object. Since 9.6.
pub const SVM: Field<Record, Whole> = Field::new("svm");

/// `svm.name`: string. Since 9.6.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name");

/// `timestamp`: date and time. Since 9.6.
pub const TIMESTAMP: Field<Record, DateTime> = Field::new("timestamp");

/// `user`: string. Since 9.6.
pub const USER: Field<Record, String> = Field::new("user");
