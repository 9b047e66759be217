// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/audit/messages

//! The [audit log](crate::glossary#audit-log), [record](crate::glossary#record) by record. It can be long: filter by time, node or [user](crate::glossary#account) rather than reading all of it.
//!
//! `/security/audit/messages`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::security_audit_log;

/// The [audit log](crate::glossary#audit-log), [record](crate::glossary#record) by record. It can be long: filter by time, node or [user](crate::glossary#account) rather than reading all of it.
///
/// `/security/audit/messages`.
#[derive(Clone, Debug)]
pub struct Messages {
    at: ontap_runtime::Place,
}

impl Messages {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists [records](crate::glossary#record) of the [audit log](crate::glossary#audit-log).
    ///
    /// `GET /security/audit/messages`. Since 9.6.
    pub fn list(&self) -> ontap_runtime::List<security_audit_log::SecurityAuditLog> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
}
