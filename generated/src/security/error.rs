// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security

//! Error codes documented for `/security`.

/// Documented for `update` (Since 9.10.1).
pub const MIXED_RELEASES: i64 = 5636142;

/// Documented for `update` (Since 9.16.1).
pub const FIPS_MODE_FORBIDS: i64 = 5636145;

/// Documented for `update` (Since 9.10.1).
pub const FIPS_SSLV3: i64 = 52428817;

/// Documented for `update` (Since 9.10.1).
pub const FIPS_TLSV1: i64 = 52428824;

/// Documented for `update` (Since 9.9.1).
pub const FIPS_CERTIFICATE_STRENGTH: i64 = 52428830;

/// Documented for `update` (Since 9.11.1).
pub const FIPS_TLSV1_1: i64 = 52428832;

/// Documented for `update` (Since 9.9.1).
pub const CERTIFICATE_NOT_FIPS: i64 = 52559974;

/// Documented for `update` (Since 9.16.1).
pub const KEY_SERVERS_UNAVAILABLE: i64 = 65536987;

/// Documented for `update` (Since 9.16.1).
pub const ENCRYPTION_VOLUME_MOVE: i64 = 196608047;

/// Documented for `update` (Since 9.16.1).
pub const ENCRYPTION_NO_KEY_MANAGER: i64 = 196608070;

/// Documented for `update` (Since 9.9.1).
pub const CONVERSION_DATA_VOLUMES: i64 = 196608081;

/// Documented for `update` (Since 9.9.1).
pub const ENCRYPTION_METROCLUSTER_SWITCHOVER: i64 = 196608082;

/// Documented for `update` (Since 9.16.1).
pub const ENCRYPTION_VOLUME_OFFLINE: i64 = 196608368;

/// Documented for `update` (Since 9.16.1).
pub const CONVERSION_READ_ONLY_VOLUMES: i64 = 196608369;

/// Documented for `update` (Since 9.16.1).
pub const CONVERSION_RUNNING: i64 = 196608370;

/// Documented for `update` (Since 9.17.1).
pub const REKEY_RUNNING: i64 = 196608371;

/// Documented for `update` (Since 9.16.1).
pub const ONTAP_UPDATE_RUNNING: i64 = 196608372;

/// Documented for `update` (Since 9.16.1).
pub const ENCRYPTION_MIXED_RELEASES: i64 = 196608373;

/// Documented for `update` (Since 9.16.1).
pub const ENCRYPTION_SVM_STOPPED: i64 = 196608374;

/// Documented for `update` (Since 9.16.1).
pub const ENCRYPTION_TEMPORARY_VOLUME: i64 = 196608375;

/// Documented for `update` (Since 9.16.1).
pub const ENCRYPTION_INFORMATION_UNAVAILABLE: i64 = 196608376;

/// Documented for `update` (Since 9.16.1).
pub const VLDB_INCONSISTENT: i64 = 196608377;

/// Documented for `update` (Since 9.16.1).
pub const ENCRYPTION_KEY_MANAGER_MIXED: i64 = 196608378;

/// Documented for `update` (Since 9.16.1).
pub const ENCRYPTION_METADATA_INCONSISTENT: i64 = 196608379;

/// Documented for `update` (Since 9.16.1).
pub const ENCRYPTION_WAFLIRON: i64 = 196608380;

/// Documented for `update` (Since 9.16.1).
pub const ENCRYPTION_CLONE_SPLIT: i64 = 196608381;

/// Documented for `update` (Since 9.16.1).
pub const ENCRYPTION_VOLUME_REHOST: i64 = 196608382;

/// Documented for `update` (Since 9.16.1).
pub const ENCRYPTION_SNAPLOCK: i64 = 196608383;

/// Documented for `update` (Since 9.16.1).
pub const REKEY_PLAIN_VOLUMES: i64 = 196608384;

/// Documented for `update` (Since 9.16.1).
pub const ENCRYPTION_KEYSTORE_SWITCHING: i64 = 196608385;

/// Documented for `update` (Since 9.16.1).
pub const ENCRYPTION_SVM_REKEY: i64 = 196608386;

/// Documented for `update` (Since 9.16.1).
pub const CONVERSION_DISABLE: i64 = 196608387;

/// Documented for `update` (Since 9.16.1).
pub const CONVERSION_WITH_DISABLED_DEFAULT: i64 = 196608388;

/// Documented for `update` (Since 9.16.1).
pub const CONVERSION_WITH_REKEY: i64 = 196608389;

/// Documented for `update` (Since 9.16.1).
pub const REKEY_FALSE: i64 = 196608390;

/// Documented for `update` (Since 9.16.1).
pub const REKEY_WITH_DISABLED_DEFAULT: i64 = 196608391;

/// Documented for `update` (Since 9.16.1).
pub const REKEY_NEEDS_9_16_1: i64 = 196608392;

/// Documented for `update` (Since 9.16.1).
pub const REKEY_UNSUPPORTED_PLATFORM: i64 = 196608393;
