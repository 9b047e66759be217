// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `version`: integer. Since 9.6.
    pub version: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock { version: "version" }
}
ontap_runtime::show_model!(Lock);

/// What PATCH takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LockPatch {
    /// `version`: integer. Since 9.6.
    pub version: ontap_runtime::Patch<i64>,
}

impl LockPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `version`.
    #[must_use]
    pub fn version(mut self, version: i64) -> Self {
        self.version = ontap_runtime::Patch::Set(version);
        self
    }
    /// Clears `version`: sends `null`.
    #[must_use]
    pub fn clear_version(mut self) -> Self {
        self.version = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    LockPatch { version: "version" }
}
ontap_runtime::show_model!(LockPatch);

/// What POST takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewLock {
    /// `version`: integer. Since 9.6.
    pub version: Option<i64>,
}

impl NewLock {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `version`.
    #[must_use]
    pub fn version(mut self, version: i64) -> Self {
        self.version = Some(version);
        self
    }
}

ontap_runtime::create_model! {
    NewLock {} { version: "version" }
}
ontap_runtime::show_model!(NewLock);
