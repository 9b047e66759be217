// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/new

//! `/security/new`.

pub mod at;
pub mod body_;
pub mod error_;
pub mod field;
pub mod field_;
pub mod list_all;
pub mod models_;
pub mod operation;
pub mod operation_;
pub mod releases_;
pub mod runtime_;

#[doc(inline)]
pub use crate::models::new;

/// `/security/new`.
#[derive(Clone, Debug)]
pub struct New {
    at: ontap_runtime::Place,
}

impl New {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads the collection, page by page.
    ///
    /// `GET /security/new`. Since 9.6.
    pub fn list(&self) -> ontap_runtime::List<new::New> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Creates one.
    ///
    /// `POST /security/new`. Since 9.6.
    pub fn create(&self, body: new::NewNew) -> ontap_runtime::Create<new::New> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Modifies it.
    ///
    /// `PATCH /security/new/{body}`. Since 9.6.
    pub fn update(
        &self,
        body_: impl Into<ontap_runtime::Key>,
        patch_: impl Into<String>,
        patch: new::NewPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self
                .at
                .call(&operation::UPDATE)
                .key(body_)
                .query("patch", patch_)
                .patch(&patch),
        )
    }
    /// Makes sure that there is a record as desired: creates it, changes what differs, or does nothing.
    ///
    /// `GET /security/new`, then `POST /security/new` or `PATCH /security/new/{body}`. Since 9.6.
    ///
    /// Records are told apart by `name`.
    pub fn ensure(
        &self,
        desired: new::NewNew,
    ) -> ontap_runtime::Ensure<new::New, new::NewPatch> {
        let steps = ontap_runtime::Steps {
            place: self.at.clone(),
            read: &operation::LIST,
            create: &operation::CREATE,
            update: &operation::UPDATE,
            identity: &["name"],
            keys: &["body"],
        };
        ontap_runtime::Ensure::new(steps, &desired)
    }
    /// `/security/new/{body}/at`.
    #[must_use]
    pub fn at(&self, body: impl Into<ontap_runtime::Key>) -> at::At {
        at::At::new(self.at.bind(body))
    }
    /// `/security/new/{body}/body`.
    #[must_use]
    pub fn body(&self, body: impl Into<ontap_runtime::Key>) -> body_::Body {
        body_::Body::new(self.at.bind(body))
    }
    /// `/security/new/{body}/error`.
    #[must_use]
    pub fn error(&self, body: impl Into<ontap_runtime::Key>) -> error_::Error {
        error_::Error::new(self.at.bind(body))
    }
    /// `/security/new/{body}/field`.
    #[must_use]
    pub fn field(&self, body: impl Into<ontap_runtime::Key>) -> field_::Field {
        field_::Field::new(self.at.bind(body))
    }
    /// `/security/new/{body}/list-all`.
    #[must_use]
    pub fn list_all(&self, body: impl Into<ontap_runtime::Key>) -> list_all::ListAll {
        list_all::ListAll::new(self.at.bind(body))
    }
    /// `/security/new/{body}/models`.
    #[must_use]
    pub fn models(&self, body: impl Into<ontap_runtime::Key>) -> models_::Models {
        models_::Models::new(self.at.bind(body))
    }
    /// `/security/new/{body}/operation`.
    #[must_use]
    pub fn operation(
        &self,
        body: impl Into<ontap_runtime::Key>,
    ) -> operation_::Operation {
        operation_::Operation::new(self.at.bind(body))
    }
    /// `/security/new/{body}/releases`.
    #[must_use]
    pub fn releases(&self, body: impl Into<ontap_runtime::Key>) -> releases_::Releases {
        releases_::Releases::new(self.at.bind(body))
    }
    /// `/security/new/{body}/runtime`.
    #[must_use]
    pub fn runtime(&self, body: impl Into<ontap_runtime::Key>) -> runtime_::Runtime {
        runtime_::Runtime::new(self.at.bind(body))
    }
}
