// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/cluster

//! `cluster`.

/// What replies hold of `cluster.active_directory`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActiveDirectory {
    /// Fully qualified name of the domain.
    ///
    /// `fqdn`: string. At most 254 characters. Since 9.16.1.
    pub fqdn: Option<String>,
    /// NetBIOS name of the account, up to 15 characters.
    ///
    /// `name`: string. At most 15 characters. Since 9.16.1.
    pub name: Option<String>,
    /// Organizational unit in which the account is created.
    ///
    /// `organizational_unit`: string. Since 9.16.1.
    pub organizational_unit: Option<String>,
    /// Security settings of the account.
    ///
    /// `security`: `active_directory_security`. Since 9.17.1.
    pub security: Option<super::active_directory_security::ActiveDirectorySecurity>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    ActiveDirectory {
        fqdn: "fqdn",
        name: "name",
        organizational_unit: "organizational_unit",
        security: "security",
    }
}
ontap_runtime::show_model!(ActiveDirectory);

/// What replies hold of `cluster`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cluster {
    /// `_links`: object. GET only. Since 9.6.
    pub links: Option<ontap_runtime::Links>,
    /// Labels of your own, each of the form `key:value`. The list that is sent replaces the old one.
    ///
    /// `_tags`: list of string. At most 64 items. Since 9.13.1.
    pub tags: Option<Vec<String>>,
    /// Account of the cluster in Active Directory.
    ///
    /// `active_directory`: object. Since 9.16.1.
    pub active_directory: Option<ActiveDirectory>,
    /// Whether new SVMs turn activity tracking on for their new volumes.
    ///
    /// `auto_enable_activity_tracking`: boolean. Since 9.13.1.
    pub auto_enable_activity_tracking: Option<bool>,
    /// Whether new SVMs turn file system analytics on for their new volumes.
    ///
    /// `auto_enable_analytics`: boolean. Since 9.13.1.
    pub auto_enable_analytics: Option<bool>,
    /// Certificate of the management interfaces for TLS. Deprecated in favour of `/cluster/web`.
    ///
    /// `certificate`: object. GET, PATCH only. Since 9.7.
    pub certificate: Option<ontap_runtime::Reference>,
    /// Whether the cluster network is run as an overlay.
    ///
    /// `cluster_network_overlay_enabled`: boolean. GET, POST only. Since 9.18.1.
    pub cluster_network_overlay_enabled: Option<bool>,
    /// Person or address to contact about the cluster.
    ///
    /// `contact`: string. Since 9.6.
    pub contact: Option<String>,
    /// Whether the cluster is built for disaggregated storage.
    ///
    /// `disaggregated`: boolean. GET only. Since 9.16.1.
    pub disaggregated: Option<bool>,
    /// DNS domains to search, in this order. The list that is sent replaces the old one.
    ///
    /// `dns_domains`: list of string. At most 6 items. Since 9.6.
    pub dns_domains: Option<Vec<String>>,
    /// Failover of the cluster as a whole.
    ///
    /// `ha`: object. Since 9.19.1.
    pub ha: Option<Ha>,
    /// Where the cluster stands.
    ///
    /// `location`: string. Since 9.6.
    pub location: Option<String>,
    /// Management interfaces of the cluster.
    ///
    /// `management_interfaces`: list of object. GET only. Since 9.6.
    pub management_interfaces: Option<Vec<ManagementInterface>>,
    /// Load of the cluster, as rates over an interval.
    ///
    /// `metric`: object. GET only. Since 9.6.
    pub metric: Option<Metric>,
    /// Name of the cluster.
    ///
    /// `name`: string. Since 9.6.
    pub name: Option<String>,
    /// Addresses of the DNS servers. The list that is sent replaces the old one.
    ///
    /// `name_servers`: list of string. At most 3 items. Since 9.6.
    pub name_servers: Option<Vec<String>>,
    /// Names or addresses of the time servers.
    ///
    /// `ntp_servers`: list of string. GET, POST only. Since 9.6.
    pub ntp_servers: Option<Vec<String>>,
    /// What is asked of other clusters before they become peers.
    ///
    /// `peering_policy`: object. GET only. Since 9.10.1.
    pub peering_policy: Option<PeeringPolicy>,
    /// Whether the cluster is an All SAN Array.
    ///
    /// `san_optimized`: boolean. GET only. Since 9.7.
    pub san_optimized: Option<bool>,
    /// Load of the cluster, as counters that only grow while it runs. Rates come from two readings.
    ///
    /// `statistics`: object. GET only. Since 9.6.
    pub statistics: Option<Statistics>,
    /// Time zone of the cluster, in which times are shown on consoles, in logs and in replies.
    ///
    /// `timezone`: object. Since 9.7.
    pub timezone: Option<ontap_runtime::NameReference>,
    /// UUID of the cluster.
    ///
    /// `uuid`: string (uuid). GET only. Since 9.6.
    pub uuid: Option<String>,
    /// Release that the cluster runs; while nodes differ, the oldest of theirs.
    ///
    /// `version`: object. GET only. Since 9.6.
    pub version: Option<Version>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl Cluster {
    /// The name in `certificate`.
    #[must_use]
    pub fn certificate_name(&self) -> Option<&str> {
        self.certificate.as_ref()?.name.as_deref()
    }
    /// The uuid in `certificate`.
    #[must_use]
    pub fn certificate_uuid(&self) -> Option<&str> {
        self.certificate.as_ref()?.uuid.as_deref()
    }
    /// The name in `timezone`.
    #[must_use]
    pub fn timezone_name(&self) -> Option<&str> {
        self.timezone.as_ref()?.name.as_deref()
    }
}

