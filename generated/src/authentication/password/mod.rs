// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/password

//! Change of a password. [Users](crate::glossary#account) change their own here; an administrator changes those of others.
//!
//! `/security/authentication/password`.

pub mod error;
pub mod operation;

#[doc(inline)]
pub use crate::models::account_password;

/// Change of a password. [Users](crate::glossary#account) change their own here; an administrator changes those of others.
///
/// `/security/authentication/password`.
#[derive(Clone, Debug)]
pub struct Password {
    at: ontap_runtime::Place,
}

impl Password {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Changes the password of an [account](crate::glossary#account).
    ///
    /// `POST /security/authentication/password`. Since 9.6.
    ///
    /// Required: `name`, `password`.
    ///
    /// Optional: `owner.name`, `owner.uuid`, `password_hash_algorithm`.
    ///
    /// Defaults: `password_hash_algorithm`: `sha512`.
    ///
    /// Commands: `security login password`.
    ///
    /// Error codes: see the module [`error`].
    pub fn change(
        &self,
        body: account_password::NewAccountPassword,
    ) -> ontap_runtime::Create<ontap_runtime::Value> {
        ontap_runtime::Create::new(self.at.call(&operation::CHANGE).body(&body))
    }
}
