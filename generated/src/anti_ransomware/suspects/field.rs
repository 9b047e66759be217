// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware/suspects

//! Fields of the records of `/security/anti-ransomware/suspects`.

use ontap_runtime::{DateTime, Field, Whole};
use crate::models::anti_ransomware_suspect::AntiRansomwareSuspect as Record;

/// `file`: object. Since 9.10.1.
pub const FILE: Field<Record, Whole> = Field::new("file");

/// `file.format`: string. Since 9.10.1.
pub const FILE_FORMAT: Field<Record, String> = Field::new("file.format");

/// `file.name`: string. Since 9.10.1.
pub const FILE_NAME: Field<Record, String> = Field::new("file.name");

/// `file.path`: string. Since 9.10.1.
pub const FILE_PATH: Field<Record, String> = Field::new("file.path");

/// `file.reason`: string. Since 9.11.1.
pub const FILE_REASON: Field<Record, String> = Field::new("file.reason");

/// `file.suspect_time`: date and time. Since 9.10.1.
pub const FILE_SUSPECT_TIME: Field<Record, DateTime> = Field::new("file.suspect_time");

/// `is_false_positive`: boolean. From 9.10.1 to 9.12.1.
#[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
pub const IS_FALSE_POSITIVE: Field<Record, bool> = Field::new("is_false_positive");

/// `volume`: object. Since 9.10.1.
pub const VOLUME: Field<Record, Whole> = Field::new("volume");

/// `volume.name`: string. Since 9.10.1.
pub const VOLUME_NAME: Field<Record, String> = Field::new("volume.name");

/// `volume.uuid`: string. Since 9.10.1.
pub const VOLUME_UUID: Field<Record, String> = Field::new("volume.uuid");
