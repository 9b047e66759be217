// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/multi-admin-verify/requests

//! Cases waiting for, or having got, a decision. A request goes from pending to approved or vetoed, and from approved to executed; left alone it expires.
//!
//! `/security/multi-admin-verify/requests`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::multi_admin_verify_request;

/// Cases waiting for, or having got, a decision. A request goes from pending to approved or vetoed, and from approved to executed; left alone it expires.
///
/// `/security/multi-admin-verify/requests`.
#[derive(Clone, Debug)]
pub struct Requests {
    at: ontap_runtime::Place,
}

impl Requests {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the requests with their state and who has decided.
    ///
    /// `GET /security/multi-admin-verify/requests`. Since 9.11.1.
    pub fn list(
        &self,
    ) -> ontap_runtime::List<multi_admin_verify_request::MultiAdminVerifyRequest> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one request.
    ///
    /// `GET /security/multi-admin-verify/requests/{index}`. Since 9.11.1.
    pub fn get(
        &self,
        index: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<multi_admin_verify_request::MultiAdminVerifyRequest> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(index))
    }
    /// Creates a request for approval to run an operation. The caller may run it once enough approvers have agreed and before the approval expires.
    ///
    /// `POST /security/multi-admin-verify/requests`. Since 9.11.1.
    ///
    /// Error codes: see the module [`error`].
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
    /// Approves or vetoes a request by setting its state. The state becomes approved only with the last required approval.
    ///
    /// `PATCH /security/multi-admin-verify/requests/{index}`. Since 9.11.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        index: impl Into<ontap_runtime::Key>,
        patch: multi_admin_verify_request::MultiAdminVerifyRequestPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self.at.call(&operation::UPDATE).key(index).patch(&patch),
        )
    }
    /// Applies one change to all requests that match the filters, or individual changes to the [records](crate::glossary#record) listed in the body.
    ///
    /// `PATCH /security/multi-admin-verify/requests`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
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
    /// Deletes a request.
    ///
    /// `DELETE /security/multi-admin-verify/requests/{index}`. Since 9.11.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete(&self, index: impl Into<ontap_runtime::Key>) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE).key(index))
    }
    /// Deletes all requests that match the filters, or the [records](crate::glossary#record) listed in the body, in one request.
    ///
    /// `DELETE /security/multi-admin-verify/requests`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
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
    /// Makes sure that there is a record as desired: creates it, changes what differs, or does nothing.
    ///
    /// `GET /security/multi-admin-verify/requests`, then `POST /security/multi-admin-verify/requests` or `PATCH /security/multi-admin-verify/requests/{index}`. Since 9.11.1.
    ///
    /// Nothing in the body tells records apart: name fields with `identified_by`.
    pub fn ensure(
        &self,
        desired: multi_admin_verify_request::NewMultiAdminVerifyRequest,
    ) -> ontap_runtime::Ensure<
        multi_admin_verify_request::MultiAdminVerifyRequest,
        multi_admin_verify_request::MultiAdminVerifyRequestPatch,
    > {
        let steps = ontap_runtime::Steps {
            place: self.at.clone(),
            read: &operation::LIST,
            create: &operation::CREATE,
            update: &operation::UPDATE,
            identity: &[],
            keys: &["index"],
        };
        ontap_runtime::Ensure::new(steps, &desired)
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
