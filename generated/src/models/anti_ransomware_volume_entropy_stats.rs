// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/anti_ransomware_volume_entropy_stats

//! `anti_ransomware_volume_entropy_stats`.

/// What replies hold of `anti_ransomware_volume_entropy_stats`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AntiRansomwareVolumeEntropyStats {
    /// `_links`: object. GET only. Since 9.17.1.
    pub links: Option<ontap_runtime::Links>,
    /// Bytes that were written in the interval.
    ///
    /// `data_written_in_bytes`: integer. GET only. Since 9.17.1.
    pub data_written_in_bytes: Option<i64>,
    /// Length of the interval, as an ISO 8601 duration.
    ///
    /// `duration`: ISO 8601 duration. GET only. Since 9.17.1.
    pub duration: Option<ontap_runtime::IsoDuration>,
    /// Share of the written data that looks encrypted, in percent.
    ///
    /// `encryption_percentage`: integer. GET only. Since 9.17.1.
    pub encryption_percentage: Option<i64>,
    /// Kind of interval. Part of the key.
    ///
    /// `entropy_stats_type`: enumeration. Since 9.17.1.
    pub entropy_stats_type: Option<EntropyStatsType>,
    /// Start of the interval. Part of the key.
    ///
    /// `timestamp`: date and time. Since 9.17.1.
    pub timestamp: Option<ontap_runtime::DateTime>,
    /// Volume that the statistics are about.
    ///
    /// `volume`: object. GET only. Since 9.17.1.
    pub volume: Option<ontap_runtime::Reference>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl AntiRansomwareVolumeEntropyStats {
    /// The name in `volume`.
    #[must_use]
    pub fn volume_name(&self) -> Option<&str> {
        self.volume.as_ref()?.name.as_deref()
    }
    /// The uuid in `volume`.
    #[must_use]
    pub fn volume_uuid(&self) -> Option<&str> {
        self.volume.as_ref()?.uuid.as_deref()
    }
}

ontap_runtime::read_model! {
    AntiRansomwareVolumeEntropyStats {
        links: "_links",
        data_written_in_bytes: "data_written_in_bytes",
        duration: "duration",
        encryption_percentage: "encryption_percentage",
        entropy_stats_type: "entropy_stats_type",
        timestamp: "timestamp",
        volume: "volume",
    }
}
ontap_runtime::show_model!(AntiRansomwareVolumeEntropyStats);

/// Values of `anti_ransomware_volume_entropy_stats.entropy_stats_type`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EntropyStatsType {
    /// One day.
    ///
    /// `daily`. Since 9.17.1.
    Daily,
    /// Intervals with a high share of encrypted data.
    ///
    /// `high_enc_pct`. Since 9.17.1.
    HighEncPct,
    /// One hour.
    ///
    /// `hourly`. Since 9.17.1.
    Hourly,
    /// Less than an hour.
    ///
    /// `sub_hourly`. Since 9.17.1.
    SubHourly,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<EntropyStatsType>),
}

ontap_runtime::open_enum! {
    EntropyStatsType {
        Daily: "daily",
        HighEncPct: "high_enc_pct",
        Hourly: "hourly",
        SubHourly: "sub_hourly",
    }
}
