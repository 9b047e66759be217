// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware/suspects

//! Fields of the records of `/security/anti-ransomware/suspects`.

use ontap_runtime::{DateTime, Field, Whole};
use crate::models::anti_ransomware_suspect::AntiRansomwareSuspect as Record;

/// `file`: object. Since 9.10.1.
pub const FILE: Field<Record, Whole> = Field::new("file").introduced_in(9, 10, 1);

/// `file.format`: string. Since 9.10.1.
pub const FILE_FORMAT: Field<Record, String> = Field::new("file.format").introduced_in(9, 10, 1);

/// `file.name`: string. Since 9.10.1.
pub const FILE_NAME: Field<Record, String> = Field::new("file.name").introduced_in(9, 10, 1);

/// `file.path`: string. Since 9.10.1.
pub const FILE_PATH: Field<Record, String> = Field::new("file.path").introduced_in(9, 10, 1);

/// `file.reason`: string. Since 9.11.1.
pub const FILE_REASON: Field<Record, String> = Field::new("file.reason").introduced_in(9, 11, 1);

/// `file.suspect_time`: date and time. Since 9.10.1.
pub const FILE_SUSPECT_TIME: Field<Record, DateTime> =
    Field::new("file.suspect_time").introduced_in(9, 10, 1);

/// `is_false_positive`: boolean. From 9.10.1 to 9.12.1.
#[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
pub const IS_FALSE_POSITIVE: Field<Record, bool> =
    Field::new("is_false_positive").introduced_in(9, 10, 1).last_in(9, 12, 1);

/// `volume`: object. Since 9.10.1.
pub const VOLUME: Field<Record, Whole> = Field::new("volume").introduced_in(9, 10, 1);

/// `volume.name`: string. Since 9.10.1.
pub const VOLUME_NAME: Field<Record, String> = Field::new("volume.name").introduced_in(9, 10, 1);

/// `volume.uuid`: string. Since 9.10.1.
pub const VOLUME_UUID: Field<Record, String> = Field::new("volume.uuid").introduced_in(9, 10, 1);
