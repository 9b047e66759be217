// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/audit/destinations

//! Syslog or Splunk servers that the [audit log](crate::glossary#audit-log) is forwarded to as it is written.
//!
//! `/security/audit/destinations`.

pub mod error;
pub mod field;
pub mod operation;
pub mod parameter;

#[doc(inline)]
pub use crate::models::security_audit_log_forward;

/// Syslog or Splunk servers that the [audit log](crate::glossary#audit-log) is forwarded to as it is written.
///
/// `/security/audit/destinations`.
#[derive(Clone, Debug)]
pub struct Destinations {
    at: ontap_runtime::Place,
}

impl Destinations {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the servers that the [audit log](crate::glossary#audit-log) is forwarded to.
    ///
    /// `GET /security/audit/destinations`. Since 9.6.
    pub fn list(
        &self,
    ) -> ontap_runtime::List<security_audit_log_forward::SecurityAuditLogForward> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one forwarding destination.
    ///
    /// `GET /security/audit/destinations/{address}/{port}`. Since 9.6.
    pub fn get(
        &self,
        address: impl Into<ontap_runtime::Key>,
        port: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<security_audit_log_forward::SecurityAuditLogForward> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(address).key(port))
    }
    /// Adds a server to forward the [audit log](crate::glossary#audit-log) to. Only the address is required; ONTAP tests the connection first, unless told to skip that.
    ///
    /// `POST /security/audit/destinations`. Since 9.6.
    ///
    /// Required: `address`.
    ///
    /// Optional: `facility`, `hostname_format_override`, `ipspace`, `message_format`, `port`, `protocol`, `timestamp_format_override`, `verify_server`.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(
        &self,
        body: security_audit_log_forward::NewSecurityAuditLogForward,
    ) -> ontap_runtime::Create<security_audit_log_forward::SecurityAuditLogForward> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Creates several records with one request.
    ///
    /// `POST /security/audit/destinations` with `records`. Since 9.16.1.
    pub fn create_many(
        &self,
        records: impl IntoIterator<
            Item = security_audit_log_forward::NewSecurityAuditLogForward,
        >,
    ) -> ontap_runtime::CreateMany<security_audit_log_forward::SecurityAuditLogForward> {
        ontap_runtime::CreateMany::new(self.at.call(&operation::CREATE).records(records))
    }
    /// Changes facility, formats or verification of a forwarding destination.
    ///
    /// `PATCH /security/audit/destinations/{address}/{port}`. Since 9.6.
    pub fn update(
        &self,
        address: impl Into<ontap_runtime::Key>,
        port: impl Into<ontap_runtime::Key>,
        patch: security_audit_log_forward::SecurityAuditLogForwardPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self.at.call(&operation::UPDATE).key(address).key(port).patch(&patch),
        )
    }
    /// Applies one change to all destinations that match the filters, or individual changes to the [records](crate::glossary#record) listed in the body.
    ///
    /// `PATCH /security/audit/destinations`. Since 9.16.1.
    pub fn update_where(
        &self,
        patch: security_audit_log_forward::SecurityAuditLogForwardPatch,
    ) -> ontap_runtime::UpdateWhere<
        security_audit_log_forward::SecurityAuditLogForward,
    > {
        ontap_runtime::UpdateWhere::new(
            self.at.call(&operation::UPDATE_WHERE).patch(&patch),
        )
    }
    /// Modifies the records that the keys name, each in its own way, with one request.
    ///
    /// `PATCH /security/audit/destinations` with `records`. Since 9.16.1.
    pub fn update_many(
        &self,
        records: impl IntoIterator<
            Item = (
                DestinationKey,
                security_audit_log_forward::SecurityAuditLogForwardPatch,
            ),
        >,
    ) -> ontap_runtime::UpdateMany<security_audit_log_forward::SecurityAuditLogForward> {
        ontap_runtime::UpdateMany::new(
            self.at.call(&operation::UPDATE_WHERE).keyed_patches(records),
        )
    }
    /// Stops forwarding the [audit log](crate::glossary#audit-log) to this server.
    ///
    /// `DELETE /security/audit/destinations/{address}/{port}`. Since 9.6.
    pub fn delete(
        &self,
        address: impl Into<ontap_runtime::Key>,
        port: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(
            self.at.call(&operation::DELETE).key(address).key(port),
        )
    }
    /// Deletes all destinations that match the filters, or the [records](crate::glossary#record) listed in the body, in one request.
    ///
    /// `DELETE /security/audit/destinations`. Since 9.16.1.
    pub fn delete_where(
        &self,
    ) -> ontap_runtime::DeleteWhere<
        security_audit_log_forward::SecurityAuditLogForward,
    > {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/audit/destinations` with `records`. Since 9.16.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = DestinationKey>,
    ) -> ontap_runtime::DeleteMany<security_audit_log_forward::SecurityAuditLogForward> {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
    /// Makes sure that there is a record as desired: creates it, changes what differs, or does nothing.
    ///
    /// `GET /security/audit/destinations`, then `POST /security/audit/destinations` or `PATCH /security/audit/destinations/{address}/{port}`. Since 9.6.
    ///
    /// Records are told apart by `address`, `port`.
    pub fn ensure(
        &self,
        desired: security_audit_log_forward::NewSecurityAuditLogForward,
    ) -> ontap_runtime::Ensure<
        security_audit_log_forward::SecurityAuditLogForward,
        security_audit_log_forward::SecurityAuditLogForwardPatch,
    > {
        let steps = ontap_runtime::Steps {
            place: self.at.clone(),
            read: &operation::LIST,
            create: &operation::CREATE,
            update: &operation::UPDATE,
            identity: &["address", "port"],
            keys: &["address", "port"],
        };
        ontap_runtime::Ensure::new(steps, &desired)
    }
}

/// Names one record of `/security/audit/destinations`.
#[derive(Clone, Debug, PartialEq)]
pub struct DestinationKey {
    address: ontap_runtime::Key,
    port: ontap_runtime::Key,
}

impl DestinationKey {
    /// The key of one record.
    #[must_use]
    pub fn new(
        address: impl Into<ontap_runtime::Key>,
        port: impl Into<ontap_runtime::Key>,
    ) -> Self {
        Self {
            address: address.into(),
            port: port.into(),
        }
    }
}

ontap_runtime::record_key! {
    DestinationKey {
        address: "address",
        port: "port",
    }
}
