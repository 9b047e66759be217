// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `passphrase`: secret. Since 9.6.
    pub passphrase: Option<ontap_runtime::Secret>,
    /// `token`: string. GET only. Since 9.6.
    pub token: Option<ontap_runtime::Secret>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock {
        passphrase: "passphrase",
        token: "token",
    }
}
ontap_runtime::show_model!(Lock);

/// What PATCH takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LockPatch {
    /// `passphrase`: secret. Since 9.6.
    pub passphrase: ontap_runtime::Patch<ontap_runtime::Secret>,
    /// `pin`: string. POST, PATCH only. Since 9.6.
    pub pin: ontap_runtime::Patch<ontap_runtime::Secret>,
}

impl LockPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `passphrase`.
    #[must_use]
    pub fn passphrase(mut self, passphrase: impl Into<ontap_runtime::Secret>) -> Self {
        self.passphrase = ontap_runtime::Patch::Set(passphrase.into());
        self
    }
    /// Clears `passphrase`: sends `null`.
    #[must_use]
    pub fn clear_passphrase(mut self) -> Self {
        self.passphrase = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `pin`.
    #[must_use]
    pub fn pin(mut self, pin: impl Into<ontap_runtime::Secret>) -> Self {
        self.pin = ontap_runtime::Patch::Set(pin.into());
        self
    }
    /// Clears `pin`: sends `null`.
    #[must_use]
    pub fn clear_pin(mut self) -> Self {
        self.pin = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    LockPatch {
        passphrase: "passphrase",
        pin: "pin",
    }
}
ontap_runtime::show_model!(LockPatch);

/// What POST takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewLock {
    /// `passphrase`: secret. Since 9.6.
    pub passphrase: Option<ontap_runtime::Secret>,
    /// `pin`: string. POST, PATCH only. Since 9.6.
    pub pin: Option<ontap_runtime::Secret>,
}

impl NewLock {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `passphrase`.
    #[must_use]
    pub fn passphrase(mut self, passphrase: impl Into<ontap_runtime::Secret>) -> Self {
        self.passphrase = Some(passphrase.into());
        self
    }
    /// Sets `pin`.
    #[must_use]
    pub fn pin(mut self, pin: impl Into<ontap_runtime::Secret>) -> Self {
        self.pin = Some(pin.into());
        self
    }
}

ontap_runtime::create_model! {
    NewLock {} {
        passphrase: "passphrase",
        pin: "pin",
    }
}
ontap_runtime::show_model!(NewLock);
