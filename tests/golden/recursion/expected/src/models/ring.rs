// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/ring

//! `ring`.

/// What POST takes of `ring`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewRing {
    /// `lock`: `lock`. Since 9.6.
    pub lock: Option<Box<super::lock::NewLock>>,
    /// `size`: integer. Since 9.6.
    pub size: Option<i64>,
}

impl NewRing {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `lock`.
    #[must_use]
    pub fn lock(mut self, lock: super::lock::NewLock) -> Self {
        self.lock = Some(Box::new(lock));
        self
    }
    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

ontap_runtime::create_model! {
    NewRing {} {
        lock: "lock",
        size: "size",
    }
}
ontap_runtime::show_model!(NewRing);

/// What replies hold of `ring`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ring {
    /// `lock`: `lock`. Since 9.6.
    pub lock: Option<Box<super::lock::Lock>>,
    /// `size`: integer. Since 9.6.
    pub size: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Ring {
        lock: "lock",
        size: "size",
    }
}
ontap_runtime::show_model!(Ring);

/// What PATCH takes of `ring`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RingPatch {
    /// `lock`: `lock`. Since 9.6.
    pub lock: ontap_runtime::Patch<Box<super::lock::LockPatch>>,
    /// `size`: integer. Since 9.6.
    pub size: ontap_runtime::Patch<i64>,
}

impl RingPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `lock`.
    #[must_use]
    pub fn lock(mut self, lock: super::lock::LockPatch) -> Self {
        self.lock = ontap_runtime::Patch::Set(Box::new(lock));
        self
    }
    /// Clears `lock`: sends `null`.
    #[must_use]
    pub fn clear_lock(mut self) -> Self {
        self.lock = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = ontap_runtime::Patch::Set(size);
        self
    }
    /// Clears `size`: sends `null`.
    #[must_use]
    pub fn clear_size(mut self) -> Self {
        self.size = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    RingPatch {
        lock: "lock",
        size: "size",
    }
}
ontap_runtime::show_model!(RingPatch);
