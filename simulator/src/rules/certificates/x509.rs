//! Real certificates. Keys are always elliptic (P-256): the sizes that requests name are only repeated.

use jiff::{SignedDuration, Timestamp};
use rcgen::{
    BasicConstraints, CertificateParams, CertificateSigningRequestParams, DistinguishedName,
    DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose, SerialNumber,
};
use x509_parser::extensions::ParsedExtension;
use x509_parser::pem::parse_x509_pem;
use x509_parser::prelude::{FromDer, X509Certificate};

/// The validity of a certificate whose request names none.
pub(crate) const YEAR: SignedDuration = SignedDuration::from_hours(365 * 24);

/// A certificate that was made.
pub(crate) struct Made {
    /// The certificate as PEM.
    pub(crate) public: String,
    /// Its private key as PEM; empty where the key is someone else's.
    pub(crate) private: String,
    /// The serial number in hexadecimal capitals.
    pub(crate) serial_number: String,
    /// The last moment at which it is valid.
    pub(crate) expiry: Timestamp,
    /// The identifier of its key, in hexadecimal with colons.
    pub(crate) key_identifier: String,
}

/// What a certificate says.
pub(crate) struct Read {
    /// The common name of its subject.
    pub(crate) common_name: Option<String>,
    /// The common name of its issuer.
    pub(crate) issuer: Option<String>,
    /// The serial number in hexadecimal capitals.
    pub(crate) serial_number: String,
    /// The first moment at which it is valid.
    pub(crate) start: Timestamp,
    /// The last moment at which it is valid.
    pub(crate) expiry: Timestamp,
    /// The identifier of its key, in hexadecimal with colons.
    pub(crate) subject_key: Option<String>,
    /// The same of its issuer's key.
    pub(crate) authority_key: Option<String>,
}

/// Makes a certificate that vouches for itself; an authority where others shall be signed with it.
pub(crate) fn self_signed(
    common_name: &str,
    authority: bool,
    now: Timestamp,
    valid: SignedDuration,
) -> Option<Made> {
    let key = KeyPair::generate().ok()?;
    let mut params = CertificateParams::new(Vec::new()).ok()?;
    params.distinguished_name = named(common_name);
    if authority {
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    }
    let (expiry, serial) = stamp(&mut params, now, valid)?;
    let key_identifier = colons(&params.key_identifier(&key));
    Some(Made {
        public: params.self_signed(&key).ok()?.pem(),
        private: key.serialize_pem(),
        serial_number: hex(&serial),
        expiry,
        key_identifier,
    })
}

/// Signs a request with the key of an authority; both as PEM.
pub(crate) fn sign(
    request: CertificateSigningRequestParams,
    authority: &str,
    key: &str,
    now: Timestamp,
    valid: SignedDuration,
) -> Option<Made> {
    let issuer = Issuer::from_ca_cert_pem(authority, KeyPair::from_pem(key).ok()?).ok()?;
    let mut request = request;
    let (expiry, serial) = stamp(&mut request.params, now, valid)?;
    Some(Made {
        public: request.signed_by(&issuer).ok()?.pem(),
        private: String::new(),
        serial_number: hex(&serial),
        expiry,
        key_identifier: String::new(),
    })
}

/// Reads a request to sign; the common name with it. Nothing when it is none.
pub(crate) fn request(pem: &str) -> Option<(CertificateSigningRequestParams, Option<String>)> {
    let request = CertificateSigningRequestParams::from_pem(pem).ok()?;
    let name = match request.params.distinguished_name.get(&DnType::CommonName) {
        Some(rcgen::DnValue::Utf8String(text)) => Some(text.clone()),
        Some(rcgen::DnValue::PrintableString(text)) => Some(text.as_str().to_owned()),
        _ => None,
    };
    Some((request, name))
}

/// Reads a certificate; nothing when the text is none.
pub(crate) fn read(pem: &str) -> Option<Read> {
    let (_, pem) = parse_x509_pem(pem.as_bytes()).ok()?;
    let (_, certificate) = X509Certificate::from_der(&pem.contents).ok()?;
    let common_name = |name: &x509_parser::x509::X509Name<'_>| {
        let first = name.iter_common_name().next();
        first.and_then(|cn| cn.as_str().ok()).map(str::to_owned)
    };
    let validity = certificate.validity();
    let (mut subject_key, mut authority_key) = (None, None);
    for extension in certificate.extensions() {
        match extension.parsed_extension() {
            ParsedExtension::SubjectKeyIdentifier(key) => subject_key = Some(colons(key.0)),
            ParsedExtension::AuthorityKeyIdentifier(known) => {
                authority_key = known.key_identifier.as_ref().map(|key| colons(key.0));
            }
            _ => {}
        }
    }
    Some(Read {
        subject_key,
        authority_key,
        common_name: common_name(certificate.subject()),
        issuer: common_name(certificate.issuer()),
        serial_number: hex(certificate.raw_serial()),
        start: Timestamp::from_second(validity.not_before.timestamp()).ok()?,
        expiry: Timestamp::from_second(validity.not_after.timestamp()).ok()?,
    })
}

/// Whether a private key in PEM belongs to a certificate; nothing when it is no private key. A kind of key that cannot be
/// compared is taken to belong.
pub(crate) fn belongs(private: &str, public: &str) -> Option<bool> {
    let (_, pem) = parse_x509_pem(private.as_bytes()).ok()?;
    if !pem.label.ends_with("PRIVATE KEY") {
        return None;
    }
    let Ok(key) = KeyPair::from_pem(private) else {
        return Some(true);
    };
    let (_, pem) = parse_x509_pem(public.as_bytes()).ok()?;
    let (_, certificate) = X509Certificate::from_der(&pem.contents).ok()?;
    let certified = &certificate.public_key().subject_public_key.data;
    Some(certified.as_ref() == key.public_key_raw())
}

fn named(common_name: &str) -> DistinguishedName {
    let mut name = DistinguishedName::new();
    name.push(DnType::CommonName, common_name);
    name
}

fn stamp(
    params: &mut CertificateParams,
    now: Timestamp,
    valid: SignedDuration,
) -> Option<(Timestamp, Vec<u8>)> {
    let expiry = now.checked_add(valid).ok()?;
    let epoch = rcgen::date_time_ymd(1970, 1, 1);
    let at = |time: Timestamp| {
        let seconds = u64::try_from(time.as_second()).ok()?;
        epoch.checked_add(std::time::Duration::from_secs(seconds).try_into().ok()?)
    };
    params.not_before = at(now)?;
    params.not_after = at(expiry)?;
    let mut serial = uuid::Uuid::new_v4().as_bytes()[..8].to_vec();
    // A number with its highest bit set would be negative, and one that begins with zero be shortened.
    serial[0] = (serial[0] & 0x7f) | 0x10;
    params.serial_number = Some(SerialNumber::from_slice(&serial));
    let whole = Timestamp::from_second(expiry.as_second()).ok()?;
    Some((whole, serial))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02X}")).collect()
}

fn colons(bytes: &[u8]) -> String {
    let pairs: Vec<String> = bytes.iter().map(|byte| format!("{byte:02X}")).collect();
    pairs.join(":")
}
