// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware/suspects

//! Fields of the records of `/security/anti-ransomware/suspects`.

use ontap_runtime::{DateTime, Field, Whole};
use crate::models::anti_ransomware_suspect::AntiRansomwareSuspect as Record;

/// The file that is suspected.
///
/// `file`: object. Since 9.10.1.
pub const FILE: Field<Record, Whole> = Field::new("file").introduced_in(9, 10, 1);

/// Extension of the file.
///
/// `file.format`: string. Since 9.10.1.
pub const FILE_FORMAT: Field<Record, String> = Field::new("file.format").introduced_in(9, 10, 1);

/// Name of the file.
///
/// `file.name`: string. Since 9.10.1.
pub const FILE_NAME: Field<Record, String> = Field::new("file.name").introduced_in(9, 10, 1);

/// Directory of the file within the volume.
///
/// `file.path`: string. Since 9.10.1.
pub const FILE_PATH: Field<Record, String> = Field::new("file.path").introduced_in(9, 10, 1);

/// Why the file is suspected, such as a high entropy.
///
/// `file.reason`: string. Since 9.11.1.
pub const FILE_REASON: Field<Record, String> = Field::new("file.reason").introduced_in(9, 11, 1);

/// When the file was noticed.
///
/// `file.suspect_time`: date and time. Since 9.10.1.
pub const FILE_SUSPECT_TIME: Field<Record, DateTime> =
    Field::new("file.suspect_time").introduced_in(9, 10, 1);

/// Whether it was a false alarm. It counts only for a DELETE.
///
/// `is_false_positive`: boolean. From 9.10.1 to 9.12.1.
#[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
pub const IS_FALSE_POSITIVE: Field<Record, bool> =
    Field::new("is_false_positive").introduced_in(9, 10, 1).last_in(9, 12, 1);

/// Volume that the file is in.
///
/// `volume`: object. Since 9.10.1.
pub const VOLUME: Field<Record, Whole> = Field::new("volume").introduced_in(9, 10, 1);

/// Name of the volume.
///
/// `volume.name`: string. Since 9.10.1.
pub const VOLUME_NAME: Field<Record, String> = Field::new("volume.name").introduced_in(9, 10, 1);

/// UUID of the volume; it stays the same when the volume is moved.
///
/// `volume.uuid`: string. Since 9.10.1.
pub const VOLUME_UUID: Field<Record, String> = Field::new("volume.uuid").introduced_in(9, 10, 1);
