// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_audit_log_forward

//! `security_audit_log_forward`.

/// Values of `security_audit_log_forward.facility`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Facility {
    /// Kernel messages.
    ///
    /// `kern`. Since 9.6.
    Kern,
    /// Local use 0.
    ///
    /// `local0`. Since 9.6.
    Local0,
    /// Local use 1.
    ///
    /// `local1`. Since 9.6.
    Local1,
    /// Local use 2.
    ///
    /// `local2`. Since 9.6.
    Local2,
    /// Local use 3.
    ///
    /// `local3`. Since 9.6.
    Local3,
    /// Local use 4.
    ///
    /// `local4`. Since 9.6.
    Local4,
    /// Local use 5.
    ///
    /// `local5`. Since 9.6.
    Local5,
    /// Local use 6.
    ///
    /// `local6`. Since 9.6.
    Local6,
    /// Local use 7.
    ///
    /// `local7`. Since 9.6.
    Local7,
    /// User-level messages.
    ///
    /// `user`. Since 9.6.
    User,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Facility>),
}

ontap_runtime::open_enum! {
    Facility {
        Kern: "kern",
        Local0: "local0",
        Local1: "local1",
        Local2: "local2",
        Local3: "local3",
        Local4: "local4",
        Local5: "local5",
        Local6: "local6",
        Local7: "local7",
        User: "user",
    }
}

/// Values of `security_audit_log_forward.hostname_format_override`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HostnameFormatOverride {
    /// Fully qualified domain name.
    ///
    /// `fqdn`. Since 9.16.1.
    Fqdn,
    /// Host name without the domain.
    ///
    /// `hostname_only`. Since 9.16.1.
    HostnameOnly,
    /// As the message format has it.
    ///
    /// `no_override`. Since 9.16.1.
    NoOverride,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<HostnameFormatOverride>),
}

ontap_runtime::open_enum! {
    HostnameFormatOverride {
        Fqdn: "fqdn",
        HostnameOnly: "hostname_only",
        NoOverride: "no_override",
    }
}

/// Values of `security_audit_log_forward.message_format`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MessageFormat {
    /// A variation of RFC 3164; the default.
    ///
    /// `legacy_netapp`. Since 9.16.1.
    LegacyNetapp,
    /// RFC 5424.
    ///
    /// `rfc_5424`. Since 9.16.1.
    Rfc5424,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<MessageFormat>),
}

ontap_runtime::open_enum! {
    MessageFormat {
        LegacyNetapp: "legacy_netapp",
        Rfc5424: "rfc_5424",
    }
}

/// What POST takes of `security_audit_log_forward`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewSecurityAuditLogForward {
    /// Host name or IP address of the server. Part of the key.
    ///
    /// `address`: string. GET, POST only. Since 9.6.
    pub address: String,
    /// Syslog facility that records are marked with; receivers sort by it.
    ///
    /// `facility`: enumeration. Since 9.6.
    pub facility: Option<Facility>,
    /// How the name of the node is written in forwarded records, apart from the message format.
    ///
    /// `hostname_format_override`: enumeration. Since 9.13.1.
    pub hostname_format_override: Option<HostnameFormatOverride>,
    /// IPspace through which the server is reached.
    ///
    /// `ipspace`: object. Since 9.12.1.
    pub ipspace: Option<ontap_runtime::Reference>,
    /// Format of the forwarded records; the traditional one unless changed.
    ///
    /// `message_format`: enumeration. Since 9.13.1.
    pub message_format: Option<MessageFormat>,
    /// Port of the server, 514 unless given, 6514 with encryption. Part of the key.
    ///
    /// `port`: integer. GET, POST only. Since 9.6.
    pub port: Option<i64>,
    /// How records travel; unencrypted UDP unless given. It is set at creation and cannot be changed.
    ///
    /// `protocol`: enumeration. Default: `udp_unencrypted`. GET, POST only. Since 9.6.
    pub protocol: Option<Protocol>,
    /// How times are written in forwarded records, apart from the message format.
    ///
    /// `timestamp_format_override`: enumeration. Since 9.13.1.
    pub timestamp_format_override: Option<TimestampFormatOverride>,
    /// Whether the server's certificate is checked. Only possible with `tcp_encrypted`.
    ///
    /// `verify_server`: boolean. Since 9.6.
    pub verify_server: Option<bool>,
}

