// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware/storage-unit/entropy-stats

//! Fields of the records of `/security/anti-ransomware/storage-unit/entropy-stats`.

use ontap_runtime::{DateTime, Duration, Field, Whole};
use crate::models::storage_unit_anti_ransomware_entropy_stats::StorageUnitAntiRansomwareEntropyStats as Record;

/// `data_written_in_bytes`: integer. Since 9.17.1.
pub const DATA_WRITTEN_IN_BYTES: Field<Record, i64> = Field::new("data_written_in_bytes");

/// `duration`: ISO 8601 duration. Since 9.17.1.
pub const DURATION: Field<Record, Duration> = Field::new("duration");

/// `encryption_percentage`: integer. Since 9.17.1.
pub const ENCRYPTION_PERCENTAGE: Field<Record, i64> = Field::new("encryption_percentage");

/// `entropy_stats_type`: enumeration. Since 9.17.1.
pub const ENTROPY_STATS_TYPE: Field<Record, crate::models::storage_unit_anti_ransomware_entropy_stats::EntropyStatsType> =
    Field::new("entropy_stats_type");

/// `storage_unit`: object. Since 9.17.1.
pub const STORAGE_UNIT: Field<Record, Whole> = Field::new("storage_unit");

/// `storage_unit.name`: string. Since 9.17.1.
pub const STORAGE_UNIT_NAME: Field<Record, String> = Field::new("storage_unit.name");

/// `storage_unit.uuid`: string. Since 9.17.1.
pub const STORAGE_UNIT_UUID: Field<Record, String> = Field::new("storage_unit.uuid");

/// `timestamp`: date and time. Since 9.17.1.
pub const TIMESTAMP: Field<Record, DateTime> = Field::new("timestamp");
