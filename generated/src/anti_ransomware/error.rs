// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware

//! Error codes documented for `/security/anti-ransomware`.

/// Documented for `get` (Since 9.17.1).
pub const VOLUME_OFFLINE: i64 = 917775;

/// Documented for `get` (Since 9.17.1).
pub const ARP_STATE_UNKNOWN: i64 = 203161606;

/// Documented for `update` (Since 9.16.1).
pub const ARP_PACKAGE_TYPE: i64 = 203161684;

/// Documented for `update` (Since 9.16.1).
pub const ARP_PACKAGE_DOWNLOAD: i64 = 203161685;

/// Documented for `update` (Since 9.16.1).
pub const ARP_PACKAGE_UNZIP: i64 = 203161686;

/// Documented for `update` (Since 9.16.1).
pub const ARP_PACKAGE_UNTAR: i64 = 203161687;

/// Documented for `update` (Since 9.16.1).
pub const ARP_PACKAGE_NO_VERSION: i64 = 203161688;

/// Documented for `update` (Since 9.16.1).
pub const ARP_PACKAGE_FILESYSTEM: i64 = 203161689;

/// Documented for `update` (Since 9.16.1).
pub const ARP_PACKAGE_NEEDS_9_16_1: i64 = 203161690;

/// Documented for `update` (Since 9.16.1).
pub const ARP_PACKAGE_CHECKSUM: i64 = 203161691;

/// Documented for `update` (Since 9.16.1).
pub const ARP_PACKAGE_NODES_UNHEALTHY: i64 = 203161692;

/// Documented for `update` (Since 9.16.1).
pub const ARP_PACKAGE_URI_NEEDED: i64 = 203161694;

/// Documented for `get` (Since 9.17.1).
pub const ARP_VOLUME_WITH_LUNS: i64 = 203162108;

/// Documented for `get` (Since 9.17.1).
pub const ARP_DISABLE_IN_PROGRESS: i64 = 203162109;
