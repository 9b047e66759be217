// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/key_exchange_algorithm

//! `key_exchange_algorithm`.

/// Algorithm by which an SSH connection agrees on its keys. Those with SHA-1 went after 9.12.1.
///
/// Values of `key_exchange_algorithm`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum KeyExchangeAlgorithm {
    /// Curve25519 with SHA-256.
    ///
    /// `curve25519-sha256`. Since 9.16.1.
    Curve25519Sha256,
    /// Diffie-Hellman, group 14, with SHA-1.
    ///
    /// `diffie_hellman_group14_sha1`. From 9.7 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    DiffieHellmanGroup14Sha1,
    /// Diffie-Hellman, group 16, with SHA-512. The whole cluster must run 9.16.1 or later.
    ///
    /// `diffie_hellman_group16_sha512`. Since 9.16.1.
    DiffieHellmanGroup16Sha512,
    /// Diffie-Hellman, group 18, with SHA-512. The whole cluster must run 9.16.1 or later.
    ///
    /// `diffie_hellman_group18_sha512`. Since 9.16.1.
    DiffieHellmanGroup18Sha512,
    /// Diffie-Hellman with a negotiated group and SHA-1.
    ///
    /// `diffie_hellman_group_exchange_sha1`. From 9.7 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    DiffieHellmanGroupExchangeSha1,
    /// Diffie-Hellman with a negotiated group and SHA-256.
    ///
    /// `diffie_hellman_group_exchange_sha256`. Since 9.7.
    DiffieHellmanGroupExchangeSha256,
    /// Elliptic-curve Diffie-Hellman on NIST P-256.
    ///
    /// `ecdh_sha2_nistp256`. Since 9.7.
    EcdhSha2Nistp256,
    /// Elliptic-curve Diffie-Hellman on NIST P-384.
    ///
    /// `ecdh_sha2_nistp384`. Since 9.7.
    EcdhSha2Nistp384,
    /// Elliptic-curve Diffie-Hellman on NIST P-521.
    ///
    /// `ecdh_sha2_nistp521`. Since 9.7.
    EcdhSha2Nistp521,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<KeyExchangeAlgorithm>),
}

ontap_runtime::open_enum! {
    KeyExchangeAlgorithm {
        Curve25519Sha256: "curve25519-sha256",
        DiffieHellmanGroup14Sha1: "diffie_hellman_group14_sha1",
        DiffieHellmanGroup16Sha512: "diffie_hellman_group16_sha512",
        DiffieHellmanGroup18Sha512: "diffie_hellman_group18_sha512",
        DiffieHellmanGroupExchangeSha1: "diffie_hellman_group_exchange_sha1",
        DiffieHellmanGroupExchangeSha256: "diffie_hellman_group_exchange_sha256",
        EcdhSha2Nistp256: "ecdh_sha2_nistp256",
        EcdhSha2Nistp384: "ecdh_sha2_nistp384",
        EcdhSha2Nistp521: "ecdh_sha2_nistp521",
    }
}
