// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/certificate_signing_request

//! `certificate_signing_request`.

/// Values of `certificate_signing_request.algorithm`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Algorithm {
    /// Elliptic curve.
    ///
    /// `ec`. Since 9.16.1.
    Ec,
    /// Elliptic curve, as releases up to 9.12.1 spell it; now `ec`.
    ///
    /// `ecc`. From 9.9.1 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    Ecc,
    /// RSA.
    ///
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateSigningRequest {
    /// `_links`: object. GET only. Since 9.9.1.
    pub links: Option<ontap_runtime::Links>,
    /// Kind of key pair to generate; RSA unless given.
    ///
    /// `algorithm`: enumeration. GET, POST only. Since 9.8.
    pub algorithm: Option<Algorithm>,
    /// The signing request in PEM form, to be handed to a CA.
    ///
    /// `csr`: string. GET only. Since 9.8.
    pub csr: Option<String>,
    /// Purposes that the certificate may serve, by their names from X.509 (`serverauth`, `clientauth` and so on). `critical` in the list marks the extension as critical and cannot stand alone.
    ///
    /// `extended_key_usages`: list of enumeration. Since 9.8.
    pub extended_key_usages: Option<Vec<ExtendedKeyUsage>>,
    /// The private key that belongs to the request, in PEM form. It is shown this once; keep it as a secret.
    ///
    /// `generated_private_key`: string. GET only. Since 9.8.
    pub generated_private_key: Option<ontap_runtime::Secret>,
    /// Hash function of the request's signature; SHA-256 unless given.
    ///
    /// `hash_function`: enumeration. GET, POST only. Since 9.8.
    pub hash_function: Option<HashFunction>,
    /// What the key may be used for, by the names from X.509. `critical` in the list marks the extension as critical and cannot stand alone.
    ///
    /// `key_usages`: list of enumeration. Since 9.8.
    pub key_usages: Option<Vec<KeyUsage>>,
    /// Strength of the key in bits of security, not its length; 112 unless given. An elliptic-curve certificate for TLS 1.3 needs at least 128.
    ///
    /// `security_strength`: enumeration. GET, POST only. Since 9.8.
    pub security_strength: Option<SecurityStrength>,
    /// Further names that the certificate is to be valid for. Needed when there is no subject name.
    ///
    /// `subject_alternatives`: object. GET, POST only. Since 9.8.
    pub subject_alternatives: Option<SubjectAlternatives>,
    /// Subject as `key=value` pairs separated by commas, `C=US,O=Example,CN=host.example`. Needed when there are no subject alternatives.
    ///
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
ontap_runtime::show_model!(CertificateSigningRequest);

/// Values of `certificate_signing_request.extended_key_usages[]`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExtendedKeyUsage {
    /// Any purpose.
    ///
    /// `anyextendedkeyusage`. Since 9.9.1.
    Anyextendedkeyusage,
    /// To identify a TLS client.
    ///
    /// `clientauth`. Since 9.9.1.
    Clientauth,
    /// To sign programs.
    ///
    /// `codesigning`. Since 9.16.1.
    Codesigning,
    /// Marks the extension as critical; not a purpose of its own.
    ///
    /// `critical`. Since 9.9.1.
    Critical,
    /// To certify data (DVCS).
    ///
    /// `dvcs`. Since 9.16.1.
    Dvcs,
    /// To sign or encrypt e-mail.
    ///
    /// `emailprotection`. Since 9.16.1.
    Emailprotection,
    /// To sign OCSP replies.
    ///
    /// `ocspsigning`. Since 9.16.1.
    Ocspsigning,
    /// To identify a TLS server.
    ///
    /// `serverauth`. Since 9.9.1.
    Serverauth,
    /// To sign time stamps.
    ///
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
    /// SHA-224.
    ///
    /// `sha224`. Since 9.9.1.
    Sha224,
    /// SHA-256.
    ///
    /// `sha256`. Since 9.9.1.
    Sha256,
    /// SHA-384.
    ///
    /// `sha384`. Since 9.9.1.
    Sha384,
    /// SHA-512.
    ///
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
    /// Marks the extension as critical; not a usage of its own.
    ///
    /// `critical`. Since 9.9.1.
    Critical,
    /// Signs revocation lists.
    ///
    /// `crlsign`. Since 9.9.1.
    Crlsign,
    /// Encrypts data directly.
    ///
    /// `dataencipherment`. Since 9.9.1.
    Dataencipherment,
    /// Only decrypts, during key agreement.
    ///
    /// `decipheronly`. Since 9.9.1.
    Decipheronly,
    /// Signs data other than certificates and revocation lists.
    ///
    /// `digitalsignature`. Since 9.9.1.
    Digitalsignature,
    /// Only encrypts, during key agreement.
    ///
    /// `encipheronly`. Since 9.9.1.
    Encipheronly,
    /// Agrees on keys.
    ///
    /// `keyagreement`. Since 9.9.1.
    Keyagreement,
    /// Signs certificates.
    ///
    /// `keycertsign`. Since 9.9.1.
    Keycertsign,
    /// Encrypts other keys.
    ///
    /// `keyencipherment`. Since 9.9.1.
    Keyencipherment,
    /// Signs so that the signer cannot deny it.
    ///
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewCertificateSigningRequest {
    /// Subject as `key=value` pairs separated by commas, `C=US,O=Example,CN=host.example`. Needed when there are no subject alternatives.
    ///
    /// `subject_name`: string. GET, POST only. Since 9.8.
    pub subject_name: String,
    /// Kind of key pair to generate; RSA unless given.
    ///
    /// `algorithm`: enumeration. GET, POST only. Since 9.8.
    pub algorithm: Option<Algorithm>,
    /// Purposes that the certificate may serve, by their names from X.509 (`serverauth`, `clientauth` and so on). `critical` in the list marks the extension as critical and cannot stand alone.
    ///
    /// `extended_key_usages`: list of enumeration. Since 9.8.
    pub extended_key_usages: Option<Vec<ExtendedKeyUsage>>,
    /// Hash function of the request's signature; SHA-256 unless given.
    ///
    /// `hash_function`: enumeration. GET, POST only. Since 9.8.
    pub hash_function: Option<HashFunction>,
    /// What the key may be used for, by the names from X.509. `critical` in the list marks the extension as critical and cannot stand alone.
    ///
    /// `key_usages`: list of enumeration. Since 9.8.
    pub key_usages: Option<Vec<KeyUsage>>,
    /// Strength of the key in bits of security, not its length; 112 unless given. An elliptic-curve certificate for TLS 1.3 needs at least 128.
    ///
    /// `security_strength`: enumeration. GET, POST only. Since 9.8.
    pub security_strength: Option<SecurityStrength>,
    /// Further names that the certificate is to be valid for. Needed when there is no subject name.
    ///
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
ontap_runtime::show_model!(NewCertificateSigningRequest);

/// What POST takes of `certificate_signing_request.subject_alternatives`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewSubjectAlternatives {
    /// Host names to put into the request.
    ///
    /// `dns`: list of string. GET, POST only. Since 9.8.
    pub dns: Option<Vec<String>>,
    /// E-mail addresses to put into the request.
    ///
    /// `email`: list of string. GET, POST only. Since 9.8.
    pub email: Option<Vec<String>>,
    /// IP addresses to put into the request.
    ///
    /// `ip`: list of string. GET, POST only. Since 9.8.
    pub ip: Option<Vec<String>>,
    /// URIs to put into the request.
    ///
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
ontap_runtime::show_model!(NewSubjectAlternatives);

/// Values of `certificate_signing_request.security_strength`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SecurityStrength {
    /// 112 bits of security.
    ///
    /// `112`. Since 9.9.1.
    Value112,
    /// 128 bits of security.
    ///
    /// `128`. Since 9.9.1.
    Value128,
    /// 192 bits of security.
    ///
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubjectAlternatives {
    /// Host names to put into the request.
    ///
    /// `dns`: list of string. GET, POST only. Since 9.8.
    pub dns: Option<Vec<String>>,
    /// E-mail addresses to put into the request.
    ///
    /// `email`: list of string. GET, POST only. Since 9.8.
    pub email: Option<Vec<String>>,
    /// IP addresses to put into the request.
    ///
    /// `ip`: list of string. GET, POST only. Since 9.8.
    pub ip: Option<Vec<String>>,
    /// URIs to put into the request.
    ///
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
ontap_runtime::show_model!(SubjectAlternatives);
