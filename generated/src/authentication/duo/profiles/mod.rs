// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/duo/profiles

//! `/security/authentication/duo/profiles`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::duo;

/// `/security/authentication/duo/profiles`.
#[derive(Clone, Debug)]
pub struct Profiles {
    at: ontap_runtime::Place,
}

impl Profiles {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads the collection, page by page.
    ///
    /// `GET /security/authentication/duo/profiles`. Since 9.14.1.
    ///
    /// Commands: `security login duo show`.
    pub fn list(&self) -> ontap_runtime::List<duo::Duo> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Reads it.
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
    /// Creates one.
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
    /// Modifies it.
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
    /// Modifies every record that the filters select.
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
    /// Deletes it.
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
    /// Deletes every record that the filters select.
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
