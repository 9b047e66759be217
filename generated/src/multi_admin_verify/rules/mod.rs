// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify/rules

//! Operations that need approval. Some rules are defined by the system and protect [MAV](crate::glossary#mav) itself.
//!
//! `/security/multi-admin-verify/rules`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::multi_admin_verify_rule;

/// Operations that need approval. Some rules are defined by the system and protect [MAV](crate::glossary#mav) itself.
///
/// `/security/multi-admin-verify/rules`.
#[derive(Clone, Debug)]
pub struct Rules {
    at: ontap_runtime::Place,
}

impl Rules {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the rules, those of the system included.
    ///
    /// `GET /security/multi-admin-verify/rules`. Since 9.11.1.
    pub fn list(
        &self,
    ) -> ontap_runtime::List<multi_admin_verify_rule::MultiAdminVerifyRule> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves the rule for one operation.
    ///
    /// `GET /security/multi-admin-verify/rules/{owner.uuid}/{operation}`. Since 9.11.1.
    pub fn get(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        operation: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<multi_admin_verify_rule::MultiAdminVerifyRule> {
        ontap_runtime::Get::new(
            self.at.call(&operation::GET).key(owner_uuid).key(operation),
        )
    }
    /// Creates a rule, so that an operation needs approval.
    ///
    /// `POST /security/multi-admin-verify/rules`. Since 9.11.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(
        &self,
        body: multi_admin_verify_rule::NewMultiAdminVerifyRule,
    ) -> ontap_runtime::Create<multi_admin_verify_rule::MultiAdminVerifyRule> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Creates several records with one request.
    ///
    /// `POST /security/multi-admin-verify/rules` with `records`. Since 9.16.1.
    pub fn create_many(
        &self,
        records: impl IntoIterator<
            Item = multi_admin_verify_rule::NewMultiAdminVerifyRule,
        >,
    ) -> ontap_runtime::CreateMany<multi_admin_verify_rule::MultiAdminVerifyRule> {
        ontap_runtime::CreateMany::new(self.at.call(&operation::CREATE).records(records))
    }
    /// Changes a rule: who approves, how many, how long, and for which objects.
    ///
    /// `PATCH /security/multi-admin-verify/rules/{owner.uuid}/{operation}`. Since 9.11.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        operation: impl Into<ontap_runtime::Key>,
        patch: multi_admin_verify_rule::MultiAdminVerifyRulePatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self.at.call(&operation::UPDATE).key(owner_uuid).key(operation).patch(&patch),
        )
    }
    /// Applies one change to all rules that match the filters, or individual changes to the [records](crate::glossary#record) listed in the body.
    ///
    /// `PATCH /security/multi-admin-verify/rules`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn update_where(
        &self,
        patch: multi_admin_verify_rule::MultiAdminVerifyRulePatch,
    ) -> ontap_runtime::UpdateWhere<multi_admin_verify_rule::MultiAdminVerifyRule> {
        ontap_runtime::UpdateWhere::new(
            self.at.call(&operation::UPDATE_WHERE).patch(&patch),
        )
    }
    /// Modifies the records that the keys name, each in its own way, with one request.
    ///
    /// `PATCH /security/multi-admin-verify/rules` with `records`. Since 9.16.1.
    pub fn update_many(
        &self,
        records: impl IntoIterator<
            Item = (RuleKey, multi_admin_verify_rule::MultiAdminVerifyRulePatch),
        >,
    ) -> ontap_runtime::UpdateMany<multi_admin_verify_rule::MultiAdminVerifyRule> {
        ontap_runtime::UpdateMany::new(
            self.at.call(&operation::UPDATE_WHERE).keyed_patches(records),
        )
    }
    /// Deletes a rule, so that the operation no longer needs approval. Rules of the system cannot be deleted.
    ///
    /// `DELETE /security/multi-admin-verify/rules/{owner.uuid}/{operation}`. Since 9.11.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        operation: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(
            self.at.call(&operation::DELETE).key(owner_uuid).key(operation),
        )
    }
    /// Deletes all rules that match the filters, or the [records](crate::glossary#record) listed in the body, in one request.
    ///
    /// `DELETE /security/multi-admin-verify/rules`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete_where(
        &self,
    ) -> ontap_runtime::DeleteWhere<multi_admin_verify_rule::MultiAdminVerifyRule> {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/multi-admin-verify/rules` with `records`. Since 9.16.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = RuleKey>,
    ) -> ontap_runtime::DeleteMany<multi_admin_verify_rule::MultiAdminVerifyRule> {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
    /// Makes sure that there is a record as desired: creates it, changes what differs, or does nothing.
    ///
    /// `GET /security/multi-admin-verify/rules`, then `POST /security/multi-admin-verify/rules` or `PATCH /security/multi-admin-verify/rules/{owner.uuid}/{operation}`. Since 9.11.1.
    ///
    /// Records are told apart by `owner`, `operation`.
    pub fn ensure(
        &self,
        desired: multi_admin_verify_rule::NewMultiAdminVerifyRule,
    ) -> ontap_runtime::Ensure<
        multi_admin_verify_rule::MultiAdminVerifyRule,
        multi_admin_verify_rule::MultiAdminVerifyRulePatch,
    > {
        let steps = ontap_runtime::Steps {
            place: self.at.clone(),
            read: &operation::LIST,
            create: &operation::CREATE,
            update: &operation::UPDATE,
            identity: &["owner", "operation"],
            keys: &["owner.uuid", "operation"],
        };
        ontap_runtime::Ensure::new(steps, &desired)
    }
}

/// Names one record of `/security/multi-admin-verify/rules`.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleKey {
    owner_uuid: ontap_runtime::Key,
    operation: ontap_runtime::Key,
}

impl RuleKey {
    /// The key of one record.
    #[must_use]
    pub fn new(
        owner_uuid: impl Into<ontap_runtime::Key>,
        operation: impl Into<ontap_runtime::Key>,
    ) -> Self {
        Self {
            owner_uuid: owner_uuid.into(),
            operation: operation.into(),
        }
    }
}

ontap_runtime::record_key! {
    RuleKey {
        owner_uuid: "owner.uuid",
        operation: "operation",
    }
}
