// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/audit/destinations

//! Error codes documented for `/security/audit/destinations`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 13114 | [`AUDIT_FORWARD_INTERNAL`] | ONTAP failed internally while it set up the forwarding of the audit log. | Try again; if it keeps happening, look into the event log and contact technical support. | `create` (Since 9.6) |
//! | 13115 | [`AUDIT_FORWARD_INPUT`] | A value of the forwarding destination makes no sense to ONTAP. | Check address, port, protocol and facility. | `create` (Since 9.6) |
//! | 15661 | [`AUDIT_FORWARD_OBJECT_NOT_FOUND`] | Something that the request refers to does not exist. | Check the names in the request, the IPspace among them. | `create` (Since 9.6) |
//! | 327698 | [`AUDIT_FORWARD_RPC`] | ONTAP could not open an RPC connection to the destination host. | Check that the host is up and that no firewall stands in between. | `create` (Since 9.6) |
//! | 4522285 | [`AUDIT_VERIFY_NEEDS_ENCRYPTION`] | Verifying the server makes sense only over an encrypted connection, and the protocol given is not encrypted. | Choose `tcp_encrypted` as the protocol, or leave verification off. | `create` (Since 9.6) |
//! | 9240603 | [`AUDIT_HOST_UNPINGABLE`] | The destination host does not answer to ping. | Repair the connection, or send the request with `force` to skip the check. | `create` (Since 9.6) |
//! | 9240604 | [`AUDIT_HOST_UNRESOLVED`] | The name of the destination host cannot be resolved. | Check the name and the DNS configuration, or use an address. | `create` (Since 9.6) |
//! | 9240609 | [`AUDIT_HOST_UNREACHABLE`] | A connection to the destination host cannot be established. | Check address, port and firewalls, and that a syslog server listens there. | `create` (Since 9.6) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    AUDIT_FORWARD_INTERNAL,
    AUDIT_FORWARD_INPUT,
    AUDIT_FORWARD_OBJECT_NOT_FOUND,
    AUDIT_FORWARD_RPC,
    AUDIT_VERIFY_NEEDS_ENCRYPTION,
    AUDIT_HOST_UNPINGABLE,
    AUDIT_HOST_UNRESOLVED,
    AUDIT_HOST_UNREACHABLE,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::AUDIT_FORWARD_INTERNAL,
    &entries::AUDIT_FORWARD_INPUT,
    &entries::AUDIT_FORWARD_OBJECT_NOT_FOUND,
    &entries::AUDIT_FORWARD_RPC,
    &entries::AUDIT_VERIFY_NEEDS_ENCRYPTION,
    &entries::AUDIT_HOST_UNPINGABLE,
    &entries::AUDIT_HOST_UNRESOLVED,
    &entries::AUDIT_HOST_UNREACHABLE,
];
