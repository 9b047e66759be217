// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/accounts

//! `/security/accounts`.

pub mod error;
pub mod field;
pub mod operation;
pub mod parameter;

#[doc(inline)]
pub use crate::models::account;

/// `/security/accounts`.
#[derive(Clone, Debug)]
pub struct Accounts {
    at: ontap_runtime::Place,
}

impl Accounts {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads the collection, page by page.
    ///
    /// `GET /security/accounts`. Since 9.6.
    ///
    /// Commands: `security login show`.
    pub fn list(&self) -> ontap_runtime::List<account::Account> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Reads it.
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
    /// Creates a login account of the cluster, or of an SVM when an owner is given.
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
    /// Modifies an account. A list of applications replaces the one before it.
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
    /// Modifies every record that the filters select.
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
    /// Deletes it.
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
    /// Deletes every record that the filters select.
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
