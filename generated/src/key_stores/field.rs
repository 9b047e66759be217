// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-stores

//! Fields of the records of `/security/key-stores`.

use ontap_runtime::{Field, Whole};
use crate::models::security_keystore::SecurityKeystore as Record;

/// `configuration`: object. Since 9.14.1.
pub const CONFIGURATION: Field<Record, Whole> = Field::new("configuration").introduced_in(9, 14, 1);

/// `configuration.name`: string. Since 9.14.1.
pub const CONFIGURATION_NAME: Field<Record, String> =
    Field::new("configuration.name").introduced_in(9, 14, 1);

/// `configuration.uuid`: string. Since 9.14.1.
pub const CONFIGURATION_UUID: Field<Record, String> =
    Field::new("configuration.uuid").introduced_in(9, 14, 1);

/// `enabled`: boolean. Since 9.14.1.
pub const ENABLED: Field<Record, bool> = Field::new("enabled").introduced_in(9, 14, 1);

/// `is_svm_kek`: boolean. Since 9.19.1.
pub const IS_SVM_KEK: Field<Record, bool> = Field::new("is_svm_kek").introduced_in(9, 19, 1);

/// `location`: enumeration. Since 9.10.1.
pub const LOCATION: Field<Record, crate::models::security_keystore::Location> =
    Field::new("location").introduced_in(9, 10, 1);

/// `scope`: `network_scope_readonly`. Since 9.16.1.
pub const SCOPE: Field<Record, crate::models::network_scope_readonly::NetworkScopeReadonly> =
    Field::new("scope").introduced_in(9, 16, 1);

/// `state`: enumeration. Since 9.16.1.
pub const STATE: Field<Record, crate::models::security_keystore::State> =
    Field::new("state").introduced_in(9, 16, 1);

/// `svm`: object. Since 9.10.1.
pub const SVM: Field<Record, Whole> = Field::new("svm").introduced_in(9, 10, 1);

/// `svm.name`: string. Since 9.10.1.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name").introduced_in(9, 10, 1);

/// `svm.uuid`: string. Since 9.10.1.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid").introduced_in(9, 10, 1);

/// `type`: enumeration. Since 9.10.1.
pub const TYPE: Field<Record, crate::models::security_keystore::Type> =
    Field::new("type").introduced_in(9, 10, 1);

/// `uuid`: string. Since 9.10.1.
pub const UUID: Field<Record, String> = Field::new("uuid").introduced_in(9, 10, 1);
