// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/cipher

//! `cipher`.

/// Cipher for the data of an SSH connection. CBC ciphers went after 9.12.1.
///
/// Values of `cipher`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Cipher {
    /// Triple DES in CBC mode.
    ///
    /// `3des_cbc`. From 9.7 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    TripleDesCbc,
    /// AES with 128 bits in CBC mode.
    ///
    /// `aes128_cbc`. From 9.7 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    Aes128Cbc,
    /// AES with 128 bits in CTR mode.
    ///
    /// `aes128_ctr`. Since 9.7.
    Aes128Ctr,
    /// AES with 128 bits in GCM mode.
    ///
    /// `aes128_gcm`. Since 9.7.
    Aes128Gcm,
    /// AES with 192 bits in CBC mode.
    ///
    /// `aes192_cbc`. From 9.7 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    Aes192Cbc,
    /// AES with 192 bits in CTR mode.
    ///
    /// `aes192_ctr`. Since 9.7.
    Aes192Ctr,
    /// AES with 256 bits in CBC mode.
    ///
    /// `aes256_cbc`. From 9.7 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    Aes256Cbc,
    /// AES with 256 bits in CTR mode.
    ///
    /// `aes256_ctr`. Since 9.7.
    Aes256Ctr,
    /// AES with 256 bits in GCM mode.
    ///
    /// `aes256_gcm`. Since 9.7.
    Aes256Gcm,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Cipher>),
}

ontap_runtime::open_enum! {
    Cipher {
        TripleDesCbc: "3des_cbc",
        Aes128Cbc: "aes128_cbc",
        Aes128Ctr: "aes128_ctr",
        Aes128Gcm: "aes128_gcm",
        Aes192Cbc: "aes192_cbc",
        Aes192Ctr: "aes192_ctr",
        Aes256Cbc: "aes256_cbc",
        Aes256Ctr: "aes256_ctr",
        Aes256Gcm: "aes256_gcm",
    }
}
