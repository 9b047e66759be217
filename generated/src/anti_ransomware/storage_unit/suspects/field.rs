// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware/storage-unit/suspects

//! Fields of the records of `/security/anti-ransomware/storage-unit/suspects`.

use ontap_runtime::{Field, Whole};
use crate::models::storage_unit_anti_ransomware_suspect::StorageUnitAntiRansomwareSuspect as Record;

/// Storage unit on which an attack was detected.
///
/// `storage_unit`: object. Since 9.17.1.
pub const STORAGE_UNIT: Field<Record, Whole> = Field::new("storage_unit").introduced_in(9, 17, 1);

/// Name of the storage unit.
///
/// `storage_unit.name`: string. Since 9.17.1.
pub const STORAGE_UNIT_NAME: Field<Record, String> =
    Field::new("storage_unit.name").introduced_in(9, 17, 1);

/// UUID of the storage unit; the key of the path.
///
/// `storage_unit.uuid`: string. Since 9.17.1.
pub const STORAGE_UNIT_UUID: Field<Record, String> =
    Field::new("storage_unit.uuid").introduced_in(9, 17, 1);
