// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security

//! Fields of the records of `/security`.

use ontap_runtime::{Field, Whole};
use crate::models::security_config::SecurityConfig as Record;

/// FIPS mode of the software.
///
/// `fips`: object. Since 9.8.
pub const FIPS: Field<Record, Whole> = Field::new("fips").introduced_in(9, 8, 0);

/// Whether only algorithms approved by FIPS 140-2 are used, for instance in TLS. Enabling is refused while certificates or protocols are too weak; it rules out SSLv3, TLSv1 and TLSv1.1.
///
/// `fips.enabled`: boolean. Since 9.8.
pub const FIPS_ENABLED: Field<Record, bool> = Field::new("fips.enabled").introduced_in(9, 8, 0);

/// Old protocols for management, which send everything in the clear.
///
/// `management_protocols`: object. Since 9.10.1.
pub const MANAGEMENT_PROTOCOLS: Field<Record, Whole> =
    Field::new("management_protocols").introduced_in(9, 10, 1);

/// Whether the remote shell (rsh) is allowed.
///
/// `management_protocols.rsh_enabled`: boolean. Since 9.10.1.
pub const MANAGEMENT_PROTOCOLS_RSH_ENABLED: Field<Record, bool> =
    Field::new("management_protocols.rsh_enabled").introduced_in(9, 10, 1);

/// Whether Telnet is allowed.
///
/// `management_protocols.telnet_enabled`: boolean. Since 9.10.1.
pub const MANAGEMENT_PROTOCOLS_TELNET_ENABLED: Field<Record, bool> =
    Field::new("management_protocols.telnet_enabled").introduced_in(9, 10, 1);

/// Whether this cluster can have an onboard key manager.
///
/// `onboard_key_manager_configurable_status`: object. Since 9.7.
pub const ONBOARD_KEY_MANAGER_CONFIGURABLE_STATUS: Field<Record, Whole> =
    Field::new("onboard_key_manager_configurable_status").introduced_in(9, 7, 0);

/// Number of the reason why it cannot be set up; 0 when it can.
///
/// `onboard_key_manager_configurable_status.code`: integer. Since 9.7.
pub const ONBOARD_KEY_MANAGER_CONFIGURABLE_STATUS_CODE: Field<Record, i64> =
    Field::new("onboard_key_manager_configurable_status.code").introduced_in(9, 7, 0);

/// Reason in words why it cannot be set up.
///
/// `onboard_key_manager_configurable_status.message`: string. Since 9.7.
pub const ONBOARD_KEY_MANAGER_CONFIGURABLE_STATUS_MESSAGE: Field<Record, String> =
    Field::new("onboard_key_manager_configurable_status.message").introduced_in(9, 7, 0);

/// True when it can be set up.
///
/// `onboard_key_manager_configurable_status.supported`: boolean. Since 9.7.
pub const ONBOARD_KEY_MANAGER_CONFIGURABLE_STATUS_SUPPORTED: Field<Record, bool> =
    Field::new("onboard_key_manager_configurable_status.supported").introduced_in(9, 7, 0);

/// Encryption of data at rest by software, for the whole cluster.
///
/// `software_data_encryption`: object. Since 9.8.
pub const SOFTWARE_DATA_ENCRYPTION: Field<Record, Whole> =
    Field::new("software_data_encryption").introduced_in(9, 8, 0);

/// Starts the conversion of everything that is not encrypted: metadata volumes and aggregates, or all volumes, depending on the platform. It needs a key manager and cannot be set back to false.
///
/// `software_data_encryption.conversion_enabled`: boolean. Since 9.8.
pub const SOFTWARE_DATA_ENCRYPTION_CONVERSION_ENABLED: Field<Record, bool> =
    Field::new("software_data_encryption.conversion_enabled").introduced_in(9, 8, 0);

/// Whether new volumes are left unencrypted by default. It cannot be set in the same request that starts a conversion or rekey.
///
/// `software_data_encryption.disabled_by_default`: boolean. Since 9.8.
pub const SOFTWARE_DATA_ENCRYPTION_DISABLED_BY_DEFAULT: Field<Record, bool> =
    Field::new("software_data_encryption.disabled_by_default").introduced_in(9, 8, 0);

/// State of the encryption of the cluster's volumes.
///
/// `software_data_encryption.encryption_state`: enumeration. Since 9.16.1.
pub const SOFTWARE_DATA_ENCRYPTION_ENCRYPTION_STATE: Field<Record, crate::models::security_config::SoftwareDataEncryptionEncryptionState> =
    Field::new("software_data_encryption.encryption_state").introduced_in(9, 16, 1);

/// What TLS connections of the cluster accept.
///
/// `tls`: object. Since 9.10.1.
pub const TLS: Field<Record, Whole> = Field::new("tls").introduced_in(9, 10, 1);

/// Cipher suites that may be chosen, by their IANA names. The list that is sent replaces the old one.
///
/// `tls.cipher_suites`: list of string. Since 9.10.1.
pub const TLS_CIPHER_SUITES: Field<Record, String> =
    Field::new("tls.cipher_suites").introduced_in(9, 10, 1);

/// Whether hardware does the encryption where it can.
///
/// `tls.offload_enabled`: boolean. Since 9.19.1.
pub const TLS_OFFLOAD_ENABLED: Field<Record, bool> =
    Field::new("tls.offload_enabled").introduced_in(9, 19, 1);

/// Versions of TLS that may be chosen. The list that is sent replaces the old one; SSLv3 and TLSv1 are best left out.
///
/// `tls.protocol_versions`: list of enumeration. Since 9.10.1.
pub const TLS_PROTOCOL_VERSIONS: Field<Record, crate::models::security_config::TlsProtocolVersion> =
    Field::new("tls.protocol_versions").introduced_in(9, 10, 1);
