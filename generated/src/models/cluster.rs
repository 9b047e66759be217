// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/cluster

//! `cluster`.

/// What replies hold of `cluster.active_directory`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ActiveDirectory {
    /// `fqdn`: string. At most 254 characters. Since 9.16.1.
    pub fqdn: Option<String>,
    /// `name`: string. At most 15 characters. Since 9.16.1.
    pub name: Option<String>,
    /// `organizational_unit`: string. Since 9.16.1.
    pub organizational_unit: Option<String>,
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

/// What replies hold of `cluster`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Cluster {
    /// `_links`: object. GET only. Since 9.6.
    pub links: Option<ontap_runtime::Links>,
    /// `_tags`: list of string. At most 64 items. Since 9.13.1.
    pub tags: Option<Vec<String>>,
    /// `active_directory`: object. Since 9.16.1.
    pub active_directory: Option<ActiveDirectory>,
    /// `auto_enable_activity_tracking`: boolean. Since 9.13.1.
    pub auto_enable_activity_tracking: Option<bool>,
    /// `auto_enable_analytics`: boolean. Since 9.13.1.
    pub auto_enable_analytics: Option<bool>,
    /// `certificate`: object. GET, PATCH only. Since 9.7.
    pub certificate: Option<ontap_runtime::Reference>,
    /// `cluster_network_overlay_enabled`: boolean. GET, POST only. Since 9.18.1.
    pub cluster_network_overlay_enabled: Option<bool>,
    /// `contact`: string. Since 9.6.
    pub contact: Option<String>,
    /// `disaggregated`: boolean. GET only. Since 9.16.1.
    pub disaggregated: Option<bool>,
    /// `dns_domains`: list of string. At most 6 items. Since 9.6.
    pub dns_domains: Option<Vec<String>>,
    /// `ha`: object. Since 9.19.1.
    pub ha: Option<Ha>,
    /// `location`: string. Since 9.6.
    pub location: Option<String>,
    /// `management_interfaces`: list of object. GET only. Since 9.6.
    pub management_interfaces: Option<Vec<ManagementInterface>>,
    /// `metric`: object. GET only. Since 9.6.
    pub metric: Option<Metric>,
    /// `name`: string. Since 9.6.
    pub name: Option<String>,
    /// `name_servers`: list of string. At most 3 items. Since 9.6.
    pub name_servers: Option<Vec<String>>,
    /// `ntp_servers`: list of string. GET, POST only. Since 9.6.
    pub ntp_servers: Option<Vec<String>>,
    /// `peering_policy`: object. GET only. Since 9.10.1.
    pub peering_policy: Option<PeeringPolicy>,
    /// `san_optimized`: boolean. GET only. Since 9.7.
    pub san_optimized: Option<bool>,
    /// `statistics`: object. GET only. Since 9.6.
    pub statistics: Option<Statistics>,
    /// `timezone`: object. Since 9.7.
    pub timezone: Option<ontap_runtime::NameReference>,
    /// `uuid`: string (uuid). GET only. Since 9.6.
    pub uuid: Option<String>,
    /// `version`: object. GET only. Since 9.6.
    pub version: Option<Version>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
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

/// What replies hold of `cluster.ha`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Ha {
    /// `failover_protection_level`: enumeration. Since 9.19.1.
    pub failover_protection_level: Option<HaFailoverProtectionLevel>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Ha { failover_protection_level: "failover_protection_level" }
}

/// Values of `cluster.ha.failover_protection_level`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HaFailoverProtectionLevel {
    /// `nplusone`. Since 9.19.1.
    Nplusone,
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
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementInterface {
    /// `_links`: object. GET only. Since 9.6.
    pub links: Option<ontap_runtime::Links>,
    /// `ip`: object. GET only. Since 9.6.
    pub ip: Option<ManagementInterfaceIp>,
    /// `name`: string. Since 9.6.
    pub name: Option<String>,
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

/// What replies hold of `cluster.management_interfaces[].ip`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementInterfaceIp {
    /// `address`: string. Since 9.6.
    pub address: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    ManagementInterfaceIp { address: "address" }
}

/// What replies hold of `cluster.metric`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Metric {
    /// `_links`: object. GET only. Since 9.6.
    pub links: Option<ontap_runtime::Links>,
    /// `duration`: enumeration. GET only. Since 9.6.
    pub duration: Option<MetricDuration>,
    /// `iops`: object. GET only. Since 9.6.
    pub iops: Option<MetricIops>,
    /// `latency`: object. GET only. Since 9.6.
    pub latency: Option<MetricLatency>,
    /// `status`: enumeration. GET only. Since 9.6.
    pub status: Option<MetricStatus>,
    /// `throughput`: object. GET only. Since 9.6.
    pub throughput: Option<MetricThroughput>,
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

