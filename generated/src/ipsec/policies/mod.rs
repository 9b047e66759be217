// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ipsec/policies

//! Which traffic of an [SVM](crate::glossary#svm) is encrypted, passed or dropped. Policies can be kept disabled, and take effect while IPsec is enabled.
//!
//! `/security/ipsec/policies`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::ipsec_policy;

/// Which traffic of an [SVM](crate::glossary#svm) is encrypted, passed or dropped. Policies can be kept disabled, and take effect while IPsec is enabled.
///
/// `/security/ipsec/policies`.
#[derive(Clone, Debug)]
pub struct Policies {
    at: ontap_runtime::Place,
}

impl Policies {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists IPsec policies. Shared keys are never returned.
    ///
    /// `GET /security/ipsec/policies`. Since 9.8.
    ///
    /// Commands: `security ipsec policy show`.
    pub fn list(&self) -> ontap_runtime::List<ipsec_policy::IpsecPolicy> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one IPsec policy.
    ///
    /// `GET /security/ipsec/policies/{uuid}`. Since 9.8.
    ///
    /// Commands: `security ipsec policy show`.
    ///
    /// Error codes: see the module [`error`].
    pub fn get(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<ipsec_policy::IpsecPolicy> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(uuid))
    }
    /// Creates an IPsec policy. One that protects traffic needs a shared key or a certificate.
    ///
    /// `POST /security/ipsec/policies`. Since 9.8.
    ///
    /// Commands: `security ipsec policy create`.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(
        &self,
        body: ipsec_policy::NewIpsecPolicy,
    ) -> ontap_runtime::Create<ipsec_policy::IpsecPolicy> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Creates several records with one request.
    ///
    /// `POST /security/ipsec/policies` with `records`. Since 9.16.1.
    pub fn create_many(
        &self,
        records: impl IntoIterator<Item = ipsec_policy::NewIpsecPolicy>,
    ) -> ontap_runtime::CreateMany<ipsec_policy::IpsecPolicy> {
        ontap_runtime::CreateMany::new(self.at.call(&operation::CREATE).records(records))
    }
    /// Updates an IPsec policy. Name, action, method of authentication and shared key cannot be changed.
    ///
    /// `PATCH /security/ipsec/policies/{uuid}`. Since 9.8.
    ///
    /// Commands: `security ipsec policy modify`.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
        patch: ipsec_policy::IpsecPolicyPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self.at.call(&operation::UPDATE).key(uuid).patch(&patch),
        )
    }
    /// Applies one change to all IPsec policies that match the filters, or individual changes to the [records](crate::glossary#record) listed in the body.
    ///
    /// `PATCH /security/ipsec/policies`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn update_where(
        &self,
        patch: ipsec_policy::IpsecPolicyPatch,
    ) -> ontap_runtime::UpdateWhere<ipsec_policy::IpsecPolicy> {
        ontap_runtime::UpdateWhere::new(
            self.at.call(&operation::UPDATE_WHERE).patch(&patch),
        )
    }
    /// Modifies the records that the keys name, each in its own way, with one request.
    ///
    /// `PATCH /security/ipsec/policies` with `records`. Since 9.16.1.
    pub fn update_many(
        &self,
        records: impl IntoIterator<Item = (PolicyKey, ipsec_policy::IpsecPolicyPatch)>,
    ) -> ontap_runtime::UpdateMany<ipsec_policy::IpsecPolicy> {
        ontap_runtime::UpdateMany::new(
            self.at.call(&operation::UPDATE_WHERE).keyed_patches(records),
        )
    }
    /// Deletes an IPsec policy; connections that were protected by it end.
    ///
    /// `DELETE /security/ipsec/policies/{uuid}`. Since 9.8.
    ///
    /// Commands: `security ipsec policy delete`.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete(&self, uuid: impl Into<ontap_runtime::Key>) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE).key(uuid))
    }
    /// Deletes all IPsec policies that match the filters, or the [records](crate::glossary#record) listed in the body, in one request.
    ///
    /// `DELETE /security/ipsec/policies`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete_where(&self) -> ontap_runtime::DeleteWhere<ipsec_policy::IpsecPolicy> {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/ipsec/policies` with `records`. Since 9.16.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = PolicyKey>,
    ) -> ontap_runtime::DeleteMany<ipsec_policy::IpsecPolicy> {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
    /// Makes sure that there is a record as desired: creates it, changes what differs, or does nothing.
    ///
    /// `GET /security/ipsec/policies`, then `POST /security/ipsec/policies` or `PATCH /security/ipsec/policies/{uuid}`. Since 9.8.
    ///
    /// Records are told apart by `name`, `svm`.
    pub fn ensure(
        &self,
        desired: ipsec_policy::NewIpsecPolicy,
    ) -> ontap_runtime::Ensure<
        ipsec_policy::IpsecPolicy,
        ipsec_policy::IpsecPolicyPatch,
    > {
        let steps = ontap_runtime::Steps {
            place: self.at.clone(),
            read: &operation::LIST,
            create: &operation::CREATE,
            update: &operation::UPDATE,
            identity: &["name", "svm"],
            keys: &["uuid"],
        };
        ontap_runtime::Ensure::new(steps, &desired)
    }
}

/// Names one record of `/security/ipsec/policies`.
#[derive(Clone, Debug, PartialEq)]
pub struct PolicyKey {
    uuid: ontap_runtime::Key,
}

impl PolicyKey {
    /// The key of one record.
    #[must_use]
    pub fn new(uuid: impl Into<ontap_runtime::Key>) -> Self {
        Self { uuid: uuid.into() }
    }
}

ontap_runtime::record_key! {
    PolicyKey { uuid: "uuid" }
}