ontap_runtime::read_model! {
    Cluster {
        links: "_links",
        tags: "_tags",
        active_directory: "active_directory",
        auto_enable_activity_tracking: "auto_enable_activity_tracking",
        auto_enable_analytics: "auto_enable_analytics",
        certificate: "certificate",
        cluster_network_overlay_enabled: "cluster_network_overlay_enabled",
        contact: "contact",
        disaggregated: "disaggregated",
        dns_domains: "dns_domains",
        ha: "ha",
        location: "location",
        management_interfaces: "management_interfaces",
        metric: "metric",
        name: "name",
        name_servers: "name_servers",
        ntp_servers: "ntp_servers",
        peering_policy: "peering_policy",
        san_optimized: "san_optimized",
        statistics: "statistics",
        timezone: "timezone",
        uuid: "uuid",
        version: "version",
    }
}
ontap_runtime::show_model!(Cluster);

/// What replies hold of `cluster.ha`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ha {
    /// How many nodes may fail at the same time without interruption.
    ///
    /// `failover_protection_level`: enumeration. Since 9.19.1.
    pub failover_protection_level: Option<HaFailoverProtectionLevel>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Ha { failover_protection_level: "failover_protection_level" }
}
ontap_runtime::show_model!(Ha);

/// Values of `cluster.ha.failover_protection_level`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HaFailoverProtectionLevel {
    /// One node may fail.
    ///
    /// `nplusone`. Since 9.19.1.
    Nplusone,
    /// Two nodes may fail.
    ///
    /// `nplustwo`. Since 9.19.1.
    Nplustwo,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<HaFailoverProtectionLevel>),
}

ontap_runtime::open_enum! {
    HaFailoverProtectionLevel {
        Nplusone: "nplusone",
        Nplustwo: "nplustwo",
    }
}

/// What replies hold of `cluster.management_interfaces[]`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementInterface {
    /// `_links`: object. GET only. Since 9.6.
    pub links: Option<ontap_runtime::Links>,
    /// Address of the interface.
    ///
    /// `ip`: object. GET only. Since 9.6.
    pub ip: Option<ManagementInterfaceIp>,
    /// Name of the interface.
    ///
    /// `name`: string. Since 9.6.
    pub name: Option<String>,
    /// UUID of the interface.
    ///
    /// `uuid`: string. Since 9.6.
    pub uuid: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    ManagementInterface {
        links: "_links",
        ip: "ip",
        name: "name",
        uuid: "uuid",
    }
}
ontap_runtime::show_model!(ManagementInterface);

/// What replies hold of `cluster.management_interfaces[].ip`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementInterfaceIp {
    /// IP address of the interface.
    ///
    /// `address`: string. Since 9.6.
    pub address: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    ManagementInterfaceIp { address: "address" }
}
ontap_runtime::show_model!(ManagementInterfaceIp);