/// Values of `cluster.metric.duration`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MetricDuration {
    /// `P1D`. Since 9.7.
    P1d,
    /// `PT15S`. Since 9.6.
    Pt15s,
    /// `PT1D`. Only in 9.6.
    #[deprecated(note = "the last ONTAP release that has it is 9.6")]
    Pt1d,
    /// `PT2H`. Since 9.6.
    Pt2h,
    /// `PT30M`. Since 9.6.
    Pt30m,
    /// `PT4M`. Since 9.6.
    Pt4m,
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
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricIops {
    /// `other`: integer. Since 9.6.
    pub other: Option<i64>,
    /// `read`: integer. Since 9.6.
    pub read: Option<i64>,
    /// `total`: integer. Since 9.6.
    pub total: Option<i64>,
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

/// What replies hold of `cluster.metric.latency`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricLatency {
    /// `other`: integer. Since 9.6.
    pub other: Option<i64>,
    /// `read`: integer. Since 9.6.
    pub read: Option<i64>,
    /// `total`: integer. Since 9.6.
    pub total: Option<i64>,
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

/// Values of `cluster.metric.status`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MetricStatus {
    /// `backfilled_data`. Since 9.6.
    BackfilledData,
    /// `error`. Since 9.6.
    Error,
    /// `inconsistent_delta_time`. Since 9.6.
    InconsistentDeltaTime,
    /// `inconsistent_old_data`. Since 9.6.
    InconsistentOldData,
    /// `negative_delta`. Since 9.6.
    NegativeDelta,
    /// `not_found`. Since 9.9.1.
    NotFound,
    /// `ok`. Since 9.6.
    Ok,
    /// `partial_no_data`. Since 9.6.
    PartialNoData,
    /// `partial_no_response`. Since 9.6.
    PartialNoResponse,
    /// `partial_no_uuid`. Since 9.7.
    PartialNoUuid,
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
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricThroughput {
    /// `other`: integer. Since 9.6.
    pub other: Option<i64>,
    /// `read`: integer. Since 9.6.
    pub read: Option<i64>,
    /// `total`: integer. Since 9.6.
    pub total: Option<i64>,
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

/// What replies hold of `cluster.peering_policy`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PeeringPolicy {
    /// `authentication_required`: boolean. GET only. Since 9.10.1.
    pub authentication_required: Option<bool>,
    /// `encryption_required`: boolean. GET only. Since 9.10.1.
    pub encryption_required: Option<bool>,
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

/// What replies hold of `cluster.statistics`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Statistics {
    /// `iops_raw`: object. GET only. Since 9.6.
    pub iops_raw: Option<StatisticsIopsRaw>,
    /// `latency_raw`: object. GET only. Since 9.6.
    pub latency_raw: Option<StatisticsLatencyRaw>,
    /// `status`: enumeration. GET only. Since 9.6.
    pub status: Option<StatisticsStatus>,
    /// `throughput_raw`: object. GET only. Since 9.6.
    pub throughput_raw: Option<StatisticsThroughputRaw>,
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

/// What replies hold of `cluster.statistics.iops_raw`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StatisticsIopsRaw {
    /// `other`: integer. Since 9.6.
    pub other: Option<i64>,
    /// `read`: integer. Since 9.6.
    pub read: Option<i64>,
    /// `total`: integer. Since 9.6.
    pub total: Option<i64>,
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

/// What replies hold of `cluster.statistics.latency_raw`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StatisticsLatencyRaw {
    /// `other`: integer. Since 9.6.
    pub other: Option<i64>,
    /// `read`: integer. Since 9.6.
    pub read: Option<i64>,
    /// `total`: integer. Since 9.6.
    pub total: Option<i64>,
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

/// Values of `cluster.statistics.status`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StatisticsStatus {
    /// `backfilled_data`. Since 9.6.
    BackfilledData,
    /// `error`. Since 9.6.
    Error,
    /// `inconsistent_delta_time`. Since 9.6.
    InconsistentDeltaTime,
    /// `inconsistent_old_data`. Since 9.6.
    InconsistentOldData,
    /// `negative_delta`. Since 9.6.
    NegativeDelta,
    /// `not_found`. Since 9.9.1.
    NotFound,
    /// `ok`. Since 9.6.
    Ok,
    /// `partial_no_data`. Since 9.6.
    PartialNoData,
    /// `partial_no_response`. Since 9.6.
    PartialNoResponse,
    /// `partial_no_uuid`. Since 9.7.
    PartialNoUuid,
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
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StatisticsThroughputRaw {
    /// `other`: integer. Since 9.6.
    pub other: Option<i64>,
    /// `read`: integer. Since 9.6.
    pub read: Option<i64>,
    /// `total`: integer. Since 9.6.
    pub total: Option<i64>,
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

/// What replies hold of `cluster.version`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Version {
    /// `full`: string. GET only. Since 9.6.
    pub full: Option<String>,
    /// `generation`: integer. GET only. Since 9.6.
    pub generation: Option<i64>,
    /// `major`: integer. GET only. Since 9.6.
    pub major: Option<i64>,
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
