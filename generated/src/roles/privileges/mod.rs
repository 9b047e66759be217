// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/roles/{owner.uuid}/{name}/privileges

//! The single [privileges](crate::glossary#privilege) of one [role](crate::glossary#role). This is where an existing role is changed: entries are added, altered and removed one at a time, and the [accounts](crate::glossary#account) that hold the role feel it.
//!
//! `/security/roles/{owner.uuid}/{name}/privileges`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::role_privilege;

/// The single [privileges](crate::glossary#privilege) of one [role](crate::glossary#role). This is where an existing role is changed: entries are added, altered and removed one at a time, and the [accounts](crate::glossary#account) that hold the role feel it.
///
/// `/security/roles/{owner.uuid}/{name}/privileges`.
#[derive(Clone, Debug)]
pub struct Privileges {
    at: ontap_runtime::Place,
}

impl Privileges {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the [privileges](crate::glossary#privilege) of one [role](crate::glossary#role): path, access level and query.
    ///
    /// `GET /security/roles/{owner.uuid}/{name}/privileges`. Since 9.6.
    ///
    /// Commands: `security login rest-role show`, `security login role show`.
    pub fn list(&self) -> ontap_runtime::List<role_privilege::RolePrivilege> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves the access that a [role](crate::glossary#role) grants for one path of the API or one command. Slashes of the path must be percent-encoded, which this crate does.
    ///
    /// `GET /security/roles/{owner.uuid}/{name}/privileges/{path}`. Since 9.6.
    ///
    /// Commands: `security login rest-role show`, `security login role show`.
    pub fn get(
        &self,
        path: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<role_privilege::RolePrivilege> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(path))
    }
    /// Adds a [privilege](crate::glossary#privilege) to a [role](crate::glossary#role); a role that does not exist is created.
    ///
    /// `POST /security/roles/{owner.uuid}/{name}/privileges`. Since 9.6.
    ///
    /// Required: `name`, `owner.uuid`, `path`.
    ///
    /// Commands: `security login rest-role create`, `security login role create`.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(
        &self,
        body: role_privilege::NewRolePrivilege,
    ) -> ontap_runtime::Create<role_privilege::RolePrivilege> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Creates several records with one request.
    ///
    /// `POST /security/roles/{owner.uuid}/{name}/privileges` with `records`. Since 9.16.1.
    pub fn create_many(
        &self,
        records: impl IntoIterator<Item = role_privilege::NewRolePrivilege>,
    ) -> ontap_runtime::CreateMany<role_privilege::RolePrivilege> {
        ontap_runtime::CreateMany::new(self.at.call(&operation::CREATE).records(records))
    }
    /// Changes the access level of one [privilege](crate::glossary#privilege), and its query where the path names a command.
    ///
    /// `PATCH /security/roles/{owner.uuid}/{name}/privileges/{path}`. Since 9.6.
    ///
    /// Required: `name`, `owner.uuid`, `path`.
    ///
    /// Optional: `access`, `query`.
    ///
    /// Commands: `security login rest-role modify`, `security login role modify`.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        path: impl Into<ontap_runtime::Key>,
        patch: role_privilege::RolePrivilegePatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self.at.call(&operation::UPDATE).key(path).patch(&patch),
        )
    }
    /// Applies one change to all [privileges](crate::glossary#privilege) of the [role](crate::glossary#role) that match the filters, or individual changes to the [records](crate::glossary#record) listed in the body.
    ///
    /// `PATCH /security/roles/{owner.uuid}/{name}/privileges`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn update_where(
        &self,
        patch: role_privilege::RolePrivilegePatch,
    ) -> ontap_runtime::UpdateWhere<role_privilege::RolePrivilege> {
        ontap_runtime::UpdateWhere::new(
            self.at.call(&operation::UPDATE_WHERE).patch(&patch),
        )
    }
    /// Modifies the records that the keys name, each in its own way, with one request.
    ///
    /// `PATCH /security/roles/{owner.uuid}/{name}/privileges` with `records`. Since 9.16.1.
    pub fn update_many(
        &self,
        records: impl IntoIterator<
            Item = (PrivilegeKey, role_privilege::RolePrivilegePatch),
        >,
    ) -> ontap_runtime::UpdateMany<role_privilege::RolePrivilege> {
        ontap_runtime::UpdateMany::new(
            self.at.call(&operation::UPDATE_WHERE).keyed_patches(records),
        )
    }
    /// Removes a [privilege](crate::glossary#privilege) from a [role](crate::glossary#role).
    ///
    /// `DELETE /security/roles/{owner.uuid}/{name}/privileges/{path}`. Since 9.6.
    ///
    /// Required: `name`, `owner.uuid`, `path`.
    ///
    /// Commands: `security login rest-role delete`, `security login role delete`.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete(&self, path: impl Into<ontap_runtime::Key>) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE).key(path))
    }
    /// Deletes all [privileges](crate::glossary#privilege) of the [role](crate::glossary#role) that match the filters, or the [records](crate::glossary#record) listed in the body, in one request.
    ///
    /// `DELETE /security/roles/{owner.uuid}/{name}/privileges`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete_where(
        &self,
    ) -> ontap_runtime::DeleteWhere<role_privilege::RolePrivilege> {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/roles/{owner.uuid}/{name}/privileges` with `records`. Since 9.16.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = PrivilegeKey>,
    ) -> ontap_runtime::DeleteMany<role_privilege::RolePrivilege> {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
    /// Makes sure that there is a record as desired: creates it, changes what differs, or does nothing.
    ///
    /// `GET /security/roles/{owner.uuid}/{name}/privileges`, then `POST /security/roles/{owner.uuid}/{name}/privileges` or `PATCH /security/roles/{owner.uuid}/{name}/privileges/{path}`. Since 9.6.
    ///
    /// Records are told apart by `path`.
    pub fn ensure(
        &self,
        desired: role_privilege::NewRolePrivilege,
    ) -> ontap_runtime::Ensure<
        role_privilege::RolePrivilege,
        role_privilege::RolePrivilegePatch,
    > {
        let steps = ontap_runtime::Steps {
            place: self.at.clone(),
            read: &operation::LIST,
            create: &operation::CREATE,
            update: &operation::UPDATE,
            identity: &["path"],
            keys: &["path"],
        };
        ontap_runtime::Ensure::new(steps, &desired)
    }
}

/// Names one record of `/security/roles/{owner.uuid}/{name}/privileges`.
#[derive(Clone, Debug, PartialEq)]
pub struct PrivilegeKey {
    path: ontap_runtime::Key,
}

impl PrivilegeKey {
    /// The key of one record.
    #[must_use]
    pub fn new(path: impl Into<ontap_runtime::Key>) -> Self {
        Self { path: path.into() }
    }
}

ontap_runtime::record_key! {
    PrivilegeKey { path: "path" }
}