impl NewSecurityAuditLogForward {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(address: impl Into<String>) -> Self {
        Self {
            address: address.into(),
            facility: None,
            hostname_format_override: None,
            ipspace: None,
            message_format: None,
            port: None,
            protocol: None,
            timestamp_format_override: None,
            verify_server: None,
        }
    }
    /// Sets `facility`.
    #[must_use]
    pub fn facility(mut self, facility: Facility) -> Self {
        self.facility = Some(facility);
        self
    }
    /// Sets `hostname_format_override`.
    #[must_use]
    pub fn hostname_format_override(
        mut self,
        hostname_format_override: HostnameFormatOverride,
    ) -> Self {
        self.hostname_format_override = Some(hostname_format_override);
        self
    }
    /// Sets `ipspace`.
    #[must_use]
    pub fn ipspace(mut self, ipspace: impl ontap_runtime::IntoReference) -> Self {
        self.ipspace = Some(ipspace.into_reference());
        self
    }
    /// Sets `message_format`.
    #[must_use]
    pub fn message_format(mut self, message_format: MessageFormat) -> Self {
        self.message_format = Some(message_format);
        self
    }
    /// Sets `port`.
    #[must_use]
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }
    /// Sets `protocol`.
    #[must_use]
    pub fn protocol(mut self, protocol: Protocol) -> Self {
        self.protocol = Some(protocol);
        self
    }
    /// Sets `timestamp_format_override`.
    #[must_use]
    pub fn timestamp_format_override(
        mut self,
        timestamp_format_override: TimestampFormatOverride,
    ) -> Self {
        self.timestamp_format_override = Some(timestamp_format_override);
        self
    }
    /// Sets `verify_server`.
    #[must_use]
    pub fn verify_server(mut self, verify_server: bool) -> Self {
        self.verify_server = Some(verify_server);
        self
    }
}

ontap_runtime::create_model! {
    NewSecurityAuditLogForward { address: "address" } {
        facility: "facility",
        hostname_format_override: "hostname_format_override",
        ipspace: "ipspace",
        message_format: "message_format",
        port: "port",
        protocol: "protocol",
        timestamp_format_override: "timestamp_format_override",
        verify_server: "verify_server",
    }
}
ontap_runtime::show_model!(NewSecurityAuditLogForward);

/// Values of `security_audit_log_forward.protocol`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Protocol {
    /// TCP with TLS.
    ///
    /// `tcp_encrypted`. Since 9.6.
    TcpEncrypted,
    /// Plain TCP.
    ///
    /// `tcp_unencrypted`. Since 9.6.
    TcpUnencrypted,
    /// Plain UDP; records can be lost.
    ///
    /// `udp_unencrypted`. Since 9.6.
    UdpUnencrypted,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Protocol>),
}

ontap_runtime::open_enum! {
    Protocol {
        TcpEncrypted: "tcp_encrypted",
        TcpUnencrypted: "tcp_unencrypted",
        UdpUnencrypted: "udp_unencrypted",
    }
}

/// What replies hold of `security_audit_log_forward`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityAuditLogForward {
    /// Host name or IP address of the server. Part of the key.
    ///
    /// `address`: string. GET, POST only. Since 9.6.
    pub address: Option<String>,
    /// Syslog facility that records are marked with; receivers sort by it.
    ///
    /// `facility`: enumeration. Since 9.6.
    pub facility: Option<Facility>,
    /// How the name of the node is written in forwarded records, apart from the message format.
    ///
    /// `hostname_format_override`: enumeration. Since 9.13.1.
    pub hostname_format_override: Option<HostnameFormatOverride>,
    /// IPspace through which the server is reached.
    ///
    /// `ipspace`: object. Since 9.12.1.
    pub ipspace: Option<ontap_runtime::Reference>,
    /// Format of the forwarded records; the traditional one unless changed.
    ///
    /// `message_format`: enumeration. Since 9.13.1.
    pub message_format: Option<MessageFormat>,
    /// Port of the server, 514 unless given, 6514 with encryption. Part of the key.
    ///
    /// `port`: integer. GET, POST only. Since 9.6.
    pub port: Option<i64>,
    /// How records travel; unencrypted UDP unless given. It is set at creation and cannot be changed.
    ///
    /// `protocol`: enumeration. Default: `udp_unencrypted`. GET, POST only. Since 9.6.
    pub protocol: Option<Protocol>,
    /// How times are written in forwarded records, apart from the message format.
    ///
    /// `timestamp_format_override`: enumeration. Since 9.13.1.
    pub timestamp_format_override: Option<TimestampFormatOverride>,
    /// Whether the server's certificate is checked. Only possible with `tcp_encrypted`.
    ///
    /// `verify_server`: boolean. Since 9.6.
    pub verify_server: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl SecurityAuditLogForward {
    /// The name in `ipspace`.
    #[must_use]
    pub fn ipspace_name(&self) -> Option<&str> {
        self.ipspace.as_ref()?.name.as_deref()
    }
    /// The uuid in `ipspace`.
    #[must_use]
    pub fn ipspace_uuid(&self) -> Option<&str> {
        self.ipspace.as_ref()?.uuid.as_deref()
    }
}

ontap_runtime::read_model! {
    SecurityAuditLogForward {
        address: "address",
        facility: "facility",
        hostname_format_override: "hostname_format_override",
        ipspace: "ipspace",
        message_format: "message_format",
        port: "port",
        protocol: "protocol",
        timestamp_format_override: "timestamp_format_override",
        verify_server: "verify_server",
    }
}
ontap_runtime::show_model!(SecurityAuditLogForward);

