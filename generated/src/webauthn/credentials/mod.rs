// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/webauthn/credentials

//! Registered passkeys and security keys. They can be listed and deleted, for instance when a device is lost.
//!
//! `/security/webauthn/credentials`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::webauthn_credentials;

/// Registered passkeys and security keys. They can be listed and deleted, for instance when a device is lost.
///
/// `/security/webauthn/credentials`.
#[derive(Clone, Debug)]
pub struct Credentials {
    at: ontap_runtime::Place,
}

impl Credentials {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the registered credentials.
    ///
    /// `GET /security/webauthn/credentials`. Since 9.16.1.
    ///
    /// Commands: `security webauthn credentials show`.
    pub fn list(
        &self,
    ) -> ontap_runtime::List<webauthn_credentials::WebauthnCredentials> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one registered credential.
    ///
    /// `GET /security/webauthn/credentials/{owner.uuid}/{username}/{index}/{relying_party.id}`. Since 9.16.1.
    ///
    /// Commands: `security webauthn credentials show`.
    pub fn get(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        username: impl Into<ontap_runtime::Key>,
        index: impl Into<ontap_runtime::Key>,
        relying_party_id: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<webauthn_credentials::WebauthnCredentials> {
        ontap_runtime::Get::new(
            self
                .at
                .call(&operation::GET)
                .key(owner_uuid)
                .key(username)
                .key(index)
                .key(relying_party_id),
        )
    }
    /// Deletes a credential; its device can no longer be used to sign in.
    ///
    /// `DELETE /security/webauthn/credentials/{owner.uuid}/{username}/{index}/{relying_party.id}`. Since 9.16.1.
    ///
    /// Required: `index`, `owner.uuid`, `relying_party.id`, `username`.
    ///
    /// Commands: `security webauthn credentials delete`.
    pub fn delete(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        username: impl Into<ontap_runtime::Key>,
        index: impl Into<ontap_runtime::Key>,
        relying_party_id: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(
            self
                .at
                .call(&operation::DELETE)
                .key(owner_uuid)
                .key(username)
                .key(index)
                .key(relying_party_id),
        )
    }
    /// Deletes all credentials that match the filters, or the [records](crate::glossary#record) listed in the body, in one request.
    ///
    /// `DELETE /security/webauthn/credentials`. Since 9.16.1.
    pub fn delete_where(
        &self,
    ) -> ontap_runtime::DeleteWhere<webauthn_credentials::WebauthnCredentials> {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/webauthn/credentials` with `records`. Since 9.16.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = CredentialKey>,
    ) -> ontap_runtime::DeleteMany<webauthn_credentials::WebauthnCredentials> {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
}

/// Names one record of `/security/webauthn/credentials`.
#[derive(Clone, Debug, PartialEq)]
pub struct CredentialKey {
    owner_uuid: ontap_runtime::Key,
    username: ontap_runtime::Key,
    index: ontap_runtime::Key,
    relying_party_id: ontap_runtime::Key,
}

impl CredentialKey {
    /// The key of one record.
    #[must_use]
    pub fn new(
        owner_uuid: impl Into<ontap_runtime::Key>,
        username: impl Into<ontap_runtime::Key>,
        index: impl Into<ontap_runtime::Key>,
        relying_party_id: impl Into<ontap_runtime::Key>,
    ) -> Self {
        Self {
            owner_uuid: owner_uuid.into(),
            username: username.into(),
            index: index.into(),
            relying_party_id: relying_party_id.into(),
        }
    }
}

ontap_runtime::record_key! {
    CredentialKey {
        owner_uuid: "owner.uuid",
        username: "username",
        index: "index",
        relying_party_id: "relying_party.id",
    }
}
