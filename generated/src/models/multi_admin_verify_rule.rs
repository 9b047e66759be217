// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/multi_admin_verify_rule

//! `multi_admin_verify_rule`.

/// What replies hold of `multi_admin_verify_rule`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiAdminVerifyRule {
    /// How long a request under this rule waits for its approvals, as an ISO 8601 duration. Without a value the global setting holds.
    ///
    /// `approval_expiry`: ISO 8601 duration. Since 9.11.1.
    pub approval_expiry: Option<ontap_runtime::IsoDuration>,
    /// Groups that decide about requests under this rule. Without any, the global ones do.
    ///
    /// `approval_groups`: list of object. Since 9.11.1.
    pub approval_groups: Option<Vec<ontap_runtime::NameReference>>,
    /// Whether an attempt to run the operation without approval creates a request automatically. When false, the attempt only fails.
    ///
    /// `auto_request_create`: boolean. Since 9.11.1.
    pub auto_request_create: Option<bool>,
    /// When the rule was made.
    ///
    /// `create_time`: date and time. GET only. Since 9.11.1.
    pub create_time: Option<ontap_runtime::DateTime>,
    /// How long an approval under this rule can be used, as an ISO 8601 duration. Without a value the global setting holds.
    ///
    /// `execution_expiry`: ISO 8601 duration. Since 9.11.1.
    pub execution_expiry: Option<ontap_runtime::IsoDuration>,
    /// Command that needs approval, for instance `volume delete`. Part of the key.
    ///
    /// `operation`: string. GET, POST only. Since 9.11.1.
    pub operation: Option<String>,
    /// Owner of the rule. At present that can only be the cluster.
    ///
    /// `owner`: object. Since 9.11.1.
    pub owner: Option<Owner>,
    /// Limits the rule to some objects, in the notation of the command line; operations on others need no approval.
    ///
    /// `query`: string. Since 9.11.1.
    pub query: Option<String>,
    /// Number of administrators who must approve, not counting the author of the request. Without a value the global setting holds.
    ///
    /// `required_approvers`: integer. Since 9.11.1.
    pub required_approvers: Option<i64>,
    /// True for the rules that come with ONTAP and protect MAV itself.
    ///
    /// `system_defined`: boolean. GET only. Since 9.11.1.
    pub system_defined: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    MultiAdminVerifyRule {
        approval_expiry: "approval_expiry",
        approval_groups: "approval_groups",
        auto_request_create: "auto_request_create",
        create_time: "create_time",
        execution_expiry: "execution_expiry",
        operation: "operation",
        owner: "owner",
        query: "query",
        required_approvers: "required_approvers",
        system_defined: "system_defined",
    }
}
ontap_runtime::show_model!(MultiAdminVerifyRule);

/// What PATCH takes of `multi_admin_verify_rule`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiAdminVerifyRulePatch {
    /// How long a request under this rule waits for its approvals, as an ISO 8601 duration. Without a value the global setting holds.
    ///
    /// `approval_expiry`: ISO 8601 duration. Since 9.11.1.
    pub approval_expiry: ontap_runtime::Patch<ontap_runtime::IsoDuration>,
    /// Groups that decide about requests under this rule. Without any, the global ones do.
    ///
    /// `approval_groups`: list of object. Since 9.11.1.
    pub approval_groups: ontap_runtime::Patch<Vec<ontap_runtime::NameReference>>,
    /// Whether an attempt to run the operation without approval creates a request automatically. When false, the attempt only fails.
    ///
    /// `auto_request_create`: boolean. Since 9.11.1.
    pub auto_request_create: ontap_runtime::Patch<bool>,
    /// How long an approval under this rule can be used, as an ISO 8601 duration. Without a value the global setting holds.
    ///
    /// `execution_expiry`: ISO 8601 duration. Since 9.11.1.
    pub execution_expiry: ontap_runtime::Patch<ontap_runtime::IsoDuration>,
    /// Limits the rule to some objects, in the notation of the command line; operations on others need no approval.
    ///
    /// `query`: string. Since 9.11.1.
    pub query: ontap_runtime::Patch<String>,
    /// Number of administrators who must approve, not counting the author of the request. Without a value the global setting holds.
    ///
    /// `required_approvers`: integer. Since 9.11.1.
    pub required_approvers: ontap_runtime::Patch<i64>,
}

