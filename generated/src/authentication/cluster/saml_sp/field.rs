// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/saml-sp

//! Fields of the records of `/security/authentication/cluster/saml-sp`.

use ontap_runtime::{Field, Whole};
use crate::models::security_saml_sp::SecuritySamlSp as Record;

/// Server certificate to publish in the metadata, identified by its common name or by CA and serial number.
///
/// `certificate`: object. Since 9.6.
pub const CERTIFICATE: Field<Record, Whole> = Field::new("certificate");

/// CA that issued the certificate. It goes with the serial number and excludes the common name.
///
/// `certificate.ca`: string. Since 9.6.
pub const CERTIFICATE_CA: Field<Record, String> = Field::new("certificate.ca");

/// Common name of the certificate. It excludes CA and serial number.
///
/// `certificate.common_name`: string. Since 9.6.
pub const CERTIFICATE_COMMON_NAME: Field<Record, String> = Field::new("certificate.common_name");

/// Serial number of the certificate. It goes with the CA and excludes the common name.
///
/// `certificate.serial_number`: string. Since 9.6.
pub const CERTIFICATE_SERIAL_NUMBER: Field<Record, String> =
    Field::new("certificate.serial_number");

/// Whether web sign-on goes through SAML. It is false after creation, and turning it off again takes the console or a SAML session.
///
/// `enabled`: boolean. Since 9.6.
pub const ENABLED: Field<Record, bool> = Field::new("enabled");

/// Management address of the cluster that the identity provider sends users back to; that of a node where the cluster has none.
///
/// `host`: string. Since 9.6.
pub const HOST: Field<Record, String> = Field::new("host");

/// Where the metadata of the identity provider is fetched from, by HTTPS or FTPS. Needed at creation.
///
/// `idp_uri`: string. Since 9.6.
pub const IDP_URI: Field<Record, String> = Field::new("idp_uri");
