// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ipsec/policies

//! Error codes documented for `/security/ipsec/policies`.

/// Documented for `delete_where` (Since 9.16.1), `delete` (Since 9.9.1).
pub const IPSEC_PURGE_FAILED: i64 = 66257096;

/// Documented for `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const IPSEC_POLICY_UPDATE_FAILED: i64 = 66257097;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const IPSEC_ONE_PROTOCOL: i64 = 66257099;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const IPSEC_ONE_LOCAL_PORT: i64 = 66257100;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const IPSEC_ONE_REMOTE_PORT: i64 = 66257101;

/// Documented for `create` (Since 9.16.1).
pub const IPSEC_IKEV1: i64 = 66257102;

/// Documented for `create` (Since 9.9.1).
pub const IPSEC_POLICY_EXISTS: i64 = 66257104;

/// Documented for `create` (Since 9.9.1).
pub const IPSEC_KEY_NOT_HEX: i64 = 66257107;

/// Documented for `create` (Since 9.9.1).
pub const IPSEC_KEY_NOT_BASE64: i64 = 66257109;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const IPSEC_SEQUENCE_FAILED: i64 = 66257110;

/// Documented for `create` (From 9.9.1 to 9.12.1).
pub const IPSEC_PROTECTION_NEEDS_KEY: i64 = 66257111;

/// Documented for `create` (Since 9.9.1).
pub const IPSEC_METHOD_IGNORED: i64 = 66257112;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const IPSEC_ONE_LOCAL_SUBNET: i64 = 66257113;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const IPSEC_ONE_REMOTE_SUBNET: i64 = 66257114;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const IPSEC_PORT_RANGE: i64 = 66257115;

/// Documented for `delete` (From 9.9.1 to 9.12.1), `get` (From 9.9.1 to 9.12.1), `update` (From 9.9.1 to 9.12.1).
pub const IPSEC_POLICY_NOT_FOUND: i64 = 66257116;

/// Documented for `create` (Since 9.9.1).
pub const IPSEC_DATA_SVM_ONLY: i64 = 66257117;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1).
pub const IPSEC_HOST_ADDRESS_NEEDED: i64 = 66257120;

/// Documented for `create` (Since 9.9.1).
pub const IPSEC_POLICY_LIMIT_SVM: i64 = 66257121;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const IPSEC_LOCAL_ADDRESS_AND_NETMASK: i64 = 66257125;

/// Documented for `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const IPSEC_REMOTE_ADDRESS_AND_NETMASK: i64 = 66257126;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const IPSEC_LOCAL_SUBNET_ZERO: i64 = 66257127;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const IPSEC_WILDCARD_INVALID: i64 = 66257128;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const IPSEC_WILDCARD_NEEDS_PORT: i64 = 66257129;

/// Documented for `create` (Since 9.16.1).
pub const IPSEC_POLICY_LIMIT_CLUSTER: i64 = 66257130;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const IPSEC_UDP_IPV6: i64 = 66257131;

/// Documented for `create` (Since 9.10.1).
pub const IPSEC_PORT_INVALID: i64 = 66257132;

/// Documented for `create` (Since 9.11.1).
pub const IPSEC_PSK_NEEDED: i64 = 66257133;

/// Documented for `create` (Since 9.11.1).
pub const IPSEC_CERTIFICATE_NEEDED: i64 = 66257134;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const IPSEC_CERTIFICATE_NOT_IN_SVM: i64 = 66257135;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const IPSEC_CERTIFICATE_WITH_PSK: i64 = 66257136;

/// Documented for `create` (Since 9.11.1).
pub const IPSEC_PSK_WITH_CERTIFICATE: i64 = 66257137;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const IPSEC_REMOTE_IDENTITY_NEEDED: i64 = 66257138;

/// Documented for `create` (Since 9.10.1), `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const IPSEC_CERTIFICATE_NOT_FOUND: i64 = 66257139;

/// Documented for `create` (Since 9.10.1), `update_where` (Since 9.16.1), `update` (Since 9.10.1).
pub const IPSEC_CERTIFICATE_TYPE: i64 = 66257140;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const IPSEC_SVM_MIGRATING: i64 = 66257142;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const IPSEC_SUBNET_EMPTY: i64 = 66257143;

/// Documented for `create` (Since 9.16.1).
pub const IPSEC_ENCRYPTION_NEEDS_KEY: i64 = 66257144;

/// Documented for `create` (Since 9.16.1).
pub const IPSEC_NAME_LENGTH: i64 = 66257148;

/// Documented for `create` (Since 9.17.1), `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const IPSEC_PPK_KEY_NEEDED: i64 = 66257153;

/// Documented for `create` (Since 9.17.1), `update_where` (Since 9.17.1), `update` (Since 9.17.1).
pub const IPSEC_PPK_IDENTITY_NEEDED: i64 = 66257154;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const IPSEC_UNSUPPORTED_VERSION: i64 = 66257199;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const IPSEC_KEY_LENGTH: i64 = 66257200;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const IPSEC_FEATURE_NEEDS_UPGRADE: i64 = 66257201;

/// Documented for `create` (Since 9.16.1).
pub const IPSEC_SVM_NAME_INVALID: i64 = 66257202;

/// Documented for `create` (Since 9.16.1).
pub const IPSEC_SVM_UUID_INVALID: i64 = 66257203;

/// Documented for `create` (Since 9.16.1).
pub const IPSPACE_NAME_AND_UUID_DISAGREE: i64 = 66257204;

/// Documented for `create` (Since 9.16.1).
pub const IPSEC_SVM_NOT_IN_IPSPACE: i64 = 66257205;

/// Documented for `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1).
pub const IPSEC_CERTIFICATE_NAME_AND_UUID_DISAGREE: i64 = 66257305;

/// Documented for `create` (Since 9.12.1).
pub const IPSEC_METROCLUSTER_ADMIN_SVM: i64 = 66257396;
