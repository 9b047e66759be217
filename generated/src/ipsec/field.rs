// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ipsec

//! Fields of the records of `/security/ipsec`.

use ontap_runtime::Field;
use crate::models::ipsec::Ipsec as Record;

/// Whether IPsec policies are enforced.
///
/// `enabled`: boolean. Since 9.8.
pub const ENABLED: Field<Record, bool> = Field::new("enabled").introduced_in(9, 8, 0);

/// Whether encryption is offloaded to hardware. It excludes the replay window and can be changed only while IPsec is disabled.
///
/// `offload_enabled`: boolean. Since 9.16.1.
pub const OFFLOAD_ENABLED: Field<Record, bool> =
    Field::new("offload_enabled").introduced_in(9, 16, 1);

/// Packets that may arrive out of order before they count as replayed; 0 turns the check off.
///
/// `replay_window`: enumeration. Since 9.8.
pub const REPLAY_WINDOW: Field<Record, crate::models::ipsec::ReplayWindow> =
    Field::new("replay_window").introduced_in(9, 8, 0);
