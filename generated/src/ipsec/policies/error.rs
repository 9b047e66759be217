// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ipsec/policies

//! Error codes documented for `/security/ipsec/policies`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 66257096 | [`IPSEC_PURGE_FAILED`] | The connections of the policy could not be ended. | Try again; if it keeps happening, contact technical support. | `delete_where` (Since 9.16.1), `delete` (Since 9.9.1) |
//! | 66257097 | [`IPSEC_POLICY_UPDATE_FAILED`] | The policy could not be changed. | Try again; if it keeps happening, contact technical support. | `update_where` (Since 9.16.1), `update` (Since 9.9.1) |
//! | 66257099 | [`IPSEC_ONE_PROTOCOL`] | A policy covers one protocol. | Make a policy for each. | `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1) |
//! | 66257100 | [`IPSEC_ONE_LOCAL_PORT`] | A policy covers one port on this side. | Make a policy for each. | `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1) |
//! | 66257101 | [`IPSEC_ONE_REMOTE_PORT`] | A policy covers one port on the other side. | Make a policy for each. | `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1) |
//! | 66257102 | [`IPSEC_IKEV1`] | IKE version 1 is not supported. | Use version 2. | `create` (Since 9.16.1) |
//! | 66257104 | [`IPSEC_POLICY_EXISTS`] | The SVM has a policy of this name already. | Choose another name. | `create` (Since 9.9.1) |
//! | 66257107 | [`IPSEC_KEY_NOT_HEX`] | The shared key is marked as hexadecimal and is not. | Correct it. | `create` (Since 9.9.1) |
//! | 66257109 | [`IPSEC_KEY_NOT_BASE64`] | The shared key is marked as Base64 and is not. | Correct it. | `create` (Since 9.9.1) |
//! | 66257110 | [`IPSEC_SEQUENCE_FAILED`] | The policy could not be put in order among the others. | Try again. | `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1) |
//! | 66257111 | [`IPSEC_PROTECTION_NEEDS_KEY`] | A policy that encrypts (`esp_transport`) needs a shared key or a certificate. | Send one of them. | `create` (From 9.9.1 to 9.12.1) |
//! | 66257112 | [`IPSEC_METHOD_IGNORED`] | The action does not protect anything, so the method of authentication has no effect. | Leave the method out. | `create` (Since 9.9.1) |
//! | 66257113 | [`IPSEC_ONE_LOCAL_SUBNET`] | A policy covers one subnet on this side. | Make a policy for each. | `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1) |
//! | 66257114 | [`IPSEC_ONE_REMOTE_SUBNET`] | A policy covers one subnet on the other side. | Make a policy for each. | `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1) |
//! | 66257115 | [`IPSEC_PORT_RANGE`] | Ranges of ports are not supported. | Make a policy for each port. | `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1) |
//! | 66257116 | [`IPSEC_POLICY_NOT_FOUND`] | There is no policy with this UUID. | Check it. | `delete` (From 9.9.1 to 9.12.1), `get` (From 9.9.1 to 9.12.1), `update` (From 9.9.1 to 9.12.1) |
//! | 66257117 | [`IPSEC_DATA_SVM_ONLY`] | IPsec is for data SVMs only. | Name a data SVM. | `create` (Since 9.9.1) |
//! | 66257120 | [`IPSEC_HOST_ADDRESS_NEEDED`] | The endpoint must be a single address, with a netmask of 32 bits for IPv4 or 128 for IPv6. | Correct the netmask. | `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.9.1) |
//! | 66257121 | [`IPSEC_POLICY_LIMIT_SVM`] | The SVM has as many policies as it can have. | Delete some, or combine them. | `create` (Since 9.9.1) |
//! | 66257125 | [`IPSEC_LOCAL_ADDRESS_AND_NETMASK`] | Address and netmask on this side go together. | Send both. | `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 66257126 | [`IPSEC_REMOTE_ADDRESS_AND_NETMASK`] | Address and netmask on the other side go together. | Send both. | `create` (Since 9.9.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 66257127 | [`IPSEC_LOCAL_SUBNET_ZERO`] | The subnet on this side cannot be all zeros. | Name the subnet. | `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 66257128 | [`IPSEC_WILDCARD_INVALID`] | The subnet that is to stand for any address is malformed. | Write it as all zeros, with netmask 0. | `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 66257129 | [`IPSEC_WILDCARD_NEEDS_PORT`] | With any address on the other side, a port is needed. | Name a port on one side. | `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 66257130 | [`IPSEC_POLICY_LIMIT_CLUSTER`] | The cluster has as many policies as it can have. | Delete some, or combine them. | `create` (Since 9.16.1) |
//! | 66257131 | [`IPSEC_UDP_IPV6`] | ESP inside UDP is not possible over IPv6. | Use `esp_transport`. | `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 66257132 | [`IPSEC_PORT_INVALID`] | The port must be from 1 to 65,535. | Correct it. | `create` (Since 9.10.1) |
//! | 66257133 | [`IPSEC_PSK_NEEDED`] | The method `psk` needs a shared key. | Send `secret_key`. | `create` (Since 9.11.1) |
//! | 66257134 | [`IPSEC_CERTIFICATE_NEEDED`] | The method `pki` needs a certificate of this side. | Send `certificate.uuid`. | `create` (Since 9.11.1) |
//! | 66257135 | [`IPSEC_CERTIFICATE_NOT_IN_SVM`] | The SVM does not have this certificate. | Install it there first. | `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 66257136 | [`IPSEC_CERTIFICATE_WITH_PSK`] | A certificate does not go with the method `psk`. | Leave it out. | `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 66257137 | [`IPSEC_PSK_WITH_CERTIFICATE`] | A shared key does not go with the method `pki`. | Leave it out. | `create` (Since 9.11.1) |
//! | 66257138 | [`IPSEC_REMOTE_IDENTITY_NEEDED`] | When certificates are verified, the identity of the other side is needed. | Send `remote_identity`. | `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 66257139 | [`IPSEC_CERTIFICATE_NOT_FOUND`] | There is no certificate with this UUID. | Check it. | `create` (Since 9.10.1), `update_where` (Since 9.16.1), `update` (Since 9.10.1) |
//! | 66257140 | [`IPSEC_CERTIFICATE_TYPE`] | Only certificates of type `client` or `server` can be used. | Choose another certificate. | `create` (Since 9.10.1), `update_where` (Since 9.16.1), `update` (Since 9.10.1) |
//! | 66257142 | [`IPSEC_SVM_MIGRATING`] | The SVM is being migrated. | Wait until the migration has ended. | `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 66257143 | [`IPSEC_SUBNET_EMPTY`] | A subnet of the policy is empty. | Name it. | `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 66257144 | [`IPSEC_ENCRYPTION_NEEDS_KEY`] | A policy that encrypts (`esp_transport` or `esp_udp`) needs a shared key or a certificate. | Send one of them. | `create` (Since 9.16.1) |
//! | 66257148 | [`IPSEC_NAME_LENGTH`] | The name of the policy is too short or too long, or not ASCII. | Use 1 to 64 ASCII characters. | `create` (Since 9.16.1) |
//! | 66257153 | [`IPSEC_PPK_KEY_NEEDED`] | The identity of a post-quantum key was sent without the key. | Send `ppk.shared_key`. | `create` (Since 9.17.1), `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 66257154 | [`IPSEC_PPK_IDENTITY_NEEDED`] | A post-quantum key was sent without its identity. | Send `ppk.identity`. | `create` (Since 9.17.1), `update_where` (Since 9.17.1), `update` (Since 9.17.1) |
//! | 66257199 | [`IPSEC_UNSUPPORTED_VERSION`] | Not every node runs a release with IPsec. | Finish the upgrade first. | `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 66257200 | [`IPSEC_KEY_LENGTH`] | The shared key is too short or too long, or not ASCII. | Use 18 to 128 ASCII characters. | `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 66257201 | [`IPSEC_FEATURE_NEEDS_UPGRADE`] | The feature needs a newer release on the whole cluster; the message says which. | Finish the upgrade first. | `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 66257202 | [`IPSEC_SVM_NAME_INVALID`] | The name of the SVM is not valid. | Check it. | `create` (Since 9.16.1) |
//! | 66257203 | [`IPSEC_SVM_UUID_INVALID`] | The UUID of the SVM is not valid. | Check it. | `create` (Since 9.16.1) |
//! | 66257204 | [`IPSPACE_NAME_AND_UUID_DISAGREE`] | Name and UUID in the request belong to two different IPspaces. | Send one of the two. | `create` (Since 9.16.1) |
//! | 66257205 | [`IPSEC_SVM_NOT_IN_IPSPACE`] | The SVM does not belong to this IPspace. | Name the right one, or leave it out. | `create` (Since 9.16.1) |
//! | 66257305 | [`IPSEC_CERTIFICATE_NAME_AND_UUID_DISAGREE`] | Name and UUID belong to two different certificates. | Send one of the two. | `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 66257396 | [`IPSEC_METROCLUSTER_ADMIN_SVM`] | In a MetroCluster there is no IPsec for the administrative SVM. | Name a data SVM. | `create` (Since 9.12.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    IPSEC_PURGE_FAILED,
    IPSEC_POLICY_UPDATE_FAILED,
    IPSEC_ONE_PROTOCOL,
    IPSEC_ONE_LOCAL_PORT,
    IPSEC_ONE_REMOTE_PORT,
    IPSEC_IKEV1,
    IPSEC_POLICY_EXISTS,
    IPSEC_KEY_NOT_HEX,
    IPSEC_KEY_NOT_BASE64,
    IPSEC_SEQUENCE_FAILED,
    IPSEC_PROTECTION_NEEDS_KEY,
    IPSEC_METHOD_IGNORED,
    IPSEC_ONE_LOCAL_SUBNET,
    IPSEC_ONE_REMOTE_SUBNET,
    IPSEC_PORT_RANGE,
    IPSEC_POLICY_NOT_FOUND,
    IPSEC_DATA_SVM_ONLY,
    IPSEC_HOST_ADDRESS_NEEDED,
    IPSEC_POLICY_LIMIT_SVM,
    IPSEC_LOCAL_ADDRESS_AND_NETMASK,
    IPSEC_REMOTE_ADDRESS_AND_NETMASK,
    IPSEC_LOCAL_SUBNET_ZERO,
    IPSEC_WILDCARD_INVALID,
    IPSEC_WILDCARD_NEEDS_PORT,
    IPSEC_POLICY_LIMIT_CLUSTER,
    IPSEC_UDP_IPV6,
    IPSEC_PORT_INVALID,
    IPSEC_PSK_NEEDED,
    IPSEC_CERTIFICATE_NEEDED,
    IPSEC_CERTIFICATE_NOT_IN_SVM,
    IPSEC_CERTIFICATE_WITH_PSK,
    IPSEC_PSK_WITH_CERTIFICATE,
    IPSEC_REMOTE_IDENTITY_NEEDED,
    IPSEC_CERTIFICATE_NOT_FOUND,
    IPSEC_CERTIFICATE_TYPE,
    IPSEC_SVM_MIGRATING,
    IPSEC_SUBNET_EMPTY,
    IPSEC_ENCRYPTION_NEEDS_KEY,
    IPSEC_NAME_LENGTH,
    IPSEC_PPK_KEY_NEEDED,
    IPSEC_PPK_IDENTITY_NEEDED,
    IPSEC_UNSUPPORTED_VERSION,
    IPSEC_KEY_LENGTH,
    IPSEC_FEATURE_NEEDS_UPGRADE,
    IPSEC_SVM_NAME_INVALID,
    IPSEC_SVM_UUID_INVALID,
    IPSPACE_NAME_AND_UUID_DISAGREE,
    IPSEC_SVM_NOT_IN_IPSPACE,
    IPSEC_CERTIFICATE_NAME_AND_UUID_DISAGREE,
    IPSEC_METROCLUSTER_ADMIN_SVM,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::IPSEC_PURGE_FAILED,
    &entries::IPSEC_POLICY_UPDATE_FAILED,
    &entries::IPSEC_ONE_PROTOCOL,
    &entries::IPSEC_ONE_LOCAL_PORT,
    &entries::IPSEC_ONE_REMOTE_PORT,
    &entries::IPSEC_IKEV1,
    &entries::IPSEC_POLICY_EXISTS,
    &entries::IPSEC_KEY_NOT_HEX,
    &entries::IPSEC_KEY_NOT_BASE64,
    &entries::IPSEC_SEQUENCE_FAILED,
    &entries::IPSEC_PROTECTION_NEEDS_KEY,
    &entries::IPSEC_METHOD_IGNORED,
    &entries::IPSEC_ONE_LOCAL_SUBNET,
    &entries::IPSEC_ONE_REMOTE_SUBNET,
    &entries::IPSEC_PORT_RANGE,
    &entries::IPSEC_POLICY_NOT_FOUND,
    &entries::IPSEC_DATA_SVM_ONLY,
    &entries::IPSEC_HOST_ADDRESS_NEEDED,
    &entries::IPSEC_POLICY_LIMIT_SVM,
    &entries::IPSEC_LOCAL_ADDRESS_AND_NETMASK,
    &entries::IPSEC_REMOTE_ADDRESS_AND_NETMASK,
    &entries::IPSEC_LOCAL_SUBNET_ZERO,
    &entries::IPSEC_WILDCARD_INVALID,
    &entries::IPSEC_WILDCARD_NEEDS_PORT,
    &entries::IPSEC_POLICY_LIMIT_CLUSTER,
    &entries::IPSEC_UDP_IPV6,
    &entries::IPSEC_PORT_INVALID,
    &entries::IPSEC_PSK_NEEDED,
    &entries::IPSEC_CERTIFICATE_NEEDED,
    &entries::IPSEC_CERTIFICATE_NOT_IN_SVM,
    &entries::IPSEC_CERTIFICATE_WITH_PSK,
    &entries::IPSEC_PSK_WITH_CERTIFICATE,
    &entries::IPSEC_REMOTE_IDENTITY_NEEDED,
    &entries::IPSEC_CERTIFICATE_NOT_FOUND,
    &entries::IPSEC_CERTIFICATE_TYPE,
    &entries::IPSEC_SVM_MIGRATING,
    &entries::IPSEC_SUBNET_EMPTY,
    &entries::IPSEC_ENCRYPTION_NEEDS_KEY,
    &entries::IPSEC_NAME_LENGTH,
    &entries::IPSEC_PPK_KEY_NEEDED,
    &entries::IPSEC_PPK_IDENTITY_NEEDED,
    &entries::IPSEC_UNSUPPORTED_VERSION,
    &entries::IPSEC_KEY_LENGTH,
    &entries::IPSEC_FEATURE_NEEDS_UPGRADE,
    &entries::IPSEC_SVM_NAME_INVALID,
    &entries::IPSEC_SVM_UUID_INVALID,
    &entries::IPSPACE_NAME_AND_UUID_DISAGREE,
    &entries::IPSEC_SVM_NOT_IN_IPSPACE,
    &entries::IPSEC_CERTIFICATE_NAME_AND_UUID_DISAGREE,
    &entries::IPSEC_METROCLUSTER_ADMIN_SVM,
];