/// What replies hold of `cluster.metric`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Metric {
    /// `_links`: object. GET only. Since 9.6.
    pub links: Option<ontap_runtime::Links>,
    /// Length of the interval, as an ISO 8601 duration.
    ///
    /// `duration`: enumeration. GET only. Since 9.6.
    pub duration: Option<MetricDuration>,
    /// Operations per second.
    ///
    /// `iops`: object. GET only. Since 9.6.
    pub iops: Option<MetricIops>,
    /// Average time of an operation, in microseconds.
    ///
    /// `latency`: object. GET only. Since 9.6.
    pub latency: Option<MetricLatency>,
    /// Whether the sample can be relied on: `ok`, or what was wrong with it.
    ///
    /// `status`: enumeration. GET only. Since 9.6.
    pub status: Option<MetricStatus>,
    /// Bytes per second.
    ///
    /// `throughput`: object. GET only. Since 9.6.
    pub throughput: Option<MetricThroughput>,
    /// When the sample was taken.
    ///
    /// `timestamp`: date and time. GET only. Since 9.6.
    pub timestamp: Option<ontap_runtime::DateTime>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Metric {
        links: "_links",
        duration: "duration",
        iops: "iops",
        latency: "latency",
        status: "status",
        throughput: "throughput",
        timestamp: "timestamp",
    }
}
ontap_runtime::show_model!(Metric);

/// Values of `cluster.metric.duration`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MetricDuration {
    /// One day.
    ///
    /// `P1D`. Since 9.7.
    P1d,
    /// 15 seconds.
    ///
    /// `PT15S`. Since 9.6.
    Pt15s,
    /// One day, as ONTAP 9.6 spells it.
    ///
    /// `PT1D`. Only in 9.6.
    #[deprecated(note = "the last ONTAP release that has it is 9.6")]
    Pt1d,
    /// Two hours.
    ///
    /// `PT2H`. Since 9.6.
    Pt2h,
    /// 30 minutes.
    ///
    /// `PT30M`. Since 9.6.
    Pt30m,
    /// Four minutes.
    ///
    /// `PT4M`. Since 9.6.
    Pt4m,
    /// Five minutes.
    ///
    /// `PT5M`. Since 9.7.
    Pt5m,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<MetricDuration>),
}

ontap_runtime::open_enum! {
    MetricDuration {
        P1d: "P1D",
        Pt15s: "PT15S",
        Pt1d: "PT1D",
        Pt2h: "PT2H",
        Pt30m: "PT30M",
        Pt4m: "PT4M",
        Pt5m: "PT5M",
    }
}

/// What replies hold of `cluster.metric.iops`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricIops {
    /// Operations per second that neither read nor write data.
    ///
    /// `other`: integer. Since 9.6.
    pub other: Option<i64>,
    /// Reads per second.
    ///
    /// `read`: integer. Since 9.6.
    pub read: Option<i64>,
    /// All operations per second.
    ///
    /// `total`: integer. Since 9.6.
    pub total: Option<i64>,
    /// Writes per second.
    ///
    /// `write`: integer. Since 9.6.
    pub write: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    MetricIops {
        other: "other",
        read: "read",
        total: "total",
        write: "write",
    }
}
ontap_runtime::show_model!(MetricIops);

/// What replies hold of `cluster.metric.latency`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricLatency {
    /// Average time of an operation that neither reads nor writes data, in microseconds.
    ///
    /// `other`: integer. Since 9.6.
    pub other: Option<i64>,
    /// Average time of a read, in microseconds.
    ///
    /// `read`: integer. Since 9.6.
    pub read: Option<i64>,
    /// Average time over all operations, in microseconds.
    ///
    /// `total`: integer. Since 9.6.
    pub total: Option<i64>,
    /// Average time of a write, in microseconds.
    ///
    /// `write`: integer. Since 9.6.
    pub write: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    MetricLatency {
        other: "other",
        read: "read",
        total: "total",
        write: "write",
    }
}
ontap_runtime::show_model!(MetricLatency);

/// Values of `cluster.metric.status`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MetricStatus {
    /// The sample was missed and made up for later.
    ///
    /// `backfilled_data`. Since 9.6.
    BackfilledData,
    /// An error that ONTAP has no better word for.
    ///
    /// `error`. Since 9.6.
    Error,
    /// The nodes were not sampled over the same time, so the sum can be too high or too low.
    ///
    /// `inconsistent_delta_time`. Since 9.6.
    InconsistentDeltaTime,
    /// Some nodes contributed older data.
    ///
    /// `inconsistent_old_data`. Since 9.6.
    InconsistentOldData,
    /// A counter that should only grow has shrunk.
    ///
    /// `negative_delta`. Since 9.6.
    NegativeDelta,
    /// The object was not found.
    ///
    /// `not_found`. Since 9.9.1.
    NotFound,
    /// The sample is sound.
    ///
    /// `ok`. Since 9.6.
    Ok,
    /// Some nodes had no data.
    ///
    /// `partial_no_data`. Since 9.6.
    PartialNoData,
    /// Some nodes did not answer.
    ///
    /// `partial_no_response`. Since 9.6.
    PartialNoResponse,
    /// Some nodes did not know the object.
    ///
    /// `partial_no_uuid`. Since 9.7.
    PartialNoUuid,
    /// Some nodes had another error.
    ///
    /// `partial_other_error`. Since 9.6.
    PartialOtherError,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<MetricStatus>),
}

