// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /cluster

//! Fields of the records of `/cluster`.

use ontap_runtime::{DateTime, Field, Whole};
use crate::models::cluster::Cluster as Record;

/// `_tags`: list of string. Since 9.13.1.
pub const TAGS: Field<Record, String> = Field::new("_tags").introduced_in(9, 13, 1);

/// `active_directory`: object. Since 9.16.1.
pub const ACTIVE_DIRECTORY: Field<Record, Whole> =
    Field::new("active_directory").introduced_in(9, 16, 1);

/// `active_directory.fqdn`: string. Since 9.16.1.
pub const ACTIVE_DIRECTORY_FQDN: Field<Record, String> =
    Field::new("active_directory.fqdn").introduced_in(9, 16, 1);

/// `active_directory.name`: string. Since 9.16.1.
pub const ACTIVE_DIRECTORY_NAME: Field<Record, String> =
    Field::new("active_directory.name").introduced_in(9, 16, 1);

/// `active_directory.organizational_unit`: string. Since 9.16.1.
pub const ACTIVE_DIRECTORY_ORGANIZATIONAL_UNIT: Field<Record, String> =
    Field::new("active_directory.organizational_unit").introduced_in(9, 16, 1);

/// `active_directory.security`: `active_directory_security`. Since 9.17.1.
pub const ACTIVE_DIRECTORY_SECURITY: Field<Record, Whole> =
    Field::new("active_directory.security").introduced_in(9, 17, 1);

/// `active_directory.security.advertised_kdc_encryptions`: list of enumeration. Since 9.17.1.
pub const ACTIVE_DIRECTORY_SECURITY_ADVERTISED_KDC_ENCRYPTIONS: Field<Record, crate::models::active_directory_security::AdvertisedKdcEncryption> =
    Field::new("active_directory.security.advertised_kdc_encryptions").introduced_in(9, 17, 1);

/// `auto_enable_activity_tracking`: boolean. Since 9.13.1.
pub const AUTO_ENABLE_ACTIVITY_TRACKING: Field<Record, bool> =
    Field::new("auto_enable_activity_tracking").introduced_in(9, 13, 1);

/// `auto_enable_analytics`: boolean. Since 9.13.1.
pub const AUTO_ENABLE_ANALYTICS: Field<Record, bool> =
    Field::new("auto_enable_analytics").introduced_in(9, 13, 1);

/// `certificate`: object. Since 9.7.
pub const CERTIFICATE: Field<Record, Whole> = Field::new("certificate").introduced_in(9, 7, 0);

/// `certificate.name`: string. Since 9.8.
pub const CERTIFICATE_NAME: Field<Record, String> =
    Field::new("certificate.name").introduced_in(9, 8, 0);

/// `certificate.uuid`: string. Since 9.7.
pub const CERTIFICATE_UUID: Field<Record, String> =
    Field::new("certificate.uuid").introduced_in(9, 7, 0);

/// `cluster_network_overlay_enabled`: boolean. Since 9.18.1.
pub const CLUSTER_NETWORK_OVERLAY_ENABLED: Field<Record, bool> =
    Field::new("cluster_network_overlay_enabled").introduced_in(9, 18, 1);

/// `contact`: string. Since 9.6.
pub const CONTACT: Field<Record, String> = Field::new("contact");

/// `disaggregated`: boolean. Since 9.16.1.
pub const DISAGGREGATED: Field<Record, bool> = Field::new("disaggregated").introduced_in(9, 16, 1);

/// `dns_domains`: list of string. Since 9.6.
pub const DNS_DOMAINS: Field<Record, String> = Field::new("dns_domains");

/// `ha`: object. Since 9.19.1.
pub const HA: Field<Record, Whole> = Field::new("ha").introduced_in(9, 19, 1);

/// `ha.failover_protection_level`: enumeration. Since 9.19.1.
pub const HA_FAILOVER_PROTECTION_LEVEL: Field<Record, crate::models::cluster::HaFailoverProtectionLevel> =
    Field::new("ha.failover_protection_level").introduced_in(9, 19, 1);

/// `location`: string. Since 9.6.
pub const LOCATION: Field<Record, String> = Field::new("location");

/// `management_interfaces`: list of object. Since 9.6.
pub const MANAGEMENT_INTERFACES: Field<Record, Whole> = Field::new("management_interfaces");

/// `management_interfaces.ip`: object. Since 9.6.
pub const MANAGEMENT_INTERFACES_IP: Field<Record, Whole> = Field::new("management_interfaces.ip");

/// `management_interfaces.ip.address`: string. Since 9.6.
pub const MANAGEMENT_INTERFACES_IP_ADDRESS: Field<Record, String> =
    Field::new("management_interfaces.ip.address");

