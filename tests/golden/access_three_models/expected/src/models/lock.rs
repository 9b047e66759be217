// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `always`: string. Since 9.6.
    pub always: Option<String>,
    /// `nested`: object. Since 9.6.
    pub nested: Option<Nested>,
    /// `read`: string. GET only. Since 9.6.
    pub read: Option<String>,
    /// `read_create`: string. GET, POST only. Since 9.6.
    pub read_create: Option<String>,
    /// `read_modify`: string. GET, PATCH only. Since 9.6.
    pub read_modify: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock {
        always: "always",
        nested: "nested",
        read: "read",
        read_create: "read_create",
        read_modify: "read_modify",
    }
}
ontap_runtime::show_model!(Lock);

/// What PATCH takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LockPatch {
    /// `always`: string. Since 9.6.
    pub always: ontap_runtime::Patch<String>,
    /// `modify_only`: string. PATCH only. Since 9.6.
    pub modify_only: ontap_runtime::Patch<String>,
    /// `nested`: object. Since 9.6.
    pub nested: ontap_runtime::Patch<NestedPatch>,
    /// `read_modify`: string. GET, PATCH only. Since 9.6.
    pub read_modify: ontap_runtime::Patch<String>,
    /// `write_only`: string. POST, PATCH only. Since 9.6.
    pub write_only: ontap_runtime::Patch<ontap_runtime::Secret>,
}

impl LockPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `always`.
    #[must_use]
    pub fn always(mut self, always: impl Into<String>) -> Self {
        self.always = ontap_runtime::Patch::Set(always.into());
        self
    }
    /// Clears `always`: sends `null`.
    #[must_use]
    pub fn clear_always(mut self) -> Self {
        self.always = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `modify_only`.
    #[must_use]
    pub fn modify_only(mut self, modify_only: impl Into<String>) -> Self {
        self.modify_only = ontap_runtime::Patch::Set(modify_only.into());
        self
    }
    /// Clears `modify_only`: sends `null`.
    #[must_use]
    pub fn clear_modify_only(mut self) -> Self {
        self.modify_only = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `nested`.
    #[must_use]
    pub fn nested(mut self, nested: NestedPatch) -> Self {
        self.nested = ontap_runtime::Patch::Set(nested);
        self
    }
    /// Clears `nested`: sends `null`.
    #[must_use]
    pub fn clear_nested(mut self) -> Self {
        self.nested = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `read_modify`.
    #[must_use]
    pub fn read_modify(mut self, read_modify: impl Into<String>) -> Self {
        self.read_modify = ontap_runtime::Patch::Set(read_modify.into());
        self
    }
    /// Clears `read_modify`: sends `null`.
    #[must_use]
    pub fn clear_read_modify(mut self) -> Self {
        self.read_modify = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `write_only`.
    #[must_use]
    pub fn write_only(mut self, write_only: impl Into<ontap_runtime::Secret>) -> Self {
        self.write_only = ontap_runtime::Patch::Set(write_only.into());
        self
    }
    /// Clears `write_only`: sends `null`.
    #[must_use]
    pub fn clear_write_only(mut self) -> Self {
        self.write_only = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    LockPatch {
        always: "always",
        modify_only: "modify_only",
        nested: "nested",
        read_modify: "read_modify",
        write_only: "write_only",
    }
}
ontap_runtime::show_model!(LockPatch);

/// What replies hold of `lock.nested`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Nested {
    /// `seen`: string. GET only. Since 9.6.
    pub seen: Option<String>,
    /// `set`: string. Since 9.6.
    pub set: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Nested {
        seen: "seen",
        set: "set",
    }
}
ontap_runtime::show_model!(Nested);

/// What PATCH takes of `lock.nested`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NestedPatch {
    /// `set`: string. Since 9.6.
    pub set: ontap_runtime::Patch<String>,
}

impl NestedPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `set`.
    #[must_use]
    pub fn set(mut self, set: impl Into<String>) -> Self {
        self.set = ontap_runtime::Patch::Set(set.into());
        self
    }
    /// Clears `set`: sends `null`.
    #[must_use]
    pub fn clear_set(mut self) -> Self {
        self.set = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    NestedPatch { set: "set" }
}
ontap_runtime::show_model!(NestedPatch);

/// What POST takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewLock {
    /// `always`: string. Since 9.6.
    pub always: Option<String>,
    /// `create_only`: string. POST only. Since 9.6.
    pub create_only: Option<String>,
    /// `nested`: object. Since 9.6.
    pub nested: Option<NewNested>,
    /// `read_create`: string. GET, POST only. Since 9.6.
    pub read_create: Option<String>,
    /// `write_only`: string. POST, PATCH only. Since 9.6.
    pub write_only: Option<ontap_runtime::Secret>,
}

impl NewLock {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `always`.
    #[must_use]
    pub fn always(mut self, always: impl Into<String>) -> Self {
        self.always = Some(always.into());
        self
    }
    /// Sets `create_only`.
    #[must_use]
    pub fn create_only(mut self, create_only: impl Into<String>) -> Self {
        self.create_only = Some(create_only.into());
        self
    }
    /// Sets `nested`.
    #[must_use]
    pub fn nested(mut self, nested: NewNested) -> Self {
        self.nested = Some(nested);
        self
    }
    /// Sets `read_create`.
    #[must_use]
    pub fn read_create(mut self, read_create: impl Into<String>) -> Self {
        self.read_create = Some(read_create.into());
        self
    }
    /// Sets `write_only`.
    #[must_use]
    pub fn write_only(mut self, write_only: impl Into<ontap_runtime::Secret>) -> Self {
        self.write_only = Some(write_only.into());
        self
    }
}

ontap_runtime::create_model! {
    NewLock {} {
        always: "always",
        create_only: "create_only",
        nested: "nested",
        read_create: "read_create",
        write_only: "write_only",
    }
}
ontap_runtime::show_model!(NewLock);

/// What POST takes of `lock.nested`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewNested {
    /// `set`: string. Since 9.6.
    pub set: Option<String>,
}

impl NewNested {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `set`.
    #[must_use]
    pub fn set(mut self, set: impl Into<String>) -> Self {
        self.set = Some(set.into());
        self
    }
}

ontap_runtime::create_model! {
    NewNested {} { set: "set" }
}
ontap_runtime::show_model!(NewNested);
