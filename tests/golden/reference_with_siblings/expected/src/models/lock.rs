// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `key`: `lock_key`. GET only. Since 9.6.
    pub key: Option<super::lock_key::LockKey>,
    /// `spare`: `lock_key`. Since 9.6.
    pub spare: Option<super::lock_key::LockKey>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock {
        key: "key",
        spare: "spare",
    }
}
ontap_runtime::show_model!(Lock);

/// What PATCH takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LockPatch {
    /// `spare`: `lock_key`. Since 9.6.
    pub spare: ontap_runtime::Patch<super::lock_key::LockKeyPatch>,
}

impl LockPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `spare`.
    #[must_use]
    pub fn spare(mut self, spare: super::lock_key::LockKeyPatch) -> Self {
        self.spare = ontap_runtime::Patch::Set(spare);
        self
    }
    /// Clears `spare`: sends `null`.
    #[must_use]
    pub fn clear_spare(mut self) -> Self {
        self.spare = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    LockPatch { spare: "spare" }
}
ontap_runtime::show_model!(LockPatch);
