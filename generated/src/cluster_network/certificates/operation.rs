// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/cluster-network/certificates

//! Operations of `/security/cluster-network/certificates`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// `POST /security/cluster-network/certificates`.
pub static CREATE: Operation = Operation {
    name: "cluster_network.certificates.create",
    id: "security_cluster_network_certificates_create",
    method: Method::Post,
    path: "/security/cluster-network/certificates",
    since: Release::new(9, 18, 1),
    until: None,
    success: &[201],
    error_codes: &[
        error::CLUSTER_NETWORK_NEEDS_9_18_1,
        error::CLUSTER_NETWORK_OUT_OF_QUORUM,
        error::CLUSTER_NETWORK_CERTIFICATE_NOT_FOUND,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/cluster-network/certificates/{node.uuid}`.
pub static DELETE: Operation = Operation {
    name: "cluster_network.certificates.delete",
    id: "security_cluster_network_certificates_delete",
    method: Method::Delete,
    path: "/security/cluster-network/certificates/{node.uuid}",
    since: Release::new(9, 18, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::CLUSTER_NETWORK_NEEDS_9_18_1,
        error::CLUSTER_NETWORK_OUT_OF_QUORUM,
        error::CLUSTER_NETWORK_CERTIFICATE_NOT_FOUND,
        error::CLUSTER_NETWORK_CERTIFICATE_IN_USE,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/cluster-network/certificates`.
pub static DELETE_WHERE: Operation = Operation {
    name: "cluster_network.certificates.delete_where",
    id: "security_cluster_network_certificates_delete_collection",
    method: Method::Delete,
    path: "/security/cluster-network/certificates",
    since: Release::new(9, 18, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::CLUSTER_NETWORK_NEEDS_9_18_1,
        error::CLUSTER_NETWORK_OUT_OF_QUORUM,
        error::CLUSTER_NETWORK_CERTIFICATE_NOT_FOUND,
        error::CLUSTER_NETWORK_CERTIFICATE_IN_USE,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/cluster-network/certificates/{node.uuid}`.
pub static GET: Operation = Operation {
    name: "cluster_network.certificates.get",
    id: "security_cluster_network_certificates_get",
    method: Method::Get,
    path: "/security/cluster-network/certificates/{node.uuid}",
    since: Release::new(9, 18, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/cluster-network/certificates`.
pub static LIST: Operation = Operation {
    name: "cluster_network.certificates.list",
    id: "security_cluster_network_certificates_collection_get",
    method: Method::Get,
    path: "/security/cluster-network/certificates",
    since: Release::new(9, 18, 1),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/cluster-network/certificates/{node.uuid}`.
pub static UPDATE: Operation = Operation {
    name: "cluster_network.certificates.update",
    id: "security_cluster_network_certificates_modify",
    method: Method::Patch,
    path: "/security/cluster-network/certificates/{node.uuid}",
    since: Release::new(9, 18, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::CLUSTER_NETWORK_NEEDS_9_18_1,
        error::CLUSTER_NETWORK_OUT_OF_QUORUM,
        error::CLUSTER_NETWORK_CERTIFICATE_NOT_FOUND,
        error::CLUSTER_NETWORK_CERTIFICATES_IN_USE,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/cluster-network/certificates`.
pub static UPDATE_WHERE: Operation = Operation {
    name: "cluster_network.certificates.update_where",
    id: "security_cluster_network_certificates_modify_collection",
    method: Method::Patch,
    path: "/security/cluster-network/certificates",
    since: Release::new(9, 18, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::CLUSTER_NETWORK_NEEDS_9_18_1,
        error::CLUSTER_NETWORK_OUT_OF_QUORUM,
        error::CLUSTER_NETWORK_CERTIFICATE_NOT_FOUND,
        error::CLUSTER_NETWORK_CERTIFICATES_IN_USE,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
