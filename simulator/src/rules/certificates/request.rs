//! A signing request with a new key.

use rcgen::{CertificateParams, DistinguishedName, DnType, KeyPair, SanType};
use serde_json::{Value, json};

use crate::failure::Failure;
use crate::model::Method;
use crate::store::State;

use super::super::support::{Place, refuse, texts};
use super::super::{Action, Context};

const POST: Place = ("/security/certificate-signing-request", Method::Post);

/// `POST /security/certificate-signing-request`.
pub(in super::super) struct Request;

impl Action for Request {
    fn act(&self, context: &mut Context<'_>, _: &[String], body: &Value) -> Result<Value, Failure> {
        let state = &*context.state;
        let subject = body["subject_name"].as_str().unwrap_or_default();
        let (name, common) = distinguished(subject).ok_or_else(|| {
            let message = format!("\"{subject}\" is no subject such as C=US,O=Example,CN=host.");
            refuse(state, POST, &[52_560_423], message).at("subject_name")
        })?;
        let alternatives = alternatives(state, &body["subject_alternatives"])?;
        if !common && alternatives.is_empty() {
            let message = "A request needs a common name or alternative names.";
            return Err(refuse(state, POST, &[3_735_715], message).at("subject_name"));
        }
        for list in ["key_usages", "extended_key_usages"] {
            if texts(body.get(list)).eq(["critical"]) {
                let message = format!("\"critical\" cannot be the only value of \"{list}\".");
                return Err(refuse(state, POST, &[3_735_750], message).at(list));
            }
        }
        let made = || {
            let key = KeyPair::generate().ok()?;
            let mut params = CertificateParams::new(Vec::new()).ok()?;
            params.distinguished_name = name;
            params.subject_alt_names = alternatives;
            let request = params.serialize_request(&key).ok()?;
            Some(json!({"csr": request.pem().ok()?, "generated_private_key": key.serialize_pem()}))
        };
        made().ok_or_else(|| refuse(state, POST, &[3_735_554], "The request could not be made."))
    }
}

/// A subject from text such as `C=US,CN=host`, and whether it has a common name.
fn distinguished(text: &str) -> Option<(DistinguishedName, bool)> {
    let mut name = DistinguishedName::new();
    let mut common = false;
    for part in text
        .split(',')
        .map(str::trim)
        .filter(|part| !part.is_empty())
    {
        let (kind, value) = part.split_once('=')?;
        let kind = match kind.trim().to_ascii_uppercase().as_str() {
            "CN" => DnType::CommonName,
            "C" => DnType::CountryName,
            "ST" | "S" => DnType::StateOrProvinceName,
            "L" => DnType::LocalityName,
            "O" => DnType::OrganizationName,
            "OU" => DnType::OrganizationalUnitName,
            "DC" => DnType::from_oid(&[0, 9, 2342, 19_200_300, 100, 1, 25]),
            "EMAIL" | "EMAILADDRESS" => DnType::from_oid(&[1, 2, 840, 113_549, 1, 9, 1]),
            _ => return None,
        };
        common |= kind == DnType::CommonName && !value.trim().is_empty();
        name.push(kind, value.trim());
    }
    Some((name, common))
}

fn alternatives(state: &State, value: &Value) -> Result<Vec<SanType>, Failure> {
    let mut names = Vec::new();
    for kind in ["dns", "email", "ip", "uri"] {
        for text in texts(value.get(kind)) {
            let name = match kind {
                "dns" => text.try_into().ok().map(SanType::DnsName),
                "email" => text.try_into().ok().map(SanType::Rfc822Name),
                "uri" => text.try_into().ok().map(SanType::URI),
                _ => text.parse().ok().map(SanType::IpAddress),
            };
            names.push(name.ok_or_else(|| {
                let message = format!("\"{text}\" is no alternative name of this kind.");
                let target = format!("subject_alternatives.{kind}");
                refuse(state, POST, &[3_735_554], message).at(target)
            })?);
        }
    }
    Ok(names)
}
