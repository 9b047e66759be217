// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `shape`: free JSON. Since 9.6.
    pub shape: Option<ontap_runtime::Value>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock { shape: "shape" }
}
ontap_runtime::show_model!(Lock);

/// What PATCH takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LockPatch {
    /// `shape`: free JSON. Since 9.6.
    pub shape: ontap_runtime::Patch<ontap_runtime::Value>,
}

impl LockPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `shape`.
    #[must_use]
    pub fn shape(mut self, shape: ontap_runtime::Value) -> Self {
        self.shape = ontap_runtime::Patch::Set(shape);
        self
    }
    /// Clears `shape`: sends `null`.
    #[must_use]
    pub fn clear_shape(mut self) -> Self {
        self.shape = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    LockPatch { shape: "shape" }
}
ontap_runtime::show_model!(LockPatch);

/// What POST takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewLock {
    /// `shape`: free JSON. Since 9.6.
    pub shape: Option<ontap_runtime::Value>,
}

impl NewLock {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `shape`.
    #[must_use]
    pub fn shape(mut self, shape: ontap_runtime::Value) -> Self {
        self.shape = Some(shape);
        self
    }
}

ontap_runtime::create_model! {
    NewLock {} { shape: "shape" }
}
ontap_runtime::show_model!(NewLock);
