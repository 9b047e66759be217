// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_jit_privilege_user

//! `security_jit_privilege_user`.

/// Values of `security_jit_privilege_user.application`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Application {
    /// The command line over SSH.
    ///
    /// `ssh`. Since 9.17.1.
    Ssh,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Application>),
}

ontap_runtime::open_enum! {
    Application {
        Ssh: "ssh",
    }
}

/// What replies hold of `security_jit_privilege_user`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JitPrivilegeUser {
    /// Account that may elevate. It has to exist in the owner before the entry is created.
    ///
    /// `account`: `account_reference`. Since 9.17.1.
    pub account: Option<ontap_runtime::NameReference>,
    /// Application whose sessions can be elevated. So far this is SSH alone.
    ///
    /// `application`: enumeration. GET, POST only. Since 9.17.1.
    pub application: Option<Application>,
    /// Free text, for instance why the user needs the elevation.
    ///
    /// `comment`: string. GET, POST only. Since 9.17.1.
    pub comment: Option<String>,
    /// Point in time, in UTC, at which the entitlement ends. ONTAP sets it.
    ///
    /// `end_time`: date and time. GET only. Since 9.17.1.
    pub end_time: Option<ontap_runtime::DateTime>,
    /// Whether the elevation is in use, waiting for its start, or idle.
    ///
    /// `jit_state`: enumeration. GET only. Since 9.17.1.
    pub jit_state: Option<JitState>,
    /// How long the entitlement as a whole lasts, as an ISO 8601 duration (`P90D`). The JIT settings of the SVM hold the maximum.
    ///
    /// `jit_validity`: ISO 8601 duration. GET, POST only. Since 9.17.1.
    pub jit_validity: Option<ontap_runtime::IsoDuration>,
    /// SVM that owns the elevation entry. At cluster scope this is the administrative SVM. Its UUID is the first key of the path.
    ///
    /// `owner`: object. GET, POST only. Since 9.17.1.
    pub owner: Option<ontap_runtime::Reference>,
    /// Role that the user has while elevated.
    ///
    /// `role`: object. GET, POST only. Since 9.17.1.
    pub role: Option<ontap_runtime::NameReference>,
    /// How long one elevated session lasts, as an ISO 8601 duration (`PT30M`). Without a value the default of the SVM's JIT settings holds.
    ///
    /// `session_validity`: ISO 8601 duration. GET, POST only. Since 9.17.1.
    pub session_validity: Option<ontap_runtime::IsoDuration>,
    /// Point in time, in UTC, from which the user may elevate. Give one to entitle somebody ahead of a planned task.
    ///
    /// `start_time`: date and time. GET, POST only. Since 9.17.1.
    pub start_time: Option<ontap_runtime::DateTime>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl JitPrivilegeUser {
    /// The name in `account`.
    #[must_use]
    pub fn account_name(&self) -> Option<&str> {
        self.account.as_ref()?.name.as_deref()
    }
    /// The name in `owner`.
    #[must_use]
    pub fn owner_name(&self) -> Option<&str> {
        self.owner.as_ref()?.name.as_deref()
    }
    /// The uuid in `owner`.
    #[must_use]
    pub fn owner_uuid(&self) -> Option<&str> {
        self.owner.as_ref()?.uuid.as_deref()
    }
    /// The name in `role`.
    #[must_use]
    pub fn role_name(&self) -> Option<&str> {
        self.role.as_ref()?.name.as_deref()
    }
}

ontap_runtime::read_model! {
    JitPrivilegeUser {
        account: "account",
        application: "application",
        comment: "comment",
        end_time: "end_time",
        jit_state: "jit_state",
        jit_validity: "jit_validity",
        owner: "owner",
        role: "role",
        session_validity: "session_validity",
        start_time: "start_time",
    }
}
ontap_runtime::show_model!(JitPrivilegeUser);

