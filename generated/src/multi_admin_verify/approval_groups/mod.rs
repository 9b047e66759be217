// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify/approval-groups

//! Groups of administrators who may approve or veto requests, with the addresses that are notified.
//!
//! `/security/multi-admin-verify/approval-groups`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::multi_admin_verify_approval_group;

/// Groups of administrators who may approve or veto requests, with the addresses that are notified.
///
/// `/security/multi-admin-verify/approval-groups`.
#[derive(Clone, Debug)]
pub struct ApprovalGroups {
    at: ontap_runtime::Place,
}

impl ApprovalGroups {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the approval groups.
    ///
    /// `GET /security/multi-admin-verify/approval-groups`. Since 9.11.1.
    pub fn list(
        &self,
    ) -> ontap_runtime::List<
        multi_admin_verify_approval_group::MultiAdminVerifyApprovalGroup,
    > {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one approval group.
    ///
    /// `GET /security/multi-admin-verify/approval-groups/{owner.uuid}/{name}`. Since 9.11.1.
    pub fn get(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        name: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<
        multi_admin_verify_approval_group::MultiAdminVerifyApprovalGroup,
    > {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(owner_uuid).key(name))
    }
    /// Creates an approval group from a name and its approvers.
    ///
    /// `POST /security/multi-admin-verify/approval-groups`. Since 9.11.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(
        &self,
        body: multi_admin_verify_approval_group::NewMultiAdminVerifyApprovalGroup,
    ) -> ontap_runtime::Create<
        multi_admin_verify_approval_group::MultiAdminVerifyApprovalGroup,
    > {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Creates several records with one request.
    ///
    /// `POST /security/multi-admin-verify/approval-groups` with `records`. Since 9.16.1.
    pub fn create_many(
        &self,
        records: impl IntoIterator<
            Item = multi_admin_verify_approval_group::NewMultiAdminVerifyApprovalGroup,
        >,
    ) -> ontap_runtime::CreateMany<
        multi_admin_verify_approval_group::MultiAdminVerifyApprovalGroup,
    > {
        ontap_runtime::CreateMany::new(self.at.call(&operation::CREATE).records(records))
    }
    /// Changes the approvers or the addresses of an approval group. A list that is sent replaces the old one.
    ///
    /// `PATCH /security/multi-admin-verify/approval-groups/{owner.uuid}/{name}`. Since 9.11.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        name: impl Into<ontap_runtime::Key>,
        patch: multi_admin_verify_approval_group::MultiAdminVerifyApprovalGroupPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self.at.call(&operation::UPDATE).key(owner_uuid).key(name).patch(&patch),
        )
    }
    /// Applies one change to all approval groups that match the filters, or individual changes to the [records](crate::glossary#record) listed in the body.
    ///
    /// `PATCH /security/multi-admin-verify/approval-groups`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn update_where(
        &self,
        patch: multi_admin_verify_approval_group::MultiAdminVerifyApprovalGroupPatch,
    ) -> ontap_runtime::UpdateWhere<
        multi_admin_verify_approval_group::MultiAdminVerifyApprovalGroup,
    > {
        ontap_runtime::UpdateWhere::new(
            self.at.call(&operation::UPDATE_WHERE).patch(&patch),
        )
    }
    /// Modifies the records that the keys name, each in its own way, with one request.
    ///
    /// `PATCH /security/multi-admin-verify/approval-groups` with `records`. Since 9.16.1.
    pub fn update_many(
        &self,
        records: impl IntoIterator<
            Item = (
                ApprovalGroupKey,
                multi_admin_verify_approval_group::MultiAdminVerifyApprovalGroupPatch,
            ),
        >,
    ) -> ontap_runtime::UpdateMany<
        multi_admin_verify_approval_group::MultiAdminVerifyApprovalGroup,
    > {
        ontap_runtime::UpdateMany::new(
            self.at.call(&operation::UPDATE_WHERE).keyed_patches(records),
        )
    }
    /// Deletes an approval group. One that the global settings list cannot be deleted.
    ///
    /// `DELETE /security/multi-admin-verify/approval-groups/{owner.uuid}/{name}`. Since 9.11.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        name: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(
            self.at.call(&operation::DELETE).key(owner_uuid).key(name),
        )
    }
    /// Deletes all approval groups that match the filters, or the [records](crate::glossary#record) listed in the body, in one request.
    ///
    /// `DELETE /security/multi-admin-verify/approval-groups`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete_where(
        &self,
    ) -> ontap_runtime::DeleteWhere<
        multi_admin_verify_approval_group::MultiAdminVerifyApprovalGroup,
    > {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/multi-admin-verify/approval-groups` with `records`. Since 9.16.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = ApprovalGroupKey>,
    ) -> ontap_runtime::DeleteMany<
        multi_admin_verify_approval_group::MultiAdminVerifyApprovalGroup,
    > {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
    /// Makes sure that there is a record as desired: creates it, changes what differs, or does nothing.
    ///
    /// `GET /security/multi-admin-verify/approval-groups`, then `POST /security/multi-admin-verify/approval-groups` or `PATCH /security/multi-admin-verify/approval-groups/{owner.uuid}/{name}`. Since 9.11.1.
    ///
    /// Records are told apart by `owner`, `name`.
    pub fn ensure(
        &self,
        desired: multi_admin_verify_approval_group::NewMultiAdminVerifyApprovalGroup,
    ) -> ontap_runtime::Ensure<
        multi_admin_verify_approval_group::MultiAdminVerifyApprovalGroup,
        multi_admin_verify_approval_group::MultiAdminVerifyApprovalGroupPatch,
    > {
        let steps = ontap_runtime::Steps {
            place: self.at.clone(),
            read: &operation::LIST,
            create: &operation::CREATE,
            update: &operation::UPDATE,
            identity: &["owner", "name"],
            keys: &["owner.uuid", "name"],
        };
        ontap_runtime::Ensure::new(steps, &desired)
    }
}

/// Names one record of `/security/multi-admin-verify/approval-groups`.
#[derive(Clone, Debug, PartialEq)]
pub struct ApprovalGroupKey {
    owner_uuid: ontap_runtime::Key,
    name: ontap_runtime::Key,
}

impl ApprovalGroupKey {
    /// The key of one record.
    #[must_use]
    pub fn new(
        owner_uuid: impl Into<ontap_runtime::Key>,
        name: impl Into<ontap_runtime::Key>,
    ) -> Self {
        Self {
            owner_uuid: owner_uuid.into(),
            name: name.into(),
        }
    }
}

ontap_runtime::record_key! {
    ApprovalGroupKey {
        owner_uuid: "owner.uuid",
        name: "name",
    }
}