impl MultiAdminVerifyRulePatch {
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
        approval_groups: impl IntoIterator<Item = ontap_runtime::NameReference>,
    ) -> Self {
        self.approval_groups = ontap_runtime::Patch::Set(
            approval_groups.into_iter().collect(),
        );
        self
    }
    /// Clears `approval_groups`: sends `null`.
    #[must_use]
    pub fn clear_approval_groups(mut self) -> Self {
        self.approval_groups = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `auto_request_create`.
    #[must_use]
    pub fn auto_request_create(mut self, auto_request_create: bool) -> Self {
        self.auto_request_create = ontap_runtime::Patch::Set(auto_request_create);
        self
    }
    /// Clears `auto_request_create`: sends `null`.
    #[must_use]
    pub fn clear_auto_request_create(mut self) -> Self {
        self.auto_request_create = ontap_runtime::Patch::Clear;
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
    /// Sets `query`.
    #[must_use]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = ontap_runtime::Patch::Set(query.into());
        self
    }
    /// Clears `query`: sends `null`.
    #[must_use]
    pub fn clear_query(mut self) -> Self {
        self.query = ontap_runtime::Patch::Clear;
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
    MultiAdminVerifyRulePatch {
        approval_expiry: "approval_expiry",
        approval_groups: "approval_groups",
        auto_request_create: "auto_request_create",
        execution_expiry: "execution_expiry",
        query: "query",
        required_approvers: "required_approvers",
    }
}
ontap_runtime::show_model!(MultiAdminVerifyRulePatch);

/// What POST takes of `multi_admin_verify_rule`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewMultiAdminVerifyRule {
    /// How long a request under this rule waits for its approvals, as an ISO 8601 duration. Without a value the global setting holds.
    ///
    /// `approval_expiry`: ISO 8601 duration. Since 9.11.1.
    pub approval_expiry: Option<ontap_runtime::IsoDuration>,
    /// Groups that decide about requests under this rule. Without any, the global ones do.
    ///
    /// `approval_groups`: list of object. Since 9.11.1.
    pub approval_groups: Option<Vec<ontap_runtime::NameReference>>,
    /// Whether an attempt to run the operation without approval creates a request automatically. When false, the attempt only fails.
    ///
    /// `auto_request_create`: boolean. Since 9.11.1.
    pub auto_request_create: Option<bool>,
    /// How long an approval under this rule can be used, as an ISO 8601 duration. Without a value the global setting holds.
    ///
    /// `execution_expiry`: ISO 8601 duration. Since 9.11.1.
    pub execution_expiry: Option<ontap_runtime::IsoDuration>,
    /// Command that needs approval, for instance `volume delete`. Part of the key.
    ///
    /// `operation`: string. GET, POST only. Since 9.11.1.
    pub operation: Option<String>,
    /// Owner of the rule. At present that can only be the cluster.
    ///
    /// `owner`: object. Since 9.11.1.
    pub owner: Option<NewOwner>,
    /// Limits the rule to some objects, in the notation of the command line; operations on others need no approval.
    ///
    /// `query`: string. Since 9.11.1.
    pub query: Option<String>,
    /// Number of administrators who must approve, not counting the author of the request. Without a value the global setting holds.
    ///
    /// `required_approvers`: integer. Since 9.11.1.
    pub required_approvers: Option<i64>,
}

impl NewMultiAdminVerifyRule {
    /// A body without any property.
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
        self.approval_expiry = Some(approval_expiry.into_duration());
        self
    }
    /// Sets `approval_groups`.
    #[must_use]
    pub fn approval_groups(
        mut self,
        approval_groups: impl IntoIterator<Item = ontap_runtime::NameReference>,
    ) -> Self {
        self.approval_groups = Some(approval_groups.into_iter().collect());
        self
    }
    /// Sets `auto_request_create`.
    #[must_use]
    pub fn auto_request_create(mut self, auto_request_create: bool) -> Self {
        self.auto_request_create = Some(auto_request_create);
        self
    }
    /// Sets `execution_expiry`.
    #[must_use]
    pub fn execution_expiry(
        mut self,
        execution_expiry: impl ontap_runtime::IntoDuration,
    ) -> Self {
        self.execution_expiry = Some(execution_expiry.into_duration());
        self
    }
    /// Sets `operation`.
    #[must_use]
    pub fn operation(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }
    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, owner: NewOwner) -> Self {
        self.owner = Some(owner);
        self
    }
    /// Sets `query`.
    #[must_use]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }
    /// Sets `required_approvers`.
    #[must_use]
    pub fn required_approvers(mut self, required_approvers: i64) -> Self {
        self.required_approvers = Some(required_approvers);
        self
    }
}

ontap_runtime::create_model! {
    NewMultiAdminVerifyRule {} {
        approval_expiry: "approval_expiry",
        approval_groups: "approval_groups",
        auto_request_create: "auto_request_create",
        execution_expiry: "execution_expiry",
        operation: "operation",
        owner: "owner",
        query: "query",
        required_approvers: "required_approvers",
    }
}
ontap_runtime::show_model!(NewMultiAdminVerifyRule);

/// What POST takes of `multi_admin_verify_rule.owner`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewOwner {
    /// UUID of the owner, the first key of the path. A PATCH does not take it.
    ///
    /// `uuid`: string. GET, POST only. Since 9.11.1.
    pub uuid: Option<String>,
}

impl NewOwner {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `uuid`.
    #[must_use]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }
}

ontap_runtime::create_model! {
    NewOwner {} { uuid: "uuid" }
}
ontap_runtime::show_model!(NewOwner);

/// What replies hold of `multi_admin_verify_rule.owner`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    /// `_links`: object. GET only. Since 9.11.1.
    pub links: Option<ontap_runtime::Links>,
    /// Name of the owner. Neither POST nor PATCH takes it.
    ///
    /// `name`: string. GET only. Since 9.11.1.
    pub name: Option<String>,
    /// UUID of the owner, the first key of the path. A PATCH does not take it.
    ///
    /// `uuid`: string. GET, POST only. Since 9.11.1.
    pub uuid: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Owner {
        links: "_links",
        name: "name",
        uuid: "uuid",
    }
}
ontap_runtime::show_model!(Owner);
