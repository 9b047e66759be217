// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /cluster

//! Fields of the records of `/cluster`.

use ontap_runtime::{DateTime, Field, Whole};
use crate::models::cluster::Cluster as Record;

/// Labels of your own, each of the form `key:value`. The list that is sent replaces the old one.
///
/// `_tags`: list of string. Since 9.13.1.
pub const TAGS: Field<Record, String> = Field::new("_tags").introduced_in(9, 13, 1);

/// Account of the cluster in Active Directory.
///
/// `active_directory`: object. Since 9.16.1.
pub const ACTIVE_DIRECTORY: Field<Record, Whole> =
    Field::new("active_directory").introduced_in(9, 16, 1);

/// Fully qualified name of the domain.
///
/// `active_directory.fqdn`: string. Since 9.16.1.
pub const ACTIVE_DIRECTORY_FQDN: Field<Record, String> =
    Field::new("active_directory.fqdn").introduced_in(9, 16, 1);

/// NetBIOS name of the account, up to 15 characters.
///
/// `active_directory.name`: string. Since 9.16.1.
pub const ACTIVE_DIRECTORY_NAME: Field<Record, String> =
    Field::new("active_directory.name").introduced_in(9, 16, 1);

/// Organizational unit in which the account is created.
///
/// `active_directory.organizational_unit`: string. Since 9.16.1.
pub const ACTIVE_DIRECTORY_ORGANIZATIONAL_UNIT: Field<Record, String> =
    Field::new("active_directory.organizational_unit").introduced_in(9, 16, 1);

/// Security settings of the account.
///
/// `active_directory.security`: `active_directory_security`. Since 9.17.1.
pub const ACTIVE_DIRECTORY_SECURITY: Field<Record, Whole> =
    Field::new("active_directory.security").introduced_in(9, 17, 1);

/// Encryption types that the account offers to the key distribution centre (KDC). The list that is sent replaces the old one.
///
/// `active_directory.security.advertised_kdc_encryptions`: list of enumeration. Since 9.17.1.
pub const ACTIVE_DIRECTORY_SECURITY_ADVERTISED_KDC_ENCRYPTIONS: Field<Record, crate::models::active_directory_security::AdvertisedKdcEncryption> =
    Field::new("active_directory.security.advertised_kdc_encryptions").introduced_in(9, 17, 1);

/// Whether new SVMs turn activity tracking on for their new volumes.
///
/// `auto_enable_activity_tracking`: boolean. Since 9.13.1.
pub const AUTO_ENABLE_ACTIVITY_TRACKING: Field<Record, bool> =
    Field::new("auto_enable_activity_tracking").introduced_in(9, 13, 1);

/// Whether new SVMs turn file system analytics on for their new volumes.
///
/// `auto_enable_analytics`: boolean. Since 9.13.1.
pub const AUTO_ENABLE_ANALYTICS: Field<Record, bool> =
    Field::new("auto_enable_analytics").introduced_in(9, 13, 1);

/// Certificate of the management interfaces for TLS. Deprecated in favour of `/cluster/web`.
///
/// `certificate`: object. Since 9.7.
pub const CERTIFICATE: Field<Record, Whole> = Field::new("certificate").introduced_in(9, 7, 0);

/// Name of the certificate.
///
/// `certificate.name`: string. Since 9.8.
pub const CERTIFICATE_NAME: Field<Record, String> =
    Field::new("certificate.name").introduced_in(9, 8, 0);

/// UUID of the certificate.
///
/// `certificate.uuid`: string. Since 9.7.
pub const CERTIFICATE_UUID: Field<Record, String> =
    Field::new("certificate.uuid").introduced_in(9, 7, 0);

/// Whether the cluster network is run as an overlay.
///
/// `cluster_network_overlay_enabled`: boolean. Since 9.18.1.
pub const CLUSTER_NETWORK_OVERLAY_ENABLED: Field<Record, bool> =
    Field::new("cluster_network_overlay_enabled").introduced_in(9, 18, 1);

/// Person or address to contact about the cluster.
///
/// `contact`: string. Since 9.6.
pub const CONTACT: Field<Record, String> = Field::new("contact");

/// Whether the cluster is built for disaggregated storage.
///
/// `disaggregated`: boolean. Since 9.16.1.
pub const DISAGGREGATED: Field<Record, bool> = Field::new("disaggregated").introduced_in(9, 16, 1);

/// DNS domains to search, in this order. The list that is sent replaces the old one.
///
/// `dns_domains`: list of string. Since 9.6.
pub const DNS_DOMAINS: Field<Record, String> = Field::new("dns_domains");

