// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `spares`: string. Since 9.6.
    pub spares: Option<ontap_runtime::TextOrList>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock { spares: "spares" }
}
ontap_runtime::show_model!(Lock);

/// What PATCH takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LockPatch {
    /// `spares`: string. Since 9.6.
    pub spares: ontap_runtime::Patch<ontap_runtime::TextOrList>,
}

impl LockPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `spares`.
    #[must_use]
    pub fn spares(mut self, spares: impl Into<ontap_runtime::TextOrList>) -> Self {
        self.spares = ontap_runtime::Patch::Set(spares.into());
        self
    }
    /// Clears `spares`: sends `null`.
    #[must_use]
    pub fn clear_spares(mut self) -> Self {
        self.spares = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    LockPatch { spares: "spares" }
}
ontap_runtime::show_model!(LockPatch);

/// What POST takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewLock {
    /// `spares`: string. Since 9.6.
    pub spares: Option<ontap_runtime::TextOrList>,
}

impl NewLock {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `spares`.
    #[must_use]
    pub fn spares(mut self, spares: impl Into<ontap_runtime::TextOrList>) -> Self {
        self.spares = Some(spares.into());
        self
    }
}

ontap_runtime::create_model! {
    NewLock {} { spares: "spares" }
}
ontap_runtime::show_model!(NewLock);
