// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/jit-privilege-users

//! Who may raise an SSH session to a more powerful [role](crate::glossary#role), and for how long: just-in-time ([JIT](crate::glossary#jit)) elevation. Defaults and upper limits come from `/security/jit-privileges`, the [accounts](crate::glossary#account) from `/security/accounts`, the roles from `/security/roles`.
//!
//! One entry per user and [application](crate::glossary#application). There is no PATCH: to change an entry, delete it and create it anew.
//!
//! `/security/jit-privilege-users`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::jit_privilege_user;

/// One entry per [user](crate::glossary#account) and [application](crate::glossary#application). There is no PATCH: to change an entry, delete it and create it anew.
///
/// `/security/jit-privilege-users`.
#[derive(Clone, Debug)]
pub struct JitPrivilegeUsers {
    at: ontap_runtime::Place,
}

impl JitPrivilegeUsers {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists which [users](crate::glossary#account) may elevate to which [role](crate::glossary#role), with the state and the times of each entry.
    ///
    /// `GET /security/jit-privilege-users`. Since 9.17.1.
    ///
    /// Commands: `security jit-privilege user show`.
    pub fn list(&self) -> ontap_runtime::List<jit_privilege_user::JitPrivilegeUser> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves the elevation entry of one [user](crate::glossary#account).
    ///
    /// `GET /security/jit-privilege-users/{owner.uuid}/{account.name}/{application}`. Since 9.17.1.
    ///
    /// Commands: `security jit-privilege user show`.
    pub fn get(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        account_name: impl Into<ontap_runtime::Key>,
        application: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<jit_privilege_user::JitPrivilegeUser> {
        ontap_runtime::Get::new(
            self
                .at
                .call(&operation::GET)
                .key(owner_uuid)
                .key(account_name)
                .key(application),
        )
    }
    /// Entitles a [user](crate::glossary#account) of the cluster or of an [SVM](crate::glossary#svm) to elevate to a [role](crate::glossary#role) for a limited time. The account must exist with SSH as one of its [applications](crate::glossary#application); [owner](crate::glossary#owner), account name and application are required, all else is optional.
    ///
    /// `POST /security/jit-privilege-users`. Since 9.17.1.
    ///
    /// Required: `account.name`, `application`, `owner.uuid`.
    ///
    /// Commands: `security jit-privilege user create`.
    pub fn create(
        &self,
        body: jit_privilege_user::NewJitPrivilegeUser,
    ) -> ontap_runtime::Create<jit_privilege_user::JitPrivilegeUser> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Creates several records with one request.
    ///
    /// `POST /security/jit-privilege-users` with `records`. Since 9.17.1.
    pub fn create_many(
        &self,
        records: impl IntoIterator<Item = jit_privilege_user::NewJitPrivilegeUser>,
    ) -> ontap_runtime::CreateMany<jit_privilege_user::JitPrivilegeUser> {
        ontap_runtime::CreateMany::new(self.at.call(&operation::CREATE).records(records))
    }
    /// Deletes the elevation entry of a [user](crate::glossary#account), who can no longer elevate.
    ///
    /// `DELETE /security/jit-privilege-users/{owner.uuid}/{account.name}/{application}`. Since 9.17.1.
    ///
    /// Required: `account.name`, `application`, `owner.uuid`.
    ///
    /// Commands: `security jit-privilege user delete`.
    pub fn delete(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        account_name: impl Into<ontap_runtime::Key>,
        application: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(
            self
                .at
                .call(&operation::DELETE)
                .key(owner_uuid)
                .key(account_name)
                .key(application),
        )
    }
    /// Deletes all elevation entries that match the filters, or the [records](crate::glossary#record) listed in the body, in one request.
    ///
    /// `DELETE /security/jit-privilege-users`. Since 9.17.1.
    pub fn delete_where(
        &self,
    ) -> ontap_runtime::DeleteWhere<jit_privilege_user::JitPrivilegeUser> {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/jit-privilege-users` with `records`. Since 9.17.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = JitPrivilegeUserKey>,
    ) -> ontap_runtime::DeleteMany<jit_privilege_user::JitPrivilegeUser> {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
}

/// Names one record of `/security/jit-privilege-users`.
#[derive(Clone, Debug, PartialEq)]
pub struct JitPrivilegeUserKey {
    owner_uuid: ontap_runtime::Key,
    account_name: ontap_runtime::Key,
    application: ontap_runtime::Key,
}

impl JitPrivilegeUserKey {
    /// The key of one record.
    #[must_use]
    pub fn new(
        owner_uuid: impl Into<ontap_runtime::Key>,
        account_name: impl Into<ontap_runtime::Key>,
        application: impl Into<ontap_runtime::Key>,
    ) -> Self {
        Self {
            owner_uuid: owner_uuid.into(),
            account_name: account_name.into(),
            application: application.into(),
        }
    }
}

ontap_runtime::record_key! {
    JitPrivilegeUserKey {
        owner_uuid: "owner.uuid",
        account_name: "account.name",
        application: "application",
    }
}
