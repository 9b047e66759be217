// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/duo/groups

//! Groups whose members sign in with Duo as a second factor, and [users](crate::glossary#account) that are excepted.
//!
//! `/security/authentication/duo/groups`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::duogroup;

/// Groups whose members sign in with Duo as a second factor, and [users](crate::glossary#account) that are excepted.
///
/// `/security/authentication/duo/groups`.
#[derive(Clone, Debug)]
pub struct Groups {
    at: ontap_runtime::Place,
}

impl Groups {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the groups that use Duo.
    ///
    /// `GET /security/authentication/duo/groups`. Since 9.14.1.
    ///
    /// Commands: `security login duo group show`.
    pub fn list(&self) -> ontap_runtime::List<duogroup::Duogroup> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one Duo group.
    ///
    /// `GET /security/authentication/duo/groups/{owner.uuid}/{name}`. Since 9.14.1.
    ///
    /// Commands: `security login duo group show`.
    pub fn get(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        name: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<duogroup::Duogroup> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(owner_uuid).key(name))
    }
    /// Requires Duo for the members of a group. Only the name of the group is required.
    ///
    /// `POST /security/authentication/duo/groups`. Since 9.14.1.
    ///
    /// Required: `name`.
    ///
    /// Commands: `security login duo group create`.
    pub fn create(
        &self,
        body: duogroup::NewDuogroup,
    ) -> ontap_runtime::Create<duogroup::Duogroup> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Creates several records with one request.
    ///
    /// `POST /security/authentication/duo/groups` with `records`. Since 9.16.1.
    pub fn create_many(
        &self,
        records: impl IntoIterator<Item = duogroup::NewDuogroup>,
    ) -> ontap_runtime::CreateMany<duogroup::Duogroup> {
        ontap_runtime::CreateMany::new(self.at.call(&operation::CREATE).records(records))
    }
    /// Updates the comment or the excluded [users](crate::glossary#account) of a Duo group. The list that is sent replaces the old one.
    ///
    /// `PATCH /security/authentication/duo/groups/{owner.uuid}/{name}`. Since 9.14.1.
    ///
    /// Commands: `security login duo group modify`.
    pub fn update(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        name: impl Into<ontap_runtime::Key>,
        patch: duogroup::DuogroupPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self.at.call(&operation::UPDATE).key(owner_uuid).key(name).patch(&patch),
        )
    }
    /// Applies one change to all Duo groups that match the filters, or individual changes to the [records](crate::glossary#record) listed in the body.
    ///
    /// `PATCH /security/authentication/duo/groups`. Since 9.16.1.
    pub fn update_where(
        &self,
        patch: duogroup::DuogroupPatch,
    ) -> ontap_runtime::UpdateWhere<duogroup::Duogroup> {
        ontap_runtime::UpdateWhere::new(
            self.at.call(&operation::UPDATE_WHERE).patch(&patch),
        )
    }
    /// Modifies the records that the keys name, each in its own way, with one request.
    ///
    /// `PATCH /security/authentication/duo/groups` with `records`. Since 9.16.1.
    pub fn update_many(
        &self,
        records: impl IntoIterator<Item = (GroupKey, duogroup::DuogroupPatch)>,
    ) -> ontap_runtime::UpdateMany<duogroup::Duogroup> {
        ontap_runtime::UpdateMany::new(
            self.at.call(&operation::UPDATE_WHERE).keyed_patches(records),
        )
    }
    /// Removes a group from Duo; its members sign in without Duo from then on.
    ///
    /// `DELETE /security/authentication/duo/groups/{owner.uuid}/{name}`. Since 9.14.1.
    ///
    /// Commands: `security login duo group delete`.
    pub fn delete(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        name: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(
            self.at.call(&operation::DELETE).key(owner_uuid).key(name),
        )
    }
    /// Deletes all Duo groups that match the filters, or the [records](crate::glossary#record) listed in the body, in one request.
    ///
    /// `DELETE /security/authentication/duo/groups`. Since 9.16.1.
    pub fn delete_where(&self) -> ontap_runtime::DeleteWhere<duogroup::Duogroup> {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/authentication/duo/groups` with `records`. Since 9.16.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = GroupKey>,
    ) -> ontap_runtime::DeleteMany<duogroup::Duogroup> {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
    /// Makes sure that there is a record as desired: creates it, changes what differs, or does nothing.
    ///
    /// `GET /security/authentication/duo/groups`, then `POST /security/authentication/duo/groups` or `PATCH /security/authentication/duo/groups/{owner.uuid}/{name}`. Since 9.14.1.
    ///
    /// Records are told apart by `owner`, `name`.
    pub fn ensure(
        &self,
        desired: duogroup::NewDuogroup,
    ) -> ontap_runtime::Ensure<duogroup::Duogroup, duogroup::DuogroupPatch> {
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

/// Names one record of `/security/authentication/duo/groups`.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupKey {
    owner_uuid: ontap_runtime::Key,
    name: ontap_runtime::Key,
}

impl GroupKey {
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
    GroupKey {
        owner_uuid: "owner.uuid",
        name: "name",
    }
}
