// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify/requests

//! `/security/multi-admin-verify/requests`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::multi_admin_verify_request;

/// `/security/multi-admin-verify/requests`.
#[derive(Clone, Debug)]
pub struct Requests {
    at: ontap_runtime::Place,
}

impl Requests {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads the collection, page by page.
    ///
    /// `GET /security/multi-admin-verify/requests`. Since 9.11.1.
    pub fn list(
        &self,
    ) -> ontap_runtime::List<multi_admin_verify_request::MultiAdminVerifyRequest> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Reads it.
    ///
    /// `GET /security/multi-admin-verify/requests/{index}`. Since 9.11.1.
    pub fn get(
        &self,
        index: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<multi_admin_verify_request::MultiAdminVerifyRequest> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(index))
    }
    /// Creates one.
    ///
    /// `POST /security/multi-admin-verify/requests`. Since 9.11.1.
    ///
    /// Error codes: 262148, 262279, 262304, 262305, 262306, 262308, 262309, 262311, 262312, 262313, 262326, 262327, 262328, 262330, 262334, 262337.
    pub fn create(
        &self,
        body: multi_admin_verify_request::NewMultiAdminVerifyRequest,
    ) -> ontap_runtime::Create<multi_admin_verify_request::MultiAdminVerifyRequest> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Creates several records with one request.
    ///
    /// `POST /security/multi-admin-verify/requests` with `records`. Since 9.16.1.
    pub fn create_many(
        &self,
        records: impl IntoIterator<
            Item = multi_admin_verify_request::NewMultiAdminVerifyRequest,
        >,
    ) -> ontap_runtime::CreateMany<multi_admin_verify_request::MultiAdminVerifyRequest> {
        ontap_runtime::CreateMany::new(self.at.call(&operation::CREATE).records(records))
    }
    /// Modifies it.
    ///
    /// `PATCH /security/multi-admin-verify/requests/{index}`. Since 9.11.1.
    ///
    /// Error codes: 262309, 262329, 262337.
    pub fn update(
        &self,
        index: impl Into<ontap_runtime::Key>,
        patch: multi_admin_verify_request::MultiAdminVerifyRequestPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self.at.call(&operation::UPDATE).key(index).patch(&patch),
        )
    }
    /// Modifies every record that the filters select.
    ///
    /// `PATCH /security/multi-admin-verify/requests`. Since 9.16.1.
    ///
    /// Error codes: 262309, 262329, 262337.
    pub fn update_where(
        &self,
        patch: multi_admin_verify_request::MultiAdminVerifyRequestPatch,
    ) -> ontap_runtime::UpdateWhere<
        multi_admin_verify_request::MultiAdminVerifyRequest,
    > {
        ontap_runtime::UpdateWhere::new(
            self.at.call(&operation::UPDATE_WHERE).patch(&patch),
        )
    }
    /// Modifies the records that the keys name, each in its own way, with one request.
    ///
    /// `PATCH /security/multi-admin-verify/requests` with `records`. Since 9.16.1.
    pub fn update_many(
        &self,
        records: impl IntoIterator<
            Item = (RequestKey, multi_admin_verify_request::MultiAdminVerifyRequestPatch),
        >,
    ) -> ontap_runtime::UpdateMany<multi_admin_verify_request::MultiAdminVerifyRequest> {
        ontap_runtime::UpdateMany::new(
            self.at.call(&operation::UPDATE_WHERE).keyed_patches(records),
        )
    }
    /// Deletes it.
    ///
    /// `DELETE /security/multi-admin-verify/requests/{index}`. Since 9.11.1.
    ///
    /// Error codes: 262336.
    pub fn delete(&self, index: impl Into<ontap_runtime::Key>) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE).key(index))
    }
    /// Deletes every record that the filters select.
    ///
    /// `DELETE /security/multi-admin-verify/requests`. Since 9.16.1.
    ///
    /// Error codes: 262336.
    pub fn delete_where(
        &self,
    ) -> ontap_runtime::DeleteWhere<
        multi_admin_verify_request::MultiAdminVerifyRequest,
    > {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/multi-admin-verify/requests` with `records`. Since 9.16.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = RequestKey>,
    ) -> ontap_runtime::DeleteMany<multi_admin_verify_request::MultiAdminVerifyRequest> {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
}

/// Names one record of `/security/multi-admin-verify/requests`.
#[derive(Clone, Debug, PartialEq)]
pub struct RequestKey {
    index: ontap_runtime::Key,
}

impl RequestKey {
    /// The key of one record.
    #[must_use]
    pub fn new(index: impl Into<ontap_runtime::Key>) -> Self {
        Self { index: index.into() }
    }
}

ontap_runtime::record_key! {
    RequestKey { index: "index" }
}
