// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware/volume/entropy-stats

//! Fields of the records of `/security/anti-ransomware/volume/entropy-stats`.

use ontap_runtime::{DateTime, Field, IsoDuration, Whole};
use crate::models::anti_ransomware_volume_entropy_stats::AntiRansomwareVolumeEntropyStats as Record;

/// Bytes that were written in the interval.
///
/// `data_written_in_bytes`: integer. Since 9.17.1.
pub const DATA_WRITTEN_IN_BYTES: Field<Record, i64> =
    Field::new("data_written_in_bytes").introduced_in(9, 17, 1);

/// Length of the interval, as an ISO 8601 duration.
///
/// `duration`: ISO 8601 duration. Since 9.17.1.
pub const DURATION: Field<Record, IsoDuration> = Field::new("duration").introduced_in(9, 17, 1);

/// Share of the written data that looks encrypted, in percent.
///
/// `encryption_percentage`: integer. Since 9.17.1.
pub const ENCRYPTION_PERCENTAGE: Field<Record, i64> =
    Field::new("encryption_percentage").introduced_in(9, 17, 1);

/// Kind of interval. Part of the key.
///
/// `entropy_stats_type`: enumeration. Since 9.17.1.
pub const ENTROPY_STATS_TYPE: Field<Record, crate::models::anti_ransomware_volume_entropy_stats::EntropyStatsType> =
    Field::new("entropy_stats_type").introduced_in(9, 17, 1);

/// Start of the interval. Part of the key.
///
/// `timestamp`: date and time. Since 9.17.1.
pub const TIMESTAMP: Field<Record, DateTime> = Field::new("timestamp").introduced_in(9, 17, 1);

/// Volume that the statistics are about.
///
/// `volume`: object. Since 9.17.1.
pub const VOLUME: Field<Record, Whole> = Field::new("volume").introduced_in(9, 17, 1);

/// Name of the volume.
///
/// `volume.name`: string. Since 9.17.1.
pub const VOLUME_NAME: Field<Record, String> = Field::new("volume.name").introduced_in(9, 17, 1);

/// UUID of the volume; it stays the same when the volume is moved.
///
/// `volume.uuid`: string. Since 9.17.1.
pub const VOLUME_UUID: Field<Record, String> = Field::new("volume.uuid").introduced_in(9, 17, 1);
