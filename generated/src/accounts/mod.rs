// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/accounts

//! [Login](crate::glossary#account) accounts of the cluster's administrators and of the administrators of its [SVMs](crate::glossary#svm): who may sign in, through which [application](crate::glossary#application), by which method and with which [role](crate::glossary#role). What a role permits is defined under `/security/roles`; public keys, [TOTP](crate::glossary#totp) and Duo profiles of an account have resources of their own under `/security/authentication` and `/security/login`, and a user changes a password through `/security/authentication/password`.
//!
//! Accounts, each filed under its [owner](crate::glossary#owner) and its name. An account of [cluster scope](crate::glossary#cluster-scope) is owned by the [administrative SVM](crate::glossary#administrative-svm); all others belong to one [data SVM](crate::glossary#data-svm) and act only inside it. A name may also be that of a group in Active Directory, LDAP or NIS, in which case every member can sign in.
//!
//! `/security/accounts`.

pub mod error;
pub mod field;
pub mod operation;
pub mod parameter;

#[doc(inline)]
pub use crate::models::account;

/// [Accounts](crate::glossary#account), each filed under its [owner](crate::glossary#owner) and its name. An account of [cluster scope](crate::glossary#cluster-scope) is owned by the [administrative SVM](crate::glossary#administrative-svm); all others belong to one [data SVM](crate::glossary#data-svm) and act only inside it. A name may also be that of a group in Active Directory, LDAP or NIS, in which case every member can sign in.
///
/// `/security/accounts`.
#[derive(Clone, Debug)]
pub struct Accounts {
    at: ontap_runtime::Place,
}

impl Accounts {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the [accounts](crate::glossary#account) of the cluster and of all [SVMs](crate::glossary#svm) the caller may see. Passwords are never among what is returned.
    ///
    /// `GET /security/accounts`. Since 9.6.
    ///
    /// Commands: `security login show`.
    pub fn list(&self) -> ontap_runtime::List<account::Account> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one [account](crate::glossary#account) with its [applications](crate::glossary#application), [role](crate::glossary#role) and lock.
    ///
    /// `GET /security/accounts/{owner.uuid}/{name}`. Since 9.6.
    ///
    /// Commands: `security login show`.
    pub fn get(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        name: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<account::Account> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(owner_uuid).key(name))
    }
    /// Creates a [login](crate::glossary#account) account of the cluster, or of an [SVM](crate::glossary#svm) when an [owner](crate::glossary#owner) is given. A name and at least one [application](crate::glossary#application) are required; a [role](crate::glossary#role) that is left out becomes `admin` in the cluster and `vsadmin` in an SVM.
    ///
    /// `POST /security/accounts`. Since 9.6.
    ///
    /// Required: `applications`, `name`.
    ///
    /// Optional: `comment`, `is_ldap_fastbind`, `is_ns_switch_group`, `locked`, `owner.name`, `owner.uuid`, `password`, `role`, `second_authentication_method`.
    ///
    /// Defaults: `is_ldap_fastbind`: `false`, `is_ns_switch_group`: `false`, `ldap_fastbind`: `false`, `locked`: `false`, `second_authentication_method`: `none`.
    ///
    /// Commands: `security login create`.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(
        &self,
        body: account::NewAccount,
    ) -> ontap_runtime::Create<account::Account> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Creates several records with one request.
    ///
    /// `POST /security/accounts` with `records`. Since 9.16.1.
    pub fn create_many(
        &self,
        records: impl IntoIterator<Item = account::NewAccount>,
    ) -> ontap_runtime::CreateMany<account::Account> {
        ontap_runtime::CreateMany::new(self.at.call(&operation::CREATE).records(records))
    }
    /// Updates an [account](crate::glossary#account): its [role](crate::glossary#role), password, comment, lock or [applications](crate::glossary#application). A list of applications replaces the one before it, so send those that should stay as well.
    ///
    /// `PATCH /security/accounts/{owner.uuid}/{name}`. Since 9.6.
    ///
    /// Required: `name`, `owner.uuid`.
    ///
    /// Optional: `applications`, `comment`, `is_ldap_fastbind`, `is_ns_switch_group`, `locked`, `password`, `role`, `second_authentication_method`.
    ///
    /// Defaults: `second_authentication_method`: `none`.
    ///
    /// Commands: `security login create`, `security login lock`, `security login modify`, `security login password`, `security login unlock`.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        name: impl Into<ontap_runtime::Key>,
        patch: account::AccountPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self.at.call(&operation::UPDATE).key(owner_uuid).key(name).patch(&patch),
        )
    }
    /// Applies one change to all [accounts](crate::glossary#account) that match the filters, or individual changes to the [records](crate::glossary#record) listed in the body.
    ///
    /// `PATCH /security/accounts`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn update_where(
        &self,
        patch: account::AccountPatch,
    ) -> ontap_runtime::UpdateWhere<account::Account> {
        ontap_runtime::UpdateWhere::new(
            self.at.call(&operation::UPDATE_WHERE).patch(&patch),
        )
    }
    /// Modifies the records that the keys name, each in its own way, with one request.
    ///
    /// `PATCH /security/accounts` with `records`. Since 9.16.1.
    pub fn update_many(
        &self,
        records: impl IntoIterator<Item = (AccountKey, account::AccountPatch)>,
    ) -> ontap_runtime::UpdateMany<account::Account> {
        ontap_runtime::UpdateMany::new(
            self.at.call(&operation::UPDATE_WHERE).keyed_patches(records),
        )
    }
    /// Deletes an [account](crate::glossary#account). ONTAP refuses to remove system accounts and the last unlocked or last console account that has the `admin` [role](crate::glossary#role).
    ///
    /// `DELETE /security/accounts/{owner.uuid}/{name}`. Since 9.6.
    ///
    /// Required: `name`, `owner.uuid`.
    ///
    /// Commands: `security login delete`.
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
    /// Deletes all [accounts](crate::glossary#account) that match the filters, or the [records](crate::glossary#record) listed in the body, in one request. The account that sends the request can be among them, so filter narrowly.
    ///
    /// `DELETE /security/accounts`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete_where(&self) -> ontap_runtime::DeleteWhere<account::Account> {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/accounts` with `records`. Since 9.16.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = AccountKey>,
    ) -> ontap_runtime::DeleteMany<account::Account> {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
    /// Makes sure that there is a record as desired: creates it, changes what differs, or does nothing.
    ///
    /// `GET /security/accounts`, then `POST /security/accounts` or `PATCH /security/accounts/{owner.uuid}/{name}`. Since 9.6.
    ///
    /// Records are told apart by `owner`, `name`.
    pub fn ensure(
        &self,
        desired: account::NewAccount,
    ) -> ontap_runtime::Ensure<account::Account, account::AccountPatch> {
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

/// Names one record of `/security/accounts`.
#[derive(Clone, Debug, PartialEq)]
pub struct AccountKey {
    owner_uuid: ontap_runtime::Key,
    name: ontap_runtime::Key,
}

impl AccountKey {
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
    AccountKey {
        owner_uuid: "owner.uuid",
        name: "name",
    }
}
