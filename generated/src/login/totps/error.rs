// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/login/totps

//! Error codes documented for `/security/login/totps`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 144834561 | [`TOTP_NOT_CONFIGURED`] | The account does not use TOTP. | Set `totp` as the second method of its SSH application first. | `create` (Since 9.16.1) |
//! | 144834564 | [`TOTP_STATUS_ADMIN_ONLY`] | TOTP can be switched on or off only by users with the `admin` role. | Sign in as an administrator. | `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 144834565 | [`TOTP_ENABLED_INVALID`] | The value of `enabled` is not valid here. | Send true or false. | `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 144834566 | [`TOTP_PROFILE_NOT_FOUND`] | The account has no TOTP profile that could be changed. | Create the profile first. | `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 144834569 | [`TOTP_DELETE_INTERACTIVE`] | From 9.19.1 on TOTP profiles cannot be deleted through REST, since the deletion must be confirmed with a code. | Use `security login totp delete` on the command line. | `delete_where` (Since 9.19.1), `delete` (Since 9.19.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    TOTP_NOT_CONFIGURED,
    TOTP_STATUS_ADMIN_ONLY,
    TOTP_ENABLED_INVALID,
    TOTP_PROFILE_NOT_FOUND,
    TOTP_DELETE_INTERACTIVE,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::TOTP_NOT_CONFIGURED,
    &entries::TOTP_STATUS_ADMIN_ONLY,
    &entries::TOTP_ENABLED_INVALID,
    &entries::TOTP_PROFILE_NOT_FOUND,
    &entries::TOTP_DELETE_INTERACTIVE,
];
