// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/multi_admin_verify_request

//! `multi_admin_verify_request`.

/// What replies hold of `multi_admin_verify_request`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiAdminVerifyRequest {
    /// When the request expires unless it has been approved by then.
    ///
    /// `approve_expiry_time`: date and time. GET only. Since 9.11.1.
    pub approve_expiry_time: Option<ontap_runtime::DateTime>,
    /// When the request was approved.
    ///
    /// `approve_time`: date and time. GET only. Since 9.11.1.
    pub approve_time: Option<ontap_runtime::DateTime>,
    /// Names of the administrators who have approved the request.
    ///
    /// `approved_users`: list of string. GET only. Since 9.11.1.
    pub approved_users: Option<Vec<String>>,
    /// Reason for the request, as its author gave it; approvers see it in the e-mail they receive.
    ///
    /// `comment`: string. GET, POST only. Since 9.11.1.
    pub comment: Option<String>,
    /// When the request was made.
    ///
    /// `create_time`: date and time. GET only. Since 9.11.1.
    pub create_time: Option<ontap_runtime::DateTime>,
    /// Runs the operation automatically on the final approval, so that its author need not return to it.
    ///
    /// `execute_on_approval`: boolean. GET, PATCH only. Since 9.13.1.
    pub execute_on_approval: Option<bool>,
    /// Until when an approved operation must be run.
    ///
    /// `execution_expiry_time`: date and time. GET only. Since 9.11.1.
    pub execution_expiry_time: Option<ontap_runtime::DateTime>,
    /// Number of the request; the key of its path.
    ///
    /// `index`: integer. GET only. Since 9.11.1.
    pub index: Option<i64>,
    /// Command that is to be run, as a rule names it.
    ///
    /// `operation`: string. GET, POST only. Since 9.11.1.
    pub operation: Option<String>,
    /// Owner of the request, the cluster or an SVM.
    ///
    /// `owner`: object. GET only. Since 9.11.1.
    pub owner: Option<ontap_runtime::Reference>,
    /// Number of approvals still required.
    ///
    /// `pending_approvers`: integer. GET only. Since 9.11.1.
    pub pending_approvers: Option<i64>,
    /// Users who may run the operation once it is approved. Without a list, any authorized user may.
    ///
    /// `permitted_users`: list of string. GET, POST only. Since 9.11.1.
    pub permitted_users: Option<Vec<String>>,
    /// Names of the administrators who can still approve or veto the request.
    ///
    /// `potential_approvers`: list of string. GET only. Since 9.11.1.
    pub potential_approvers: Option<Vec<String>>,
    /// Objects that the operation is about, in the notation of the command line. The approval holds for these and no others.
    ///
    /// `query`: string. GET, POST only. Since 9.11.1.
    pub query: Option<String>,
    /// Number of administrators who must approve, not counting the author of the request.
    ///
    /// `required_approvers`: integer. GET only. Since 9.11.1.
    pub required_approvers: Option<i64>,
    /// State of the request. A PATCH may set `approved` or `vetoed`; one approval among several leaves the state at pending.
    ///
    /// `state`: enumeration. Since 9.11.1.
    pub state: Option<State>,
    /// Name of the administrator who made the request. ONTAP fills it in.
    ///
    /// `user_requested`: string. GET only. Since 9.11.1.
    pub user_requested: Option<String>,
    /// Name of the administrator who vetoed the request, if one did.
    ///
    /// `user_vetoed`: string. GET only. Since 9.11.1.
    pub user_vetoed: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl MultiAdminVerifyRequest {
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
    MultiAdminVerifyRequest {
        approve_expiry_time: "approve_expiry_time",
        approve_time: "approve_time",
        approved_users: "approved_users",
        comment: "comment",
        create_time: "create_time",
        execute_on_approval: "execute_on_approval",
        execution_expiry_time: "execution_expiry_time",
        index: "index",
        operation: "operation",
        owner: "owner",
        pending_approvers: "pending_approvers",
        permitted_users: "permitted_users",
        potential_approvers: "potential_approvers",
        query: "query",
        required_approvers: "required_approvers",
        state: "state",
        user_requested: "user_requested",
        user_vetoed: "user_vetoed",
    }
}
ontap_runtime::show_model!(MultiAdminVerifyRequest);

