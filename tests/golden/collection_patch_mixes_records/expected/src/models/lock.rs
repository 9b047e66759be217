// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `label`: string. Since 9.6.
    pub label: Option<String>,
    /// `name`: string. Since 9.6.
    pub name: Option<String>,
    /// `uuid`: string. GET only. Since 9.6.
    pub uuid: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock {
        label: "label",
        name: "name",
        uuid: "uuid",
    }
}
ontap_runtime::show_model!(Lock);

/// What PATCH takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LockPatch {
    /// `label`: string. Since 9.6.
    pub label: ontap_runtime::Patch<String>,
    /// `name`: string. Since 9.6.
    pub name: ontap_runtime::Patch<String>,
}

impl LockPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = ontap_runtime::Patch::Set(label.into());
        self
    }
    /// Clears `label`: sends `null`.
    #[must_use]
    pub fn clear_label(mut self) -> Self {
        self.label = ontap_runtime::Patch::Clear;
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
        label: "label",
        name: "name",
    }
}
ontap_runtime::show_model!(LockPatch);

/// What POST takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewLock {
    /// `label`: string. Since 9.6.
    pub label: Option<String>,
    /// `name`: string. Since 9.6.
    pub name: Option<String>,
}

impl NewLock {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
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
        label: "label",
        name: "name",
    }
}
ontap_runtime::show_model!(NewLock);
