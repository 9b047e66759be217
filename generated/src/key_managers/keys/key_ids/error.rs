// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers/{security_key_manager.uuid}/keys/{node.uuid}/key-ids

//! Error codes documented for `/security/key-managers/{security_key_manager.uuid}/keys/{node.uuid}/key-ids`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 65537125 | [`NOT_A_KEY_MANAGER`] | The UUID is not that of a key manager. | Check it. | `list` (Since 9.16.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    NOT_A_KEY_MANAGER,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[&entries::NOT_A_KEY_MANAGER];
