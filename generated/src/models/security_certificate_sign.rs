// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_certificate_sign

//! `security_certificate_sign`.

/// Values of `security_certificate_sign.hash_function`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HashFunction {
    /// SHA-224.
    ///
    /// `sha224`. Since 9.6.
    Sha224,
    /// SHA-256.
    ///
    /// `sha256`. Since 9.6.
    Sha256,
    /// SHA-384.
    ///
    /// `sha384`. Since 9.6.
    Sha384,
    /// SHA-512.
    ///
    /// `sha512`. Since 9.6.
    Sha512,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<HashFunction>),
}

ontap_runtime::open_enum! {
    HashFunction {
        Sha224: "sha224",
        Sha256: "sha256",
        Sha384: "sha384",
        Sha512: "sha512",
    }
}

/// What POST takes of `security_certificate_sign`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewSecurityCertificateSign {
    /// Certificate request to be signed, in PEM form.
    ///
    /// `signing_request`: string. Since 9.6.
    pub signing_request: String,
    /// End of validity of the signed certificate, as a duration or a point in time, one day to ten years ahead; 365 days unless given. It cannot lie after that of the CA.
    ///
    /// `expiry_time`: ISO 8601 duration, or date and time. Default: `365days`. Since 9.6.
    pub expiry_time: Option<ontap_runtime::DurationOrDateTime>,
    /// Hash function of the signature; SHA-256 unless given.
    ///
    /// `hash_function`: enumeration. Default: `sha256`. Since 9.6.
    pub hash_function: Option<HashFunction>,
}

impl NewSecurityCertificateSign {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(signing_request: impl Into<String>) -> Self {
        Self {
            signing_request: signing_request.into(),
            expiry_time: None,
            hash_function: None,
        }
    }
    /// Sets `expiry_time`.
    #[must_use]
    pub fn expiry_time(
        mut self,
        expiry_time: impl Into<ontap_runtime::DurationOrDateTime>,
    ) -> Self {
        self.expiry_time = Some(expiry_time.into());
        self
    }
    /// Sets `hash_function`.
    #[must_use]
    pub fn hash_function(mut self, hash_function: HashFunction) -> Self {
        self.hash_function = Some(hash_function);
        self
    }
}

ontap_runtime::create_model! {
    NewSecurityCertificateSign { signing_request: "signing_request" } {
        expiry_time: "expiry_time",
        hash_function: "hash_function",
    }
}
ontap_runtime::show_model!(NewSecurityCertificateSign);
