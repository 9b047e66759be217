// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ssh

//! Fields of the records of `/security/ssh`.

use ontap_runtime::Field;
use crate::models::cluster_ssh_server::ClusterSshServer as Record;

/// `ciphers`: list of `cipher`. Since 9.7.
pub const CIPHERS: Field<Record, crate::models::cipher::Cipher> =
    Field::new("ciphers").introduced_in(9, 7, 0);

/// `connections_per_second`: integer. Since 9.7.
pub const CONNECTIONS_PER_SECOND: Field<Record, i64> =
    Field::new("connections_per_second").introduced_in(9, 7, 0);

/// `host_key_algorithms`: list of `host_key_algorithm`. Since 9.16.1.
pub const HOST_KEY_ALGORITHMS: Field<Record, crate::models::host_key_algorithm::HostKeyAlgorithm> =
    Field::new("host_key_algorithms").introduced_in(9, 16, 1);

/// `is_rsa_in_publickey_algorithms_enabled`: boolean. Since 9.16.1.
pub const IS_RSA_IN_PUBLICKEY_ALGORITHMS_ENABLED: Field<Record, bool> =
    Field::new("is_rsa_in_publickey_algorithms_enabled").introduced_in(9, 16, 1);

/// `key_exchange_algorithms`: list of `key_exchange_algorithm`. Since 9.7.
pub const KEY_EXCHANGE_ALGORITHMS: Field<Record, crate::models::key_exchange_algorithm::KeyExchangeAlgorithm> =
    Field::new("key_exchange_algorithms").introduced_in(9, 7, 0);

/// `login_grace_time`: integer. Since 9.18.1.
pub const LOGIN_GRACE_TIME: Field<Record, i64> =
    Field::new("login_grace_time").introduced_in(9, 18, 1);

/// `mac_algorithms`: list of `mac_algorithm`. Since 9.7.
pub const MAC_ALGORITHMS: Field<Record, crate::models::mac_algorithm::MacAlgorithm> =
    Field::new("mac_algorithms").introduced_in(9, 7, 0);

/// `max_authentication_retry_count`: integer. Since 9.7.
pub const MAX_AUTHENTICATION_RETRY_COUNT: Field<Record, i64> =
    Field::new("max_authentication_retry_count").introduced_in(9, 7, 0);

/// `max_instances`: integer. Since 9.7.
pub const MAX_INSTANCES: Field<Record, i64> = Field::new("max_instances").introduced_in(9, 7, 0);

/// `per_source_limit`: integer. Since 9.7.
pub const PER_SOURCE_LIMIT: Field<Record, i64> =
    Field::new("per_source_limit").introduced_in(9, 7, 0);
