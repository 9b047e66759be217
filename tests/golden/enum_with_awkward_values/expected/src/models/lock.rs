// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// Values of `lock.cipher`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Cipher {
    /// `""`. Since 9.6.
    Empty,
    /// `*`. Since 9.6.
    Any,
    /// `-`. Since 9.6.
    Dash,
    /// `3des_cbc`. Since 9.6.
    Value3desCbc,
    /// `PT15S`. Since 9.6.
    Pt15s,
    /// `TLSv1.2`. Since 9.6.
    Tlsv1_2,
    /// `TLSv1.3`. Since 9.6.
    Tlsv1_3,
    /// `aes-128@host`. Since 9.6.
    Aes128Host,
    /// `curve25519-sha256`. Since 9.6.
    Curve25519Sha256,
    /// `unknown`. Since 9.6.
    UnknownValue,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Cipher>),
}

ontap_runtime::open_enum! {
    Cipher {
        Empty: "",
        Any: "*",
        Dash: "-",
        Value3desCbc: "3des_cbc",
        Pt15s: "PT15S",
        Tlsv1_2: "TLSv1.2",
        Tlsv1_3: "TLSv1.3",
        Aes128Host: "aes-128@host",
        Curve25519Sha256: "curve25519-sha256",
        UnknownValue: "unknown",
    }
}

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `cipher`: enumeration. Since 9.6.
    pub cipher: Option<Cipher>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock { cipher: "cipher" }
}
ontap_runtime::show_model!(Lock);
