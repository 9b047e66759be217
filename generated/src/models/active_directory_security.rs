// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/active_directory_security

//! `active_directory_security`.

/// What replies hold of `active_directory_security`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActiveDirectorySecurity {
    /// Encryption types that the account offers to the key distribution centre (KDC). The list that is sent replaces the old one.
    ///
    /// `advertised_kdc_encryptions`: list of enumeration. Since 9.17.1.
    pub advertised_kdc_encryptions: Option<Vec<AdvertisedKdcEncryption>>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    ActiveDirectorySecurity { advertised_kdc_encryptions: "advertised_kdc_encryptions" }
}
ontap_runtime::show_model!(ActiveDirectorySecurity);

/// Values of `active_directory_security.advertised_kdc_encryptions[]`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AdvertisedKdcEncryption {
    /// AES with 128 bits.
    ///
    /// `aes_128`. Since 9.17.1.
    Aes128,
    /// AES with 256 bits.
    ///
    /// `aes_256`. Since 9.17.1.
    Aes256,
    /// DES, which is obsolete.
    ///
    /// `des`. Since 9.17.1.
    Des,
    /// RC4, which is obsolete.
    ///
    /// `rc4`. Since 9.17.1.
    Rc4,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<AdvertisedKdcEncryption>),
}

ontap_runtime::open_enum! {
    AdvertisedKdcEncryption {
        Aes128: "aes_128",
        Aes256: "aes_256",
        Des: "des",
        Rc4: "rc4",
    }
}
