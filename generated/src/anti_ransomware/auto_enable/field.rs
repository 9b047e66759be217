// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware/auto-enable

//! Fields of the records of `/security/anti-ransomware/auto-enable`.

use ontap_runtime::Field;
use crate::models::anti_ransomware_auto_enable::AntiRansomwareAutoEnable as Record;

/// `new_volume_auto_enable`: boolean. Since 9.18.1.
pub const NEW_VOLUME_AUTO_ENABLE: Field<Record, bool> =
    Field::new("new_volume_auto_enable").introduced_in(9, 18, 1);

/// `warm_up_period_applicable`: boolean. Since 9.18.1.
pub const WARM_UP_PERIOD_APPLICABLE: Field<Record, bool> =
    Field::new("warm_up_period_applicable").introduced_in(9, 18, 1);

/// `warm_up_period_completed`: boolean. Since 9.18.1.
pub const WARM_UP_PERIOD_COMPLETED: Field<Record, bool> =
    Field::new("warm_up_period_completed").introduced_in(9, 18, 1);

/// `warm_up_period_remaining_duration`: string. Since 9.18.1.
pub const WARM_UP_PERIOD_REMAINING_DURATION: Field<Record, String> =
    Field::new("warm_up_period_remaining_duration").introduced_in(9, 18, 1);

/// `warm_up_period_total_duration`: string. Since 9.18.1.
pub const WARM_UP_PERIOD_TOTAL_DURATION: Field<Record, String> =
    Field::new("warm_up_period_total_duration").introduced_in(9, 18, 1);
