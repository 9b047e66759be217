// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/saml-sp/default-metadata

//! Fields of the records of `/security/authentication/cluster/saml-sp/default-metadata`.

use ontap_runtime::{Field, Whole};
use crate::models::security_saml_def_metadata::SecuritySamlDefMetadata as Record;

/// `certificate`: object. Since 9.17.1.
pub const CERTIFICATE: Field<Record, Whole> = Field::new("certificate");

/// `certificate.ca`: string. Since 9.17.1.
pub const CERTIFICATE_CA: Field<Record, String> = Field::new("certificate.ca");

/// `certificate.common_name`: string. Since 9.17.1.
pub const CERTIFICATE_COMMON_NAME: Field<Record, String> = Field::new("certificate.common_name");

/// `certificate.serial_number`: string. Since 9.17.1.
pub const CERTIFICATE_SERIAL_NUMBER: Field<Record, String> =
    Field::new("certificate.serial_number");

/// `host`: string. Since 9.17.1.
pub const HOST: Field<Record, String> = Field::new("host");

/// `scope`: enumeration. Since 9.17.1.
pub const SCOPE: Field<Record, crate::models::security_saml_def_metadata::Scope> =
    Field::new("scope");
