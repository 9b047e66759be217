// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/login/messages

//! The banner before and the message after a [login](crate::glossary#account), one [record](crate::glossary#record) for the cluster and one for each [SVM](crate::glossary#svm). Records exist from the start and can only be changed.
//!
//! `/security/login/messages`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::login_messages;

/// The banner before and the message after a [login](crate::glossary#account), one [record](crate::glossary#record) for the cluster and one for each [SVM](crate::glossary#svm). Records exist from the start and can only be changed.
///
/// `/security/login/messages`.
#[derive(Clone, Debug)]
pub struct Messages {
    at: ontap_runtime::Place,
}

impl Messages {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the [login](crate::glossary#account) banners and messages of the day of the cluster and its [SVMs](crate::glossary#svm).
    ///
    /// `GET /security/login/messages`. Since 9.6.
    pub fn list(&self) -> ontap_runtime::List<login_messages::LoginMessages> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves the [login](crate::glossary#account) messages of the cluster or of one [SVM](crate::glossary#svm).
    ///
    /// `GET /security/login/messages/{uuid}`. Since 9.6.
    pub fn get(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<login_messages::LoginMessages> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(uuid))
    }
    /// Changes the banner, the message of the day, or both. What the body does not mention stays as it is.
    ///
    /// `PATCH /security/login/messages/{uuid}`. Since 9.6.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
        patch: login_messages::LoginMessagesPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self.at.call(&operation::UPDATE).key(uuid).patch(&patch),
        )
    }
    /// Applies one change to all [login](crate::glossary#account) messages that match the filters, or individual changes to the [records](crate::glossary#record) listed in the body.
    ///
    /// `PATCH /security/login/messages`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn update_where(
        &self,
        patch: login_messages::LoginMessagesPatch,
    ) -> ontap_runtime::UpdateWhere<login_messages::LoginMessages> {
        ontap_runtime::UpdateWhere::new(
            self.at.call(&operation::UPDATE_WHERE).patch(&patch),
        )
    }
    /// Modifies the records that the keys name, each in its own way, with one request.
    ///
    /// `PATCH /security/login/messages` with `records`. Since 9.16.1.
    pub fn update_many(
        &self,
        records: impl IntoIterator<
            Item = (MessageKey, login_messages::LoginMessagesPatch),
        >,
    ) -> ontap_runtime::UpdateMany<login_messages::LoginMessages> {
        ontap_runtime::UpdateMany::new(
            self.at.call(&operation::UPDATE_WHERE).keyed_patches(records),
        )
    }
}

/// Names one record of `/security/login/messages`.
#[derive(Clone, Debug, PartialEq)]
pub struct MessageKey {
    uuid: ontap_runtime::Key,
}

impl MessageKey {
    /// The key of one record.
    #[must_use]
    pub fn new(uuid: impl Into<ontap_runtime::Key>) -> Self {
        Self { uuid: uuid.into() }
    }
}

ontap_runtime::record_key! {
    MessageKey { uuid: "uuid" }
}