/// What PATCH takes of `security_audit_log_forward`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityAuditLogForwardPatch {
    /// Syslog facility that records are marked with; receivers sort by it.
    ///
    /// `facility`: enumeration. Since 9.6.
    pub facility: ontap_runtime::Patch<Facility>,
    /// How the name of the node is written in forwarded records, apart from the message format.
    ///
    /// `hostname_format_override`: enumeration. Since 9.13.1.
    pub hostname_format_override: ontap_runtime::Patch<HostnameFormatOverride>,
    /// IPspace through which the server is reached.
    ///
    /// `ipspace`: object. Since 9.12.1.
    pub ipspace: ontap_runtime::Patch<ontap_runtime::Reference>,
    /// Format of the forwarded records; the traditional one unless changed.
    ///
    /// `message_format`: enumeration. Since 9.13.1.
    pub message_format: ontap_runtime::Patch<MessageFormat>,
    /// How times are written in forwarded records, apart from the message format.
    ///
    /// `timestamp_format_override`: enumeration. Since 9.13.1.
    pub timestamp_format_override: ontap_runtime::Patch<TimestampFormatOverride>,
    /// Whether the server's certificate is checked. Only possible with `tcp_encrypted`.
    ///
    /// `verify_server`: boolean. Since 9.6.
    pub verify_server: ontap_runtime::Patch<bool>,
}

impl SecurityAuditLogForwardPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `facility`.
    #[must_use]
    pub fn facility(mut self, facility: Facility) -> Self {
        self.facility = ontap_runtime::Patch::Set(facility);
        self
    }
    /// Clears `facility`: sends `null`.
    #[must_use]
    pub fn clear_facility(mut self) -> Self {
        self.facility = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `hostname_format_override`.
    #[must_use]
    pub fn hostname_format_override(
        mut self,
        hostname_format_override: HostnameFormatOverride,
    ) -> Self {
        self.hostname_format_override = ontap_runtime::Patch::Set(
            hostname_format_override,
        );
        self
    }
    /// Clears `hostname_format_override`: sends `null`.
    #[must_use]
    pub fn clear_hostname_format_override(mut self) -> Self {
        self.hostname_format_override = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `ipspace`.
    #[must_use]
    pub fn ipspace(mut self, ipspace: impl ontap_runtime::IntoReference) -> Self {
        self.ipspace = ontap_runtime::Patch::Set(ipspace.into_reference());
        self
    }
    /// Clears `ipspace`: sends `null`.
    #[must_use]
    pub fn clear_ipspace(mut self) -> Self {
        self.ipspace = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `message_format`.
    #[must_use]
    pub fn message_format(mut self, message_format: MessageFormat) -> Self {
        self.message_format = ontap_runtime::Patch::Set(message_format);
        self
    }
    /// Clears `message_format`: sends `null`.
    #[must_use]
    pub fn clear_message_format(mut self) -> Self {
        self.message_format = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `timestamp_format_override`.
    #[must_use]
    pub fn timestamp_format_override(
        mut self,
        timestamp_format_override: TimestampFormatOverride,
    ) -> Self {
        self.timestamp_format_override = ontap_runtime::Patch::Set(
            timestamp_format_override,
        );
        self
    }
    /// Clears `timestamp_format_override`: sends `null`.
    #[must_use]
    pub fn clear_timestamp_format_override(mut self) -> Self {
        self.timestamp_format_override = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `verify_server`.
    #[must_use]
    pub fn verify_server(mut self, verify_server: bool) -> Self {
        self.verify_server = ontap_runtime::Patch::Set(verify_server);
        self
    }
    /// Clears `verify_server`: sends `null`.
    #[must_use]
    pub fn clear_verify_server(mut self) -> Self {
        self.verify_server = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    SecurityAuditLogForwardPatch {
        facility: "facility",
        hostname_format_override: "hostname_format_override",
        ipspace: "ipspace",
        message_format: "message_format",
        timestamp_format_override: "timestamp_format_override",
        verify_server: "verify_server",
    }
}
ontap_runtime::show_model!(SecurityAuditLogForwardPatch);

/// Values of `security_audit_log_forward.timestamp_format_override`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TimestampFormatOverride {
    /// ISO 8601 in local time.
    ///
    /// `iso_8601_local_time`. Since 9.16.1.
    Iso8601LocalTime,
    /// ISO 8601 in UTC.
    ///
    /// `iso_8601_utc`. Since 9.16.1.
    Iso8601Utc,
    /// As the message format has it.
    ///
    /// `no_override`. Since 9.16.1.
    NoOverride,
    /// RFC 3164.
    ///
    /// `rfc_3164`. Since 9.16.1.
    Rfc3164,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<TimestampFormatOverride>),
}

ontap_runtime::open_enum! {
    TimestampFormatOverride {
        Iso8601LocalTime: "iso_8601_local_time",
        Iso8601Utc: "iso_8601_utc",
        NoOverride: "no_override",
        Rfc3164: "rfc_3164",
    }
}
