// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/saml-sp/default-metadata

//! Fields of the records of `/security/authentication/cluster/saml-sp/default-metadata`.

use ontap_runtime::{Field, Whole};
use crate::models::security_saml_def_metadata::SecuritySamlDefMetadata as Record;

/// `certificate`: object. Since 9.17.1.
pub const CERTIFICATE: Field<Record, Whole> = Field::new("certificate").introduced_in(9, 17, 1);

/// `certificate.ca`: string. Since 9.17.1.
pub const CERTIFICATE_CA: Field<Record, String> =
    Field::new("certificate.ca").introduced_in(9, 17, 1);

/// `certificate.common_name`: string. Since 9.17.1.
pub const CERTIFICATE_COMMON_NAME: Field<Record, String> =
    Field::new("certificate.common_name").introduced_in(9, 17, 1);

/// `certificate.serial_number`: string. Since 9.17.1.
pub const CERTIFICATE_SERIAL_NUMBER: Field<Record, String> =
    Field::new("certificate.serial_number").introduced_in(9, 17, 1);

/// `host`: string. Since 9.17.1.
pub const HOST: Field<Record, String> = Field::new("host").introduced_in(9, 17, 1);

/// `scope`: enumeration. Since 9.17.1.
pub const SCOPE: Field<Record, crate::models::security_saml_def_metadata::Scope> =
    Field::new("scope").introduced_in(9, 17, 1);
