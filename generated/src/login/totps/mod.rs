// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/login/totps

//! Profiles for [time-based one-time passwords](crate::glossary#totp), one per [account](crate::glossary#account), which an authenticator app turns into codes. An account uses its profile when `totp` is the second method of its SSH [application](crate::glossary#application).
//!
//! `/security/login/totps`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::{totp, totp_post};

/// Profiles for [time-based one-time passwords](crate::glossary#totp), one per [account](crate::glossary#account), which an authenticator app turns into codes. An account uses its profile when `totp` is the second method of its SSH [application](crate::glossary#application).
///
/// `/security/login/totps`.
#[derive(Clone, Debug)]
pub struct Totps {
    at: ontap_runtime::Place,
}

impl Totps {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the [TOTP](crate::glossary#totp) profiles of all [accounts](crate::glossary#account). Secrets are not among what is returned.
    ///
    /// `GET /security/login/totps`. Since 9.13.1.
    ///
    /// Commands: `security login totp show`.
    pub fn list(&self) -> ontap_runtime::List<totp::Totp> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves the [TOTP](crate::glossary#totp) profile of one [account](crate::glossary#account), without its secret.
    ///
    /// `GET /security/login/totps/{owner.uuid}/{account.name}`. Since 9.13.1.
    ///
    /// Commands: `security login totp show`.
    pub fn get(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        account_name: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<totp::Totp> {
        ontap_runtime::Get::new(
            self.at.call(&operation::GET).key(owner_uuid).key(account_name),
        )
    }
    /// Creates a [TOTP](crate::glossary#totp) profile for an [account](crate::glossary#account). The reply holds the secret key and the emergency codes, which are not shown again.
    ///
    /// `POST /security/login/totps`. Since 9.13.1.
    ///
    /// Required: `account.name`, `owner.uuid`.
    ///
    /// Commands: `security login totp create`.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(
        &self,
        body: totp::NewTotp,
    ) -> ontap_runtime::Create<totp_post::TotpPost> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Creates several records with one request.
    ///
    /// `POST /security/login/totps` with `records`. Since 9.16.1.
    pub fn create_many(
        &self,
        records: impl IntoIterator<Item = totp::NewTotp>,
    ) -> ontap_runtime::CreateMany<totp_post::TotpPost> {
        ontap_runtime::CreateMany::new(self.at.call(&operation::CREATE).records(records))
    }
    /// Enables or disables a [TOTP](crate::glossary#totp) profile, or changes its comment.
    ///
    /// `PATCH /security/login/totps/{owner.uuid}/{account.name}`. Since 9.13.1.
    ///
    /// Commands: `security login totp modify`.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        account_name: impl Into<ontap_runtime::Key>,
        patch: totp::TotpPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self
                .at
                .call(&operation::UPDATE)
                .key(owner_uuid)
                .key(account_name)
                .patch(&patch),
        )
    }
    /// Applies one change to all [TOTP](crate::glossary#totp) profiles that match the filters, or individual changes to the [records](crate::glossary#record) listed in the body.
    ///
    /// `PATCH /security/login/totps`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn update_where(
        &self,
        patch: totp::TotpPatch,
    ) -> ontap_runtime::UpdateWhere<totp::Totp> {
        ontap_runtime::UpdateWhere::new(
            self.at.call(&operation::UPDATE_WHERE).patch(&patch),
        )
    }
    /// Modifies the records that the keys name, each in its own way, with one request.
    ///
    /// `PATCH /security/login/totps` with `records`. Since 9.16.1.
    pub fn update_many(
        &self,
        records: impl IntoIterator<Item = (TotpKey, totp::TotpPatch)>,
    ) -> ontap_runtime::UpdateMany<totp::Totp> {
        ontap_runtime::UpdateMany::new(
            self.at.call(&operation::UPDATE_WHERE).keyed_patches(records),
        )
    }
    /// Deletes the [TOTP](crate::glossary#totp) profile of an [account](crate::glossary#account). From 9.19.1 on ONTAP refuses, because the deletion must be confirmed with a code: use `security login totp delete` on the command line.
    ///
    /// `DELETE /security/login/totps/{owner.uuid}/{account.name}`. Since 9.13.1.
    ///
    /// Commands: `security login totp delete`.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        account_name: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(
            self.at.call(&operation::DELETE).key(owner_uuid).key(account_name),
        )
    }
    /// Deletes all [TOTP](crate::glossary#totp) profiles that match the filters, or the [records](crate::glossary#record) listed in the body, in one request.
    ///
    /// `DELETE /security/login/totps`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete_where(&self) -> ontap_runtime::DeleteWhere<totp::Totp> {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/login/totps` with `records`. Since 9.16.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = TotpKey>,
    ) -> ontap_runtime::DeleteMany<totp::Totp> {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
    /// Makes sure that there is a record as desired: creates it, changes what differs, or does nothing.
    ///
    /// `GET /security/login/totps`, then `POST /security/login/totps` or `PATCH /security/login/totps/{owner.uuid}/{account.name}`. Since 9.13.1.
    ///
    /// Records are told apart by `owner`, `account`.
    pub fn ensure(
        &self,
        desired: totp::NewTotp,
    ) -> ontap_runtime::Ensure<totp::Totp, totp::TotpPatch> {
        let steps = ontap_runtime::Steps {
            place: self.at.clone(),
            read: &operation::LIST,
            create: &operation::CREATE,
            update: &operation::UPDATE,
            identity: &["owner", "account"],
            keys: &["owner.uuid", "account.name"],
        };
        ontap_runtime::Ensure::new(steps, &desired)
    }
}

/// Names one record of `/security/login/totps`.
#[derive(Clone, Debug, PartialEq)]
pub struct TotpKey {
    owner_uuid: ontap_runtime::Key,
    account_name: ontap_runtime::Key,
}

impl TotpKey {
    /// The key of one record.
    #[must_use]
    pub fn new(
        owner_uuid: impl Into<ontap_runtime::Key>,
        account_name: impl Into<ontap_runtime::Key>,
    ) -> Self {
        Self {
            owner_uuid: owner_uuid.into(),
            account_name: account_name.into(),
        }
    }
}

ontap_runtime::record_key! {
    TotpKey {
        owner_uuid: "owner.uuid",
        account_name: "account.name",
    }
}
