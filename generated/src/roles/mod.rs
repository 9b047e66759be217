// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/roles

//! [Roles](crate::glossary#role) say what an [account](crate::glossary#account) may do: a list of paths of the REST API, or of commands, each with a level of access. Accounts (`/security/accounts`) refer to roles by name, and so do group and external role mappings; [JIT](crate::glossary#jit) [privileges](crate::glossary#privilege) lend a role for a limited time. A role of an [SVM](crate::glossary#svm) works only inside that SVM.
//!
//! Roles as a whole, built-in ones included. A role is filed under its [owner](crate::glossary#owner) and its name; built-in roles can be read and assigned but neither changed nor deleted.
//!
//! `/security/roles`.

pub mod error;
pub mod field;
pub mod operation;
pub mod parameter;
pub mod privileges;

#[doc(inline)]
pub use crate::models::role;

/// [Roles](crate::glossary#role) as a whole, built-in ones included. A role is filed under its [owner](crate::glossary#owner) and its name; built-in roles can be read and assigned but neither changed nor deleted.
///
/// `/security/roles`.
#[derive(Clone, Debug)]
pub struct Roles {
    at: ontap_runtime::Place,
}

impl Roles {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists [roles](crate::glossary#role) with their [privileges](crate::glossary#privilege), those of the cluster and those of [SVMs](crate::glossary#svm). Built-in roles are included.
    ///
    /// `GET /security/roles`. Since 9.6.
    ///
    /// Commands: `security login rest-role show`, `security login role show`.
    pub fn list(&self) -> ontap_runtime::List<role::Role> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one [role](crate::glossary#role) with all its [privileges](crate::glossary#privilege).
    ///
    /// `GET /security/roles/{owner.uuid}/{name}`. Since 9.6.
    ///
    /// Commands: `security login rest-role show`, `security login role show`.
    pub fn get(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        name: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<role::Role> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(owner_uuid).key(name))
    }
    /// Creates a [role](crate::glossary#role) from a name and a list of [privileges](crate::glossary#privilege). Without an [owner](crate::glossary#owner) the role has [cluster scope](crate::glossary#cluster-scope).
    ///
    /// `POST /security/roles`. Since 9.6.
    ///
    /// Required: `name`, `privileges`.
    ///
    /// Optional: `owner.name`, `owner.uuid`.
    ///
    /// Commands: `security login rest-role create`, `security login role create`.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(&self, body: role::NewRole) -> ontap_runtime::Create<role::Role> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Creates several records with one request.
    ///
    /// `POST /security/roles` with `records`. Since 9.16.1.
    pub fn create_many(
        &self,
        records: impl IntoIterator<Item = role::NewRole>,
    ) -> ontap_runtime::CreateMany<role::Role> {
        ontap_runtime::CreateMany::new(self.at.call(&operation::CREATE).records(records))
    }
    /// Deletes a custom [role](crate::glossary#role). ONTAP refuses to delete built-in roles and roles that [accounts](crate::glossary#account) still use.
    ///
    /// `DELETE /security/roles/{owner.uuid}/{name}`. Since 9.6.
    ///
    /// Required: `name`, `owner.uuid`.
    ///
    /// Commands: `security login rest-role delete`, `security login role delete`.
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
    /// Deletes all [roles](crate::glossary#role) that match the filters, or the [records](crate::glossary#record) listed in the body, in one request.
    ///
    /// `DELETE /security/roles`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete_where(&self) -> ontap_runtime::DeleteWhere<role::Role> {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/roles` with `records`. Since 9.16.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = RoleKey>,
    ) -> ontap_runtime::DeleteMany<role::Role> {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
    /// The single [privileges](crate::glossary#privilege) of one [role](crate::glossary#role). This is where an existing role is changed: entries are added, altered and removed one at a time, and the [accounts](crate::glossary#account) that hold the role feel it.
    ///
    /// `/security/roles/{owner.uuid}/{name}/privileges`.
    #[must_use]
    pub fn privileges(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        name: impl Into<ontap_runtime::Key>,
    ) -> privileges::Privileges {
        privileges::Privileges::new(self.at.bind(owner_uuid).bind(name))
    }
}

/// Names one record of `/security/roles`.
#[derive(Clone, Debug, PartialEq)]
pub struct RoleKey {
    owner_uuid: ontap_runtime::Key,
    name: ontap_runtime::Key,
}

impl RoleKey {
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
    RoleKey {
        owner_uuid: "owner.uuid",
        name: "name",
    }
}
