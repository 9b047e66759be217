// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/certificates

//! Fields of the records of `/security/certificates`.

use ontap_runtime::{Field, Whole};
use crate::models::security_certificate::SecurityCertificate as Record;

/// Key identifier of the CA that issued the certificate, in hexadecimal with colons. It links a certificate to its issuer.
///
/// `authority_key_identifier`: string. Since 9.8.
pub const AUTHORITY_KEY_IDENTIFIER: Field<Record, String> =
    Field::new("authority_key_identifier").introduced_in(9, 8, 0);

/// Where in Azure Key Vault the certificate is to be fetched from, and how to sign in there. Only sent with a POST, never returned.
///
/// `azure`: object. Since 9.14.1.
pub const AZURE: Field<Record, Whole> = Field::new("azure").introduced_in(9, 14, 1);

/// Proxy on the way to Azure. Without one the connection is direct.
///
/// `azure.proxy`: object. Since 9.14.1.
pub const AZURE_PROXY: Field<Record, Whole> = Field::new("azure.proxy").introduced_in(9, 14, 1);

/// Name of the CA that issued the certificate.
///
/// `ca`: string. Since 9.6.
pub const CA: Field<Record, String> = Field::new("ca");

/// Common name of the subject, usually the host name. Needed to create a self-signed certificate, and to install one whose subject is empty.
///
/// `common_name`: string. Since 9.6.
pub const COMMON_NAME: Field<Record, String> = Field::new("common_name");

/// End of validity. What is read is a point in time; a POST for a self-signed certificate takes a duration such as `P365D` or a point in time, one day to ten years ahead.
///
/// `expiry_time`: ISO 8601 duration, or date and time. Since 9.6.
pub const EXPIRY_TIME: Field<Record, String> = Field::new("expiry_time");

/// Hash function of the signature, SHA-256 unless chosen otherwise for a self-signed certificate. MD5 and SHA-1 can occur on installed certificates but cannot be chosen.
///
/// `hash_function`: enumeration. Since 9.6.
pub const HASH_FUNCTION: Field<Record, crate::models::security_certificate::HashFunction> =
    Field::new("hash_function");

/// Length of the key in bits; 2,048 unless chosen otherwise, which is also the least that can be chosen for a new self-signed certificate.
///
/// `key_size`: enumeration. Since 9.6.
pub const KEY_SIZE: Field<Record, crate::models::security_certificate::KeySize> =
    Field::new("key_size");

/// Name by which other resources find the certificate, unique within its SVM. ONTAP makes one up when none is given; for a certificate from Azure Key Vault it is needed, and is the name in the vault.
///
/// `name`: string. Since 9.8.
pub const NAME: Field<Record, String> = Field::new("name").introduced_in(9, 8, 0);

/// The certificate itself, in PEM form. When it is missing from a POST, ONTAP creates a self-signed certificate.
///
/// `public_certificate`: string. Since 9.6.
pub const PUBLIC_CERTIFICATE: Field<Record, String> = Field::new("public_certificate");

/// Scope of the certificate: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
///
/// `scope`: `network_scope_readonly`. Since 9.6.
pub const SCOPE: Field<Record, crate::models::network_scope_readonly::NetworkScopeReadonly> =
    Field::new("scope");

/// Serial number in hexadecimal, unique per issuing CA.
///
/// `serial_number`: string. Since 9.6.
pub const SERIAL_NUMBER: Field<Record, String> = Field::new("serial_number");

/// Further names that the certificate is valid for. Clients commonly look at these rather than at the common name.
///
/// `subject_alternatives`: object. Since 9.15.1.
pub const SUBJECT_ALTERNATIVES: Field<Record, Whole> =
    Field::new("subject_alternatives").introduced_in(9, 15, 1);

/// Host names that the certificate is valid for.
///
/// `subject_alternatives.dns`: list of string. Since 9.15.1.
pub const SUBJECT_ALTERNATIVES_DNS: Field<Record, String> =
    Field::new("subject_alternatives.dns").introduced_in(9, 15, 1);

/// E-mail addresses that the certificate is valid for.
///
/// `subject_alternatives.email`: list of string. Since 9.15.1.
pub const SUBJECT_ALTERNATIVES_EMAIL: Field<Record, String> =
    Field::new("subject_alternatives.email").introduced_in(9, 15, 1);

/// IP addresses that the certificate is valid for.
///
/// `subject_alternatives.ip`: list of string. Since 9.15.1.
pub const SUBJECT_ALTERNATIVES_IP: Field<Record, String> =
    Field::new("subject_alternatives.ip").introduced_in(9, 15, 1);

/// URIs that the certificate is valid for.
///
/// `subject_alternatives.uri`: list of string. Since 9.15.1.
pub const SUBJECT_ALTERNATIVES_URI: Field<Record, String> =
    Field::new("subject_alternatives.uri").introduced_in(9, 15, 1);

/// Identifier of the certificate's own public key, in hexadecimal with colons.
///
/// `subject_key_identifier`: string. Since 9.8.
pub const SUBJECT_KEY_IDENTIFIER: Field<Record, String> =
    Field::new("subject_key_identifier").introduced_in(9, 8, 0);

/// SVM of the certificate. Absent at cluster scope.
///
/// `svm`: object. Since 9.6.
pub const SVM: Field<Record, Whole> = Field::new("svm");

/// Name of the SVM. A POST sends the name or the UUID.
///
/// `svm.name`: string. Since 9.6.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name");

/// UUID of the SVM. It stays the same when the SVM is renamed.
///
/// `svm.uuid`: string. Since 9.6.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid");

/// What the certificate is for: to be presented by ONTAP as a server or client, or to be trusted as a CA. It cannot be changed afterwards.
///
/// `type`: enumeration. Since 9.6.
pub const TYPE: Field<Record, crate::models::security_certificate::Type> = Field::new("type");

/// UUID of the certificate; the key of its path.
///
/// `uuid`: string. Since 9.6.
pub const UUID: Field<Record, String> = Field::new("uuid");
