// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/ldap

//! Error codes documented for `/security/authentication/cluster/ldap`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 262222 | [`LDAP_SERVERS_DUPLICATE`] | A server stands in the list twice. | Remove the duplicate. | `create` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 4915203 | [`LDAP_SCHEMA_NOT_FOUND`] | The schema does not exist. | Use one of the built-in schemas, or create yours first. | `create` (Since 9.6), `update` (Since 9.6) |
//! | 4915207 | [`LDAP_SERVERS_DUPLICATE_CREATE`] | A server stands in the list of the new configuration twice. | Remove the duplicate. | `create` (From 9.6 to 9.12.1) |
//! | 4915208 | [`LDAP_SERVERS_DUPLICATE_MODIFY`] | A server stands in the list of the changed configuration twice. | Remove the duplicate. | `update` (From 9.6 to 9.12.1) |
//! | 4915229 | [`LDAP_DNS_INTERNAL`] | ONTAP failed internally while it resolved the names of the servers. | Try again, or use addresses; if it keeps happening, contact technical support. | `create` (Since 9.6), `update` (Since 9.6) |
//! | 4915231 | [`LDAP_DNS_PARTIAL`] | The name of at least one server cannot be resolved. | Check the names and the DNS configuration. | `create` (Since 9.6), `update` (Since 9.6) |
//! | 4915234 | [`LDAP_SERVER_ADDRESS`] | The address of a server is one that no server can have, such as multicast or loopback. | Use the server's own address. | `create` (Since 9.6), `update` (Since 9.6) |
//! | 4915244 | [`LDAP_VALIDATION_RPC`] | ONTAP could not reach the process that tries the configuration out. | Try again; check that the nodes are up. | `update` (Since 9.16.1) |
//! | 4915248 | [`LDAP_SERVERS_INVALID`] | The list of servers is empty, or holds something that is no host name. | Give at least one proper host name or address. | `create` (Since 9.6), `update` (Since 9.6) |
//! | 4915251 | [`LDAP_STARTTLS_AND_LDAPS`] | StartTLS and LDAPS exclude each other. | Turn one of them off. | `create` (Since 9.6), `update` (Since 9.6) |
//! | 4915252 | [`LDAP_REFERRAL_NEEDS_PLAIN`] | Referrals do not work with StartTLS, LDAPS or signed sessions. | Turn referrals off. | `create` (Since 9.10.1), `update` (Since 9.10.1) |
//! | 4915257 | [`LDAP_BIND_FAILED`] | The servers do not accept the names or the password of the configuration. | Check the distinguished names and the bind password. | `create` (Since 9.6), `update` (Since 9.6) |
//! | 4915258 | [`LDAP_UNREACHABLE`] | No server answers, or none that speaks LDAP as configured. | Check servers, port, TLS settings and the network. | `create` (Since 9.6), `update` (Since 9.6) |
//! | 4915265 | [`LDAP_CREDENTIALS_INVALID`] | The bind DN or its password is wrong. | Correct them. | `create` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 13434916 | [`SVM_BEING_CREATED`] | The SVM is still being created. | Wait a few minutes and try again. | `create` (Since 9.9.1) |
//! | 23724130 | [`NO_IPV6_INTERFACE`] | A server has an IPv6 address, and there is no IPv6 interface to reach it from. | Create one, or use an IPv4 address. | `create` (Since 9.6), `update` (Since 9.6) |
//! | 23724132 | [`LDAP_DNS_FAILED`] | None of the server names can be resolved. | Check the names and the DNS configuration. | `create` (Since 9.6), `update` (Since 9.6) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    LDAP_SERVERS_DUPLICATE,
    LDAP_SCHEMA_NOT_FOUND,
    LDAP_SERVERS_DUPLICATE_CREATE,
    LDAP_SERVERS_DUPLICATE_MODIFY,
    LDAP_DNS_INTERNAL,
    LDAP_DNS_PARTIAL,
    LDAP_SERVER_ADDRESS,
    LDAP_VALIDATION_RPC,
    LDAP_SERVERS_INVALID,
    LDAP_STARTTLS_AND_LDAPS,
    LDAP_REFERRAL_NEEDS_PLAIN,
    LDAP_BIND_FAILED,
    LDAP_UNREACHABLE,
    LDAP_CREDENTIALS_INVALID,
    SVM_BEING_CREATED,
    NO_IPV6_INTERFACE,
    LDAP_DNS_FAILED,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::LDAP_SERVERS_DUPLICATE,
    &entries::LDAP_SCHEMA_NOT_FOUND,
    &entries::LDAP_SERVERS_DUPLICATE_CREATE,
    &entries::LDAP_SERVERS_DUPLICATE_MODIFY,
    &entries::LDAP_DNS_INTERNAL,
    &entries::LDAP_DNS_PARTIAL,
    &entries::LDAP_SERVER_ADDRESS,
    &entries::LDAP_VALIDATION_RPC,
    &entries::LDAP_SERVERS_INVALID,
    &entries::LDAP_STARTTLS_AND_LDAPS,
    &entries::LDAP_REFERRAL_NEEDS_PLAIN,
    &entries::LDAP_BIND_FAILED,
    &entries::LDAP_UNREACHABLE,
    &entries::LDAP_CREDENTIALS_INVALID,
    &entries::SVM_BEING_CREATED,
    &entries::NO_IPV6_INTERFACE,
    &entries::LDAP_DNS_FAILED,
];
