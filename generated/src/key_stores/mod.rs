// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-stores

//! `/security/key-stores`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::security_keystore;

/// `/security/key-stores`.
#[derive(Clone, Debug)]
pub struct KeyStores {
    at: ontap_runtime::Place,
}

impl KeyStores {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads the collection, page by page.
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
    /// Reads it.
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
    /// Modifies it.
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
    /// Modifies every record that the filters select.
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
    /// Deletes it.
    ///
    /// `DELETE /security/key-stores/{uuid}`. Since 9.14.1.
    ///
    /// Commands: `security key-manager keystore delete`.
    ///
    /// Error codes: 262155, 65538905, 65538907, 65538908, 65539521, 65539522, 65539593.
    pub fn delete(&self, uuid: impl Into<ontap_runtime::Key>) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE).key(uuid))
    }
    /// Deletes every record that the filters select.
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
