// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/duo/profiles

//! Connection to Duo Security, one for the cluster and one for each [SVM](crate::glossary#svm) that uses it.
//!
//! `/security/authentication/duo/profiles`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::duo;

/// Connection to Duo Security, one for the cluster and one for each [SVM](crate::glossary#svm) that uses it.
///
/// `/security/authentication/duo/profiles`.
#[derive(Clone, Debug)]
pub struct Profiles {
    at: ontap_runtime::Place,
}

impl Profiles {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the Duo profiles of the cluster and its [SVMs](crate::glossary#svm), without their secret keys.
    ///
    /// `GET /security/authentication/duo/profiles`. Since 9.14.1.
    ///
    /// Commands: `security login duo show`.
    pub fn list(&self) -> ontap_runtime::List<duo::Duo> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves the Duo profile of the cluster or of one [SVM](crate::glossary#svm).
    ///
    /// `GET /security/authentication/duo/profiles/{owner.uuid}`. Since 9.14.1.
    ///
    /// Commands: `security login duo show`.
    pub fn get(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<duo::Duo> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(owner_uuid))
    }
    /// Connects the cluster or an [SVM](crate::glossary#svm) to Duo. Host, integration key and secret key are required.
    ///
    /// `POST /security/authentication/duo/profiles`. Since 9.14.1.
    ///
    /// Required: `api_host`, `integration_key`, `secret_key`.
    ///
    /// Commands: `security login duo create`.
    pub fn create(&self, body: duo::NewDuo) -> ontap_runtime::Create<duo::Duo> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Creates several records with one request.
    ///
    /// `POST /security/authentication/duo/profiles` with `records`. Since 9.16.1.
    pub fn create_many(
        &self,
        records: impl IntoIterator<Item = duo::NewDuo>,
    ) -> ontap_runtime::CreateMany<duo::Duo> {
        ontap_runtime::CreateMany::new(self.at.call(&operation::CREATE).records(records))
    }
    /// Changes a Duo profile, or turns it on or off.
    ///
    /// `PATCH /security/authentication/duo/profiles/{owner.uuid}`. Since 9.14.1.
    ///
    /// Commands: `security login duo modify`.
    pub fn update(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        patch: duo::DuoPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self.at.call(&operation::UPDATE).key(owner_uuid).patch(&patch),
        )
    }
    /// Applies one change to all Duo profiles that match the filters, or individual changes to the [records](crate::glossary#record) listed in the body.
    ///
    /// `PATCH /security/authentication/duo/profiles`. Since 9.16.1.
    pub fn update_where(
        &self,
        patch: duo::DuoPatch,
    ) -> ontap_runtime::UpdateWhere<duo::Duo> {
        ontap_runtime::UpdateWhere::new(
            self.at.call(&operation::UPDATE_WHERE).patch(&patch),
        )
    }
    /// Modifies the records that the keys name, each in its own way, with one request.
    ///
    /// `PATCH /security/authentication/duo/profiles` with `records`. Since 9.16.1.
    pub fn update_many(
        &self,
        records: impl IntoIterator<Item = (ProfileKey, duo::DuoPatch)>,
    ) -> ontap_runtime::UpdateMany<duo::Duo> {
        ontap_runtime::UpdateMany::new(
            self.at.call(&operation::UPDATE_WHERE).keyed_patches(records),
        )
    }
    /// Removes a Duo profile. [Users](crate::glossary#account) sign in without Duo from then on.
    ///
    /// `DELETE /security/authentication/duo/profiles/{owner.uuid}`. Since 9.14.1.
    ///
    /// Commands: `security login duo delete`.
    pub fn delete(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE).key(owner_uuid))
    }
    /// Deletes all Duo profiles that match the filters, or the [records](crate::glossary#record) listed in the body, in one request.
    ///
    /// `DELETE /security/authentication/duo/profiles`. Since 9.16.1.
    pub fn delete_where(&self) -> ontap_runtime::DeleteWhere<duo::Duo> {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/authentication/duo/profiles` with `records`. Since 9.16.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = ProfileKey>,
    ) -> ontap_runtime::DeleteMany<duo::Duo> {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
    /// Makes sure that there is a record as desired: creates it, changes what differs, or does nothing.
    ///
    /// `GET /security/authentication/duo/profiles`, then `POST /security/authentication/duo/profiles` or `PATCH /security/authentication/duo/profiles/{owner.uuid}`. Since 9.14.1.
    ///
    /// Records are told apart by `owner`.
    pub fn ensure(
        &self,
        desired: duo::NewDuo,
    ) -> ontap_runtime::Ensure<duo::Duo, duo::DuoPatch> {
        let steps = ontap_runtime::Steps {
            place: self.at.clone(),
            read: &operation::LIST,
            create: &operation::CREATE,
            update: &operation::UPDATE,
            identity: &["owner"],
            keys: &["owner.uuid"],
        };
        ontap_runtime::Ensure::new(steps, &desired)
    }
}

/// Names one record of `/security/authentication/duo/profiles`.
#[derive(Clone, Debug, PartialEq)]
pub struct ProfileKey {
    owner_uuid: ontap_runtime::Key,
}

impl ProfileKey {
    /// The key of one record.
    #[must_use]
    pub fn new(owner_uuid: impl Into<ontap_runtime::Key>) -> Self {
        Self {
            owner_uuid: owner_uuid.into(),
        }
    }
}

ontap_runtime::record_key! {
    ProfileKey { owner_uuid: "owner.uuid" }
}
