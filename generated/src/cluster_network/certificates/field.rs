// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/cluster-network/certificates

//! Fields of the records of `/security/cluster-network/certificates`.

use ontap_runtime::{Field, Whole};
use crate::models::security_cluster_network_certificates::SecurityClusterNetworkCertificates as Record;

/// Certificate that the node presents, as installed in the administrative SVM.
///
/// `certificate`: `security_certificate_reference`. Since 9.18.1.
pub const CERTIFICATE: Field<Record, Whole> = Field::new("certificate").introduced_in(9, 18, 1);

/// `certificate.name`: string. Since 9.18.1.
pub const CERTIFICATE_NAME: Field<Record, String> =
    Field::new("certificate.name").introduced_in(9, 18, 1);

/// `certificate.uuid`: string. Since 9.18.1.
pub const CERTIFICATE_UUID: Field<Record, String> =
    Field::new("certificate.uuid").introduced_in(9, 18, 1);

/// Node that presents the certificate.
///
/// `node`: `node_reference`. Since 9.18.1.
pub const NODE: Field<Record, Whole> = Field::new("node").introduced_in(9, 18, 1);

/// `node.name`: string. Since 9.18.1.
pub const NODE_NAME: Field<Record, String> = Field::new("node.name").introduced_in(9, 18, 1);

/// `node.uuid`: string. Since 9.18.1.
pub const NODE_UUID: Field<Record, String> = Field::new("node.uuid").introduced_in(9, 18, 1);
