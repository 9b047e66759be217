// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify

//! [Multi-admin verification](crate::glossary#mav) (MAV): chosen operations run only after other administrators agreed. Rules name the operations, approval groups name who may agree, requests are the cases at hand; global settings switch the whole on and hold the defaults.
//!
//! The switch and the defaults of multi-admin verification, one [record](crate::glossary#record) for the cluster.
//!
//! `/security/multi-admin-verify`.

pub mod approval_groups;
pub mod error;
pub mod field;
pub mod operation;
pub mod requests;
pub mod rules;

#[doc(inline)]
pub use crate::models::multi_admin_verify_config;

/// The switch and the defaults of [multi-admin verification](crate::glossary#mav), one [record](crate::glossary#record) for the cluster.
///
/// `/security/multi-admin-verify`.
#[derive(Clone, Debug)]
pub struct MultiAdminVerify {
    at: ontap_runtime::Place,
}

impl MultiAdminVerify {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Retrieves the global settings of [multi-admin verification](crate::glossary#mav).
    ///
    /// `GET /security/multi-admin-verify`. Since 9.11.1.
    pub fn get(
        &self,
    ) -> ontap_runtime::Get<multi_admin_verify_config::MultiAdminVerifyConfig> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    /// Changes the global settings, or enables or disables [multi-admin verification](crate::glossary#mav). Enabling needs approval groups that together have more approvers than approvals are required.
    ///
    /// `PATCH /security/multi-admin-verify`. Since 9.11.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        patch: multi_admin_verify_config::MultiAdminVerifyConfigPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(self.at.call(&operation::UPDATE).patch(&patch))
    }
    /// Groups of administrators who may approve or veto requests, with the addresses that are notified.
    ///
    /// `/security/multi-admin-verify/approval-groups`.
    #[must_use]
    pub fn approval_groups(&self) -> approval_groups::ApprovalGroups {
        approval_groups::ApprovalGroups::new(self.at.clone())
    }
    /// Cases waiting for, or having got, a decision. A request goes from pending to approved or vetoed, and from approved to executed; left alone it expires.
    ///
    /// `/security/multi-admin-verify/requests`.
    #[must_use]
    pub fn requests(&self) -> requests::Requests {
        requests::Requests::new(self.at.clone())
    }
    /// Operations that need approval. Some rules are defined by the system and protect [MAV](crate::glossary#mav) itself.
    ///
    /// `/security/multi-admin-verify/rules`.
    #[must_use]
    pub fn rules(&self) -> rules::Rules {
        rules::Rules::new(self.at.clone())
    }
}
