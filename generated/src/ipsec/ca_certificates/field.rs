// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ipsec/ca-certificates

//! Fields of the records of `/security/ipsec/ca-certificates`.

use ontap_runtime::{Field, Whole};
use crate::models::ipsec_ca_certificate::IpsecCaCertificate as Record;

/// CA certificate, as installed under `/security/certificates`.
///
/// `certificate`: object. Since 9.10.1.
pub const CERTIFICATE: Field<Record, Whole> = Field::new("certificate").introduced_in(9, 10, 1);

/// UUID of the CA certificate; the key of the path.
///
/// `certificate.uuid`: string. Since 9.10.1.
pub const CERTIFICATE_UUID: Field<Record, String> =
    Field::new("certificate.uuid").introduced_in(9, 10, 1);

/// Scope of the IPsec CA: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
///
/// `scope`: `network_scope_readonly`. Since 9.10.1.
pub const SCOPE: Field<Record, crate::models::network_scope_readonly::NetworkScopeReadonly> =
    Field::new("scope").introduced_in(9, 10, 1);

/// SVM of the IPsec CA. Absent at cluster scope.
///
/// `svm`: object. Since 9.10.1.
pub const SVM: Field<Record, Whole> = Field::new("svm").introduced_in(9, 10, 1);

/// Name of the SVM. A POST sends the name or the UUID; a PATCH can send neither.
///
/// `svm.name`: string. Since 9.10.1.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name").introduced_in(9, 10, 1);

/// UUID of the SVM. It stays the same when the SVM is renamed.
///
/// `svm.uuid`: string. Since 9.10.1.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid").introduced_in(9, 10, 1);