/// What PATCH takes of `multi_admin_verify_request`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiAdminVerifyRequestPatch {
    /// Runs the operation automatically on the final approval, so that its author need not return to it.
    ///
    /// `execute_on_approval`: boolean. GET, PATCH only. Since 9.13.1.
    pub execute_on_approval: ontap_runtime::Patch<bool>,
    /// State of the request. A PATCH may set `approved` or `vetoed`; one approval among several leaves the state at pending.
    ///
    /// `state`: enumeration. Since 9.11.1.
    pub state: ontap_runtime::Patch<State>,
}

impl MultiAdminVerifyRequestPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `execute_on_approval`.
    #[must_use]
    pub fn execute_on_approval(mut self, execute_on_approval: bool) -> Self {
        self.execute_on_approval = ontap_runtime::Patch::Set(execute_on_approval);
        self
    }
    /// Clears `execute_on_approval`: sends `null`.
    #[must_use]
    pub fn clear_execute_on_approval(mut self) -> Self {
        self.execute_on_approval = ontap_runtime::Patch::Clear;
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
    MultiAdminVerifyRequestPatch {
        execute_on_approval: "execute_on_approval",
        state: "state",
    }
}
ontap_runtime::show_model!(MultiAdminVerifyRequestPatch);

/// What POST takes of `multi_admin_verify_request`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewMultiAdminVerifyRequest {
    /// Reason for the request, as its author gave it; approvers see it in the e-mail they receive.
    ///
    /// `comment`: string. GET, POST only. Since 9.11.1.
    pub comment: Option<String>,
    /// Command that is to be run, as a rule names it.
    ///
    /// `operation`: string. GET, POST only. Since 9.11.1.
    pub operation: Option<String>,
    /// Users who may run the operation once it is approved. Without a list, any authorized user may.
    ///
    /// `permitted_users`: list of string. GET, POST only. Since 9.11.1.
    pub permitted_users: Option<Vec<String>>,
    /// Objects that the operation is about, in the notation of the command line. The approval holds for these and no others.
    ///
    /// `query`: string. GET, POST only. Since 9.11.1.
    pub query: Option<String>,
    /// State of the request. A PATCH may set `approved` or `vetoed`; one approval among several leaves the state at pending.
    ///
    /// `state`: enumeration. Since 9.11.1.
    pub state: Option<State>,
}

impl NewMultiAdminVerifyRequest {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `comment`.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
    /// Sets `operation`.
    #[must_use]
    pub fn operation(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }
    /// Sets `permitted_users`.
    #[must_use]
    pub fn permitted_users(
        mut self,
        permitted_users: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.permitted_users = Some(
            permitted_users.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `query`.
    #[must_use]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
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
    NewMultiAdminVerifyRequest {} {
        comment: "comment",
        operation: "operation",
        permitted_users: "permitted_users",
        query: "query",
        state: "state",
    }
}
ontap_runtime::show_model!(NewMultiAdminVerifyRequest);

/// Values of `multi_admin_verify_request.state`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum State {
    /// All approvals are in; the operation may be run until it expires.
    ///
    /// `approved`. Since 9.11.1.
    Approved,
    /// The operation has been run; the approval is used up.
    ///
    /// `executed`. Since 9.11.1.
    Executed,
    /// Nobody decided, or nobody ran the operation, in time.
    ///
    /// `expired`. Since 9.11.1.
    Expired,
    /// Approvals are missing.
    ///
    /// `pending`. Since 9.11.1.
    Pending,
    /// One approver said no; the request cannot be approved any more.
    ///
    /// `vetoed`. Since 9.11.1.
    Vetoed,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<State>),
}

ontap_runtime::open_enum! {
    State {
        Approved: "approved",
        Executed: "executed",
        Expired: "expired",
        Pending: "pending",
        Vetoed: "vetoed",
    }
}
