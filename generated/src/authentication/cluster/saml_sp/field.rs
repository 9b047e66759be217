// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/saml-sp

//! Fields of the records of `/security/authentication/cluster/saml-sp`.

use ontap_runtime::{Field, Whole};
use crate::models::security_saml_sp::SecuritySamlSp as Record;

/// `certificate`: object. Since 9.6.
pub const CERTIFICATE: Field<Record, Whole> = Field::new("certificate");

/// `certificate.ca`: string. Since 9.6.
pub const CERTIFICATE_CA: Field<Record, String> = Field::new("certificate.ca");

/// `certificate.common_name`: string. Since 9.6.
pub const CERTIFICATE_COMMON_NAME: Field<Record, String> = Field::new("certificate.common_name");

/// `certificate.serial_number`: string. Since 9.6.
pub const CERTIFICATE_SERIAL_NUMBER: Field<Record, String> =
    Field::new("certificate.serial_number");

/// `enabled`: boolean. Since 9.6.
pub const ENABLED: Field<Record, bool> = Field::new("enabled");

/// `host`: string. Since 9.6.
pub const HOST: Field<Record, String> = Field::new("host");

/// `idp_uri`: string. Since 9.6.
pub const IDP_URI: Field<Record, String> = Field::new("idp_uri");
