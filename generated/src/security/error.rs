// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security

//! Error codes documented for `/security`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 5636142 | [`MIXED_RELEASES`] | The nodes run different releases. | Finish the upgrade first. | `update` (Since 9.10.1) |
//! | 5636145 | [`FIPS_MODE_FORBIDS`] | FIPS mode does not permit this. | Leave it off, or disable FIPS mode. | `update` (Since 9.16.1) |
//! | 52428817 | [`FIPS_SSLV3`] | SSLv3 is not permitted in FIPS mode. | Leave it out of the protocol versions. | `update` (Since 9.10.1) |
//! | 52428824 | [`FIPS_TLSV1`] | TLSv1 is not permitted in FIPS mode. | Leave it out of the protocol versions. | `update` (Since 9.10.1) |
//! | 52428830 | [`FIPS_CERTIFICATE_STRENGTH`] | The least strength that is set for certificates is too low for FIPS mode. | Raise it first. | `update` (Since 9.9.1) |
//! | 52428832 | [`FIPS_TLSV1_1`] | TLSv1.1 is not permitted in FIPS mode. | Leave it out of the protocol versions. | `update` (Since 9.11.1) |
//! | 52559974 | [`CERTIFICATE_NOT_FIPS`] | A certificate does not meet the demands of FIPS mode. | Use stronger keys and hashes, and replace such certificates before enabling FIPS mode. | `update` (Since 9.9.1) |
//! | 65536987 | [`KEY_SERVERS_UNAVAILABLE`] | At least one key server cannot be reached. | Check servers and network. | `update` (Since 9.16.1) |
//! | 196608047 | [`ENCRYPTION_VOLUME_MOVE`] | A volume is being moved. | Wait until the move has ended. | `update` (Since 9.16.1) |
//! | 196608070 | [`ENCRYPTION_NO_KEY_MANAGER`] | The cluster has no key manager. | Configure the onboard one or an external one first. | `update` (Since 9.16.1) |
//! | 196608081 | [`CONVERSION_DATA_VOLUMES`] | The conversion cannot start while there are data volumes. | It is meant for clusters without any. | `update` (Since 9.9.1) |
//! | 196608082 | [`ENCRYPTION_METROCLUSTER_SWITCHOVER`] | The MetroCluster is switched over. | Switch back first. | `update` (Since 9.9.1) |
//! | 196608368 | [`ENCRYPTION_VOLUME_OFFLINE`] | Some data volume is offline. | Bring it online first. | `update` (Since 9.16.1) |
//! | 196608369 | [`CONVERSION_READ_ONLY_VOLUMES`] | Some volumes are read-only or have never been initialised. | Delete them first. | `update` (Since 9.16.1) |
//! | 196608370 | [`CONVERSION_RUNNING`] | The conversion runs already, or cannot start. | Watch `software_data_encryption.encryption_state`. | `update` (Since 9.16.1) |
//! | 196608371 | [`REKEY_RUNNING`] | The volumes are being encrypted with new keys already. | Watch `software_data_encryption.encryption_state`. | `update` (Since 9.17.1) |
//! | 196608372 | [`ONTAP_UPDATE_RUNNING`] | ONTAP is being updated. | Wait until that has ended. | `update` (Since 9.16.1) |
//! | 196608373 | [`ENCRYPTION_MIXED_RELEASES`] | The nodes run different releases, so nothing can be encrypted. | Finish the upgrade or revert first. | `update` (Since 9.16.1) |
//! | 196608374 | [`ENCRYPTION_SVM_STOPPED`] | Some SVM is not running. | Start it first. | `update` (Since 9.16.1) |
//! | 196608375 | [`ENCRYPTION_TEMPORARY_VOLUME`] | Some volume is a temporary one. | Wait until it is gone. | `update` (Since 9.16.1) |
//! | 196608376 | [`ENCRYPTION_INFORMATION_UNAVAILABLE`] | ONTAP could not find out how the volumes are encrypted. | Check that all nodes are up, then try again. | `update` (Since 9.16.1) |
//! | 196608377 | [`VLDB_INCONSISTENT`] | The database of volume locations (VLDB) contradicts itself. | Contact technical support. | `update` (Since 9.16.1) |
//! | 196608378 | [`ENCRYPTION_KEY_MANAGER_MIXED`] | The key manager of some data SVM is in the mixed state. | Finish the change of its key store first. | `update` (Since 9.16.1) |
//! | 196608379 | [`ENCRYPTION_METADATA_INCONSISTENT`] | The encryption data of a volume contradicts itself. | Contact technical support. | `update` (Since 9.16.1) |
//! | 196608380 | [`ENCRYPTION_WAFLIRON`] | A file system check (wafliron) is running. | Wait until it has ended. | `update` (Since 9.16.1) |
//! | 196608381 | [`ENCRYPTION_CLONE_SPLIT`] | A clone is being split. | Wait until that has ended. | `update` (Since 9.16.1) |
//! | 196608382 | [`ENCRYPTION_VOLUME_REHOST`] | A volume is being rehosted. | Wait until that has ended. | `update` (Since 9.16.1) |
//! | 196608383 | [`ENCRYPTION_SNAPLOCK`] | The cluster has SnapLock volumes. | It cannot be done on this cluster. | `update` (Since 9.16.1) |
//! | 196608384 | [`REKEY_PLAIN_VOLUMES`] | Some volumes are not encrypted, so there is no key to renew. | Convert them first. | `update` (Since 9.16.1) |
//! | 196608385 | [`ENCRYPTION_KEYSTORE_SWITCHING`] | A key store is being switched. | Wait until its state is active. | `update` (Since 9.16.1) |
//! | 196608386 | [`ENCRYPTION_SVM_REKEY`] | The keys of some SVM are being renewed. | Wait until the state of its key store is active. | `update` (Since 9.16.1) |
//! | 196608387 | [`CONVERSION_DISABLE`] | A conversion cannot be switched off. | Send `conversion_enabled` only with true. | `update` (Since 9.16.1) |
//! | 196608388 | [`CONVERSION_WITH_DISABLED_DEFAULT`] | A conversion and encryption being off by default contradict each other. | Send one of them. | `update` (Since 9.16.1) |
//! | 196608389 | [`CONVERSION_WITH_REKEY`] | Conversion and rekey exclude each other. | Convert first, then renew the keys. | `update` (Since 9.16.1) |
//! | 196608390 | [`REKEY_FALSE`] | A rekey cannot be switched off. | Send `rekey` only with true. | `update` (Since 9.16.1) |
//! | 196608391 | [`REKEY_WITH_DISABLED_DEFAULT`] | A rekey and encryption being off by default contradict each other. | Send one of them. | `update` (Since 9.16.1) |
//! | 196608392 | [`REKEY_NEEDS_9_16_1`] | The whole cluster must run 9.16.1 or later for a rekey of all volumes. | Finish the upgrade first. | `update` (Since 9.16.1) |
//! | 196608393 | [`REKEY_UNSUPPORTED_PLATFORM`] | This platform cannot renew the keys of all volumes at once. | Renew them volume by volume. | `update` (Since 9.16.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    MIXED_RELEASES,
    FIPS_MODE_FORBIDS,
    FIPS_SSLV3,
    FIPS_TLSV1,
    FIPS_CERTIFICATE_STRENGTH,
    FIPS_TLSV1_1,
    CERTIFICATE_NOT_FIPS,
    KEY_SERVERS_UNAVAILABLE,
    ENCRYPTION_VOLUME_MOVE,
    ENCRYPTION_NO_KEY_MANAGER,
    CONVERSION_DATA_VOLUMES,
    ENCRYPTION_METROCLUSTER_SWITCHOVER,
    ENCRYPTION_VOLUME_OFFLINE,
    CONVERSION_READ_ONLY_VOLUMES,
    CONVERSION_RUNNING,
    REKEY_RUNNING,
    ONTAP_UPDATE_RUNNING,
    ENCRYPTION_MIXED_RELEASES,
    ENCRYPTION_SVM_STOPPED,
    ENCRYPTION_TEMPORARY_VOLUME,
    ENCRYPTION_INFORMATION_UNAVAILABLE,
    VLDB_INCONSISTENT,
    ENCRYPTION_KEY_MANAGER_MIXED,
    ENCRYPTION_METADATA_INCONSISTENT,
    ENCRYPTION_WAFLIRON,
    ENCRYPTION_CLONE_SPLIT,
    ENCRYPTION_VOLUME_REHOST,
    ENCRYPTION_SNAPLOCK,
    REKEY_PLAIN_VOLUMES,
    ENCRYPTION_KEYSTORE_SWITCHING,
    ENCRYPTION_SVM_REKEY,
    CONVERSION_DISABLE,
    CONVERSION_WITH_DISABLED_DEFAULT,
    CONVERSION_WITH_REKEY,
    REKEY_FALSE,
    REKEY_WITH_DISABLED_DEFAULT,
    REKEY_NEEDS_9_16_1,
    REKEY_UNSUPPORTED_PLATFORM,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::MIXED_RELEASES,
    &entries::FIPS_MODE_FORBIDS,
    &entries::FIPS_SSLV3,
    &entries::FIPS_TLSV1,
    &entries::FIPS_CERTIFICATE_STRENGTH,
    &entries::FIPS_TLSV1_1,
    &entries::CERTIFICATE_NOT_FIPS,
    &entries::KEY_SERVERS_UNAVAILABLE,
    &entries::ENCRYPTION_VOLUME_MOVE,
    &entries::ENCRYPTION_NO_KEY_MANAGER,
    &entries::CONVERSION_DATA_VOLUMES,
    &entries::ENCRYPTION_METROCLUSTER_SWITCHOVER,
    &entries::ENCRYPTION_VOLUME_OFFLINE,
    &entries::CONVERSION_READ_ONLY_VOLUMES,
    &entries::CONVERSION_RUNNING,
    &entries::REKEY_RUNNING,
    &entries::ONTAP_UPDATE_RUNNING,
    &entries::ENCRYPTION_MIXED_RELEASES,
    &entries::ENCRYPTION_SVM_STOPPED,
    &entries::ENCRYPTION_TEMPORARY_VOLUME,
    &entries::ENCRYPTION_INFORMATION_UNAVAILABLE,
    &entries::VLDB_INCONSISTENT,
    &entries::ENCRYPTION_KEY_MANAGER_MIXED,
    &entries::ENCRYPTION_METADATA_INCONSISTENT,
    &entries::ENCRYPTION_WAFLIRON,
    &entries::ENCRYPTION_CLONE_SPLIT,
    &entries::ENCRYPTION_VOLUME_REHOST,
    &entries::ENCRYPTION_SNAPLOCK,
    &entries::REKEY_PLAIN_VOLUMES,
    &entries::ENCRYPTION_KEYSTORE_SWITCHING,
    &entries::ENCRYPTION_SVM_REKEY,
    &entries::CONVERSION_DISABLE,
    &entries::CONVERSION_WITH_DISABLED_DEFAULT,
    &entries::CONVERSION_WITH_REKEY,
    &entries::REKEY_FALSE,
    &entries::REKEY_WITH_DISABLED_DEFAULT,
    &entries::REKEY_NEEDS_9_16_1,
    &entries::REKEY_UNSUPPORTED_PLATFORM,
];
