// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers/{uuid}/key-servers

//! [KMIP](crate::glossary#kmip) servers of one [external key manager](crate::glossary#external-key-manager): up to four primary ones, each of which can have secondary servers.
//!
//! `/security/key-managers/{uuid}/key-servers`.

pub mod error;
pub mod field;
pub mod operation;
pub mod parameter;

#[doc(inline)]
pub use crate::models::key_server;

/// [KMIP](crate::glossary#kmip) servers of one [external key manager](crate::glossary#external-key-manager): up to four primary ones, each of which can have secondary servers.
///
/// `/security/key-managers/{uuid}/key-servers`.
#[derive(Clone, Debug)]
pub struct KeyServers {
    at: ontap_runtime::Place,
}

impl KeyServers {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the key servers of an [external key manager](crate::glossary#external-key-manager). `connectivity` costs time to find out and is returned only when asked for by name.
    ///
    /// `GET /security/key-managers/{uuid}/key-servers`. Since 9.6.
    ///
    /// Expensive: `connectivity.cluster_availability`, `connectivity.node_states.node.name`, `connectivity.node_states.node.uuid`, `connectivity.node_states.state`.
    ///
    /// Commands: `security key-manager external show`, `security key-manager external show-status`.
    pub fn list(&self) -> ontap_runtime::List<key_server::KeyServer> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one key server. `connectivity` costs time to find out and is returned only when asked for by name.
    ///
    /// `GET /security/key-managers/{uuid}/key-servers/{server}`. Since 9.6.
    ///
    /// Expensive: `connectivity`, `connectivity.cluster_availability`, `connectivity.node_states.node.name`, `connectivity.node_states.node.uuid`, `connectivity.node_states.state`.
    ///
    /// Commands: `security key-manager external show`, `security key-manager external show-status`.
    pub fn get(
        &self,
        server: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<key_server::KeyServer> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(server))
    }
    /// Adds one primary key server, or several when `records` is sent.
    ///
    /// `POST /security/key-managers/{uuid}/key-servers`. Since 9.6.
    ///
    /// Required: `server`, `uuid`.
    ///
    /// Commands: `security key-manager external add-servers`.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(
        &self,
        body: key_server::NewKeyServer,
    ) -> ontap_runtime::Create<key_server::KeyServer> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Creates several records with one request.
    ///
    /// `POST /security/key-managers/{uuid}/key-servers` with `records`. Since 9.16.1.
    pub fn create_many(
        &self,
        records: impl IntoIterator<Item = key_server::NewKeyServer>,
    ) -> ontap_runtime::CreateMany<key_server::KeyServer> {
        ontap_runtime::CreateMany::new(self.at.call(&operation::CREATE).records(records))
    }
    /// Changes time limits, credentials or secondary servers of a key server. A list of secondary servers replaces the one before it.
    ///
    /// `PATCH /security/key-managers/{uuid}/key-servers/{server}`. Since 9.6.
    ///
    /// Commands: `security key-manager external modify-server`.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        server: impl Into<ontap_runtime::Key>,
        patch: key_server::KeyServerPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self.at.call(&operation::UPDATE).key(server).patch(&patch),
        )
    }
    /// Applies one change to all key servers that match the filters, or individual changes to the [records](crate::glossary#record) listed in the body.
    ///
    /// `PATCH /security/key-managers/{uuid}/key-servers`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn update_where(
        &self,
        patch: key_server::KeyServerPatch,
    ) -> ontap_runtime::UpdateWhere<key_server::KeyServer> {
        ontap_runtime::UpdateWhere::new(
            self.at.call(&operation::UPDATE_WHERE).patch(&patch),
        )
    }
    /// Modifies the records that the keys name, each in its own way, with one request.
    ///
    /// `PATCH /security/key-managers/{uuid}/key-servers` with `records`. Since 9.16.1.
    pub fn update_many(
        &self,
        records: impl IntoIterator<Item = (KeyServerKey, key_server::KeyServerPatch)>,
    ) -> ontap_runtime::UpdateMany<key_server::KeyServer> {
        ontap_runtime::UpdateMany::new(
            self.at.call(&operation::UPDATE_WHERE).keyed_patches(records),
        )
    }
    /// Removes a primary key server. ONTAP refuses while a key is on this server alone.
    ///
    /// `DELETE /security/key-managers/{uuid}/key-servers/{server}`. Since 9.6.
    ///
    /// Optional: `force`.
    ///
    /// Defaults: `force`: `false`.
    ///
    /// Commands: `security key-manager external remove-servers`.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete(
        &self,
        server: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE).key(server))
    }
    /// Deletes all key servers that match the filters, or the [records](crate::glossary#record) listed in the body, in one request.
    ///
    /// `DELETE /security/key-managers/{uuid}/key-servers`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete_where(&self) -> ontap_runtime::DeleteWhere<key_server::KeyServer> {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/key-managers/{uuid}/key-servers` with `records`. Since 9.16.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = KeyServerKey>,
    ) -> ontap_runtime::DeleteMany<key_server::KeyServer> {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
    /// Makes sure that there is a record as desired: creates it, changes what differs, or does nothing.
    ///
    /// `GET /security/key-managers/{uuid}/key-servers`, then `POST /security/key-managers/{uuid}/key-servers` or `PATCH /security/key-managers/{uuid}/key-servers/{server}`. Since 9.6.
    ///
    /// Records are told apart by `server`.
    pub fn ensure(
        &self,
        desired: key_server::NewKeyServer,
    ) -> ontap_runtime::Ensure<key_server::KeyServer, key_server::KeyServerPatch> {
        let steps = ontap_runtime::Steps {
            place: self.at.clone(),
            read: &operation::LIST,
            create: &operation::CREATE,
            update: &operation::UPDATE,
            identity: &["server"],
            keys: &["server"],
        };
        ontap_runtime::Ensure::new(steps, &desired)
    }
}

/// Names one record of `/security/key-managers/{uuid}/key-servers`.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyServerKey {
    server: ontap_runtime::Key,
}

impl KeyServerKey {
    /// The key of one record.
    #[must_use]
    pub fn new(server: impl Into<ontap_runtime::Key>) -> Self {
        Self { server: server.into() }
    }
}

ontap_runtime::record_key! {
    KeyServerKey { server: "server" }
}
