// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/webauthn/global-settings

//! What is asked of browsers and authenticators, one [record](crate::glossary#record) for the cluster and for each [SVM](crate::glossary#svm).
//!
//! `/security/webauthn/global-settings`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::webauthn_global;

/// What is asked of browsers and authenticators, one [record](crate::glossary#record) for the cluster and for each [SVM](crate::glossary#svm).
///
/// `/security/webauthn/global-settings`.
#[derive(Clone, Debug)]
pub struct GlobalSettings {
    at: ontap_runtime::Place,
}

impl GlobalSettings {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the [WebAuthn](crate::glossary#webauthn) settings of the cluster and its [SVMs](crate::glossary#svm).
    ///
    /// `GET /security/webauthn/global-settings`. Since 9.16.1.
    ///
    /// Commands: `security webauthn show`.
    pub fn list(&self) -> ontap_runtime::List<webauthn_global::WebauthnGlobal> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves the [WebAuthn](crate::glossary#webauthn) settings of the cluster or of one [SVM](crate::glossary#svm).
    ///
    /// `GET /security/webauthn/global-settings/{owner.uuid}`. Since 9.16.1.
    ///
    /// Commands: `security webauthn show`.
    pub fn get(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<webauthn_global::WebauthnGlobal> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(owner_uuid))
    }
    /// Changes the domains that credentials can be registered for. The list that is sent replaces the old one.
    ///
    /// `PATCH /security/webauthn/global-settings/{owner.uuid}`. Since 9.19.1.
    ///
    /// Commands: `security webauthn modify`.
    pub fn update(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        patch: webauthn_global::WebauthnGlobalPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self.at.call(&operation::UPDATE).key(owner_uuid).patch(&patch),
        )
    }
    /// Applies one change to all [WebAuthn](crate::glossary#webauthn) settings that match the filters, or individual changes to the [records](crate::glossary#record) listed in the body.
    ///
    /// `PATCH /security/webauthn/global-settings`. Since 9.19.1.
    pub fn update_where(
        &self,
        patch: webauthn_global::WebauthnGlobalPatch,
    ) -> ontap_runtime::UpdateWhere<webauthn_global::WebauthnGlobal> {
        ontap_runtime::UpdateWhere::new(
            self.at.call(&operation::UPDATE_WHERE).patch(&patch),
        )
    }
    /// Modifies the records that the keys name, each in its own way, with one request.
    ///
    /// `PATCH /security/webauthn/global-settings` with `records`. Since 9.19.1.
    pub fn update_many(
        &self,
        records: impl IntoIterator<
            Item = (GlobalSettingKey, webauthn_global::WebauthnGlobalPatch),
        >,
    ) -> ontap_runtime::UpdateMany<webauthn_global::WebauthnGlobal> {
        ontap_runtime::UpdateMany::new(
            self.at.call(&operation::UPDATE_WHERE).keyed_patches(records),
        )
    }
}

/// Names one record of `/security/webauthn/global-settings`.
#[derive(Clone, Debug, PartialEq)]
pub struct GlobalSettingKey {
    owner_uuid: ontap_runtime::Key,
}

impl GlobalSettingKey {
    /// The key of one record.
    #[must_use]
    pub fn new(owner_uuid: impl Into<ontap_runtime::Key>) -> Self {
        Self {
            owner_uuid: owner_uuid.into(),
        }
    }
}

ontap_runtime::record_key! {
    GlobalSettingKey { owner_uuid: "owner.uuid" }
}
