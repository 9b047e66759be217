// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/ad-proxy

//! Fields of the records of `/security/authentication/cluster/ad-proxy`.

use ontap_runtime::{Field, Whole};
use crate::models::cluster_ad_proxy::ClusterAdProxy as Record;

/// Data SVM that serves as the tunnel.
///
/// `svm`: object. Since 9.7.
pub const SVM: Field<Record, Whole> = Field::new("svm").introduced_in(9, 7, 0);

/// Name of the data SVM that serves as the tunnel.
///
/// `svm.name`: string. Since 9.7.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name").introduced_in(9, 7, 0);

/// UUID of the data SVM that serves as the tunnel.
///
/// `svm.uuid`: string. Since 9.7.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid").introduced_in(9, 7, 0);
