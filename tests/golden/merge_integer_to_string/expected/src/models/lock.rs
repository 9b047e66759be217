// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `code`: string. Since 9.6.
    pub code: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock { code: "code" }
}
ontap_runtime::show_model!(Lock);

/// What PATCH takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LockPatch {
    /// `code`: string. Since 9.6.
    pub code: ontap_runtime::Patch<String>,
}

impl LockPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = ontap_runtime::Patch::Set(code.into());
        self
    }
    /// Clears `code`: sends `null`.
    #[must_use]
    pub fn clear_code(mut self) -> Self {
        self.code = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    LockPatch { code: "code" }
}
ontap_runtime::show_model!(LockPatch);

/// What POST takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewLock {
    /// `code`: string. Since 9.6.
    pub code: Option<String>,
}

impl NewLock {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }
}

ontap_runtime::create_model! {
    NewLock {} { code: "code" }
}
ontap_runtime::show_model!(NewLock);
