// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/host_key_algorithm

//! `host_key_algorithm`.

/// Values of `host_key_algorithm`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HostKeyAlgorithm {
    /// `ecdsa_sha2_nistp256`. Since 9.16.1.
    EcdsaSha2Nistp256,
    /// `rsa_sha2_256`. Since 9.18.1.
    RsaSha2_256,
    /// `rsa_sha2_512`. Since 9.18.1.
    RsaSha2_512,
    /// `ssh_ed25519`. Since 9.16.1.
    SshEd25519,
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
