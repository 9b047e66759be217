// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/publickeys

//! SSH public keys of [accounts](crate::glossary#account), up to one hundred for each, told apart by an index.
//!
//! `/security/authentication/publickeys`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::publickey;

/// SSH public keys of [accounts](crate::glossary#account), up to one hundred for each, told apart by an index.
///
/// `/security/authentication/publickeys`.
#[derive(Clone, Debug)]
pub struct Publickeys {
    at: ontap_runtime::Place,
}

impl Publickeys {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the public keys of [accounts](crate::glossary#account).
    ///
    /// `GET /security/authentication/publickeys`. Since 9.7.
    ///
    /// Commands: `security login publickey show`.
    pub fn list(&self) -> ontap_runtime::List<publickey::Publickey> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one public key of an [account](crate::glossary#account).
    ///
    /// `GET /security/authentication/publickeys/{owner.uuid}/{account.name}/{index}`. Since 9.7.
    ///
    /// Commands: `security login publickey show`.
    pub fn get(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        account_name: impl Into<ontap_runtime::Key>,
        index: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<publickey::Publickey> {
        ontap_runtime::Get::new(
            self.at.call(&operation::GET).key(owner_uuid).key(account_name).key(index),
        )
    }
    /// Registers a public key for an [account](crate::glossary#account), with a certificate if there is one. The account needs the method `publickey` for SSH.
    ///
    /// `POST /security/authentication/publickeys`. Since 9.7.
    ///
    /// Required: `index`, `name`, `owner.uuid`, `public_key`.
    ///
    /// Optional: `certificate`, `comment`.
    ///
    /// Commands: `security login publickey create`.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(
        &self,
        body: publickey::NewPublickey,
    ) -> ontap_runtime::Create<publickey::Publickey> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Creates several records with one request.
    ///
    /// `POST /security/authentication/publickeys` with `records`. Since 9.16.1.
    pub fn create_many(
        &self,
        records: impl IntoIterator<Item = publickey::NewPublickey>,
    ) -> ontap_runtime::CreateMany<publickey::Publickey> {
        ontap_runtime::CreateMany::new(self.at.call(&operation::CREATE).records(records))
    }
    /// Replaces a public key, its certificate or its comment.
    ///
    /// `PATCH /security/authentication/publickeys/{owner.uuid}/{account.name}/{index}`. Since 9.7.
    ///
    /// Commands: `security login publickey modify`.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        account_name: impl Into<ontap_runtime::Key>,
        index: impl Into<ontap_runtime::Key>,
        patch: publickey::PublickeyPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self
                .at
                .call(&operation::UPDATE)
                .key(owner_uuid)
                .key(account_name)
                .key(index)
                .patch(&patch),
        )
    }
    /// Applies one change to all public keys that match the filters, or individual changes to the [records](crate::glossary#record) listed in the body.
    ///
    /// `PATCH /security/authentication/publickeys`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn update_where(
        &self,
        patch: publickey::PublickeyPatch,
    ) -> ontap_runtime::UpdateWhere<publickey::Publickey> {
        ontap_runtime::UpdateWhere::new(
            self.at.call(&operation::UPDATE_WHERE).patch(&patch),
        )
    }
    /// Modifies the records that the keys name, each in its own way, with one request.
    ///
    /// `PATCH /security/authentication/publickeys` with `records`. Since 9.16.1.
    pub fn update_many(
        &self,
        records: impl IntoIterator<Item = (PublickeyKey, publickey::PublickeyPatch)>,
    ) -> ontap_runtime::UpdateMany<publickey::Publickey> {
        ontap_runtime::UpdateMany::new(
            self.at.call(&operation::UPDATE_WHERE).keyed_patches(records),
        )
    }
    /// Removes a public key, so that nobody can sign in with it any more.
    ///
    /// `DELETE /security/authentication/publickeys/{owner.uuid}/{account.name}/{index}`. Since 9.7.
    ///
    /// Commands: `security login publickey delete`.
    pub fn delete(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        account_name: impl Into<ontap_runtime::Key>,
        index: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(
            self.at.call(&operation::DELETE).key(owner_uuid).key(account_name).key(index),
        )
    }
    /// Deletes all public keys that match the filters, or the [records](crate::glossary#record) listed in the body, in one request.
    ///
    /// `DELETE /security/authentication/publickeys`. Since 9.16.1.
    pub fn delete_where(&self) -> ontap_runtime::DeleteWhere<publickey::Publickey> {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/authentication/publickeys` with `records`. Since 9.16.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = PublickeyKey>,
    ) -> ontap_runtime::DeleteMany<publickey::Publickey> {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
    /// Makes sure that there is a record as desired: creates it, changes what differs, or does nothing.
    ///
    /// `GET /security/authentication/publickeys`, then `POST /security/authentication/publickeys` or `PATCH /security/authentication/publickeys/{owner.uuid}/{account.name}/{index}`. Since 9.7.
    ///
    /// Records are told apart by `owner`, `account`, `index`.
    pub fn ensure(
        &self,
        desired: publickey::NewPublickey,
    ) -> ontap_runtime::Ensure<publickey::Publickey, publickey::PublickeyPatch> {
        let steps = ontap_runtime::Steps {
            place: self.at.clone(),
            read: &operation::LIST,
            create: &operation::CREATE,
            update: &operation::UPDATE,
            identity: &["owner", "account", "index"],
            keys: &["owner.uuid", "account.name", "index"],
        };
        ontap_runtime::Ensure::new(steps, &desired)
    }
}

/// Names one record of `/security/authentication/publickeys`.
#[derive(Clone, Debug, PartialEq)]
pub struct PublickeyKey {
    owner_uuid: ontap_runtime::Key,
    account_name: ontap_runtime::Key,
    index: ontap_runtime::Key,
}

impl PublickeyKey {
    /// The key of one record.
    #[must_use]
    pub fn new(
        owner_uuid: impl Into<ontap_runtime::Key>,
        account_name: impl Into<ontap_runtime::Key>,
        index: impl Into<ontap_runtime::Key>,
    ) -> Self {
        Self {
            owner_uuid: owner_uuid.into(),
            account_name: account_name.into(),
            index: index.into(),
        }
    }
}

ontap_runtime::record_key! {
    PublickeyKey {
        owner_uuid: "owner.uuid",
        account_name: "account.name",
        index: "index",
    }
}
