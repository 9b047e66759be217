// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/audit

//! The [audit log](crate::glossary#audit-log) of administration: what is recorded, where it is sent, and the [records](crate::glossary#record) themselves. Requests that only read are recorded once that is switched on here.
//!
//! Which kinds of reading requests are recorded, one switch for each interface. One record for the cluster.
//!
//! `/security/audit`.

pub mod destinations;
pub mod field;
pub mod messages;
pub mod operation;

#[doc(inline)]
pub use crate::models::security_audit;

/// Which kinds of reading requests are recorded, one switch for each interface. One [record](crate::glossary#record) for the cluster.
///
/// `/security/audit`.
#[derive(Clone, Debug)]
pub struct Audit {
    at: ontap_runtime::Place,
}

impl Audit {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Retrieves which reading requests are recorded.
    ///
    /// `GET /security/audit`. Since 9.6.
    pub fn get(&self) -> ontap_runtime::Get<security_audit::SecurityAudit> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    /// Enables or disables the recording of requests that only read. The log grows quickly when a cluster is monitored through the API.
    ///
    /// `PATCH /security/audit`. Since 9.6.
    pub fn update(
        &self,
        patch: security_audit::SecurityAuditPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(self.at.call(&operation::UPDATE).patch(&patch))
    }
    /// Syslog or Splunk servers that the [audit log](crate::glossary#audit-log) is forwarded to as it is written.
    ///
    /// `/security/audit/destinations`.
    #[must_use]
    pub fn destinations(&self) -> destinations::Destinations {
        destinations::Destinations::new(self.at.clone())
    }
    /// The [audit log](crate::glossary#audit-log), [record](crate::glossary#record) by record. It can be long: filter by time, node or [user](crate::glossary#account) rather than reading all of it.
    ///
    /// `/security/audit/messages`.
    #[must_use]
    pub fn messages(&self) -> messages::Messages {
        messages::Messages::new(self.at.clone())
    }
}
