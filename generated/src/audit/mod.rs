// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/audit

//! `/security/audit`.

pub mod destinations;
pub mod field;
pub mod messages;
pub mod operation;

#[doc(inline)]
pub use crate::models::security_audit;

/// `/security/audit`.
#[derive(Clone, Debug)]
pub struct Audit {
    at: ontap_runtime::Place,
}

impl Audit {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/audit`. Since 9.6.
    pub fn get(&self) -> ontap_runtime::Get<security_audit::SecurityAudit> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    /// Modifies it.
    ///
    /// `PATCH /security/audit`. Since 9.6.
    pub fn update(
        &self,
        patch: security_audit::SecurityAuditPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(self.at.call(&operation::UPDATE).patch(&patch))
    }
    /// `/security/audit/destinations`.
    #[must_use]
    pub fn destinations(&self) -> destinations::Destinations {
        destinations::Destinations::new(self.at.clone())
    }
    /// `/security/audit/messages`.
    #[must_use]
    pub fn messages(&self) -> messages::Messages {
        messages::Messages::new(self.at.clone())
    }
}
