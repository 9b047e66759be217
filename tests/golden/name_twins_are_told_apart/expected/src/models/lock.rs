// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `form-factor`: string. Since 9.6.
    pub form_dash_factor: Option<String>,
    /// `form_factor`: string. Since 9.6.
    pub form_factor: Option<String>,
    /// `locks`: list of object. Since 9.6.
    pub locks: Option<Vec<LockLock>>,
    /// `snap`: object. Since 9.6.
    pub snap: Option<Snap>,
    /// `snap_mode`: enumeration. Since 9.6.
    pub snap_mode: Option<SnapMode>,
    /// `status`: object. Since 9.6.
    pub status: Option<Status>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock {
        form_dash_factor: "form-factor",
        form_factor: "form_factor",
        locks: "locks",
        snap: "snap",
        snap_mode: "snap_mode",
        status: "status",
    }
}
ontap_runtime::show_model!(Lock);

/// What replies hold of `lock.locks[]`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LockLock {
    /// `depth`: integer. Since 9.6.
    pub depth: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    LockLock { depth: "depth" }
}
ontap_runtime::show_model!(LockLock);

/// Values of `lock.snap.mode`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LockSnapMode {
    /// `a`. Since 9.6.
    A,
    /// `b`. Since 9.6.
    B,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<LockSnapMode>),
}

ontap_runtime::open_enum! {
    LockSnapMode {
        A: "a",
        B: "b",
    }
}

/// What POST takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewLock {
    /// `form-factor`: string. Since 9.6.
    pub form_dash_factor: Option<String>,
    /// `form_factor`: string. Since 9.6.
    pub form_factor: Option<String>,
    /// `locks`: list of object. Since 9.6.
    pub locks: Option<Vec<NewLockLock>>,
    /// `snap`: object. Since 9.6.
    pub snap: Option<NewSnap>,
    /// `snap_mode`: enumeration. Since 9.6.
    pub snap_mode: Option<SnapMode>,
    /// `status`: object. Since 9.6.
    pub status: Option<NewStatus>,
}

impl NewLock {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `form-factor`.
    #[must_use]
    pub fn form_dash_factor(mut self, form_dash_factor: impl Into<String>) -> Self {
        self.form_dash_factor = Some(form_dash_factor.into());
        self
    }
    /// Sets `form_factor`.
    #[must_use]
    pub fn form_factor(mut self, form_factor: impl Into<String>) -> Self {
        self.form_factor = Some(form_factor.into());
        self
    }
    /// Sets `locks`.
    #[must_use]
    pub fn locks(mut self, locks: impl IntoIterator<Item = NewLockLock>) -> Self {
        self.locks = Some(locks.into_iter().collect());
        self
    }
    /// Sets `snap`.
    #[must_use]
    pub fn snap(mut self, snap: NewSnap) -> Self {
        self.snap = Some(snap);
        self
    }
    /// Sets `snap_mode`.
    #[must_use]
    pub fn snap_mode(mut self, snap_mode: SnapMode) -> Self {
        self.snap_mode = Some(snap_mode);
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: NewStatus) -> Self {
        self.status = Some(status);
        self
    }
}

ontap_runtime::create_model! {
    NewLock {} {
        form_dash_factor: "form-factor",
        form_factor: "form_factor",
        locks: "locks",
        snap: "snap",
        snap_mode: "snap_mode",
        status: "status",
    }
}
ontap_runtime::show_model!(NewLock);

/// What POST takes of `lock.locks[]`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewLockLock {
    /// `depth`: integer. Since 9.6.
    pub depth: Option<i64>,
}

impl NewLockLock {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `depth`.
    #[must_use]
    pub fn depth(mut self, depth: i64) -> Self {
        self.depth = Some(depth);
        self
    }
}

ontap_runtime::create_model! {
    NewLockLock {} { depth: "depth" }
}
ontap_runtime::show_model!(NewLockLock);

/// What POST takes of `lock.snap`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewSnap {
    /// `mode`: enumeration. Since 9.6.
    pub mode: Option<LockSnapMode>,
}

impl NewSnap {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `mode`.
    #[must_use]
    pub fn mode(mut self, mode: LockSnapMode) -> Self {
        self.mode = Some(mode);
        self
    }
}

ontap_runtime::create_model! {
    NewSnap {} { mode: "mode" }
}
ontap_runtime::show_model!(NewSnap);

/// What POST takes of `lock.status`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewStatus {
    /// `ipv4`: object. Since 9.6.
    pub ipv4: Option<NewStatusIpv4>,
    /// `ipv4_state`: string. Since 9.6.
    pub ipv4_state: Option<String>,
}

impl NewStatus {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ipv4`.
    #[must_use]
    pub fn ipv4(mut self, ipv4: NewStatusIpv4) -> Self {
        self.ipv4 = Some(ipv4);
        self
    }
    /// Sets `ipv4_state`.
    #[must_use]
    pub fn ipv4_state(mut self, ipv4_state: impl Into<String>) -> Self {
        self.ipv4_state = Some(ipv4_state.into());
        self
    }
}

ontap_runtime::create_model! {
    NewStatus {} {
        ipv4: "ipv4",
        ipv4_state: "ipv4_state",
    }
}
ontap_runtime::show_model!(NewStatus);

/// What POST takes of `lock.status.ipv4`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewStatusIpv4 {
    /// `state`: string. Since 9.6.
    pub state: Option<String>,
}

impl NewStatusIpv4 {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
}

ontap_runtime::create_model! {
    NewStatusIpv4 {} { state: "state" }
}
ontap_runtime::show_model!(NewStatusIpv4);

/// What replies hold of `lock.snap`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Snap {
    /// `mode`: enumeration. Since 9.6.
    pub mode: Option<LockSnapMode>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Snap { mode: "mode" }
}
ontap_runtime::show_model!(Snap);

/// Values of `lock.snap_mode`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SnapMode {
    /// `c`. Since 9.6.
    C,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<SnapMode>),
}

ontap_runtime::open_enum! {
    SnapMode {
        C: "c",
    }
}

/// What replies hold of `lock.status`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Status {
    /// `ipv4`: object. Since 9.6.
    pub ipv4: Option<StatusIpv4>,
    /// `ipv4_state`: string. Since 9.6.
    pub ipv4_state: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Status {
        ipv4: "ipv4",
        ipv4_state: "ipv4_state",
    }
}
ontap_runtime::show_model!(Status);

/// What replies hold of `lock.status.ipv4`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusIpv4 {
    /// `state`: string. Since 9.6.
    pub state: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    StatusIpv4 { state: "state" }
}
ontap_runtime::show_model!(StatusIpv4);
