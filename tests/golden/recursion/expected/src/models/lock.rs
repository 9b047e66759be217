// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `children`: list of `lock`. Since 9.6.
    pub children: Option<Vec<Lock>>,
    /// `name`: string. Since 9.6.
    pub name: Option<String>,
    /// `parent`: `lock`. Since 9.6.
    pub parent: Option<Box<Lock>>,
    /// `ring`: `ring`. Since 9.6.
    pub ring: Option<Box<super::ring::Ring>>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock {
        children: "children",
        name: "name",
        parent: "parent",
        ring: "ring",
    }
}
ontap_runtime::show_model!(Lock);

/// What PATCH takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LockPatch {
    /// `children`: list of `lock`. Since 9.6.
    pub children: ontap_runtime::Patch<Vec<NewLock>>,
    /// `name`: string. Since 9.6.
    pub name: ontap_runtime::Patch<String>,
    /// `parent`: `lock`. Since 9.6.
    pub parent: ontap_runtime::Patch<Box<LockPatch>>,
    /// `ring`: `ring`. Since 9.6.
    pub ring: ontap_runtime::Patch<Box<super::ring::RingPatch>>,
}

impl LockPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `children`.
    #[must_use]
    pub fn children(mut self, children: impl IntoIterator<Item = NewLock>) -> Self {
        self.children = ontap_runtime::Patch::Set(children.into_iter().collect());
        self
    }
    /// Clears `children`: sends `null`.
    #[must_use]
    pub fn clear_children(mut self) -> Self {
        self.children = ontap_runtime::Patch::Clear;
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
    /// Sets `parent`.
    #[must_use]
    pub fn parent(mut self, parent: LockPatch) -> Self {
        self.parent = ontap_runtime::Patch::Set(Box::new(parent));
        self
    }
    /// Clears `parent`: sends `null`.
    #[must_use]
    pub fn clear_parent(mut self) -> Self {
        self.parent = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `ring`.
    #[must_use]
    pub fn ring(mut self, ring: super::ring::RingPatch) -> Self {
        self.ring = ontap_runtime::Patch::Set(Box::new(ring));
        self
    }
    /// Clears `ring`: sends `null`.
    #[must_use]
    pub fn clear_ring(mut self) -> Self {
        self.ring = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    LockPatch {
        children: "children",
        name: "name",
        parent: "parent",
        ring: "ring",
    }
}
ontap_runtime::show_model!(LockPatch);

/// What POST takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewLock {
    /// `children`: list of `lock`. Since 9.6.
    pub children: Option<Vec<NewLock>>,
    /// `name`: string. Since 9.6.
    pub name: Option<String>,
    /// `parent`: `lock`. Since 9.6.
    pub parent: Option<Box<NewLock>>,
    /// `ring`: `ring`. Since 9.6.
    pub ring: Option<Box<super::ring::NewRing>>,
}

impl NewLock {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `children`.
    #[must_use]
    pub fn children(mut self, children: impl IntoIterator<Item = NewLock>) -> Self {
        self.children = Some(children.into_iter().collect());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `parent`.
    #[must_use]
    pub fn parent(mut self, parent: NewLock) -> Self {
        self.parent = Some(Box::new(parent));
        self
    }
    /// Sets `ring`.
    #[must_use]
    pub fn ring(mut self, ring: super::ring::NewRing) -> Self {
        self.ring = Some(Box::new(ring));
        self
    }
}

ontap_runtime::create_model! {
    NewLock {} {
        children: "children",
        name: "name",
        parent: "parent",
        ring: "ring",
    }
}
ontap_runtime::show_model!(NewLock);
