// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/certificate_signing_request

//! `certificate_signing_request`.

/// Values of `certificate_signing_request.algorithm`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Algorithm {
    /// `ec`. Since 9.16.1.
    Ec,
    /// `ecc`. From 9.9.1 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    Ecc,
    /// `rsa`. Since 9.9.1.
    Rsa,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Algorithm>),
}

ontap_runtime::open_enum! {
    Algorithm {
        Ec: "ec",
        Ecc: "ecc",
        Rsa: "rsa",
    }
}

/// What replies hold of `certificate_signing_request`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateSigningRequest {
    /// `_links`: object. GET only. Since 9.9.1.
    pub links: Option<ontap_runtime::Links>,
    /// `algorithm`: enumeration. GET, POST only. Since 9.8.
    pub algorithm: Option<Algorithm>,
    /// `csr`: string. GET only. Since 9.8.
    pub csr: Option<String>,
    /// `extended_key_usages`: list of enumeration. Since 9.8.
    pub extended_key_usages: Option<Vec<ExtendedKeyUsage>>,
    /// `generated_private_key`: string. GET only. Since 9.8.
    pub generated_private_key: Option<ontap_runtime::Secret>,
    /// `hash_function`: enumeration. GET, POST only. Since 9.8.
    pub hash_function: Option<HashFunction>,
    /// `key_usages`: list of enumeration. Since 9.8.
    pub key_usages: Option<Vec<KeyUsage>>,
    /// `security_strength`: enumeration. GET, POST only. Since 9.8.
    pub security_strength: Option<SecurityStrength>,
    /// `subject_alternatives`: object. GET, POST only. Since 9.8.
    pub subject_alternatives: Option<SubjectAlternatives>,
    /// `subject_name`: string. GET, POST only. Since 9.8.
    pub subject_name: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    CertificateSigningRequest {
        links: "_links",
        algorithm: "algorithm",
        csr: "csr",
        extended_key_usages: "extended_key_usages",
        generated_private_key: "generated_private_key",
        hash_function: "hash_function",
        key_usages: "key_usages",
        security_strength: "security_strength",
        subject_alternatives: "subject_alternatives",
        subject_name: "subject_name",
    }
}

/// Values of `certificate_signing_request.extended_key_usages[]`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExtendedKeyUsage {
    /// `anyextendedkeyusage`. Since 9.9.1.
    Anyextendedkeyusage,
    /// `clientauth`. Since 9.9.1.
    Clientauth,
    /// `codesigning`. Since 9.16.1.
    Codesigning,
    /// `critical`. Since 9.9.1.
    Critical,
    /// `dvcs`. Since 9.16.1.
    Dvcs,
    /// `emailprotection`. Since 9.16.1.
    Emailprotection,
    /// `ocspsigning`. Since 9.16.1.
    Ocspsigning,
    /// `serverauth`. Since 9.9.1.
    Serverauth,
    /// `timestamping`. Since 9.9.1.
    Timestamping,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<ExtendedKeyUsage>),
}

ontap_runtime::open_enum! {
    ExtendedKeyUsage {
        Anyextendedkeyusage: "anyextendedkeyusage",
        Clientauth: "clientauth",
        Codesigning: "codesigning",
        Critical: "critical",
        Dvcs: "dvcs",
        Emailprotection: "emailprotection",
        Ocspsigning: "ocspsigning",
        Serverauth: "serverauth",
        Timestamping: "timestamping",
    }
}

/// Values of `certificate_signing_request.hash_function`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HashFunction {
    /// `sha224`. Since 9.9.1.
    Sha224,
    /// `sha256`. Since 9.9.1.
    Sha256,
    /// `sha384`. Since 9.9.1.
    Sha384,
    /// `sha512`. Since 9.9.1.
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

/// Values of `certificate_signing_request.key_usages[]`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum KeyUsage {
    /// `critical`. Since 9.9.1.
    Critical,
    /// `crlsign`. Since 9.9.1.
    Crlsign,
    /// `dataencipherment`. Since 9.9.1.
    Dataencipherment,
    /// `decipheronly`. Since 9.9.1.
    Decipheronly,
    /// `digitalsignature`. Since 9.9.1.
    Digitalsignature,
    /// `encipheronly`. Since 9.9.1.
    Encipheronly,
    /// `keyagreement`. Since 9.9.1.
    Keyagreement,
    /// `keycertsign`. Since 9.9.1.
    Keycertsign,
    /// `keyencipherment`. Since 9.9.1.
    Keyencipherment,
    /// `nonrepudiation`. Since 9.9.1.
    Nonrepudiation,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<KeyUsage>),
}

ontap_runtime::open_enum! {
    KeyUsage {
        Critical: "critical",
        Crlsign: "crlsign",
        Dataencipherment: "dataencipherment",
        Decipheronly: "decipheronly",
        Digitalsignature: "digitalsignature",
        Encipheronly: "encipheronly",
        Keyagreement: "keyagreement",
        Keycertsign: "keycertsign",
        Keyencipherment: "keyencipherment",
        Nonrepudiation: "nonrepudiation",
    }
}

