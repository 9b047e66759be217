// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// Values of `lock.kind`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `ec`. Since 9.7.
    Ec,
    /// `ecc`. Only in 9.6.
    #[deprecated(note = "the last ONTAP release that has it is 9.6")]
    Ecc,
    /// `rsa`. Since 9.6.
    Rsa,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Kind>),
}

ontap_runtime::open_enum! {
    Kind {
        Ec: "ec",
        Ecc: "ecc",
        Rsa: "rsa",
    }
}

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `kind`: enumeration. Since 9.6.
    pub kind: Option<Kind>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock { kind: "kind" }
}
ontap_runtime::show_model!(Lock);

/// What PATCH takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LockPatch {
    /// `kind`: enumeration. Since 9.6.
    pub kind: ontap_runtime::Patch<Kind>,
}

impl LockPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `kind`.
    #[must_use]
    pub fn kind(mut self, kind: Kind) -> Self {
        self.kind = ontap_runtime::Patch::Set(kind);
        self
    }
    /// Clears `kind`: sends `null`.
    #[must_use]
    pub fn clear_kind(mut self) -> Self {
        self.kind = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    LockPatch { kind: "kind" }
}
ontap_runtime::show_model!(LockPatch);

/// What POST takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewLock {
    /// `kind`: enumeration. Since 9.6.
    pub kind: Option<Kind>,
}

impl NewLock {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `kind`.
    #[must_use]
    pub fn kind(mut self, kind: Kind) -> Self {
        self.kind = Some(kind);
        self
    }
}

ontap_runtime::create_model! {
    NewLock {} { kind: "kind" }
}
ontap_runtime::show_model!(NewLock);
