// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify

//! `/security/multi-admin-verify`.

pub mod approval_groups;
pub mod error;
pub mod field;
pub mod operation;
pub mod requests;
pub mod rules;

#[doc(inline)]
pub use crate::models::multi_admin_verify_config;

/// `/security/multi-admin-verify`.
#[derive(Clone, Debug)]
pub struct MultiAdminVerify {
    at: ontap_runtime::Place,
}

impl MultiAdminVerify {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/multi-admin-verify`. Since 9.11.1.
    pub fn get(
        &self,
    ) -> ontap_runtime::Get<multi_admin_verify_config::MultiAdminVerifyConfig> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    /// Modifies it.
    ///
    /// `PATCH /security/multi-admin-verify`. Since 9.11.1.
    ///
    /// Error codes: 262309, 262311, 262312, 262313, 262314, 262315, 262316, 262318.
    pub fn update(
        &self,
        patch: multi_admin_verify_config::MultiAdminVerifyConfigPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(self.at.call(&operation::UPDATE).patch(&patch))
    }
    /// `/security/multi-admin-verify/approval-groups`.
    #[must_use]
    pub fn approval_groups(&self) -> approval_groups::ApprovalGroups {
        approval_groups::ApprovalGroups::new(self.at.clone())
    }
    /// `/security/multi-admin-verify/requests`.
    #[must_use]
    pub fn requests(&self) -> requests::Requests {
        requests::Requests::new(self.at.clone())
    }
    /// `/security/multi-admin-verify/rules`.
    #[must_use]
    pub fn rules(&self) -> rules::Rules {
        rules::Rules::new(self.at.clone())
    }
}