ontap_runtime::open_enum! {
    MetricStatus {
        BackfilledData: "backfilled_data",
        Error: "error",
        InconsistentDeltaTime: "inconsistent_delta_time",
        InconsistentOldData: "inconsistent_old_data",
        NegativeDelta: "negative_delta",
        NotFound: "not_found",
        Ok: "ok",
        PartialNoData: "partial_no_data",
        PartialNoResponse: "partial_no_response",
        PartialNoUuid: "partial_no_uuid",
        PartialOtherError: "partial_other_error",
    }
}

/// What replies hold of `cluster.metric.throughput`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricThroughput {
    /// Bytes per second of operations that neither read nor write data.
    ///
    /// `other`: integer. Since 9.6.
    pub other: Option<i64>,
    /// Bytes per second that were read.
    ///
    /// `read`: integer. Since 9.6.
    pub read: Option<i64>,
    /// Bytes per second over all operations.
    ///
    /// `total`: integer. Since 9.6.
    pub total: Option<i64>,
    /// Bytes per second that were written.
    ///
    /// `write`: integer. Since 9.6.
    pub write: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    MetricThroughput {
        other: "other",
        read: "read",
        total: "total",
        write: "write",
    }
}
ontap_runtime::show_model!(MetricThroughput);

/// What replies hold of `cluster.peering_policy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PeeringPolicy {
    /// Whether peers have to authenticate.
    ///
    /// `authentication_required`: boolean. GET only. Since 9.10.1.
    pub authentication_required: Option<bool>,
    /// Whether the traffic with peers must be encrypted.
    ///
    /// `encryption_required`: boolean. GET only. Since 9.10.1.
    pub encryption_required: Option<bool>,
    /// Least number of characters of a peering passphrase.
    ///
    /// `minimum_passphrase_length`: integer. 0 to 1500. GET only. Since 9.10.1.
    pub minimum_passphrase_length: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    PeeringPolicy {
        authentication_required: "authentication_required",
        encryption_required: "encryption_required",
        minimum_passphrase_length: "minimum_passphrase_length",
    }
}
ontap_runtime::show_model!(PeeringPolicy);

/// What replies hold of `cluster.statistics`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Statistics {
    /// Operations so far.
    ///
    /// `iops_raw`: object. GET only. Since 9.6.
    pub iops_raw: Option<StatisticsIopsRaw>,
    /// Microseconds spent on operations so far. Divided by the operations they give the average.
    ///
    /// `latency_raw`: object. GET only. Since 9.6.
    pub latency_raw: Option<StatisticsLatencyRaw>,
    /// Whether the sample can be relied on: `ok`, or what was wrong with it.
    ///
    /// `status`: enumeration. GET only. Since 9.6.
    pub status: Option<StatisticsStatus>,
    /// Bytes moved so far.
    ///
    /// `throughput_raw`: object. GET only. Since 9.6.
    pub throughput_raw: Option<StatisticsThroughputRaw>,
    /// When the counters were read.
    ///
    /// `timestamp`: date and time. GET only. Since 9.6.
    pub timestamp: Option<ontap_runtime::DateTime>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Statistics {
        iops_raw: "iops_raw",
        latency_raw: "latency_raw",
        status: "status",
        throughput_raw: "throughput_raw",
        timestamp: "timestamp",
    }
}
ontap_runtime::show_model!(Statistics);

/// What replies hold of `cluster.statistics.iops_raw`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatisticsIopsRaw {
    /// Operations so far that neither read nor wrote data.
    ///
    /// `other`: integer. Since 9.6.
    pub other: Option<i64>,
    /// Reads so far.
    ///
    /// `read`: integer. Since 9.6.
    pub read: Option<i64>,
    /// All operations so far.
    ///
    /// `total`: integer. Since 9.6.
    pub total: Option<i64>,
    /// Writes so far.
    ///
    /// `write`: integer. Since 9.6.
    pub write: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    StatisticsIopsRaw {
        other: "other",
        read: "read",
        total: "total",
        write: "write",
    }
}
ontap_runtime::show_model!(StatisticsIopsRaw);

