// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-stores

//! Fields of the records of `/security/key-stores`.

use ontap_runtime::{Field, Whole};
use crate::models::security_keystore::SecurityKeystore as Record;

/// `configuration`: object. Since 9.14.1.
pub const CONFIGURATION: Field<Record, Whole> = Field::new("configuration");

/// `configuration.name`: string. Since 9.14.1.
pub const CONFIGURATION_NAME: Field<Record, String> = Field::new("configuration.name");

/// `configuration.uuid`: string. Since 9.14.1.
pub const CONFIGURATION_UUID: Field<Record, String> = Field::new("configuration.uuid");

/// `enabled`: boolean. Since 9.14.1.
pub const ENABLED: Field<Record, bool> = Field::new("enabled");

/// `is_svm_kek`: boolean. Since 9.19.1.
pub const IS_SVM_KEK: Field<Record, bool> = Field::new("is_svm_kek");

/// `location`: enumeration. Since 9.10.1.
pub const LOCATION: Field<Record, crate::models::security_keystore::Location> =
    Field::new("location");

/// `scope`: `network_scope_readonly`. Since 9.16.1.
pub const SCOPE: Field<Record, crate::models::network_scope_readonly::NetworkScopeReadonly> =
    Field::new("scope");

/// `state`: enumeration. Since 9.16.1.
pub const STATE: Field<Record, crate::models::security_keystore::State> = Field::new("state");

/// `svm`: object. Since 9.10.1.
pub const SVM: Field<Record, Whole> = Field::new("svm");

/// `svm.name`: string. Since 9.10.1.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name");

/// `svm.uuid`: string. Since 9.10.1.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid");

/// `type`: enumeration. Since 9.10.1.
pub const TYPE: Field<Record, crate::models::security_keystore::Type> = Field::new("type");

/// `uuid`: string. Since 9.10.1.
pub const UUID: Field<Record, String> = Field::new("uuid");
