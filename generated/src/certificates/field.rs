// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/certificates

//! Fields of the records of `/security/certificates`.

use ontap_runtime::{Field, Whole};
use crate::models::security_certificate::SecurityCertificate as Record;

/// `authority_key_identifier`: string. Since 9.8.
pub const AUTHORITY_KEY_IDENTIFIER: Field<Record, String> =
    Field::new("authority_key_identifier").introduced_in(9, 8, 0);

/// `azure`: object. Since 9.14.1.
pub const AZURE: Field<Record, Whole> = Field::new("azure").introduced_in(9, 14, 1);

/// `azure.proxy`: object. Since 9.14.1.
pub const AZURE_PROXY: Field<Record, Whole> = Field::new("azure.proxy").introduced_in(9, 14, 1);

/// `ca`: string. Since 9.6.
pub const CA: Field<Record, String> = Field::new("ca");

/// `common_name`: string. Since 9.6.
pub const COMMON_NAME: Field<Record, String> = Field::new("common_name");

/// `expiry_time`: ISO 8601 duration, or date and time. Since 9.6.
pub const EXPIRY_TIME: Field<Record, String> = Field::new("expiry_time");

/// `hash_function`: enumeration. Since 9.6.
pub const HASH_FUNCTION: Field<Record, crate::models::security_certificate::HashFunction> =
    Field::new("hash_function");

/// `key_size`: enumeration. Since 9.6.
pub const KEY_SIZE: Field<Record, crate::models::security_certificate::KeySize> =
    Field::new("key_size");

/// `name`: string. Since 9.8.
pub const NAME: Field<Record, String> = Field::new("name").introduced_in(9, 8, 0);

/// `public_certificate`: string. Since 9.6.
pub const PUBLIC_CERTIFICATE: Field<Record, String> = Field::new("public_certificate");

/// `scope`: `network_scope_readonly`. Since 9.6.
pub const SCOPE: Field<Record, crate::models::network_scope_readonly::NetworkScopeReadonly> =
    Field::new("scope");

/// `serial_number`: string. Since 9.6.
pub const SERIAL_NUMBER: Field<Record, String> = Field::new("serial_number");

/// `subject_alternatives`: object. Since 9.15.1.
pub const SUBJECT_ALTERNATIVES: Field<Record, Whole> =
    Field::new("subject_alternatives").introduced_in(9, 15, 1);

/// `subject_alternatives.dns`: list of string. Since 9.15.1.
pub const SUBJECT_ALTERNATIVES_DNS: Field<Record, String> =
    Field::new("subject_alternatives.dns").introduced_in(9, 15, 1);

/// `subject_alternatives.email`: list of string. Since 9.15.1.
pub const SUBJECT_ALTERNATIVES_EMAIL: Field<Record, String> =
    Field::new("subject_alternatives.email").introduced_in(9, 15, 1);

/// `subject_alternatives.ip`: list of string. Since 9.15.1.
pub const SUBJECT_ALTERNATIVES_IP: Field<Record, String> =
    Field::new("subject_alternatives.ip").introduced_in(9, 15, 1);

/// `subject_alternatives.uri`: list of string. Since 9.15.1.
pub const SUBJECT_ALTERNATIVES_URI: Field<Record, String> =
    Field::new("subject_alternatives.uri").introduced_in(9, 15, 1);

/// `subject_key_identifier`: string. Since 9.8.
pub const SUBJECT_KEY_IDENTIFIER: Field<Record, String> =
    Field::new("subject_key_identifier").introduced_in(9, 8, 0);

/// `svm`: object. Since 9.6.
pub const SVM: Field<Record, Whole> = Field::new("svm");

/// `svm.name`: string. Since 9.6.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name");

/// `svm.uuid`: string. Since 9.6.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid");

/// `type`: enumeration. Since 9.6.
pub const TYPE: Field<Record, crate::models::security_certificate::Type> = Field::new("type");

/// `uuid`: string. Since 9.6.
pub const UUID: Field<Record, String> = Field::new("uuid");
