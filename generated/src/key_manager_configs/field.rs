// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-manager-configs

//! Fields of the records of `/security/key-manager-configs`.

use ontap_runtime::{Field, Whole};
use crate::models::key_manager_config::KeyManagerConfig as Record;

/// Whether Common Criteria mode is on, which among other things asks for a longer passphrase. Turning it on takes the onboard key manager and its passphrase.
///
/// `cc_mode_enabled`: boolean. Since 9.10.1.
pub const CC_MODE_ENABLED: Field<Record, bool> =
    Field::new("cc_mode_enabled").introduced_in(9, 10, 1);

/// Number of retries before a connection to a cloud key service counts as failed, 0 to 10.
///
/// `cloud_kms_retry_count`: integer. Since 9.11.1.
pub const CLOUD_KMS_RETRY_COUNT: Field<Record, i64> =
    Field::new("cloud_kms_retry_count").introduced_in(9, 11, 1);

/// What the health monitor does, for each kind of key manager. Returned only when asked for by name.
///
/// `health_monitor_policy`: object. Since 9.15.1.
pub const HEALTH_MONITOR_POLICY: Field<Record, Whole> =
    Field::new("health_monitor_policy").introduced_in(9, 15, 1);

/// Policy for Azure Key Vault.
///
/// `health_monitor_policy.akv`: object. Since 9.15.1.
pub const HEALTH_MONITOR_POLICY_AKV: Field<Record, Whole> =
    Field::new("health_monitor_policy.akv").introduced_in(9, 15, 1);

/// Whether Azure Key Vault is watched.
///
/// `health_monitor_policy.akv.enabled`: boolean. Since 9.15.1.
pub const HEALTH_MONITOR_POLICY_AKV_ENABLED: Field<Record, bool> =
    Field::new("health_monitor_policy.akv.enabled").introduced_in(9, 15, 1);

/// Whether the monitor takes volumes offline whose keys in Azure Key Vault are out of reach. Clients lose access to them then.
///
/// `health_monitor_policy.akv.manage_volume_offline`: boolean. Since 9.15.1.
pub const HEALTH_MONITOR_POLICY_AKV_MANAGE_VOLUME_OFFLINE: Field<Record, bool> =
    Field::new("health_monitor_policy.akv.manage_volume_offline").introduced_in(9, 15, 1);

/// Policy for the key service of Amazon Web Services.
///
/// `health_monitor_policy.aws`: object. Since 9.15.1.
pub const HEALTH_MONITOR_POLICY_AWS: Field<Record, Whole> =
    Field::new("health_monitor_policy.aws").introduced_in(9, 15, 1);

/// Whether the key service of Amazon Web Services is watched.
///
/// `health_monitor_policy.aws.enabled`: boolean. Since 9.15.1.
pub const HEALTH_MONITOR_POLICY_AWS_ENABLED: Field<Record, bool> =
    Field::new("health_monitor_policy.aws.enabled").introduced_in(9, 15, 1);

/// Whether the monitor takes volumes offline whose keys at Amazon Web Services are out of reach. Clients lose access to them then.
///
/// `health_monitor_policy.aws.manage_volume_offline`: boolean. Since 9.15.1.
pub const HEALTH_MONITOR_POLICY_AWS_MANAGE_VOLUME_OFFLINE: Field<Record, bool> =
    Field::new("health_monitor_policy.aws.manage_volume_offline").introduced_in(9, 15, 1);

/// Policy for OpenStack Barbican.
///
/// `health_monitor_policy.barbican`: object. Since 9.17.1.
pub const HEALTH_MONITOR_POLICY_BARBICAN: Field<Record, Whole> =
    Field::new("health_monitor_policy.barbican").introduced_in(9, 17, 1);

/// Whether Barbican is watched.
///
/// `health_monitor_policy.barbican.enabled`: boolean. Since 9.17.1.
pub const HEALTH_MONITOR_POLICY_BARBICAN_ENABLED: Field<Record, bool> =
    Field::new("health_monitor_policy.barbican.enabled").introduced_in(9, 17, 1);

/// Whether the monitor takes volumes offline whose keys in Barbican are out of reach. Clients lose access to them then.
///
/// `health_monitor_policy.barbican.manage_volume_offline`: boolean. Since 9.17.1.
pub const HEALTH_MONITOR_POLICY_BARBICAN_MANAGE_VOLUME_OFFLINE: Field<Record, bool> =
    Field::new("health_monitor_policy.barbican.manage_volume_offline").introduced_in(9, 17, 1);