/// Failover of the cluster as a whole.
///
/// `ha`: object. Since 9.19.1.
pub const HA: Field<Record, Whole> = Field::new("ha").introduced_in(9, 19, 1);

/// How many nodes may fail at the same time without interruption.
///
/// `ha.failover_protection_level`: enumeration. Since 9.19.1.
pub const HA_FAILOVER_PROTECTION_LEVEL: Field<Record, crate::models::cluster::HaFailoverProtectionLevel> =
    Field::new("ha.failover_protection_level").introduced_in(9, 19, 1);

/// Where the cluster stands.
///
/// `location`: string. Since 9.6.
pub const LOCATION: Field<Record, String> = Field::new("location");

/// Management interfaces of the cluster.
///
/// `management_interfaces`: list of object. Since 9.6.
pub const MANAGEMENT_INTERFACES: Field<Record, Whole> = Field::new("management_interfaces");

/// Address of the interface.
///
/// `management_interfaces.ip`: object. Since 9.6.
pub const MANAGEMENT_INTERFACES_IP: Field<Record, Whole> = Field::new("management_interfaces.ip");

/// IP address of the interface.
///
/// `management_interfaces.ip.address`: string. Since 9.6.
pub const MANAGEMENT_INTERFACES_IP_ADDRESS: Field<Record, String> =
    Field::new("management_interfaces.ip.address");

/// Name of the interface.
///
/// `management_interfaces.name`: string. Since 9.6.
pub const MANAGEMENT_INTERFACES_NAME: Field<Record, String> =
    Field::new("management_interfaces.name");

/// UUID of the interface.
///
/// `management_interfaces.uuid`: string. Since 9.6.
pub const MANAGEMENT_INTERFACES_UUID: Field<Record, String> =
    Field::new("management_interfaces.uuid");

/// Load of the cluster, as rates over an interval.
///
/// `metric`: object. Since 9.6.
pub const METRIC: Field<Record, Whole> = Field::new("metric");

/// Length of the interval, as an ISO 8601 duration.
///
/// `metric.duration`: enumeration. Since 9.6.
pub const METRIC_DURATION: Field<Record, crate::models::cluster::MetricDuration> =
    Field::new("metric.duration");

/// Operations per second.
///
/// `metric.iops`: object. Since 9.6.
pub const METRIC_IOPS: Field<Record, Whole> = Field::new("metric.iops");

/// Operations per second that neither read nor write data.
///
/// `metric.iops.other`: integer. Since 9.6.
pub const METRIC_IOPS_OTHER: Field<Record, i64> = Field::new("metric.iops.other");

/// Reads per second.
///
/// `metric.iops.read`: integer. Since 9.6.
pub const METRIC_IOPS_READ: Field<Record, i64> = Field::new("metric.iops.read");

/// All operations per second.
///
/// `metric.iops.total`: integer. Since 9.6.
pub const METRIC_IOPS_TOTAL: Field<Record, i64> = Field::new("metric.iops.total");

/// Writes per second.
///
/// `metric.iops.write`: integer. Since 9.6.
pub const METRIC_IOPS_WRITE: Field<Record, i64> = Field::new("metric.iops.write");

/// Average time of an operation, in microseconds.
///
/// `metric.latency`: object. Since 9.6.
pub const METRIC_LATENCY: Field<Record, Whole> = Field::new("metric.latency");

/// Average time of an operation that neither reads nor writes data, in microseconds.
///
/// `metric.latency.other`: integer. Since 9.6.
pub const METRIC_LATENCY_OTHER: Field<Record, i64> = Field::new("metric.latency.other");

/// Average time of a read, in microseconds.
///
/// `metric.latency.read`: integer. Since 9.6.
pub const METRIC_LATENCY_READ: Field<Record, i64> = Field::new("metric.latency.read");

/// Average time over all operations, in microseconds.
///
/// `metric.latency.total`: integer. Since 9.6.
pub const METRIC_LATENCY_TOTAL: Field<Record, i64> = Field::new("metric.latency.total");

/// Average time of a write, in microseconds.
///
/// `metric.latency.write`: integer. Since 9.6.
pub const METRIC_LATENCY_WRITE: Field<Record, i64> = Field::new("metric.latency.write");

/// Whether the sample can be relied on: `ok`, or what was wrong with it.
///
/// `metric.status`: enumeration. Since 9.6.
pub const METRIC_STATUS: Field<Record, crate::models::cluster::MetricStatus> =
    Field::new("metric.status");

