// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/publickeys

//! Error codes documented for `/security/authentication/publickeys`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 5832705 | [`PUBLIC_KEY_EXISTS`] | The account has this key for this application already. | Use the key that is there, or another index and key. | `create` (Since 9.16.1) |
//! | 5832707 | [`PUBLIC_KEY_FINGERPRINT_FAILED`] | The fingerprint of the key could not be computed. | Check that the text is a complete public key. | `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 5832722 | [`PUBLIC_KEY_METHOD_MISSING`] | The account cannot sign in with public keys for this application. | Add `publickey` to the account's methods for SSH first. | `create` (Since 9.16.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    PUBLIC_KEY_EXISTS,
    PUBLIC_KEY_FINGERPRINT_FAILED,
    PUBLIC_KEY_METHOD_MISSING,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::PUBLIC_KEY_EXISTS,
    &entries::PUBLIC_KEY_FINGERPRINT_FAILED,
    &entries::PUBLIC_KEY_METHOD_MISSING,
];