/// Values of `security_jit_privilege_user.jit_state`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum JitState {
    /// The user is elevated at this moment.
    ///
    /// `active`. Since 9.17.1.
    Active,
    /// The user may elevate but is not elevated at this moment.
    ///
    /// `idle`. Since 9.17.1.
    Idle,
    /// The start of the entitlement lies in the future.
    ///
    /// `preactive`. Since 9.17.1.
    Preactive,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<JitState>),
}

ontap_runtime::open_enum! {
    JitState {
        Active: "active",
        Idle: "idle",
        Preactive: "preactive",
    }
}

/// What POST takes of `security_jit_privilege_user`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewJitPrivilegeUser {
    /// Account that may elevate. It has to exist in the owner before the entry is created.
    ///
    /// `account`: `account_reference`. Since 9.17.1.
    pub account: ontap_runtime::NameReference,
    /// Application whose sessions can be elevated. So far this is SSH alone.
    ///
    /// `application`: enumeration. GET, POST only. Since 9.17.1.
    pub application: Application,
    /// SVM that owns the elevation entry. At cluster scope this is the administrative SVM. Its UUID is the first key of the path.
    ///
    /// `owner`: object. GET, POST only. Since 9.17.1.
    pub owner: ontap_runtime::Reference,
    /// Free text, for instance why the user needs the elevation.
    ///
    /// `comment`: string. GET, POST only. Since 9.17.1.
    pub comment: Option<String>,
    /// How long the entitlement as a whole lasts, as an ISO 8601 duration (`P90D`). The JIT settings of the SVM hold the maximum.
    ///
    /// `jit_validity`: ISO 8601 duration. GET, POST only. Since 9.17.1.
    pub jit_validity: Option<ontap_runtime::IsoDuration>,
    /// Role that the user has while elevated.
    ///
    /// `role`: object. GET, POST only. Since 9.17.1.
    pub role: Option<ontap_runtime::NameReference>,
    /// How long one elevated session lasts, as an ISO 8601 duration (`PT30M`). Without a value the default of the SVM's JIT settings holds.
    ///
    /// `session_validity`: ISO 8601 duration. GET, POST only. Since 9.17.1.
    pub session_validity: Option<ontap_runtime::IsoDuration>,
    /// Point in time, in UTC, from which the user may elevate. Give one to entitle somebody ahead of a planned task.
    ///
    /// `start_time`: date and time. GET, POST only. Since 9.17.1.
    pub start_time: Option<ontap_runtime::DateTime>,
}

impl NewJitPrivilegeUser {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(
        account: impl Into<ontap_runtime::NameReference>,
        application: Application,
        owner: impl ontap_runtime::IntoReference,
    ) -> Self {
        Self {
            account: account.into(),
            application,
            owner: owner.into_reference(),
            comment: None,
            jit_validity: None,
            role: None,
            session_validity: None,
            start_time: None,
        }
    }
    /// Sets `comment`.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
    /// Sets `jit_validity`.
    #[must_use]
    pub fn jit_validity(
        mut self,
        jit_validity: impl ontap_runtime::IntoDuration,
    ) -> Self {
        self.jit_validity = Some(jit_validity.into_duration());
        self
    }
    /// Sets `role`.
    #[must_use]
    pub fn role(mut self, role: impl Into<ontap_runtime::NameReference>) -> Self {
        self.role = Some(role.into());
        self
    }
    /// Sets `session_validity`.
    #[must_use]
    pub fn session_validity(
        mut self,
        session_validity: impl ontap_runtime::IntoDuration,
    ) -> Self {
        self.session_validity = Some(session_validity.into_duration());
        self
    }
    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, start_time: impl ontap_runtime::IntoDateTime) -> Self {
        self.start_time = Some(start_time.into_date_time());
        self
    }
}

ontap_runtime::create_model! {
    NewJitPrivilegeUser {
        account: "account",
        application: "application",
        owner: "owner",
    } {
        comment: "comment",
        jit_validity: "jit_validity",
        role: "role",
        session_validity: "session_validity",
        start_time: "start_time",
    }
}
ontap_runtime::show_model!(NewJitPrivilegeUser);