/// Bytes per second.
///
/// `metric.throughput`: object. Since 9.6.
pub const METRIC_THROUGHPUT: Field<Record, Whole> = Field::new("metric.throughput");

/// Bytes per second of operations that neither read nor write data.
///
/// `metric.throughput.other`: integer. Since 9.6.
pub const METRIC_THROUGHPUT_OTHER: Field<Record, i64> = Field::new("metric.throughput.other");

/// Bytes per second that were read.
///
/// `metric.throughput.read`: integer. Since 9.6.
pub const METRIC_THROUGHPUT_READ: Field<Record, i64> = Field::new("metric.throughput.read");

/// Bytes per second over all operations.
///
/// `metric.throughput.total`: integer. Since 9.6.
pub const METRIC_THROUGHPUT_TOTAL: Field<Record, i64> = Field::new("metric.throughput.total");

/// Bytes per second that were written.
///
/// `metric.throughput.write`: integer. Since 9.6.
pub const METRIC_THROUGHPUT_WRITE: Field<Record, i64> = Field::new("metric.throughput.write");

/// When the sample was taken.
///
/// `metric.timestamp`: date and time. Since 9.6.
pub const METRIC_TIMESTAMP: Field<Record, DateTime> = Field::new("metric.timestamp");

/// Name of the cluster.
///
/// `name`: string. Since 9.6.
pub const NAME: Field<Record, String> = Field::new("name");

/// Addresses of the DNS servers. The list that is sent replaces the old one.
///
/// `name_servers`: list of string. Since 9.6.
pub const NAME_SERVERS: Field<Record, String> = Field::new("name_servers");

/// Names or addresses of the time servers.
///
/// `ntp_servers`: list of string. Since 9.6.
pub const NTP_SERVERS: Field<Record, String> = Field::new("ntp_servers");

/// What is asked of other clusters before they become peers.
///
/// `peering_policy`: object. Since 9.10.1.
pub const PEERING_POLICY: Field<Record, Whole> =
    Field::new("peering_policy").introduced_in(9, 10, 1);

/// Whether peers have to authenticate.
///
/// `peering_policy.authentication_required`: boolean. Since 9.10.1.
pub const PEERING_POLICY_AUTHENTICATION_REQUIRED: Field<Record, bool> =
    Field::new("peering_policy.authentication_required").introduced_in(9, 10, 1);

/// Whether the traffic with peers must be encrypted.
///
/// `peering_policy.encryption_required`: boolean. Since 9.10.1.
pub const PEERING_POLICY_ENCRYPTION_REQUIRED: Field<Record, bool> =
    Field::new("peering_policy.encryption_required").introduced_in(9, 10, 1);

/// Least number of characters of a peering passphrase.
///
/// `peering_policy.minimum_passphrase_length`: integer. Since 9.10.1.
pub const PEERING_POLICY_MINIMUM_PASSPHRASE_LENGTH: Field<Record, i64> =
    Field::new("peering_policy.minimum_passphrase_length").introduced_in(9, 10, 1);

/// Whether the cluster is an All SAN Array.
///
/// `san_optimized`: boolean. Since 9.7.
pub const SAN_OPTIMIZED: Field<Record, bool> = Field::new("san_optimized").introduced_in(9, 7, 0);

/// Load of the cluster, as counters that only grow while it runs. Rates come from two readings.
///
/// `statistics`: object. Since 9.6.
pub const STATISTICS: Field<Record, Whole> = Field::new("statistics");

/// Operations so far.
///
/// `statistics.iops_raw`: object. Since 9.6.
pub const STATISTICS_IOPS_RAW: Field<Record, Whole> = Field::new("statistics.iops_raw");

/// Operations so far that neither read nor wrote data.
///
/// `statistics.iops_raw.other`: integer. Since 9.6.
pub const STATISTICS_IOPS_RAW_OTHER: Field<Record, i64> = Field::new("statistics.iops_raw.other");

/// Reads so far.
///
/// `statistics.iops_raw.read`: integer. Since 9.6.
pub const STATISTICS_IOPS_RAW_READ: Field<Record, i64> = Field::new("statistics.iops_raw.read");

/// All operations so far.
///
/// `statistics.iops_raw.total`: integer. Since 9.6.
pub const STATISTICS_IOPS_RAW_TOTAL: Field<Record, i64> = Field::new("statistics.iops_raw.total");

/// Writes so far.
///
/// `statistics.iops_raw.write`: integer. Since 9.6.
pub const STATISTICS_IOPS_RAW_WRITE: Field<Record, i64> = Field::new("statistics.iops_raw.write");

