// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `glow`: boolean. Since 9.7.
    pub glow: Option<bool>,
    /// `name`: string. Since 9.6.
    pub name: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock {
        glow: "glow",
        name: "name",
    }
}
ontap_runtime::show_model!(Lock);

/// What PATCH takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LockPatch {
    /// `glow`: boolean. Since 9.7.
    pub glow: ontap_runtime::Patch<bool>,
    /// `name`: string. Since 9.6.
    pub name: ontap_runtime::Patch<String>,
}

impl LockPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `glow`.
    #[must_use]
    pub fn glow(mut self, glow: bool) -> Self {
        self.glow = ontap_runtime::Patch::Set(glow);
        self
    }
    /// Clears `glow`: sends `null`.
    #[must_use]
    pub fn clear_glow(mut self) -> Self {
        self.glow = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = ontap_runtime::Patch::Set(name.into());
        self
    }
    /// Clears `name`: sends `null`.
    #[must_use]
    pub fn clear_name(mut self) -> Self {
        self.name = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    LockPatch {
        glow: "glow",
        name: "name",
    }
}
ontap_runtime::show_model!(LockPatch);

/// What POST takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewLock {
    /// `glow`: boolean. Since 9.7.
    pub glow: Option<bool>,
    /// `name`: string. Since 9.6.
    pub name: Option<String>,
}

impl NewLock {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `glow`.
    #[must_use]
    pub fn glow(mut self, glow: bool) -> Self {
        self.glow = Some(glow);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

ontap_runtime::create_model! {
    NewLock {} {
        glow: "glow",
        name: "name",
    }
}
ontap_runtime::show_model!(NewLock);
