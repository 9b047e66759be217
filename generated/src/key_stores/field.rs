// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-stores

//! Fields of the records of `/security/key-stores`.

use ontap_runtime::{Field, Whole};
use crate::models::security_keystore::SecurityKeystore as Record;

/// Configuration behind the key store.
///
/// `configuration`: object. Since 9.14.1.
pub const CONFIGURATION: Field<Record, Whole> = Field::new("configuration").introduced_in(9, 14, 1);

/// Name of the configuration. Several of one SVM are told apart by it.
///
/// `configuration.name`: string. Since 9.14.1.
pub const CONFIGURATION_NAME: Field<Record, String> =
    Field::new("configuration.name").introduced_in(9, 14, 1);

/// UUID of the configuration.
///
/// `configuration.uuid`: string. Since 9.14.1.
pub const CONFIGURATION_UUID: Field<Record, String> =
    Field::new("configuration.uuid").introduced_in(9, 14, 1);

/// Whether this configuration is the one in use. True can be sent to switch to it; false is refused.
///
/// `enabled`: boolean. Since 9.14.1.
pub const ENABLED: Field<Record, bool> = Field::new("enabled").introduced_in(9, 14, 1);

/// Whether the key store is built on the SVM's own key encryption key (SVM-KEK).
///
/// `is_svm_kek`: boolean. Since 9.19.1.
pub const IS_SVM_KEK: Field<Record, bool> = Field::new("is_svm_kek").introduced_in(9, 19, 1);

/// Whether the keys are kept in the cluster or outside of it.
///
/// `location`: enumeration. Since 9.10.1.
pub const LOCATION: Field<Record, crate::models::security_keystore::Location> =
    Field::new("location").introduced_in(9, 10, 1);

/// Scope of the key store: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
///
/// `scope`: `network_scope_readonly`. Since 9.16.1.
pub const SCOPE: Field<Record, crate::models::network_scope_readonly::NetworkScopeReadonly> =
    Field::new("scope").introduced_in(9, 16, 1);

/// Whether the key store serves keys, and what is going on. New keys are made only while it is active.
///
/// `state`: enumeration. Since 9.16.1.
pub const STATE: Field<Record, crate::models::security_keystore::State> =
    Field::new("state").introduced_in(9, 16, 1);

/// SVM of the key store. Absent at cluster scope.
///
/// `svm`: object. Since 9.10.1.
pub const SVM: Field<Record, Whole> = Field::new("svm").introduced_in(9, 10, 1);

/// Name of the SVM.
///
/// `svm.name`: string. Since 9.10.1.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name").introduced_in(9, 10, 1);

/// UUID of the SVM. It stays the same when the SVM is renamed.
///
/// `svm.uuid`: string. Since 9.10.1.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid").introduced_in(9, 10, 1);

/// Kind of key manager behind the key store.
///
/// `type`: enumeration. Since 9.10.1.
pub const TYPE: Field<Record, crate::models::security_keystore::Type> =
    Field::new("type").introduced_in(9, 10, 1);

/// UUID of the key store; the key of its path.
///
/// `uuid`: string. Since 9.10.1.
pub const UUID: Field<Record, String> = Field::new("uuid").introduced_in(9, 10, 1);
