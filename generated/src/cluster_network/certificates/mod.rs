// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/cluster-network/certificates

//! Which certificate each node presents to the others. Entries cannot be removed while they are in use.
//!
//! `/security/cluster-network/certificates`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::security_cluster_network_certificates;

/// Which certificate each node presents to the others. Entries cannot be removed while they are in use.
///
/// `/security/cluster-network/certificates`.
#[derive(Clone, Debug)]
pub struct Certificates {
    at: ontap_runtime::Place,
}

impl Certificates {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the certificates of the nodes.
    ///
    /// `GET /security/cluster-network/certificates`. Since 9.18.1.
    ///
    /// Commands: `security cluster-network certificate show`.
    pub fn list(
        &self,
    ) -> ontap_runtime::List<
        security_cluster_network_certificates::SecurityClusterNetworkCertificates,
    > {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves the certificate of one node.
    ///
    /// `GET /security/cluster-network/certificates/{node.uuid}`. Since 9.18.1.
    ///
    /// Commands: `security cluster-network certificate show`.
    pub fn get(
        &self,
        node_uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<
        security_cluster_network_certificates::SecurityClusterNetworkCertificates,
    > {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(node_uuid))
    }
    /// Assigns a certificate to a node for the cluster network. The certificate must be installed in the [administrative SVM](crate::glossary#administrative-svm).
    ///
    /// `POST /security/cluster-network/certificates`. Since 9.18.1.
    ///
    /// Required: `certificate.name`, `node.uuid`.
    ///
    /// Commands: `security cluster-network certificate create`.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(
        &self,
        body: security_cluster_network_certificates::NewSecurityClusterNetworkCertificates,
    ) -> ontap_runtime::Create<
        security_cluster_network_certificates::SecurityClusterNetworkCertificates,
    > {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Creates several records with one request.
    ///
    /// `POST /security/cluster-network/certificates` with `records`. Since 9.18.1.
    pub fn create_many(
        &self,
        records: impl IntoIterator<
            Item = security_cluster_network_certificates::NewSecurityClusterNetworkCertificates,
        >,
    ) -> ontap_runtime::CreateMany<
        security_cluster_network_certificates::SecurityClusterNetworkCertificates,
    > {
        ontap_runtime::CreateMany::new(self.at.call(&operation::CREATE).records(records))
    }
    /// Assigns another certificate to a node.
    ///
    /// `PATCH /security/cluster-network/certificates/{node.uuid}`. Since 9.18.1.
    ///
    /// Required: `certificate.name`.
    ///
    /// Commands: `security cluster-network certificate modify`.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        node_uuid: impl Into<ontap_runtime::Key>,
        patch: security_cluster_network_certificates::SecurityClusterNetworkCertificatesPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self.at.call(&operation::UPDATE).key(node_uuid).patch(&patch),
        )
    }
    /// Applies one change to all node certificates that match the filters, or individual changes to the [records](crate::glossary#record) listed in the body.
    ///
    /// `PATCH /security/cluster-network/certificates`. Since 9.18.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn update_where(
        &self,
        patch: security_cluster_network_certificates::SecurityClusterNetworkCertificatesPatch,
    ) -> ontap_runtime::UpdateWhere<
        security_cluster_network_certificates::SecurityClusterNetworkCertificates,
    > {
        ontap_runtime::UpdateWhere::new(
            self.at.call(&operation::UPDATE_WHERE).patch(&patch),
        )
    }
    /// Modifies the records that the keys name, each in its own way, with one request.
    ///
    /// `PATCH /security/cluster-network/certificates` with `records`. Since 9.18.1.
    pub fn update_many(
        &self,
        records: impl IntoIterator<
            Item = (
                CertificateKey,
                security_cluster_network_certificates::SecurityClusterNetworkCertificatesPatch,
            ),
        >,
    ) -> ontap_runtime::UpdateMany<
        security_cluster_network_certificates::SecurityClusterNetworkCertificates,
    > {
        ontap_runtime::UpdateMany::new(
            self.at.call(&operation::UPDATE_WHERE).keyed_patches(records),
        )
    }
    /// Removes the certificate of a node. ONTAP refuses while the certificates are in use.
    ///
    /// `DELETE /security/cluster-network/certificates/{node.uuid}`. Since 9.18.1.
    ///
    /// Required: `node`.
    ///
    /// Commands: `security cluster-network certificate delete`.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete(
        &self,
        node_uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE).key(node_uuid))
    }
    /// Deletes all node certificates that match the filters, or the [records](crate::glossary#record) listed in the body, in one request.
    ///
    /// `DELETE /security/cluster-network/certificates`. Since 9.18.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn delete_where(
        &self,
    ) -> ontap_runtime::DeleteWhere<
        security_cluster_network_certificates::SecurityClusterNetworkCertificates,
    > {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/cluster-network/certificates` with `records`. Since 9.18.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = CertificateKey>,
    ) -> ontap_runtime::DeleteMany<
        security_cluster_network_certificates::SecurityClusterNetworkCertificates,
    > {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
    /// Makes sure that there is a record as desired: creates it, changes what differs, or does nothing.
    ///
    /// `GET /security/cluster-network/certificates`, then `POST /security/cluster-network/certificates` or `PATCH /security/cluster-network/certificates/{node.uuid}`. Since 9.18.1.
    ///
    /// Records are told apart by `node`.
    pub fn ensure(
        &self,
        desired: security_cluster_network_certificates::NewSecurityClusterNetworkCertificates,
    ) -> ontap_runtime::Ensure<
        security_cluster_network_certificates::SecurityClusterNetworkCertificates,
        security_cluster_network_certificates::SecurityClusterNetworkCertificatesPatch,
    > {
        let steps = ontap_runtime::Steps {
            place: self.at.clone(),
            read: &operation::LIST,
            create: &operation::CREATE,
            update: &operation::UPDATE,
            identity: &["node"],
            keys: &["node.uuid"],
        };
        ontap_runtime::Ensure::new(steps, &desired)
    }
}

/// Names one record of `/security/cluster-network/certificates`.
#[derive(Clone, Debug, PartialEq)]
pub struct CertificateKey {
    node_uuid: ontap_runtime::Key,
}

impl CertificateKey {
    /// The key of one record.
    #[must_use]
    pub fn new(node_uuid: impl Into<ontap_runtime::Key>) -> Self {
        Self {
            node_uuid: node_uuid.into(),
        }
    }
}

ontap_runtime::record_key! {
    CertificateKey { node_uuid: "node.uuid" }
}