/// What replies hold of `cluster.statistics.latency_raw`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatisticsLatencyRaw {
    /// Microseconds spent on operations that neither read nor wrote data.
    ///
    /// `other`: integer. Since 9.6.
    pub other: Option<i64>,
    /// Microseconds spent on reads.
    ///
    /// `read`: integer. Since 9.6.
    pub read: Option<i64>,
    /// Microseconds spent on all operations.
    ///
    /// `total`: integer. Since 9.6.
    pub total: Option<i64>,
    /// Microseconds spent on writes.
    ///
    /// `write`: integer. Since 9.6.
    pub write: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    StatisticsLatencyRaw {
        other: "other",
        read: "read",
        total: "total",
        write: "write",
    }
}
ontap_runtime::show_model!(StatisticsLatencyRaw);

/// Values of `cluster.statistics.status`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StatisticsStatus {
    /// The sample was missed and made up for later.
    ///
    /// `backfilled_data`. Since 9.6.
    BackfilledData,
    /// An error that ONTAP has no better word for.
    ///
    /// `error`. Since 9.6.
    Error,
    /// The nodes were not sampled over the same time, so the sum can be too high or too low.
    ///
    /// `inconsistent_delta_time`. Since 9.6.
    InconsistentDeltaTime,
    /// Some nodes contributed older data.
    ///
    /// `inconsistent_old_data`. Since 9.6.
    InconsistentOldData,
    /// A counter that should only grow has shrunk.
    ///
    /// `negative_delta`. Since 9.6.
    NegativeDelta,
    /// The object was not found.
    ///
    /// `not_found`. Since 9.9.1.
    NotFound,
    /// The sample is sound.
    ///
    /// `ok`. Since 9.6.
    Ok,
    /// Some nodes had no data.
    ///
    /// `partial_no_data`. Since 9.6.
    PartialNoData,
    /// Some nodes did not answer.
    ///
    /// `partial_no_response`. Since 9.6.
    PartialNoResponse,
    /// Some nodes did not know the object.
    ///
    /// `partial_no_uuid`. Since 9.7.
    PartialNoUuid,
    /// Some nodes had another error.
    ///
    /// `partial_other_error`. Since 9.6.
    PartialOtherError,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<StatisticsStatus>),
}

ontap_runtime::open_enum! {
    StatisticsStatus {
        BackfilledData: "backfilled_data",
        Error: "error",
        InconsistentDeltaTime: "inconsistent_delta_time",
        InconsistentOldData: "inconsistent_old_data",
        NegativeDelta: "negative_delta",
        NotFound: "not_found",
        Ok: "ok",
        PartialNoData: "partial_no_data",
        PartialNoResponse: "partial_no_response",
        PartialNoUuid: "partial_no_uuid",
        PartialOtherError: "partial_other_error",
    }
}

/// What replies hold of `cluster.statistics.throughput_raw`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatisticsThroughputRaw {
    /// Bytes moved by operations that neither read nor wrote data.
    ///
    /// `other`: integer. Since 9.6.
    pub other: Option<i64>,
    /// Bytes read so far.
    ///
    /// `read`: integer. Since 9.6.
    pub read: Option<i64>,
    /// Bytes moved by all operations so far.
    ///
    /// `total`: integer. Since 9.6.
    pub total: Option<i64>,
    /// Bytes written so far.
    ///
    /// `write`: integer. Since 9.6.
    pub write: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    StatisticsThroughputRaw {
        other: "other",
        read: "read",
        total: "total",
        write: "write",
    }
}
ontap_runtime::show_model!(StatisticsThroughputRaw);

/// What replies hold of `cluster.version`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Version {
    /// Release as the full text, with its build.
    ///
    /// `full`: string. GET only. Since 9.6.
    pub full: Option<String>,
    /// First number of the release, 9 in 9.17.1.
    ///
    /// `generation`: integer. GET only. Since 9.6.
    pub generation: Option<i64>,
    /// Second number of the release, 17 in 9.17.1.
    ///
    /// `major`: integer. GET only. Since 9.6.
    pub major: Option<i64>,
    /// Third number of the release, 1 in 9.17.1.
    ///
    /// `minor`: integer. GET only. Since 9.6.
    pub minor: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Version {
        full: "full",
        generation: "generation",
        major: "major",
        minor: "minor",
    }
}
ontap_runtime::show_model!(Version);
