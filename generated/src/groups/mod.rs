// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/groups

//! Groups of an external identity provider, made known to ONTAP so that access can be granted to them by [OAuth 2.0](crate::glossary#oauth-20) tokens. A group gets a numeric ID here; `/security/group/role-mappings` then ties that ID to a [role](crate::glossary#role).
//!
//! Known external groups, filed under [owner](crate::glossary#owner), name and type.
//!
//! `/security/groups`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::security_group;

/// Known external groups, filed under [owner](crate::glossary#owner), name and type.
///
/// `/security/groups`.
#[derive(Clone, Debug)]
pub struct Groups {
    at: ontap_runtime::Place,
}

impl Groups {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the external groups that ONTAP knows.
    ///
    /// `GET /security/groups`. Since 9.16.1.
    ///
    /// Commands: `security login group show`.
    pub fn list(&self) -> ontap_runtime::List<security_group::SecurityGroup> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one external group.
    ///
    /// `GET /security/groups/{owner.uuid}/{name}/{type}`. Since 9.16.1.
    ///
    /// Commands: `security login group show`.
    pub fn get(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        name: impl Into<ontap_runtime::Key>,
        type_: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<security_group::SecurityGroup> {
        ontap_runtime::Get::new(
            self.at.call(&operation::GET).key(owner_uuid).key(name).key(type_),
        )
    }
    /// Registers a group of the identity provider. Only the name is required; ONTAP assigns the ID.
    ///
    /// `POST /security/groups`. Since 9.16.1.
    ///
    /// Required: `name`.
    ///
    /// Optional: `comment`, `owner`, `type`, `uuid`.
    ///
    /// Commands: `security login group create`.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(
        &self,
        body: security_group::NewSecurityGroup,
    ) -> ontap_runtime::Create<security_group::SecurityGroup> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Creates several records with one request.
    ///
    /// `POST /security/groups` with `records`. Since 9.16.1.
    pub fn create_many(
        &self,
        records: impl IntoIterator<Item = security_group::NewSecurityGroup>,
    ) -> ontap_runtime::CreateMany<security_group::SecurityGroup> {
        ontap_runtime::CreateMany::new(self.at.call(&operation::CREATE).records(records))
    }
    /// Updates the comment or the UUID of an external group.
    ///
    /// `PATCH /security/groups/{owner.uuid}/{name}/{type}`. Since 9.16.1.
    ///
    /// Commands: `security login group modify`.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        name: impl Into<ontap_runtime::Key>,
        type_: impl Into<ontap_runtime::Key>,
        patch: security_group::SecurityGroupPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self
                .at
                .call(&operation::UPDATE)
                .key(owner_uuid)
                .key(name)
                .key(type_)
                .patch(&patch),
        )
    }
    /// Applies one change to all groups that match the filters, or individual changes to the [records](crate::glossary#record) listed in the body.
    ///
    /// `PATCH /security/groups`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn update_where(
        &self,
        patch: security_group::SecurityGroupPatch,
    ) -> ontap_runtime::UpdateWhere<security_group::SecurityGroup> {
        ontap_runtime::UpdateWhere::new(
            self.at.call(&operation::UPDATE_WHERE).patch(&patch),
        )
    }
    /// Modifies the records that the keys name, each in its own way, with one request.
    ///
    /// `PATCH /security/groups` with `records`. Since 9.16.1.
    pub fn update_many(
        &self,
        records: impl IntoIterator<Item = (GroupKey, security_group::SecurityGroupPatch)>,
    ) -> ontap_runtime::UpdateMany<security_group::SecurityGroup> {
        ontap_runtime::UpdateMany::new(
            self.at.call(&operation::UPDATE_WHERE).keyed_patches(records),
        )
    }
    /// Removes an external group from ONTAP.
    ///
    /// `DELETE /security/groups/{owner.uuid}/{name}/{type}`. Since 9.16.1.
    ///
    /// Commands: `security login group delete`.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        name: impl Into<ontap_runtime::Key>,
        type_: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(
            self.at.call(&operation::DELETE).key(owner_uuid).key(name).key(type_),
        )
    }
    /// Deletes all groups that match the filters, or the [records](crate::glossary#record) listed in the body, in one request.
    ///
    /// `DELETE /security/groups`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete_where(
        &self,
    ) -> ontap_runtime::DeleteWhere<security_group::SecurityGroup> {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/groups` with `records`. Since 9.16.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = GroupKey>,
    ) -> ontap_runtime::DeleteMany<security_group::SecurityGroup> {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
    /// Makes sure that there is a record as desired: creates it, changes what differs, or does nothing.
    ///
    /// `GET /security/groups`, then `POST /security/groups` or `PATCH /security/groups/{owner.uuid}/{name}/{type}`. Since 9.16.1.
    ///
    /// Records are told apart by `owner`, `name`, `type`.
    pub fn ensure(
        &self,
        desired: security_group::NewSecurityGroup,
    ) -> ontap_runtime::Ensure<
        security_group::SecurityGroup,
        security_group::SecurityGroupPatch,
    > {
        let steps = ontap_runtime::Steps {
            place: self.at.clone(),
            read: &operation::LIST,
            create: &operation::CREATE,
            update: &operation::UPDATE,
            identity: &["owner", "name", "type"],
            keys: &["owner.uuid", "name", "type"],
        };
        ontap_runtime::Ensure::new(steps, &desired)
    }
}

/// Names one record of `/security/groups`.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupKey {
    owner_uuid: ontap_runtime::Key,
    name: ontap_runtime::Key,
    type_: ontap_runtime::Key,
}

impl GroupKey {
    /// The key of one record.
    #[must_use]
    pub fn new(
        owner_uuid: impl Into<ontap_runtime::Key>,
        name: impl Into<ontap_runtime::Key>,
        type_: impl Into<ontap_runtime::Key>,
    ) -> Self {
        Self {
            owner_uuid: owner_uuid.into(),
            name: name.into(),
            type_: type_.into(),
        }
    }
}

ontap_runtime::record_key! {
    GroupKey {
        owner_uuid: "owner.uuid",
        name: "name",
        type_: "type",
    }
}
