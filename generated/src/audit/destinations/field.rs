// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/audit/destinations

//! Fields of the records of `/security/audit/destinations`.

use ontap_runtime::{Field, Whole};
use crate::models::security_audit_log_forward::SecurityAuditLogForward as Record;

/// Host name or IP address of the server. Part of the key.
///
/// `address`: string. Since 9.6.
pub const ADDRESS: Field<Record, String> = Field::new("address");

/// Syslog facility that records are marked with; receivers sort by it.
///
/// `facility`: enumeration. Since 9.6.
pub const FACILITY: Field<Record, crate::models::security_audit_log_forward::Facility> =
    Field::new("facility");

/// How the name of the node is written in forwarded records, apart from the message format.
///
/// `hostname_format_override`: enumeration. Since 9.13.1.
pub const HOSTNAME_FORMAT_OVERRIDE: Field<Record, crate::models::security_audit_log_forward::HostnameFormatOverride> =
    Field::new("hostname_format_override").introduced_in(9, 13, 1);

/// IPspace through which the server is reached.
///
/// `ipspace`: object. Since 9.12.1.
pub const IPSPACE: Field<Record, Whole> = Field::new("ipspace").introduced_in(9, 12, 1);

/// Name of the IPspace.
///
/// `ipspace.name`: string. Since 9.12.1.
pub const IPSPACE_NAME: Field<Record, String> = Field::new("ipspace.name").introduced_in(9, 12, 1);

/// UUID of the IPspace.
///
/// `ipspace.uuid`: string. Since 9.12.1.
pub const IPSPACE_UUID: Field<Record, String> = Field::new("ipspace.uuid").introduced_in(9, 12, 1);

/// Format of the forwarded records; the traditional one unless changed.
///
/// `message_format`: enumeration. Since 9.13.1.
pub const MESSAGE_FORMAT: Field<Record, crate::models::security_audit_log_forward::MessageFormat> =
    Field::new("message_format").introduced_in(9, 13, 1);

/// Port of the server, 514 unless given, 6514 with encryption. Part of the key.
///
/// `port`: integer. Since 9.6.
pub const PORT: Field<Record, i64> = Field::new("port");

/// How records travel; unencrypted UDP unless given. It is set at creation and cannot be changed.
///
/// `protocol`: enumeration. Since 9.6.
pub const PROTOCOL: Field<Record, crate::models::security_audit_log_forward::Protocol> =
    Field::new("protocol");

/// How times are written in forwarded records, apart from the message format.
///
/// `timestamp_format_override`: enumeration. Since 9.13.1.
pub const TIMESTAMP_FORMAT_OVERRIDE: Field<Record, crate::models::security_audit_log_forward::TimestampFormatOverride> =
    Field::new("timestamp_format_override").introduced_in(9, 13, 1);

/// Whether the server's certificate is checked. Only possible with `tcp_encrypted`.
///
/// `verify_server`: boolean. Since 9.6.
pub const VERIFY_SERVER: Field<Record, bool> = Field::new("verify_server");