/// Policy for the key service of Google Cloud.
///
/// `health_monitor_policy.gcp`: object. Since 9.15.1.
pub const HEALTH_MONITOR_POLICY_GCP: Field<Record, Whole> =
    Field::new("health_monitor_policy.gcp").introduced_in(9, 15, 1);

/// Whether the key service of Google Cloud is watched.
///
/// `health_monitor_policy.gcp.enabled`: boolean. Since 9.15.1.
pub const HEALTH_MONITOR_POLICY_GCP_ENABLED: Field<Record, bool> =
    Field::new("health_monitor_policy.gcp.enabled").introduced_in(9, 15, 1);

/// Whether the monitor takes volumes offline whose keys at Google Cloud are out of reach. Clients lose access to them then.
///
/// `health_monitor_policy.gcp.manage_volume_offline`: boolean. Since 9.15.1.
pub const HEALTH_MONITOR_POLICY_GCP_MANAGE_VOLUME_OFFLINE: Field<Record, bool> =
    Field::new("health_monitor_policy.gcp.manage_volume_offline").introduced_in(9, 15, 1);

/// Policy for IBM Key Protect.
///
/// `health_monitor_policy.ikp`: object. Since 9.15.1.
pub const HEALTH_MONITOR_POLICY_IKP: Field<Record, Whole> =
    Field::new("health_monitor_policy.ikp").introduced_in(9, 15, 1);

/// Whether IBM Key Protect is watched.
///
/// `health_monitor_policy.ikp.enabled`: boolean. Since 9.15.1.
pub const HEALTH_MONITOR_POLICY_IKP_ENABLED: Field<Record, bool> =
    Field::new("health_monitor_policy.ikp.enabled").introduced_in(9, 15, 1);

/// Whether the monitor takes volumes offline whose keys at IBM Key Protect are out of reach. Clients lose access to them then.
///
/// `health_monitor_policy.ikp.manage_volume_offline`: boolean. Since 9.15.1.
pub const HEALTH_MONITOR_POLICY_IKP_MANAGE_VOLUME_OFFLINE: Field<Record, bool> =
    Field::new("health_monitor_policy.ikp.manage_volume_offline").introduced_in(9, 15, 1);

/// Policy for external key managers (KMIP).
///
/// `health_monitor_policy.kmip`: object. Since 9.15.1.
pub const HEALTH_MONITOR_POLICY_KMIP: Field<Record, Whole> =
    Field::new("health_monitor_policy.kmip").introduced_in(9, 15, 1);

/// Whether external key managers are watched.
///
/// `health_monitor_policy.kmip.enabled`: boolean. Since 9.15.1.
pub const HEALTH_MONITOR_POLICY_KMIP_ENABLED: Field<Record, bool> =
    Field::new("health_monitor_policy.kmip.enabled").introduced_in(9, 15, 1);

/// Whether the monitor takes volumes offline whose keys on external servers are out of reach. Clients lose access to them then.
///
/// `health_monitor_policy.kmip.manage_volume_offline`: boolean. Since 9.15.1.
pub const HEALTH_MONITOR_POLICY_KMIP_MANAGE_VOLUME_OFFLINE: Field<Record, bool> =
    Field::new("health_monitor_policy.kmip.manage_volume_offline").introduced_in(9, 15, 1);

/// Policy for the onboard key manager.
///
/// `health_monitor_policy.okm`: object. Since 9.15.1.
pub const HEALTH_MONITOR_POLICY_OKM: Field<Record, Whole> =
    Field::new("health_monitor_policy.okm").introduced_in(9, 15, 1);

/// Whether the onboard key manager is watched.
///
/// `health_monitor_policy.okm.enabled`: boolean. Since 9.15.1.
pub const HEALTH_MONITOR_POLICY_OKM_ENABLED: Field<Record, bool> =
    Field::new("health_monitor_policy.okm.enabled").introduced_in(9, 15, 1);

/// Whether the monitor takes volumes offline whose onboard keys are not available. Clients lose access to them then.
///
/// `health_monitor_policy.okm.manage_volume_offline`: boolean. Since 9.15.1.
pub const HEALTH_MONITOR_POLICY_OKM_MANAGE_VOLUME_OFFLINE: Field<Record, bool> =
    Field::new("health_monitor_policy.okm.manage_volume_offline").introduced_in(9, 15, 1);

/// Interval between two checks of the key managers, in minutes, 15 to 30.
///
/// `health_monitor_polling_interval`: integer. Since 9.10.1.
pub const HEALTH_MONITOR_POLLING_INTERVAL: Field<Record, i64> =
    Field::new("health_monitor_polling_interval").introduced_in(9, 10, 1);
