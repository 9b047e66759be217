// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `passphrase`: string. Since 9.6.
    pub passphrase: Option<ontap_runtime::Secret>,
    /// `password_kind`: string. Since 9.6.
    pub password_kind: Option<String>,
    /// `psk`: enumeration. Since 9.6.
    pub psk: Option<Psk>,
    /// `user_password`: string. Since 9.6.
    pub user_password: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock {
        passphrase: "passphrase",
        password_kind: "password_kind",
        psk: "psk",
        user_password: "user_password",
    }
}
ontap_runtime::show_model!(Lock);

/// What POST takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewLock {
    /// `configured_psk`: string. POST only. Since 9.6.
    pub configured_psk: Option<ontap_runtime::Secret>,
    /// `passphrase`: string. Since 9.6.
    pub passphrase: Option<ontap_runtime::Secret>,
    /// `password_kind`: string. Since 9.6.
    pub password_kind: Option<String>,
    /// `psk`: enumeration. Since 9.6.
    pub psk: Option<Psk>,
    /// `user_password`: string. Since 9.6.
    pub user_password: Option<String>,
}

impl NewLock {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `configured_psk`.
    #[must_use]
    pub fn configured_psk(
        mut self,
        configured_psk: impl Into<ontap_runtime::Secret>,
    ) -> Self {
        self.configured_psk = Some(configured_psk.into());
        self
    }
    /// Sets `passphrase`.
    #[must_use]
    pub fn passphrase(mut self, passphrase: impl Into<ontap_runtime::Secret>) -> Self {
        self.passphrase = Some(passphrase.into());
        self
    }
    /// Sets `password_kind`.
    #[must_use]
    pub fn password_kind(mut self, password_kind: impl Into<String>) -> Self {
        self.password_kind = Some(password_kind.into());
        self
    }
    /// Sets `psk`.
    #[must_use]
    pub fn psk(mut self, psk: Psk) -> Self {
        self.psk = Some(psk);
        self
    }
    /// Sets `user_password`.
    #[must_use]
    pub fn user_password(mut self, user_password: impl Into<String>) -> Self {
        self.user_password = Some(user_password.into());
        self
    }
}

ontap_runtime::create_model! {
    NewLock {} {
        configured_psk: "configured_psk",
        passphrase: "passphrase",
        password_kind: "password_kind",
        psk: "psk",
        user_password: "user_password",
    }
}
ontap_runtime::show_model!(NewLock);

/// Values of `lock.psk`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Psk {
    /// `none`. Since 9.6.
    None,
    /// `some`. Since 9.6.
    Some,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Psk>),
}

ontap_runtime::open_enum! {
    Psk {
        None: "none",
        Some: "some",
    }
}
