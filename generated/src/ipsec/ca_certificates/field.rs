// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ipsec/ca-certificates

//! Fields of the records of `/security/ipsec/ca-certificates`.

use ontap_runtime::{Field, Whole};
use crate::models::ipsec_ca_certificate::IpsecCaCertificate as Record;

/// `certificate`: object. Since 9.10.1.
pub const CERTIFICATE: Field<Record, Whole> = Field::new("certificate");

/// `certificate.uuid`: string. Since 9.10.1.
pub const CERTIFICATE_UUID: Field<Record, String> = Field::new("certificate.uuid");

/// `scope`: `network_scope_readonly`. Since 9.10.1.
pub const SCOPE: Field<Record, crate::models::network_scope_readonly::NetworkScopeReadonly> =
    Field::new("scope");

/// `svm`: object. Since 9.10.1.
pub const SVM: Field<Record, Whole> = Field::new("svm");

/// `svm.name`: string. Since 9.10.1.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name");

/// `svm.uuid`: string. Since 9.10.1.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid");
