// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/nis

//! Error codes documented for `/security/authentication/cluster/nis`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 1966253 | [`IPV6_DISABLED`] | An IPv6 address was given to a cluster that does not use IPv6. | Enable IPv6, or use IPv4 addresses. | `create` (Since 9.6), `update` (Since 9.6) |
//! | 3276933 | [`NIS_TOO_MANY_SERVERS`] | More than ten NIS servers were given. | Keep ten. | `create` (Since 9.6), `update` (Since 9.6) |
//! | 3276964 | [`NIS_NAME_LENGTH`] | The domain has more than 64 characters, or a server name more than 255. | Shorten it. | `create` (Since 9.6), `update` (Since 9.6) |
//! | 13434916 | [`SVM_BEING_CREATED`] | The SVM is still being created. | Wait a few minutes and try again. | `create` (Since 9.9.1) |
//! | 23724086 | [`NIS_IPV4_UNSUPPORTED`] | The IPv4 address is one that no server can have, such as multicast or loopback. | Use the server's own address. | `create` (Since 9.16.1) |
//! | 23724087 | [`NIS_IPV6_UNSUPPORTED`] | The IPv6 address is one that no server can have, such as link-local or multicast. | Use the server's own address. | `create` (Since 9.16.1) |
//! | 23724109 | [`NIS_DNS_PARTIAL`] | The name of at least one server cannot be resolved. | Check the names and the DNS configuration. | `create` (Since 9.6), `update` (Since 9.6) |
//! | 23724111 | [`NIS_SERVER_INVALID`] | A server is neither a host name nor an IP address. | Correct it. | `create` (Since 9.16.1) |
//! | 23724112 | [`NIS_DNS_INTERNAL`] | ONTAP failed internally while it resolved the names of the servers. | Try again, or use addresses; if it keeps happening, contact technical support. | `create` (Since 9.6), `update` (Since 9.6) |
//! | 23724130 | [`NO_IPV6_INTERFACE`] | A server has an IPv6 address, and there is no IPv6 interface to reach it from. | Create one, or use an IPv4 address. | `create` (Since 9.6), `update` (Since 9.6) |
//! | 23724132 | [`LDAP_DNS_FAILED`] | None of the server names can be resolved. | Check the names and the DNS configuration. | `create` (Since 9.6), `update` (Since 9.6) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    IPV6_DISABLED,
    NIS_TOO_MANY_SERVERS,
    NIS_NAME_LENGTH,
    SVM_BEING_CREATED,
    NIS_IPV4_UNSUPPORTED,
    NIS_IPV6_UNSUPPORTED,
    NIS_DNS_PARTIAL,
    NIS_SERVER_INVALID,
    NIS_DNS_INTERNAL,
    NO_IPV6_INTERFACE,
    LDAP_DNS_FAILED,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::IPV6_DISABLED,
    &entries::NIS_TOO_MANY_SERVERS,
    &entries::NIS_NAME_LENGTH,
    &entries::SVM_BEING_CREATED,
    &entries::NIS_IPV4_UNSUPPORTED,
    &entries::NIS_IPV6_UNSUPPORTED,
    &entries::NIS_DNS_PARTIAL,
    &entries::NIS_SERVER_INVALID,
    &entries::NIS_DNS_INTERNAL,
    &entries::NO_IPV6_INTERFACE,
    &entries::LDAP_DNS_FAILED,
];
