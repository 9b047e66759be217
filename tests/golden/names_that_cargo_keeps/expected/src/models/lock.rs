// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// Values of `lock.level`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `1`. Since 9.6.
    Value1,
    /// `2`. Since 9.6.
    Value2,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::UnknownInteger<Level>),
}

ontap_runtime::open_integer_enum! {
    Level {
        Value1: 1,
        Value2: 2,
    }
}

/// What PATCH takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LockPatch {
    /// `level`: enumeration. Since 9.6.
    pub level: ontap_runtime::Patch<Level>,
    /// `name`: string. Since 9.6.
    pub name: ontap_runtime::Patch<String>,
    /// `state`: enumeration. Since 9.6.
    pub state: ontap_runtime::Patch<State>,
}

impl LockPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `level`.
    #[must_use]
    pub fn level(mut self, level: Level) -> Self {
        self.level = ontap_runtime::Patch::Set(level);
        self
    }
    /// Clears `level`: sends `null`.
    #[must_use]
    pub fn clear_level(mut self) -> Self {
        self.level = ontap_runtime::Patch::Clear;
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
    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: State) -> Self {
        self.state = ontap_runtime::Patch::Set(state);
        self
    }
    /// Clears `state`: sends `null`.
    #[must_use]
    pub fn clear_state(mut self) -> Self {
        self.state = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    LockPatch {
        level: "level",
        name: "name",
        state: "state",
    }
}
ontap_runtime::show_model!(LockPatch);

/// What POST takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewLock {
    /// `level`: enumeration. Since 9.6.
    pub level: Option<Level>,
    /// `name`: string. Since 9.6.
    pub name: Option<String>,
    /// `state`: enumeration. Since 9.6.
    pub state: Option<State>,
}

impl NewLock {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `level`.
    #[must_use]
    pub fn level(mut self, level: Level) -> Self {
        self.level = Some(level);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: State) -> Self {
        self.state = Some(state);
        self
    }
}

ontap_runtime::create_model! {
    NewLock {} {
        level: "level",
        name: "name",
        state: "state",
    }
}
ontap_runtime::show_model!(NewLock);

/// Values of `lock.state`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum State {
    /// `err`. Since 9.6.
    Err,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<State>),
}

ontap_runtime::open_enum! {
    State {
        Err: "err",
    }
}
