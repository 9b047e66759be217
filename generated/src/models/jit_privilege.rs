// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_jit_privilege

//! `security_jit_privilege`.

/// Values of `security_jit_privilege.application`.
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

/// What replies hold of `security_jit_privilege`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JitPrivilege {
    /// `_links`: object. GET only. Since 9.17.1.
    pub links: Option<ontap_runtime::Links>,
    /// Application whose sessions can be elevated. So far this is SSH alone.
    ///
    /// `application`: enumeration. GET, POST only. Since 9.17.1.
    pub application: Option<Application>,
    /// Length of an elevated session, as an ISO 8601 duration, where the user's own entry gives none (`PT1H` is one hour).
    ///
    /// `default_session_validity_period`: ISO 8601 duration. GET, PATCH only. Since 9.17.1.
    pub default_session_validity_period: Option<ontap_runtime::IsoDuration>,
    /// Longest time for which a user may be entitled to elevate, as an ISO 8601 duration (`P90D` is ninety days).
    ///
    /// `max_jit_validity_period`: ISO 8601 duration. GET, PATCH only. Since 9.17.1.
    pub max_jit_validity_period: Option<ontap_runtime::IsoDuration>,
    /// SVM that owns the JIT settings. At cluster scope this is the administrative SVM. Its UUID is the first key of the path.
    ///
    /// `owner`: object. GET, POST only. Since 9.17.1.
    pub owner: Option<ontap_runtime::Reference>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl JitPrivilege {
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
}

ontap_runtime::read_model! {
    JitPrivilege {
        links: "_links",
        application: "application",
        default_session_validity_period: "default_session_validity_period",
        max_jit_validity_period: "max_jit_validity_period",
        owner: "owner",
    }
}
ontap_runtime::show_model!(JitPrivilege);

/// What PATCH takes of `security_jit_privilege`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JitPrivilegePatch {
    /// Length of an elevated session, as an ISO 8601 duration, where the user's own entry gives none (`PT1H` is one hour).
    ///
    /// `default_session_validity_period`: ISO 8601 duration. GET, PATCH only. Since 9.17.1.
    pub default_session_validity_period: ontap_runtime::Patch<
        ontap_runtime::IsoDuration,
    >,
    /// Longest time for which a user may be entitled to elevate, as an ISO 8601 duration (`P90D` is ninety days).
    ///
    /// `max_jit_validity_period`: ISO 8601 duration. GET, PATCH only. Since 9.17.1.
    pub max_jit_validity_period: ontap_runtime::Patch<ontap_runtime::IsoDuration>,
}

impl JitPrivilegePatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `default_session_validity_period`.
    #[must_use]
    pub fn default_session_validity_period(
        mut self,
        default_session_validity_period: impl ontap_runtime::IntoDuration,
    ) -> Self {
        self.default_session_validity_period = ontap_runtime::Patch::Set(
            default_session_validity_period.into_duration(),
        );
        self
    }
    /// Clears `default_session_validity_period`: sends `null`.
    #[must_use]
    pub fn clear_default_session_validity_period(mut self) -> Self {
        self.default_session_validity_period = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `max_jit_validity_period`.
    #[must_use]
    pub fn max_jit_validity_period(
        mut self,
        max_jit_validity_period: impl ontap_runtime::IntoDuration,
    ) -> Self {
        self.max_jit_validity_period = ontap_runtime::Patch::Set(
            max_jit_validity_period.into_duration(),
        );
        self
    }
    /// Clears `max_jit_validity_period`: sends `null`.
    #[must_use]
    pub fn clear_max_jit_validity_period(mut self) -> Self {
        self.max_jit_validity_period = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    JitPrivilegePatch {
        default_session_validity_period: "default_session_validity_period",
        max_jit_validity_period: "max_jit_validity_period",
    }
}
ontap_runtime::show_model!(JitPrivilegePatch);
