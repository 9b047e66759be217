// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock.action`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Action {
    /// `message`: string. Since 9.7.
    pub message: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Action { message: "message" }
}
ontap_runtime::show_model!(Action);

/// What PATCH takes of `lock.action`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActionPatch {
    /// `message`: string. Since 9.7.
    pub message: ontap_runtime::Patch<String>,
}

impl ActionPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `message`.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = ontap_runtime::Patch::Set(message.into());
        self
    }
    /// Clears `message`: sends `null`.
    #[must_use]
    pub fn clear_message(mut self) -> Self {
        self.message = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    ActionPatch { message: "message" }
}
ontap_runtime::show_model!(ActionPatch);

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `action`: object. Since 9.6.
    pub action: Option<Action>,
    /// `issue`: `issue`. Since 9.6.
    pub issue: Option<super::issue::Issue>,
    /// `state`: string. Since 9.6.
    pub state: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock {
        action: "action",
        issue: "issue",
        state: "state",
    }
}
ontap_runtime::show_model!(Lock);

/// What PATCH takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LockPatch {
    /// `action`: object. Since 9.6.
    pub action: ontap_runtime::Patch<ActionPatch>,
    /// `issue`: `issue`. Since 9.6.
    pub issue: ontap_runtime::Patch<super::issue::IssuePatch>,
    /// `state`: string. Since 9.6.
    pub state: ontap_runtime::Patch<String>,
}

impl LockPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `action`.
    #[must_use]
    pub fn action(mut self, action: ActionPatch) -> Self {
        self.action = ontap_runtime::Patch::Set(action);
        self
    }
    /// Clears `action`: sends `null`.
    #[must_use]
    pub fn clear_action(mut self) -> Self {
        self.action = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `issue`.
    #[must_use]
    pub fn issue(mut self, issue: super::issue::IssuePatch) -> Self {
        self.issue = ontap_runtime::Patch::Set(issue);
        self
    }
    /// Clears `issue`: sends `null`.
    #[must_use]
    pub fn clear_issue(mut self) -> Self {
        self.issue = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = ontap_runtime::Patch::Set(state.into());
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
        action: "action",
        issue: "issue",
        state: "state",
    }
}
ontap_runtime::show_model!(LockPatch);

/// What POST takes of `lock.action`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewAction {
    /// `message`: string. Since 9.7.
    pub message: Option<String>,
}

impl NewAction {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `message`.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

ontap_runtime::create_model! {
    NewAction {} { message: "message" }
}
ontap_runtime::show_model!(NewAction);

/// What POST takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewLock {
    /// `action`: object. Since 9.6.
    pub action: Option<NewAction>,
    /// `issue`: `issue`. Since 9.6.
    pub issue: Option<super::issue::NewIssue>,
    /// `state`: string. Since 9.6.
    pub state: Option<String>,
}

impl NewLock {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `action`.
    #[must_use]
    pub fn action(mut self, action: NewAction) -> Self {
        self.action = Some(action);
        self
    }
    /// Sets `issue`.
    #[must_use]
    pub fn issue(mut self, issue: super::issue::NewIssue) -> Self {
        self.issue = Some(issue);
        self
    }
    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
}

ontap_runtime::create_model! {
    NewLock {} {
        action: "action",
        issue: "issue",
        state: "state",
    }
}
ontap_runtime::show_model!(NewLock);
