// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/multi_admin_verify_config

//! `multi_admin_verify_config`.

/// What replies hold of `multi_admin_verify_config`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiAdminVerifyConfig {
    /// How long a request waits for its approvals before it expires, as an ISO 8601 duration, unless the rule says otherwise.
    ///
    /// `approval_expiry`: ISO 8601 duration. Since 9.11.1.
    pub approval_expiry: Option<ontap_runtime::IsoDuration>,
    /// Groups that decide about requests whose rule names none of its own. The list that is sent replaces the old one.
    ///
    /// `approval_groups`: list of string. Since 9.11.1.
    pub approval_groups: Option<Vec<String>>,
    /// Whether rules are enforced. The first switching-on needs approval groups to be named.
    ///
    /// `enabled`: boolean. Since 9.11.1.
    pub enabled: Option<bool>,
    /// How long an approval can be used before it expires, as an ISO 8601 duration, unless the rule says otherwise.
    ///
    /// `execution_expiry`: ISO 8601 duration. Since 9.11.1.
    pub execution_expiry: Option<ontap_runtime::IsoDuration>,
    /// Number of administrators who must approve unless the rule says otherwise, not counting the author of the request.
    ///
    /// `required_approvers`: integer. Since 9.11.1.
    pub required_approvers: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    MultiAdminVerifyConfig {
        approval_expiry: "approval_expiry",
        approval_groups: "approval_groups",
        enabled: "enabled",
        execution_expiry: "execution_expiry",
        required_approvers: "required_approvers",
    }
}
ontap_runtime::show_model!(MultiAdminVerifyConfig);

/// What PATCH takes of `multi_admin_verify_config`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiAdminVerifyConfigPatch {
    /// How long a request waits for its approvals before it expires, as an ISO 8601 duration, unless the rule says otherwise.
    ///
    /// `approval_expiry`: ISO 8601 duration. Since 9.11.1.
    pub approval_expiry: ontap_runtime::Patch<ontap_runtime::IsoDuration>,
    /// Groups that decide about requests whose rule names none of its own. The list that is sent replaces the old one.
    ///
    /// `approval_groups`: list of string. Since 9.11.1.
    pub approval_groups: ontap_runtime::Patch<Vec<String>>,
    /// Whether rules are enforced. The first switching-on needs approval groups to be named.
    ///
    /// `enabled`: boolean. Since 9.11.1.
    pub enabled: ontap_runtime::Patch<bool>,
    /// How long an approval can be used before it expires, as an ISO 8601 duration, unless the rule says otherwise.
    ///
    /// `execution_expiry`: ISO 8601 duration. Since 9.11.1.
    pub execution_expiry: ontap_runtime::Patch<ontap_runtime::IsoDuration>,
    /// Number of administrators who must approve unless the rule says otherwise, not counting the author of the request.
    ///
    /// `required_approvers`: integer. Since 9.11.1.
    pub required_approvers: ontap_runtime::Patch<i64>,
}

impl MultiAdminVerifyConfigPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `approval_expiry`.
    #[must_use]
    pub fn approval_expiry(
        mut self,
        approval_expiry: impl ontap_runtime::IntoDuration,
    ) -> Self {
        self.approval_expiry = ontap_runtime::Patch::Set(
            approval_expiry.into_duration(),
        );
        self
    }
    /// Clears `approval_expiry`: sends `null`.
    #[must_use]
    pub fn clear_approval_expiry(mut self) -> Self {
        self.approval_expiry = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `approval_groups`.
    #[must_use]
    pub fn approval_groups(
        mut self,
        approval_groups: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.approval_groups = ontap_runtime::Patch::Set(
            approval_groups.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Clears `approval_groups`: sends `null`.
    #[must_use]
    pub fn clear_approval_groups(mut self) -> Self {
        self.approval_groups = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = ontap_runtime::Patch::Set(enabled);
        self
    }
    /// Clears `enabled`: sends `null`.
    #[must_use]
    pub fn clear_enabled(mut self) -> Self {
        self.enabled = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `execution_expiry`.
    #[must_use]
    pub fn execution_expiry(
        mut self,
        execution_expiry: impl ontap_runtime::IntoDuration,
    ) -> Self {
        self.execution_expiry = ontap_runtime::Patch::Set(
            execution_expiry.into_duration(),
        );
        self
    }
    /// Clears `execution_expiry`: sends `null`.
    #[must_use]
    pub fn clear_execution_expiry(mut self) -> Self {
        self.execution_expiry = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `required_approvers`.
    #[must_use]
    pub fn required_approvers(mut self, required_approvers: i64) -> Self {
        self.required_approvers = ontap_runtime::Patch::Set(required_approvers);
        self
    }
    /// Clears `required_approvers`: sends `null`.
    #[must_use]
    pub fn clear_required_approvers(mut self) -> Self {
        self.required_approvers = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    MultiAdminVerifyConfigPatch {
        approval_expiry: "approval_expiry",
        approval_groups: "approval_groups",
        enabled: "enabled",
        execution_expiry: "execution_expiry",
        required_approvers: "required_approvers",
    }
}
ontap_runtime::show_model!(MultiAdminVerifyConfigPatch);
