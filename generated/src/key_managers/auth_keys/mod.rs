// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers/{security_key_manager.uuid}/auth-keys

//! [Authentication keys](crate::glossary#authentication-key) of self-encrypting drives, held by the [external key manager](crate::glossary#external-key-manager) of the [administrative SVM](crate::glossary#administrative-svm).
//!
//! `/security/key-managers/{security_key_manager.uuid}/auth-keys`.

pub mod error;
pub mod field;
pub mod operation;
pub mod parameter;

#[doc(inline)]
pub use crate::models::key_manager_auth_key;

/// [Authentication keys](crate::glossary#authentication-key) of self-encrypting drives, held by the [external key manager](crate::glossary#external-key-manager) of the [administrative SVM](crate::glossary#administrative-svm).
///
/// `/security/key-managers/{security_key_manager.uuid}/auth-keys`.
#[derive(Clone, Debug)]
pub struct AuthKeys {
    at: ontap_runtime::Place,
}

impl AuthKeys {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the [authentication keys](crate::glossary#authentication-key) of the [administrative SVM](crate::glossary#administrative-svm).
    ///
    /// `GET /security/key-managers/{security_key_manager.uuid}/auth-keys`. Since 9.12.1.
    ///
    /// Required: `security_key_manager.uuid`.
    ///
    /// Commands: `security key-manager key query`.
    ///
    /// Error codes: see the module [`error`].
    pub fn list(&self) -> ontap_runtime::List<key_manager_auth_key::KeyManagerAuthKey> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one [authentication key](crate::glossary#authentication-key).
    ///
    /// `GET /security/key-managers/{security_key_manager.uuid}/auth-keys/{key_id}`. Since 9.12.1.
    ///
    /// Required: `key_id`, `security_key_manager.uuid`.
    ///
    /// Commands: `security key-manager key query`.
    ///
    /// Error codes: see the module [`error`].
    pub fn get(
        &self,
        key_id: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<key_manager_auth_key::KeyManagerAuthKey> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(key_id))
    }
    /// Creates an [authentication key](crate::glossary#authentication-key) on the external servers. A passphrase to derive the key from is optional.
    ///
    /// `POST /security/key-managers/{security_key_manager.uuid}/auth-keys`. Since 9.12.1.
    ///
    /// Required: `security_key_manager.uuid`.
    ///
    /// Commands: `security key-manager key create`.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(
        &self,
        body: key_manager_auth_key::NewKeyManagerAuthKey,
    ) -> ontap_runtime::Create<key_manager_auth_key::KeyManagerAuthKey> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Creates several records with one request.
    ///
    /// `POST /security/key-managers/{security_key_manager.uuid}/auth-keys` with `records`. Since 9.16.1.
    pub fn create_many(
        &self,
        records: impl IntoIterator<Item = key_manager_auth_key::NewKeyManagerAuthKey>,
    ) -> ontap_runtime::CreateMany<key_manager_auth_key::KeyManagerAuthKey> {
        ontap_runtime::CreateMany::new(self.at.call(&operation::CREATE).records(records))
    }
    /// Deletes an [authentication key](crate::glossary#authentication-key) from the external servers. ONTAP refuses while the key is in use.
    ///
    /// `DELETE /security/key-managers/{security_key_manager.uuid}/auth-keys/{key_id}`. Since 9.12.1.
    ///
    /// Required: `key_id`, `security_key_manager.uuid`.
    ///
    /// Commands: `security key-manager key delete`.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete(
        &self,
        key_id: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE).key(key_id))
    }
    /// Deletes all [authentication keys](crate::glossary#authentication-key) that match the filters, or the [records](crate::glossary#record) listed in the body, in one request.
    ///
    /// `DELETE /security/key-managers/{security_key_manager.uuid}/auth-keys`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete_where(
        &self,
    ) -> ontap_runtime::DeleteWhere<key_manager_auth_key::KeyManagerAuthKey> {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/key-managers/{security_key_manager.uuid}/auth-keys` with `records`. Since 9.16.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = AuthKeyKey>,
    ) -> ontap_runtime::DeleteMany<key_manager_auth_key::KeyManagerAuthKey> {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
}

/// Names one record of `/security/key-managers/{security_key_manager.uuid}/auth-keys`.
#[derive(Clone, Debug, PartialEq)]
pub struct AuthKeyKey {
    key_id: ontap_runtime::Key,
}

impl AuthKeyKey {
    /// The key of one record.
    #[must_use]
    pub fn new(key_id: impl Into<ontap_runtime::Key>) -> Self {
        Self { key_id: key_id.into() }
    }
}

ontap_runtime::record_key! {
    AuthKeyKey { key_id: "key_id" }
}
