// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock_key

//! `lock_key`.

/// What replies hold of `lock_key`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LockKey {
    /// `teeth`: integer. Since 9.6.
    pub teeth: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    LockKey { teeth: "teeth" }
}
ontap_runtime::show_model!(LockKey);

/// What PATCH takes of `lock_key`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LockKeyPatch {
    /// `teeth`: integer. Since 9.6.
    pub teeth: ontap_runtime::Patch<i64>,
}

impl LockKeyPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `teeth`.
    #[must_use]
    pub fn teeth(mut self, teeth: i64) -> Self {
        self.teeth = ontap_runtime::Patch::Set(teeth);
        self
    }
    /// Clears `teeth`: sends `null`.
    #[must_use]
    pub fn clear_teeth(mut self) -> Self {
        self.teeth = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    LockKeyPatch { teeth: "teeth" }
}
ontap_runtime::show_model!(LockKeyPatch);
