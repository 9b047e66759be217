// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ssh

//! Fields of the records of `/security/ssh`.

use ontap_runtime::Field;
use crate::models::cluster_ssh_server::ClusterSshServer as Record;

/// Ciphers that are accepted for the data. The list that is sent replaces the old one; at least one must be left.
///
/// `ciphers`: list of `cipher`. Since 9.7.
pub const CIPHERS: Field<Record, crate::models::cipher::Cipher> =
    Field::new("ciphers").introduced_in(9, 7, 0);

/// New connections that are accepted per second, 1 to 70; 10 unless changed.
///
/// `connections_per_second`: integer. Since 9.7.
pub const CONNECTIONS_PER_SECOND: Field<Record, i64> =
    Field::new("connections_per_second").introduced_in(9, 7, 0);

/// Algorithms of the keys by which the server identifies itself. The list that is sent replaces the old one; `ssh_ed25519` and `ssh_rsa` are not possible in FIPS mode.
///
/// `host_key_algorithms`: list of `host_key_algorithm`. Since 9.16.1.
pub const HOST_KEY_ALGORITHMS: Field<Record, crate::models::host_key_algorithm::HostKeyAlgorithm> =
    Field::new("host_key_algorithms").introduced_in(9, 16, 1);

/// Whether RSA keys may sign with SHA-1 (`ssh-rsa`), which old clients need. Leave it off except for a time of transition.
///
/// `is_rsa_in_publickey_algorithms_enabled`: boolean. Since 9.16.1.
pub const IS_RSA_IN_PUBLICKEY_ALGORITHMS_ENABLED: Field<Record, bool> =
    Field::new("is_rsa_in_publickey_algorithms_enabled").introduced_in(9, 16, 1);

/// Algorithms that are accepted for agreeing on keys. The list that is sent replaces the old one; at least one must be left.
///
/// `key_exchange_algorithms`: list of `key_exchange_algorithm`. Since 9.7.
pub const KEY_EXCHANGE_ALGORITHMS: Field<Record, crate::models::key_exchange_algorithm::KeyExchangeAlgorithm> =
    Field::new("key_exchange_algorithms").introduced_in(9, 7, 0);

/// Seconds within which a client must have signed in, 30 to 90.
///
/// `login_grace_time`: integer. Since 9.18.1.
pub const LOGIN_GRACE_TIME: Field<Record, i64> =
    Field::new("login_grace_time").introduced_in(9, 18, 1);

/// Algorithms that are accepted against changes on the way. The list that is sent replaces the old one; at least one must be left.
///
/// `mac_algorithms`: list of `mac_algorithm`. Since 9.7.
pub const MAC_ALGORITHMS: Field<Record, crate::models::mac_algorithm::MacAlgorithm> =
    Field::new("mac_algorithms").introduced_in(9, 7, 0);

/// Failed attempts after which a connection is closed, 2 to 6; 6 unless changed.
///
/// `max_authentication_retry_count`: integer. Since 9.7.
pub const MAX_AUTHENTICATION_RETRY_COUNT: Field<Record, i64> =
    Field::new("max_authentication_retry_count").introduced_in(9, 7, 0);

/// Connections that can exist at a time, 1 to 128; 64 unless changed.
///
/// `max_instances`: integer. Since 9.7.
pub const MAX_INSTANCES: Field<Record, i64> = Field::new("max_instances").introduced_in(9, 7, 0);

/// Connections that one client host can have at a time, 1 to 64; 32 unless changed.
///
/// `per_source_limit`: integer. Since 9.7.
pub const PER_SOURCE_LIMIT: Field<Record, i64> =
    Field::new("per_source_limit").introduced_in(9, 7, 0);
