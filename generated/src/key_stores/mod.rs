// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-stores

//! Where the keys of an [SVM](crate::glossary#svm) live, for all kinds of key managers alike: onboard, [KMIP](crate::glossary#kmip) and cloud. Configurations are created with the resource of their kind; here they are compared, enabled and, while inactive, deleted. An SVM has several of them at most for as long as it changes from one to another.
//!
//! One [record](crate::glossary#record) for each key manager configuration of the cluster and its SVMs, the enabled and the inactive ones.
//!
//! `/security/key-stores`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::security_keystore;

/// One [record](crate::glossary#record) for each key manager configuration of the cluster and its [SVMs](crate::glossary#svm), the enabled and the inactive ones.
///
/// `/security/key-stores`.
#[derive(Clone, Debug)]
pub struct KeyStores {
    at: ontap_runtime::Place,
}

impl KeyStores {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists [key stores](crate::glossary#key-store). Location and [SVM](crate::glossary#svm) cost time to find out and are returned only when asked for by name.
    ///
    /// `GET /security/key-stores`. Since 9.10.1.
    ///
    /// Expensive: `keystore.location`, `svm.name`, `svm.uuid`.
    ///
    /// Commands: `security key-manager keystore show`, `security key-manager show-key-store`.
    ///
    /// Error codes: see the module [`error`].
    pub fn list(&self) -> ontap_runtime::List<security_keystore::SecurityKeystore> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one [key store](crate::glossary#key-store).
    ///
    /// `GET /security/key-stores/{uuid}`. Since 9.14.1.
    ///
    /// Commands: `security key-manager keystore show`.
    ///
    /// Error codes: see the module [`error`].
    pub fn get(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<security_keystore::SecurityKeystore> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(uuid))
    }
    /// Enables a [key store](crate::glossary#key-store); the keys of the [SVM](crate::glossary#svm) move to it from the one enabled before. The enabled key store cannot be disabled; enable another one instead.
    ///
    /// `PATCH /security/key-stores/{uuid}`. Since 9.14.1.
    ///
    /// Commands: `security key-manager keystore disable`, `security key-manager keystore enable`.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
        patch: security_keystore::SecurityKeystorePatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self.at.call(&operation::UPDATE).key(uuid).patch(&patch),
        )
    }
    /// Applies one change to all [key stores](crate::glossary#key-store) that match the filters, or individual changes to the [records](crate::glossary#record) listed in the body.
    ///
    /// `PATCH /security/key-stores`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn update_where(
        &self,
        patch: security_keystore::SecurityKeystorePatch,
    ) -> ontap_runtime::UpdateWhere<security_keystore::SecurityKeystore> {
        ontap_runtime::UpdateWhere::new(
            self.at.call(&operation::UPDATE_WHERE).patch(&patch),
        )
    }
    /// Modifies the records that the keys name, each in its own way, with one request.
    ///
    /// `PATCH /security/key-stores` with `records`. Since 9.16.1.
    pub fn update_many(
        &self,
        records: impl IntoIterator<
            Item = (KeyStoreKey, security_keystore::SecurityKeystorePatch),
        >,
    ) -> ontap_runtime::UpdateMany<security_keystore::SecurityKeystore> {
        ontap_runtime::UpdateMany::new(
            self.at.call(&operation::UPDATE_WHERE).keyed_patches(records),
        )
    }
    /// Deletes an inactive [key store](crate::glossary#key-store) configuration. The enabled key store cannot be deleted.
    ///
    /// `DELETE /security/key-stores/{uuid}`. Since 9.14.1.
    ///
    /// Commands: `security key-manager keystore delete`.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete(&self, uuid: impl Into<ontap_runtime::Key>) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE).key(uuid))
    }
    /// Deletes all [key stores](crate::glossary#key-store) that match the filters, or the [records](crate::glossary#record) listed in the body, in one request.
    ///
    /// `DELETE /security/key-stores`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete_where(
        &self,
    ) -> ontap_runtime::DeleteWhere<security_keystore::SecurityKeystore> {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/key-stores` with `records`. Since 9.16.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = KeyStoreKey>,
    ) -> ontap_runtime::DeleteMany<security_keystore::SecurityKeystore> {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
}

/// Names one record of `/security/key-stores`.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyStoreKey {
    uuid: ontap_runtime::Key,
}

impl KeyStoreKey {
    /// The key of one record.
    #[must_use]
    pub fn new(uuid: impl Into<ontap_runtime::Key>) -> Self {
        Self { uuid: uuid.into() }
    }
}

ontap_runtime::record_key! {
    KeyStoreKey { uuid: "uuid" }
}
