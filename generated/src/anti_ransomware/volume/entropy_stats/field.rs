// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware/volume/entropy-stats

//! Fields of the records of `/security/anti-ransomware/volume/entropy-stats`.

use ontap_runtime::{DateTime, Duration, Field, Whole};
use crate::models::anti_ransomware_volume_entropy_stats::AntiRansomwareVolumeEntropyStats as Record;

/// `data_written_in_bytes`: integer. Since 9.17.1.
pub const DATA_WRITTEN_IN_BYTES: Field<Record, i64> = Field::new("data_written_in_bytes");

/// `duration`: ISO 8601 duration. Since 9.17.1.
pub const DURATION: Field<Record, Duration> = Field::new("duration");

/// `encryption_percentage`: integer. Since 9.17.1.
pub const ENCRYPTION_PERCENTAGE: Field<Record, i64> = Field::new("encryption_percentage");

/// `entropy_stats_type`: enumeration. Since 9.17.1.
pub const ENTROPY_STATS_TYPE: Field<Record, crate::models::anti_ransomware_volume_entropy_stats::EntropyStatsType> =
    Field::new("entropy_stats_type");

/// `timestamp`: date and time. Since 9.17.1.
pub const TIMESTAMP: Field<Record, DateTime> = Field::new("timestamp");

/// `volume`: object. Since 9.17.1.
pub const VOLUME: Field<Record, Whole> = Field::new("volume");

/// `volume.name`: string. Since 9.17.1.
pub const VOLUME_NAME: Field<Record, String> = Field::new("volume.name");

/// `volume.uuid`: string. Since 9.17.1.
pub const VOLUME_UUID: Field<Record, String> = Field::new("volume.uuid");
