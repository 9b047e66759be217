// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/mac_algorithm

//! `mac_algorithm`.

/// Algorithm that guards an SSH connection against changes. Those with `etm` authenticate after encrypting; MD5 and SHA-1 went after 9.12.1.
///
/// Values of `mac_algorithm`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MacAlgorithm {
    /// HMAC with MD5.
    ///
    /// `hmac_md5`. From 9.7 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    HmacMd5,
    /// HMAC with MD5, cut to 96 bits.
    ///
    /// `hmac_md5_96`. From 9.7 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    HmacMd5_96,
    /// HMAC with MD5, cut to 96 bits, over the encrypted data (encrypt-then-MAC).
    ///
    /// `hmac_md5_96_etm`. From 9.7 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    HmacMd5_96Etm,
    /// HMAC with MD5, over the encrypted data (encrypt-then-MAC).
    ///
    /// `hmac_md5_etm`. From 9.7 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    HmacMd5Etm,
    /// HMAC with SHA-1.
    ///
    /// `hmac_sha1`. From 9.7 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    HmacSha1,
    /// HMAC with SHA-1, cut to 96 bits.
    ///
    /// `hmac_sha1_96`. From 9.7 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    HmacSha1_96,
    /// HMAC with SHA-1, cut to 96 bits, over the encrypted data (encrypt-then-MAC).
    ///
    /// `hmac_sha1_96_etm`. From 9.7 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    HmacSha1_96Etm,
    /// HMAC with SHA-1, over the encrypted data (encrypt-then-MAC).
    ///
    /// `hmac_sha1_etm`. From 9.7 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    HmacSha1Etm,
    /// HMAC with SHA-256.
    ///
    /// `hmac_sha2_256`. Since 9.7.
    HmacSha2_256,
    /// HMAC with SHA-256, over the encrypted data (encrypt-then-MAC).
    ///
    /// `hmac_sha2_256_etm`. Since 9.7.
    HmacSha2_256Etm,
    /// HMAC with SHA-512.
    ///
    /// `hmac_sha2_512`. Since 9.7.
    HmacSha2_512,
    /// HMAC with SHA-512, over the encrypted data (encrypt-then-MAC).
    ///
    /// `hmac_sha2_512_etm`. Since 9.7.
    HmacSha2_512Etm,
    /// UMAC with 128 bits.
    ///
    /// `umac_128`. Since 9.7.
    Umac128,
    /// UMAC with 128 bits, over the encrypted data (encrypt-then-MAC).
    ///
    /// `umac_128_etm`. Since 9.7.
    Umac128Etm,
    /// UMAC with 64 bits.
    ///
    /// `umac_64`. Since 9.7.
    Umac64,
    /// UMAC with 64 bits, over the encrypted data (encrypt-then-MAC).
    ///
    /// `umac_64_etm`. Since 9.7.
    Umac64Etm,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<MacAlgorithm>),
}

ontap_runtime::open_enum! {
    MacAlgorithm {
        HmacMd5: "hmac_md5",
        HmacMd5_96: "hmac_md5_96",
        HmacMd5_96Etm: "hmac_md5_96_etm",
        HmacMd5Etm: "hmac_md5_etm",
        HmacSha1: "hmac_sha1",
        HmacSha1_96: "hmac_sha1_96",
        HmacSha1_96Etm: "hmac_sha1_96_etm",
        HmacSha1Etm: "hmac_sha1_etm",
        HmacSha2_256: "hmac_sha2_256",
        HmacSha2_256Etm: "hmac_sha2_256_etm",
        HmacSha2_512: "hmac_sha2_512",
        HmacSha2_512Etm: "hmac_sha2_512_etm",
        Umac128: "umac_128",
        Umac128Etm: "umac_128_etm",
        Umac64: "umac_64",
        Umac64Etm: "umac_64_etm",
    }
}