/// `management_interfaces.name`: string. Since 9.6.
pub const MANAGEMENT_INTERFACES_NAME: Field<Record, String> =
    Field::new("management_interfaces.name");

/// `management_interfaces.uuid`: string. Since 9.6.
pub const MANAGEMENT_INTERFACES_UUID: Field<Record, String> =
    Field::new("management_interfaces.uuid");

/// `metric`: object. Since 9.6.
pub const METRIC: Field<Record, Whole> = Field::new("metric");

/// `metric.duration`: enumeration. Since 9.6.
pub const METRIC_DURATION: Field<Record, crate::models::cluster::MetricDuration> =
    Field::new("metric.duration");

/// `metric.iops`: object. Since 9.6.
pub const METRIC_IOPS: Field<Record, Whole> = Field::new("metric.iops");

/// `metric.iops.other`: integer. Since 9.6.
pub const METRIC_IOPS_OTHER: Field<Record, i64> = Field::new("metric.iops.other");

/// `metric.iops.read`: integer. Since 9.6.
pub const METRIC_IOPS_READ: Field<Record, i64> = Field::new("metric.iops.read");

/// `metric.iops.total`: integer. Since 9.6.
pub const METRIC_IOPS_TOTAL: Field<Record, i64> = Field::new("metric.iops.total");

/// `metric.iops.write`: integer. Since 9.6.
pub const METRIC_IOPS_WRITE: Field<Record, i64> = Field::new("metric.iops.write");

/// `metric.latency`: object. Since 9.6.
pub const METRIC_LATENCY: Field<Record, Whole> = Field::new("metric.latency");

/// `metric.latency.other`: integer. Since 9.6.
pub const METRIC_LATENCY_OTHER: Field<Record, i64> = Field::new("metric.latency.other");

/// `metric.latency.read`: integer. Since 9.6.
pub const METRIC_LATENCY_READ: Field<Record, i64> = Field::new("metric.latency.read");

/// `metric.latency.total`: integer. Since 9.6.
pub const METRIC_LATENCY_TOTAL: Field<Record, i64> = Field::new("metric.latency.total");

/// `metric.latency.write`: integer. Since 9.6.
pub const METRIC_LATENCY_WRITE: Field<Record, i64> = Field::new("metric.latency.write");

/// `metric.status`: enumeration. Since 9.6.
pub const METRIC_STATUS: Field<Record, crate::models::cluster::MetricStatus> =
    Field::new("metric.status");

/// `metric.throughput`: object. Since 9.6.
pub const METRIC_THROUGHPUT: Field<Record, Whole> = Field::new("metric.throughput");

/// `metric.throughput.other`: integer. Since 9.6.
pub const METRIC_THROUGHPUT_OTHER: Field<Record, i64> = Field::new("metric.throughput.other");

/// `metric.throughput.read`: integer. Since 9.6.
pub const METRIC_THROUGHPUT_READ: Field<Record, i64> = Field::new("metric.throughput.read");

/// `metric.throughput.total`: integer. Since 9.6.
pub const METRIC_THROUGHPUT_TOTAL: Field<Record, i64> = Field::new("metric.throughput.total");

/// `metric.throughput.write`: integer. Since 9.6.
pub const METRIC_THROUGHPUT_WRITE: Field<Record, i64> = Field::new("metric.throughput.write");

/// `metric.timestamp`: date and time. Since 9.6.
pub const METRIC_TIMESTAMP: Field<Record, DateTime> = Field::new("metric.timestamp");

/// `name`: string. Since 9.6.
pub const NAME: Field<Record, String> = Field::new("name");

/// `name_servers`: list of string. Since 9.6.
pub const NAME_SERVERS: Field<Record, String> = Field::new("name_servers");

/// `ntp_servers`: list of string. Since 9.6.
pub const NTP_SERVERS: Field<Record, String> = Field::new("ntp_servers");

/// `peering_policy`: object. Since 9.10.1.
pub const PEERING_POLICY: Field<Record, Whole> =
    Field::new("peering_policy").introduced_in(9, 10, 1);

/// `peering_policy.authentication_required`: boolean. Since 9.10.1.
pub const PEERING_POLICY_AUTHENTICATION_REQUIRED: Field<Record, bool> =
    Field::new("peering_policy.authentication_required").introduced_in(9, 10, 1);

/// `peering_policy.encryption_required`: boolean. Since 9.10.1.
pub const PEERING_POLICY_ENCRYPTION_REQUIRED: Field<Record, bool> =
    Field::new("peering_policy.encryption_required").introduced_in(9, 10, 1);

/// `peering_policy.minimum_passphrase_length`: integer. Since 9.10.1.
pub const PEERING_POLICY_MINIMUM_PASSPHRASE_LENGTH: Field<Record, i64> =
    Field::new("peering_policy.minimum_passphrase_length").introduced_in(9, 10, 1);

