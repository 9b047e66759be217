// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/issue

//! `issue`.

/// What replies hold of `issue`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Issue {
    /// `message`: string. Since 9.7.
    pub message: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Issue { message: "message" }
}
ontap_runtime::show_model!(Issue);

/// What PATCH takes of `issue`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssuePatch {
    /// `message`: string. Since 9.7.
    pub message: ontap_runtime::Patch<String>,
}

impl IssuePatch {
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
    IssuePatch { message: "message" }
}
ontap_runtime::show_model!(IssuePatch);

/// What POST takes of `issue`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewIssue {
    /// `message`: string. Since 9.7.
    pub message: Option<String>,
}

impl NewIssue {
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
    NewIssue {} { message: "message" }
}
ontap_runtime::show_model!(NewIssue);
