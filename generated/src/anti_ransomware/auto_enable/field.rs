// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware/auto-enable

//! Fields of the records of `/security/anti-ransomware/auto-enable`.

use ontap_runtime::Field;
use crate::models::anti_ransomware_auto_enable::AntiRansomwareAutoEnable as Record;

/// Whether new volumes are protected from the start.
///
/// `new_volume_auto_enable`: boolean. Since 9.18.1.
pub const NEW_VOLUME_AUTO_ENABLE: Field<Record, bool> =
    Field::new("new_volume_auto_enable").introduced_in(9, 18, 1);

/// Whether there is a warm-up before new volumes are protected.
///
/// `warm_up_period_applicable`: boolean. Since 9.18.1.
pub const WARM_UP_PERIOD_APPLICABLE: Field<Record, bool> =
    Field::new("warm_up_period_applicable").introduced_in(9, 18, 1);

/// Whether the warm-up is over.
///
/// `warm_up_period_completed`: boolean. Since 9.18.1.
pub const WARM_UP_PERIOD_COMPLETED: Field<Record, bool> =
    Field::new("warm_up_period_completed").introduced_in(9, 18, 1);

/// How much of the warm-up is left.
///
/// `warm_up_period_remaining_duration`: string. Since 9.18.1.
pub const WARM_UP_PERIOD_REMAINING_DURATION: Field<Record, String> =
    Field::new("warm_up_period_remaining_duration").introduced_in(9, 18, 1);

/// Length of the whole warm-up.
///
/// `warm_up_period_total_duration`: string. Since 9.18.1.
pub const WARM_UP_PERIOD_TOTAL_DURATION: Field<Record, String> =
    Field::new("warm_up_period_total_duration").introduced_in(9, 18, 1);
