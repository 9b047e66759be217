// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/ip_address_family

//! `ip_address_family`.

/// Family of an IP address.
///
/// Values of `ip_address_family`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum IpAddressFamily {
    /// IPv4.
    ///
    /// `ipv4`. Since 9.9.1.
    Ipv4,
    /// IPv6.
    ///
    /// `ipv6`. Since 9.9.1.
    Ipv6,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<IpAddressFamily>),
}

ontap_runtime::open_enum! {
    IpAddressFamily {
        Ipv4: "ipv4",
        Ipv6: "ipv6",
    }
}
