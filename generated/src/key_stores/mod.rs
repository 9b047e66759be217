// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-stores

//! Where the keys of an SVM live, for all kinds of key managers alike: onboard, KMIP and cloud. Configurations are created with the resource of their kind; here they are compared, enabled and, while inactive, deleted. An SVM has several of them at most for as long as it changes from one to another.
//!
//! One record for each key manager configuration of the cluster and its SVMs, the enabled and the inactive ones.
//!
//! `/security/key-stores`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::security_keystore;

/// One record for each key manager configuration of the cluster and its SVMs, the enabled and the inactive ones.
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
    /// Lists key stores. Location and SVM cost time to find out and are returned only when asked for by name.
    ///
    /// `GET /security/key-stores`. Since 9.10.1.
    ///
    /// Expensive: `keystore.location`, `svm.name`, `svm.uuid`.
    ///
    /// Commands: `security key-manager keystore show`, `security key-manager show-key-store`.
    ///
    /// Error codes: 13434920.
    pub fn list(&self) -> ontap_runtime::List<security_keystore::SecurityKeystore> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one key store.
    ///
    /// `GET /security/key-stores/{uuid}`. Since 9.14.1.
    ///
    /// Commands: `security key-manager keystore show`.
    ///
    /// Error codes: 65539523.
    pub fn get(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<security_keystore::SecurityKeystore> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(uuid))
    }
    /// Enables a key store; the keys of the SVM move to it from the one enabled before. The enabled key store cannot be disabled; enable another one instead.
    ///
    /// `PATCH /security/key-stores/{uuid}`. Since 9.14.1.
    ///
    /// Commands: `security key-manager keystore disable`, `security key-manager keystore enable`.
    ///
    /// Error codes: 262155, 65536203, 65536204, 65536207, 65536212, 65536217, 65536602, 65536856, 65536882, 65536883, 65536884, 65536889, 65536890, 65536973, 65536987, 65537527, 65537533, 65537605, 65538908, 65538909, 65538910, 65539200, 65539201, 65539205, 65539206, 65539207, 65539212, 65539218, 65539222, 65539416, 65539442, 65539444, 65539513, 65539514, 65539515, 65539518, 65539520, 65539534, 65539535, 65539536, 65539538, 65539539, 65539583, 65539585, 65539590, 65539591, 65539622, 65539704, 65539837, 65539838, 65539839, 65539840, 65539842, 65539845, 65539857, 65539858, 65539859.
    pub fn update(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
        patch: security_keystore::SecurityKeystorePatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self.at.call(&operation::UPDATE).key(uuid).patch(&patch),
        )
    }
    /// Applies one change to all key stores that match the filters, or individual changes to the records listed in the body.
    ///
    /// `PATCH /security/key-stores`. Since 9.16.1.
    ///
    /// Error codes: 262155, 65536203, 65536204, 65536207, 65536212, 65536217, 65536602, 65536856, 65536882, 65536883, 65536884, 65536889, 65536890, 65536973, 65536987, 65537527, 65537533, 65537605, 65538908, 65538909, 65538910, 65539200, 65539201, 65539205, 65539206, 65539207, 65539212, 65539218, 65539222, 65539416, 65539442, 65539444, 65539513, 65539514, 65539515, 65539518, 65539520, 65539534, 65539535, 65539536, 65539538, 65539539, 65539583, 65539585, 65539590, 65539591, 65539622, 65539704, 65539837, 65539838, 65539839, 65539840, 65539842, 65539845, 65539857, 65539858, 65539859.
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
    /// Deletes an inactive key store configuration. The enabled key store cannot be deleted.
    ///
    /// `DELETE /security/key-stores/{uuid}`. Since 9.14.1.
    ///
    /// Commands: `security key-manager keystore delete`.
    ///
    /// Error codes: 262155, 65538905, 65538907, 65538908, 65539521, 65539522, 65539593.
    pub fn delete(&self, uuid: impl Into<ontap_runtime::Key>) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE).key(uuid))
    }
    /// Deletes all key stores that match the filters, or the records listed in the body, in one request.
    ///
    /// `DELETE /security/key-stores`. Since 9.16.1.
    ///
    /// Error codes: 262155, 65538905, 65538907, 65538908, 65539521, 65539522, 65539593.
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
