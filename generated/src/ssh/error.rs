// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ssh

//! Error codes documented for `/security/ssh`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 10682372 | [`SSH_KEY_EXCHANGE_EMPTY`] | At least one key exchange algorithm must be left. | Send one. | `update` (Since 9.7) |
//! | 10682373 | [`SSH_CIPHERS_EMPTY`] | At least one cipher must be left. | Send one. | `update` (Since 9.7) |
//! | 10682375 | [`SSH_KEY_EXCHANGE_FAILED`] | The key exchange algorithms could not be changed. | Try again. | `update` (Since 9.7) |
//! | 10682378 | [`SSH_CIPHERS_FAILED`] | The ciphers could not be changed. | Try again. | `update` (Since 9.7) |
//! | 10682399 | [`SSH_KEY_EXCHANGE_NOT_FIPS`] | A key exchange algorithm is not permitted in FIPS mode. | Leave it out. | `update` (Since 9.7) |
//! | 10682400 | [`SSH_MAC_FAILED`] | The MAC algorithms could not be changed. | Try again. | `update` (Since 9.7) |
//! | 10682401 | [`SSH_MAC_NOT_FIPS`] | A MAC algorithm is not permitted in FIPS mode. | Leave it out. | `update` (Since 9.7) |
//! | 10682403 | [`SSH_MAC_EMPTY`] | At least one MAC algorithm must be left. | Send one. | `update` (Since 9.7) |
//! | 10682413 | [`SSH_RETRIES_FAILED`] | The number of attempts could not be changed. | Try again. | `update` (Since 9.7) |
//! | 10682418 | [`SSH_CIPHER_NOT_FIPS`] | A cipher is not permitted in FIPS mode. | Leave it out. | `update` (Since 9.7) |
//! | 10682423 | [`SSH_HOST_KEY_EMPTY`] | At least one host key algorithm must be left. | Send one. | `update` (Since 9.16.1) |
//! | 10682424 | [`SSH_HOST_KEY_NOT_FIPS`] | A host key algorithm is not permitted in FIPS mode. | Leave it out. | `update` (Since 9.16.1) |
//! | 10682425 | [`SSH_HOST_KEY_FAILED`] | The host key algorithms could not be changed. | Try again. | `update` (Since 9.16.1) |
//! | 10682426 | [`SSH_SETTING_FAILED`] | The setting for `ssh-rsa` signatures, or the time to sign in, could not be changed. | Try again. | `update` (Since 9.16.1) |
//! | 10682428 | [`SSH_CIPHER_FIPS_FORBIDDEN`] | FIPS mode does not permit one of the ciphers. | Leave it out. | `update` (Since 9.16.1) |
//! | 10682429 | [`SSH_KEY_EXCHANGE_NEEDS_9_16_1`] | The whole cluster must run 9.16.1 or later for `diffie_hellman_group16_sha512` and `diffie_hellman_group18_sha512`. | Finish the upgrade, or leave them out. | `update` (Since 9.16.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    SSH_KEY_EXCHANGE_EMPTY,
    SSH_CIPHERS_EMPTY,
    SSH_KEY_EXCHANGE_FAILED,
    SSH_CIPHERS_FAILED,
    SSH_KEY_EXCHANGE_NOT_FIPS,
    SSH_MAC_FAILED,
    SSH_MAC_NOT_FIPS,
    SSH_MAC_EMPTY,
    SSH_RETRIES_FAILED,
    SSH_CIPHER_NOT_FIPS,
    SSH_HOST_KEY_EMPTY,
    SSH_HOST_KEY_NOT_FIPS,
    SSH_HOST_KEY_FAILED,
    SSH_SETTING_FAILED,
    SSH_CIPHER_FIPS_FORBIDDEN,
    SSH_KEY_EXCHANGE_NEEDS_9_16_1,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::SSH_KEY_EXCHANGE_EMPTY,
    &entries::SSH_CIPHERS_EMPTY,
    &entries::SSH_KEY_EXCHANGE_FAILED,
    &entries::SSH_CIPHERS_FAILED,
    &entries::SSH_KEY_EXCHANGE_NOT_FIPS,
    &entries::SSH_MAC_FAILED,
    &entries::SSH_MAC_NOT_FIPS,
    &entries::SSH_MAC_EMPTY,
    &entries::SSH_RETRIES_FAILED,
    &entries::SSH_CIPHER_NOT_FIPS,
    &entries::SSH_HOST_KEY_EMPTY,
    &entries::SSH_HOST_KEY_NOT_FIPS,
    &entries::SSH_HOST_KEY_FAILED,
    &entries::SSH_SETTING_FAILED,
    &entries::SSH_CIPHER_FIPS_FORBIDDEN,
    &entries::SSH_KEY_EXCHANGE_NEEDS_9_16_1,
];
