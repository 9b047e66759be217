// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/group/role-mappings

//! Pairs of group and [role](crate::glossary#role). A group can be mapped to more than one role, since both are part of the key.
//!
//! `/security/group/role-mappings`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::group_role_mappings;

/// Pairs of group and [role](crate::glossary#role). A group can be mapped to more than one role, since both are part of the key.
///
/// `/security/group/role-mappings`.
#[derive(Clone, Debug)]
pub struct RoleMappings {
    at: ontap_runtime::Place,
}

impl RoleMappings {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists which external groups have which [role](crate::glossary#role).
    ///
    /// `GET /security/group/role-mappings`. Since 9.16.1.
    ///
    /// Commands: `security login group role-mapping show`.
    pub fn list(&self) -> ontap_runtime::List<group_role_mappings::GroupRoleMappings> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one mapping of a group to a [role](crate::glossary#role).
    ///
    /// `GET /security/group/role-mappings/{group_id}/{ontap_role.name}`. Since 9.16.1.
    ///
    /// Commands: `security login group role-mapping show`.
    pub fn get(
        &self,
        group_id: impl Into<ontap_runtime::Key>,
        ontap_role_name: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<group_role_mappings::GroupRoleMappings> {
        ontap_runtime::Get::new(
            self.at.call(&operation::GET).key(group_id).key(ontap_role_name),
        )
    }
    /// Maps an external group to a [role](crate::glossary#role), which its members then have.
    ///
    /// `POST /security/group/role-mappings`. Since 9.16.1.
    ///
    /// Required: `group_id`, `ontap_role`.
    ///
    /// Optional: `comment`.
    ///
    /// Commands: `security login group role-mapping create`.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(
        &self,
        body: group_role_mappings::NewGroupRoleMappings,
    ) -> ontap_runtime::Create<group_role_mappings::GroupRoleMappings> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Creates several records with one request.
    ///
    /// `POST /security/group/role-mappings` with `records`. Since 9.16.1.
    pub fn create_many(
        &self,
        records: impl IntoIterator<Item = group_role_mappings::NewGroupRoleMappings>,
    ) -> ontap_runtime::CreateMany<group_role_mappings::GroupRoleMappings> {
        ontap_runtime::CreateMany::new(self.at.call(&operation::CREATE).records(records))
    }
    /// Updates the comment of a mapping.
    ///
    /// `PATCH /security/group/role-mappings/{group_id}/{ontap_role.name}`. Since 9.16.1.
    ///
    /// Commands: `security login group role-mapping modify`.
    pub fn update(
        &self,
        group_id: impl Into<ontap_runtime::Key>,
        ontap_role_name: impl Into<ontap_runtime::Key>,
        patch: group_role_mappings::GroupRoleMappingsPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self
                .at
                .call(&operation::UPDATE)
                .key(group_id)
                .key(ontap_role_name)
                .patch(&patch),
        )
    }
    /// Applies one change to all group mappings that match the filters, or individual changes to the [records](crate::glossary#record) listed in the body.
    ///
    /// `PATCH /security/group/role-mappings`. Since 9.16.1.
    pub fn update_where(
        &self,
        patch: group_role_mappings::GroupRoleMappingsPatch,
    ) -> ontap_runtime::UpdateWhere<group_role_mappings::GroupRoleMappings> {
        ontap_runtime::UpdateWhere::new(
            self.at.call(&operation::UPDATE_WHERE).patch(&patch),
        )
    }
    /// Modifies the records that the keys name, each in its own way, with one request.
    ///
    /// `PATCH /security/group/role-mappings` with `records`. Since 9.16.1.
    pub fn update_many(
        &self,
        records: impl IntoIterator<
            Item = (RoleMappingKey, group_role_mappings::GroupRoleMappingsPatch),
        >,
    ) -> ontap_runtime::UpdateMany<group_role_mappings::GroupRoleMappings> {
        ontap_runtime::UpdateMany::new(
            self.at.call(&operation::UPDATE_WHERE).keyed_patches(records),
        )
    }
    /// Deletes a mapping. Members of the group lose the [role](crate::glossary#role).
    ///
    /// `DELETE /security/group/role-mappings/{group_id}/{ontap_role.name}`. Since 9.16.1.
    ///
    /// Commands: `security login group role-mapping delete`.
    pub fn delete(
        &self,
        group_id: impl Into<ontap_runtime::Key>,
        ontap_role_name: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(
            self.at.call(&operation::DELETE).key(group_id).key(ontap_role_name),
        )
    }
    /// Deletes all group mappings that match the filters, or the [records](crate::glossary#record) listed in the body, in one request.
    ///
    /// `DELETE /security/group/role-mappings`. Since 9.16.1.
    pub fn delete_where(
        &self,
    ) -> ontap_runtime::DeleteWhere<group_role_mappings::GroupRoleMappings> {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/group/role-mappings` with `records`. Since 9.16.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = RoleMappingKey>,
    ) -> ontap_runtime::DeleteMany<group_role_mappings::GroupRoleMappings> {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
    /// Makes sure that there is a record as desired: creates it, changes what differs, or does nothing.
    ///
    /// `GET /security/group/role-mappings`, then `POST /security/group/role-mappings` or `PATCH /security/group/role-mappings/{group_id}/{ontap_role.name}`. Since 9.16.1.
    ///
    /// Records are told apart by `group_id`, `ontap_role`.
    pub fn ensure(
        &self,
        desired: group_role_mappings::NewGroupRoleMappings,
    ) -> ontap_runtime::Ensure<
        group_role_mappings::GroupRoleMappings,
        group_role_mappings::GroupRoleMappingsPatch,
    > {
        let steps = ontap_runtime::Steps {
            place: self.at.clone(),
            read: &operation::LIST,
            create: &operation::CREATE,
            update: &operation::UPDATE,
            identity: &["group_id", "ontap_role"],
            keys: &["group_id", "ontap_role.name"],
        };
        ontap_runtime::Ensure::new(steps, &desired)
    }
}

/// Names one record of `/security/group/role-mappings`.
#[derive(Clone, Debug, PartialEq)]
pub struct RoleMappingKey {
    group_id: ontap_runtime::Key,
    ontap_role_name: ontap_runtime::Key,
}

impl RoleMappingKey {
    /// The key of one record.
    #[must_use]
    pub fn new(
        group_id: impl Into<ontap_runtime::Key>,
        ontap_role_name: impl Into<ontap_runtime::Key>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            ontap_role_name: ontap_role_name.into(),
        }
    }
}

ontap_runtime::record_key! {
    RoleMappingKey {
        group_id: "group_id",
        ontap_role_name: "ontap_role.name",
    }
}