/// `san_optimized`: boolean. Since 9.7.
pub const SAN_OPTIMIZED: Field<Record, bool> = Field::new("san_optimized").introduced_in(9, 7, 0);

/// `statistics`: object. Since 9.6.
pub const STATISTICS: Field<Record, Whole> = Field::new("statistics");

/// `statistics.iops_raw`: object. Since 9.6.
pub const STATISTICS_IOPS_RAW: Field<Record, Whole> = Field::new("statistics.iops_raw");

/// `statistics.iops_raw.other`: integer. Since 9.6.
pub const STATISTICS_IOPS_RAW_OTHER: Field<Record, i64> = Field::new("statistics.iops_raw.other");

/// `statistics.iops_raw.read`: integer. Since 9.6.
pub const STATISTICS_IOPS_RAW_READ: Field<Record, i64> = Field::new("statistics.iops_raw.read");

/// `statistics.iops_raw.total`: integer. Since 9.6.
pub const STATISTICS_IOPS_RAW_TOTAL: Field<Record, i64> = Field::new("statistics.iops_raw.total");

/// `statistics.iops_raw.write`: integer. Since 9.6.
pub const STATISTICS_IOPS_RAW_WRITE: Field<Record, i64> = Field::new("statistics.iops_raw.write");

/// `statistics.latency_raw`: object. Since 9.6.
pub const STATISTICS_LATENCY_RAW: Field<Record, Whole> = Field::new("statistics.latency_raw");

/// `statistics.latency_raw.other`: integer. Since 9.6.
pub const STATISTICS_LATENCY_RAW_OTHER: Field<Record, i64> =
    Field::new("statistics.latency_raw.other");

/// `statistics.latency_raw.read`: integer. Since 9.6.
pub const STATISTICS_LATENCY_RAW_READ: Field<Record, i64> =
    Field::new("statistics.latency_raw.read");

/// `statistics.latency_raw.total`: integer. Since 9.6.
pub const STATISTICS_LATENCY_RAW_TOTAL: Field<Record, i64> =
    Field::new("statistics.latency_raw.total");

/// `statistics.latency_raw.write`: integer. Since 9.6.
pub const STATISTICS_LATENCY_RAW_WRITE: Field<Record, i64> =
    Field::new("statistics.latency_raw.write");

/// `statistics.status`: enumeration. Since 9.6.
pub const STATISTICS_STATUS: Field<Record, crate::models::cluster::StatisticsStatus> =
    Field::new("statistics.status");

/// `statistics.throughput_raw`: object. Since 9.6.
pub const STATISTICS_THROUGHPUT_RAW: Field<Record, Whole> = Field::new("statistics.throughput_raw");

/// `statistics.throughput_raw.other`: integer. Since 9.6.
pub const STATISTICS_THROUGHPUT_RAW_OTHER: Field<Record, i64> =
    Field::new("statistics.throughput_raw.other");

/// `statistics.throughput_raw.read`: integer. Since 9.6.
pub const STATISTICS_THROUGHPUT_RAW_READ: Field<Record, i64> =
    Field::new("statistics.throughput_raw.read");

/// `statistics.throughput_raw.total`: integer. Since 9.6.
pub const STATISTICS_THROUGHPUT_RAW_TOTAL: Field<Record, i64> =
    Field::new("statistics.throughput_raw.total");

/// `statistics.throughput_raw.write`: integer. Since 9.6.
pub const STATISTICS_THROUGHPUT_RAW_WRITE: Field<Record, i64> =
    Field::new("statistics.throughput_raw.write");

/// `statistics.timestamp`: date and time. Since 9.6.
pub const STATISTICS_TIMESTAMP: Field<Record, DateTime> = Field::new("statistics.timestamp");

/// `timezone`: object. Since 9.7.
pub const TIMEZONE: Field<Record, Whole> = Field::new("timezone").introduced_in(9, 7, 0);

/// `timezone.name`: string. Since 9.7.
pub const TIMEZONE_NAME: Field<Record, String> = Field::new("timezone.name").introduced_in(9, 7, 0);

/// `uuid`: string (uuid). Since 9.6.
pub const UUID: Field<Record, String> = Field::new("uuid");

/// `version`: object. Since 9.6.
pub const VERSION: Field<Record, Whole> = Field::new("version");

/// `version.full`: string. Since 9.6.
pub const VERSION_FULL: Field<Record, String> = Field::new("version.full");

/// `version.generation`: integer. Since 9.6.
pub const VERSION_GENERATION: Field<Record, i64> = Field::new("version.generation");

/// `version.major`: integer. Since 9.6.
pub const VERSION_MAJOR: Field<Record, i64> = Field::new("version.major");

/// `version.minor`: integer. Since 9.6.
pub const VERSION_MINOR: Field<Record, i64> = Field::new("version.minor");
