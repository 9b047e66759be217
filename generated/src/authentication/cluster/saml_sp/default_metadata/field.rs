// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/saml-sp/default-metadata

//! Fields of the records of `/security/authentication/cluster/saml-sp/default-metadata`.

use ontap_runtime::{Field, Whole};
use crate::models::security_saml_def_metadata::SecuritySamlDefMetadata as Record;

/// Server certificate to publish in the metadata, identified by its common name or by CA and serial number.
///
/// `certificate`: object. Since 9.17.1.
pub const CERTIFICATE: Field<Record, Whole> = Field::new("certificate").introduced_in(9, 17, 1);

/// CA that issued the certificate. It goes with the serial number and excludes the common name.
///
/// `certificate.ca`: string. Since 9.17.1.
pub const CERTIFICATE_CA: Field<Record, String> =
    Field::new("certificate.ca").introduced_in(9, 17, 1);

/// Common name of the certificate. It excludes CA and serial number.
///
/// `certificate.common_name`: string. Since 9.17.1.
pub const CERTIFICATE_COMMON_NAME: Field<Record, String> =
    Field::new("certificate.common_name").introduced_in(9, 17, 1);

/// Serial number of the certificate. It goes with the CA and excludes the common name.
///
/// `certificate.serial_number`: string. Since 9.17.1.
pub const CERTIFICATE_SERIAL_NUMBER: Field<Record, String> =
    Field::new("certificate.serial_number").introduced_in(9, 17, 1);

/// Management address of the cluster that the identity provider sends users back to; that of a node where the cluster has none.
///
/// `host`: string. Since 9.17.1.
pub const HOST: Field<Record, String> = Field::new("host").introduced_in(9, 17, 1);

/// Scope of the default metadata: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
///
/// `scope`: enumeration. Since 9.17.1.
pub const SCOPE: Field<Record, crate::models::security_saml_def_metadata::Scope> =
    Field::new("scope").introduced_in(9, 17, 1);
