// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `fast`: boolean. Only in 9.6.
    #[deprecated(note = "the last ONTAP release that has it is 9.6")]
    pub fast: Option<bool>,
    /// `name`: string. Since 9.6.
    pub name: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock {
        fast: "fast",
        name: "name",
    }
}
ontap_runtime::show_model!(Lock);

/// What PATCH takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LockPatch {
    /// `fast`: boolean. Only in 9.6.
    #[deprecated(note = "the last ONTAP release that has it is 9.6")]
    pub fast: ontap_runtime::Patch<bool>,
    /// `name`: string. Since 9.6.
    pub name: ontap_runtime::Patch<String>,
}

impl LockPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `fast`.
    #[deprecated(note = "the last ONTAP release that has it is 9.6")]
    #[must_use]
    pub fn fast(mut self, fast: bool) -> Self {
        self.fast = ontap_runtime::Patch::Set(fast);
        self
    }
    /// Clears `fast`: sends `null`.
    #[deprecated(note = "the last ONTAP release that has it is 9.6")]
    #[must_use]
    pub fn clear_fast(mut self) -> Self {
        self.fast = ontap_runtime::Patch::Clear;
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
        fast: "fast",
        name: "name",
    }
}
ontap_runtime::show_model!(LockPatch);

/// What POST takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewLock {
    /// `fast`: boolean. Only in 9.6.
    #[deprecated(note = "the last ONTAP release that has it is 9.6")]
    pub fast: Option<bool>,
    /// `name`: string. Since 9.6.
    pub name: Option<String>,
}

impl NewLock {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `fast`.
    #[deprecated(note = "the last ONTAP release that has it is 9.6")]
    #[must_use]
    pub fn fast(mut self, fast: bool) -> Self {
        self.fast = Some(fast);
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
        fast: "fast",
        name: "name",
    }
}
ontap_runtime::show_model!(NewLock);
