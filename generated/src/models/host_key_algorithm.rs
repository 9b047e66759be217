// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/host_key_algorithm

//! `host_key_algorithm`.

/// Algorithm of the key by which the SSH server identifies itself. `ssh_ed25519` and `ssh_rsa` are not possible in FIPS mode.
///
/// Values of `host_key_algorithm`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HostKeyAlgorithm {
    /// ECDSA on the curve NIST P-256.
    ///
    /// `ecdsa_sha2_nistp256`. Since 9.16.1.
    EcdsaSha2Nistp256,
    /// RSA with SHA-256.
    ///
    /// `rsa_sha2_256`. Since 9.18.1.
    RsaSha2_256,
    /// RSA with SHA-512.
    ///
    /// `rsa_sha2_512`. Since 9.18.1.
    RsaSha2_512,
    /// Ed25519; not in FIPS mode.
    ///
    /// `ssh_ed25519`. Since 9.16.1.
    SshEd25519,
    /// RSA with SHA-1; not in FIPS mode.
    ///
    /// `ssh_rsa`. Since 9.16.1.
    SshRsa,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<HostKeyAlgorithm>),
}

ontap_runtime::open_enum! {
    HostKeyAlgorithm {
        EcdsaSha2Nistp256: "ecdsa_sha2_nistp256",
        RsaSha2_256: "rsa_sha2_256",
        RsaSha2_512: "rsa_sha2_512",
        SshEd25519: "ssh_ed25519",
        SshRsa: "ssh_rsa",
    }
}
