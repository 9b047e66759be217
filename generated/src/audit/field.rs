// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/audit

//! Fields of the records of `/security/audit`.

use ontap_runtime::Field;
use crate::models::security_audit::SecurityAudit as Record;

/// Records commands on the command line that only read.
///
/// `cli`: boolean. Since 9.6.
pub const CLI: Field<Record, bool> = Field::new("cli");

/// Records GET requests of the REST API and other HTTP access.
///
/// `http`: boolean. Since 9.6.
pub const HTTP: Field<Record, bool> = Field::new("http");

/// Records ONTAPI calls that only read.
///
/// `ontapi`: boolean. Since 9.6.
pub const ONTAPI: Field<Record, bool> = Field::new("ontapi");