/// Microseconds spent on operations so far. Divided by the operations they give the average.
///
/// `statistics.latency_raw`: object. Since 9.6.
pub const STATISTICS_LATENCY_RAW: Field<Record, Whole> = Field::new("statistics.latency_raw");

/// Microseconds spent on operations that neither read nor wrote data.
///
/// `statistics.latency_raw.other`: integer. Since 9.6.
pub const STATISTICS_LATENCY_RAW_OTHER: Field<Record, i64> =
    Field::new("statistics.latency_raw.other");

/// Microseconds spent on reads.
///
/// `statistics.latency_raw.read`: integer. Since 9.6.
pub const STATISTICS_LATENCY_RAW_READ: Field<Record, i64> =
    Field::new("statistics.latency_raw.read");

/// Microseconds spent on all operations.
///
/// `statistics.latency_raw.total`: integer. Since 9.6.
pub const STATISTICS_LATENCY_RAW_TOTAL: Field<Record, i64> =
    Field::new("statistics.latency_raw.total");

/// Microseconds spent on writes.
///
/// `statistics.latency_raw.write`: integer. Since 9.6.
pub const STATISTICS_LATENCY_RAW_WRITE: Field<Record, i64> =
    Field::new("statistics.latency_raw.write");

/// Whether the sample can be relied on: `ok`, or what was wrong with it.
///
/// `statistics.status`: enumeration. Since 9.6.
pub const STATISTICS_STATUS: Field<Record, crate::models::cluster::StatisticsStatus> =
    Field::new("statistics.status");

/// Bytes moved so far.
///
/// `statistics.throughput_raw`: object. Since 9.6.
pub const STATISTICS_THROUGHPUT_RAW: Field<Record, Whole> = Field::new("statistics.throughput_raw");

/// Bytes moved by operations that neither read nor wrote data.
///
/// `statistics.throughput_raw.other`: integer. Since 9.6.
pub const STATISTICS_THROUGHPUT_RAW_OTHER: Field<Record, i64> =
    Field::new("statistics.throughput_raw.other");

/// Bytes read so far.
///
/// `statistics.throughput_raw.read`: integer. Since 9.6.
pub const STATISTICS_THROUGHPUT_RAW_READ: Field<Record, i64> =
    Field::new("statistics.throughput_raw.read");

/// Bytes moved by all operations so far.
///
/// `statistics.throughput_raw.total`: integer. Since 9.6.
pub const STATISTICS_THROUGHPUT_RAW_TOTAL: Field<Record, i64> =
    Field::new("statistics.throughput_raw.total");

/// Bytes written so far.
///
/// `statistics.throughput_raw.write`: integer. Since 9.6.
pub const STATISTICS_THROUGHPUT_RAW_WRITE: Field<Record, i64> =
    Field::new("statistics.throughput_raw.write");

/// When the counters were read.
///
/// `statistics.timestamp`: date and time. Since 9.6.
pub const STATISTICS_TIMESTAMP: Field<Record, DateTime> = Field::new("statistics.timestamp");

/// Time zone of the cluster, in which times are shown on consoles, in logs and in replies.
///
/// `timezone`: object. Since 9.7.
pub const TIMEZONE: Field<Record, Whole> = Field::new("timezone").introduced_in(9, 7, 0);

/// Name of the time zone, such as `Europe/Berlin`; `Etc/UTC` on a new cluster.
///
/// `timezone.name`: string. Since 9.7.
pub const TIMEZONE_NAME: Field<Record, String> = Field::new("timezone.name").introduced_in(9, 7, 0);

/// UUID of the cluster.
///
/// `uuid`: string (uuid). Since 9.6.
pub const UUID: Field<Record, String> = Field::new("uuid");

/// Release that the cluster runs; while nodes differ, the oldest of theirs.
///
/// `version`: object. Since 9.6.
pub const VERSION: Field<Record, Whole> = Field::new("version");

/// Release as the full text, with its build.
///
/// `version.full`: string. Since 9.6.
pub const VERSION_FULL: Field<Record, String> = Field::new("version.full");

/// First number of the release, 9 in 9.17.1.
///
/// `version.generation`: integer. Since 9.6.
pub const VERSION_GENERATION: Field<Record, i64> = Field::new("version.generation");

/// Second number of the release, 17 in 9.17.1.
///
/// `version.major`: integer. Since 9.6.
pub const VERSION_MAJOR: Field<Record, i64> = Field::new("version.major");

/// Third number of the release, 1 in 9.17.1.
///
/// `version.minor`: integer. Since 9.6.
pub const VERSION_MINOR: Field<Record, i64> = Field::new("version.minor");
