// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/accounts

//! Login accounts of the cluster's administrators and of the administrators of its SVMs: who may sign in, through which application, by which method and with which role. What a role permits is defined under `/security/roles`; public keys, TOTP and Duo profiles of an account have resources of their own under `/security/authentication` and `/security/login`, and a user changes a password through `/security/authentication/password`.
//!
//! Accounts, each filed under its owner and its name. An account of cluster scope is owned by the administrative SVM; all others belong to one data SVM and act only inside it. A name may also be that of a group in Active Directory, LDAP or NIS, in which case every member can sign in.
//!
//! `/security/accounts`.

pub mod error;
pub mod field;
pub mod operation;
pub mod parameter;

#[doc(inline)]
pub use crate::models::account;

/// Accounts, each filed under its owner and its name. An account of cluster scope is owned by the administrative SVM; all others belong to one data SVM and act only inside it. A name may also be that of a group in Active Directory, LDAP or NIS, in which case every member can sign in.
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
    /// Lists the accounts of the cluster and of all SVMs the caller may see. Passwords are never among what is returned.
    ///
    /// `GET /security/accounts`. Since 9.6.
    ///
    /// Commands: `security login show`.
    pub fn list(&self) -> ontap_runtime::List<account::Account> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one account with its applications, role and lock.
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
    /// Creates a login account of the cluster, or of an SVM when an owner is given. A name and at least one application are required; a role that is left out becomes `admin` in the cluster and `vsadmin` in an SVM.
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
    /// Error codes: 1261215, 1261225, 1263343, 2621475, 2621601, 2621706, 5636099, 5636121, 5636126, 5636136, 5636140, 5636141, 5636154, 5636155, 5636156, 5636157, 5636164, 5636165, 5636176, 5636178, 5636179, 5636197, 5636198, 5636206, 5636207, 5636212, 5636214, 5636223, 5636224, 5636225, 5636226, 5636250, 5636251, 7077897, 7077898, 7077899, 7077906, 7077918, 7077919, 7077920, 7077921, 7077929, 7077940, 7077941, 7078900.
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
    /// Updates an account: its role, password, comment, lock or applications. A list of applications replaces the one before it, so send those that should stay as well.
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
    /// Error codes: 1261215, 1261218, 1263343, 5636096, 5636097, 5636100, 5636125, 5636129, 5636136, 5636154, 5636155, 5636156, 5636157, 5636159, 5636164, 5636165, 5636174, 5636197, 5636198, 5636210, 5636212, 5636214, 5636223, 5636224, 5636225, 5636226, 5636233, 7077896, 7077906, 7077911, 7077918, 7077919, 7077920, 7077921, 7077924, 7077925, 7077929, 7077940, 7077941, 7078900.
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
    /// Applies one change to all accounts that match the filters, or individual changes to the records listed in the body.
    ///
    /// `PATCH /security/accounts`. Since 9.16.1.
    ///
    /// Error codes: 1261215, 1261218, 1263343, 5636096, 5636097, 5636100, 5636125, 5636129, 5636136, 5636154, 5636155, 5636156, 5636159, 5636164, 5636165, 5636197, 5636198, 5636210, 5636212, 5636214, 5636223, 5636224, 5636225, 5636226, 5636233, 7077896, 7077906, 7077911, 7077918, 7077919, 7077920, 7077921, 7077924, 7077925, 7077929, 7077940, 7077941, 7078900.
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
    /// Deletes an account. ONTAP refuses to remove system accounts and the last unlocked or last console account that has the `admin` role.
    ///
    /// `DELETE /security/accounts/{owner.uuid}/{name}`. Since 9.6.
    ///
    /// Required: `name`, `owner.uuid`.
    ///
    /// Commands: `security login delete`.
    ///
    /// Error codes: 5636098, 5636125, 5636146.
    pub fn delete(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        name: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(
            self.at.call(&operation::DELETE).key(owner_uuid).key(name),
        )
    }
    /// Deletes all accounts that match the filters, or the records listed in the body, in one request. The account that sends the request can be among them, so filter narrowly.
    ///
    /// `DELETE /security/accounts`. Since 9.16.1.
    ///
    /// Error codes: 5636098, 5636125, 5636146.
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
