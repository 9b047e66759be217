// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/password

//! Error codes documented for `/security/authentication/password`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 7077918 | [`PASSWORD_CONTAINS_NAME`] | The password contains the name of the account. | Choose another password. | `change` (Since 9.6) |
//! | 7077919 | [`PASSWORD_TOO_SHORT`] | The new password has fewer characters than the rules ask for. | Choose a longer one. | `change` (Since 9.6) |
//! | 7077920 | [`PASSWORD_NEEDS_LETTERS_AND_DIGITS`] | The new password must contain letters as well as digits. | Add what is missing. | `change` (Since 9.6) |
//! | 7077921 | [`PASSWORD_NEEDS_SPECIAL`] | The new password has fewer special characters than the rules ask for. | Add some. | `change` (Since 9.6) |
//! | 7077924 | [`PASSWORD_REUSED`] | The new password was in use before, too recently for the rules. | Choose one that is not among the last few. | `change` (Since 9.6) |
//! | 7077925 | [`PASSWORD_UNCHANGED`] | New and old password are the same. | Choose a different one. | `change` (Since 9.6) |
//! | 7077940 | [`PASSWORD_TOO_LONG`] | The password is longer than ONTAP can take. | Keep it to 128 characters at most. | `change` (Since 9.6) |
//! | 7077941 | [`PASSWORD_RULES_EXCEED_LENGTH`] | The rules for passwords taken together ask for more than the 128 characters that are possible. | Relax the rules of the role. | `change` (Since 9.6) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    PASSWORD_CONTAINS_NAME,
    PASSWORD_TOO_SHORT,
    PASSWORD_NEEDS_LETTERS_AND_DIGITS,
    PASSWORD_NEEDS_SPECIAL,
    PASSWORD_REUSED,
    PASSWORD_UNCHANGED,
    PASSWORD_TOO_LONG,
    PASSWORD_RULES_EXCEED_LENGTH,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::PASSWORD_CONTAINS_NAME,
    &entries::PASSWORD_TOO_SHORT,
    &entries::PASSWORD_NEEDS_LETTERS_AND_DIGITS,
    &entries::PASSWORD_NEEDS_SPECIAL,
    &entries::PASSWORD_REUSED,
    &entries::PASSWORD_UNCHANGED,
    &entries::PASSWORD_TOO_LONG,
    &entries::PASSWORD_RULES_EXCEED_LENGTH,
];