/// What POST takes of `certificate_signing_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewCertificateSigningRequest {
    /// `subject_name`: string. GET, POST only. Since 9.8.
    pub subject_name: String,
    /// `algorithm`: enumeration. GET, POST only. Since 9.8.
    pub algorithm: Option<Algorithm>,
    /// `extended_key_usages`: list of enumeration. Since 9.8.
    pub extended_key_usages: Option<Vec<ExtendedKeyUsage>>,
    /// `hash_function`: enumeration. GET, POST only. Since 9.8.
    pub hash_function: Option<HashFunction>,
    /// `key_usages`: list of enumeration. Since 9.8.
    pub key_usages: Option<Vec<KeyUsage>>,
    /// `security_strength`: enumeration. GET, POST only. Since 9.8.
    pub security_strength: Option<SecurityStrength>,
    /// `subject_alternatives`: object. GET, POST only. Since 9.8.
    pub subject_alternatives: Option<NewSubjectAlternatives>,
}

impl NewCertificateSigningRequest {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(subject_name: impl Into<String>) -> Self {
        Self {
            subject_name: subject_name.into(),
            algorithm: None,
            extended_key_usages: None,
            hash_function: None,
            key_usages: None,
            security_strength: None,
            subject_alternatives: None,
        }
    }
    /// Sets `algorithm`.
    #[must_use]
    pub fn algorithm(mut self, algorithm: Algorithm) -> Self {
        self.algorithm = Some(algorithm);
        self
    }
    /// Sets `extended_key_usages`.
    #[must_use]
    pub fn extended_key_usages(
        mut self,
        extended_key_usages: impl IntoIterator<Item = ExtendedKeyUsage>,
    ) -> Self {
        self.extended_key_usages = Some(extended_key_usages.into_iter().collect());
        self
    }
    /// Sets `hash_function`.
    #[must_use]
    pub fn hash_function(mut self, hash_function: HashFunction) -> Self {
        self.hash_function = Some(hash_function);
        self
    }
    /// Sets `key_usages`.
    #[must_use]
    pub fn key_usages(mut self, key_usages: impl IntoIterator<Item = KeyUsage>) -> Self {
        self.key_usages = Some(key_usages.into_iter().collect());
        self
    }
    /// Sets `security_strength`.
    #[must_use]
    pub fn security_strength(mut self, security_strength: SecurityStrength) -> Self {
        self.security_strength = Some(security_strength);
        self
    }
    /// Sets `subject_alternatives`.
    #[must_use]
    pub fn subject_alternatives(
        mut self,
        subject_alternatives: NewSubjectAlternatives,
    ) -> Self {
        self.subject_alternatives = Some(subject_alternatives);
        self
    }
}

ontap_runtime::create_model! {
    NewCertificateSigningRequest { subject_name: "subject_name" } {
        algorithm: "algorithm",
        extended_key_usages: "extended_key_usages",
        hash_function: "hash_function",
        key_usages: "key_usages",
        security_strength: "security_strength",
        subject_alternatives: "subject_alternatives",
    }
}

/// What POST takes of `certificate_signing_request.subject_alternatives`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NewSubjectAlternatives {
    /// `dns`: list of string. GET, POST only. Since 9.8.
    pub dns: Option<Vec<String>>,
    /// `email`: list of string. GET, POST only. Since 9.8.
    pub email: Option<Vec<String>>,
    /// `ip`: list of string. GET, POST only. Since 9.8.
    pub ip: Option<Vec<String>>,
    /// `uri`: list of string. GET, POST only. Since 9.8.
    pub uri: Option<Vec<String>>,
}

impl NewSubjectAlternatives {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `dns`.
    #[must_use]
    pub fn dns(mut self, dns: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.dns = Some(dns.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.email = Some(email.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `ip`.
    #[must_use]
    pub fn ip(mut self, ip: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ip = Some(ip.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `uri`.
    #[must_use]
    pub fn uri(mut self, uri: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.uri = Some(uri.into_iter().map(Into::into).collect());
        self
    }
}

ontap_runtime::create_model! {
    NewSubjectAlternatives {} {
        dns: "dns",
        email: "email",
        ip: "ip",
        uri: "uri",
    }
}

/// Values of `certificate_signing_request.security_strength`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SecurityStrength {
    /// `112`. Since 9.9.1.
    Value112,
    /// `128`. Since 9.9.1.
    Value128,
    /// `192`. Since 9.9.1.
    Value192,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::UnknownInteger<SecurityStrength>),
}

ontap_runtime::open_integer_enum! {
    SecurityStrength {
        Value112: 112,
        Value128: 128,
        Value192: 192,
    }
}

/// What replies hold of `certificate_signing_request.subject_alternatives`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubjectAlternatives {
    /// `dns`: list of string. GET, POST only. Since 9.8.
    pub dns: Option<Vec<String>>,
    /// `email`: list of string. GET, POST only. Since 9.8.
    pub email: Option<Vec<String>>,
    /// `ip`: list of string. GET, POST only. Since 9.8.
    pub ip: Option<Vec<String>>,
    /// `uri`: list of string. GET, POST only. Since 9.8.
    pub uri: Option<Vec<String>>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    SubjectAlternatives {
        dns: "dns",
        email: "email",
        ip: "ip",
        uri: "uri",
    }
}
