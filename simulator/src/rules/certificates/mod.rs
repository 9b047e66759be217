//! Certificates: made or installed, signed, requested.

mod cloud;
mod request;
mod sign;
mod x509;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::clock::Clock;
use crate::failure::Failure;
use crate::model::Method;
use crate::seed::uuid;
use crate::store::{Identity, Key, Record, State, get};

use super::support::{Place, has, refuse, sent, set_known};
use super::{Context, Rules, duration};

pub(super) use request::Request;
pub(super) use sign::Sign;
pub(crate) use x509::{YEAR, self_signed};

/// The table of certificates.
pub(super) const TABLE: &str = "/security/certificates";
const POST: Place = (TABLE, Method::Post);
const DELETE: Place = ("/security/certificates/{uuid}", Method::Delete);

/// The rules of `/security/certificates`.
pub(super) struct Certificates;

impl Rules for Certificates {
    fn create(
        &self,
        context: &mut Context<'_>,
        _: &[String],
        record: &mut Record,
    ) -> Result<(), Failure> {
        let owner = owner(context, record);
        let state = &*context.state;
        match sent(record, "public_certificate").is_empty() {
            true if record.get("azure").is_some() => cloud::fetch(state, record)?,
            true => make(state, record)?,
            false => install(state, record)?,
        }
        if let Some(owner) = owner {
            record.set("svm", super::support::reference(&owner));
            record.set("scope", "svm");
        } else {
            record.set("scope", "cluster");
        }
        if has(state, TABLE, "name") {
            named(state, record)?;
        }
        once(state, record)
    }

    /// Of certificates that are only named in a file, nobody has the text: they get one.
    fn seeded(
        &self,
        context: &mut Context<'_>,
        above: &[String],
        record: &mut Record,
    ) -> Result<(), Failure> {
        let given = record.clone();
        if self.create(context, above, record).is_ok() {
            return Ok(());
        }
        *record = given;
        let name = match record.text("common_name") {
            "" => record.text("name").to_owned(),
            name => name.to_owned(),
        };
        let authority = record.text("type").ends_with("ca");
        sign_itself(context.state, record, name, authority)?;
        if has(context.state, TABLE, "name") {
            named(context.state, record)?;
        }
        Ok(())
    }

    fn delete(&self, context: &mut Context<'_>, key: &Key, record: &Record) -> Result<(), Failure> {
        let state = &*context.state;
        if get(&record.hidden, "root").is_some() {
            let codes: &[u64] = match record.text("type") {
                "client_ca" => &[3_735_650],
                _ => &[3_735_627],
            };
            let message = "This certificate goes with its root certificate.";
            return Err(refuse(state, DELETE, codes, message));
        }
        let Some(uuid) = key.first() else {
            return Ok(());
        };
        if used(state, "/security/key-managers", uuid) {
            let message = "A key manager uses this certificate.";
            return Err(refuse(state, DELETE, &[3_735_683], message));
        }
        if USERS.iter().any(|table| used(state, table, uuid)) {
            let message = "This certificate is in use.";
            return Err(refuse(state, DELETE, &[52_560_272, 3_735_589], message));
        }
        Ok(())
    }

    /// A root certificate comes and goes with the two that let others trust it.
    fn after(&self, context: &mut Context<'_>, key: &Key, record: Option<&Record>) {
        let Some(root) = key.first() else {
            return;
        };
        let Some(rows) = context.state.rows_mut(TABLE) else {
            return;
        };
        match record {
            None => rows.retain(|_, other| get(&other.hidden, "root") != Some(&json!(root))),
            Some(record) if record.text("type") == "root_ca" => {
                for kind in ["client_ca", "server_ca"] {
                    let mut trust = Record::new(record.value.clone());
                    let own = uuid(kind, root);
                    trust.set("uuid", own.as_str());
                    trust.set("type", kind);
                    if trust.get("name").is_some() {
                        let name = format!("{}_{kind}", record.text("name"));
                        trust.set("name", name);
                    }
                    trust.hidden = json!({"root": root});
                    rows.insert(vec![own], trust);
                }
            }
            Some(_) => {}
        }
    }
}

/// Tables whose records refer to certificates.
const USERS: &[&str] = &[
    "/cluster",
    "/security/ipsec/ca-certificates",
    "/security/ipsec/policies",
];

fn used(state: &State, table: &str, uuid: &str) -> bool {
    let mut rows = state.rows(table).into_iter().flat_map(|rows| rows.values());
    rows.any(|record| {
        let client = record.text("external.client_certificate.uuid") == uuid;
        let authorities = record.get("external.server_ca_certificates");
        let mut authorities = authorities.and_then(Value::as_array).into_iter().flatten();
        client || record.text("certificate.uuid") == uuid || authorities.any(|c| c["uuid"] == uuid)
    })
}

/// The SVM that a certificate belongs to; nothing for the cluster.
fn owner(context: &Context<'_>, record: &Record) -> Option<Identity> {
    let state = &*context.state;
    let named = state.owner_by_uuid(record.text("svm.uuid"));
    let named = named.or_else(|| state.owner_by_name(record.text("svm.name")));
    let owner = named.or(context.svm)?;
    (owner.uuid != state.cluster.uuid).then(|| owner.clone())
}

/// Makes a certificate of its own.
fn make(state: &State, record: &mut Record) -> Result<(), Failure> {
    let authority = record.text("type") == "root_ca";
    if !authority && record.text("type") != "server" {
        let message = "Without \"public_certificate\" only types root_ca and server are possible.";
        return Err(refuse(state, POST, &[3_735_622], message).at("type"));
    }
    let name = record.text("common_name").to_owned();
    if name.is_empty() {
        let message = "A certificate needs a common name.";
        return Err(refuse(state, POST, &[3_735_553, 3_735_588], message).at("common_name"));
    }
    sign_itself(state, record, name, authority)
}

/// Gives a record a certificate of this common name that vouches for itself.
fn sign_itself(
    state: &State,
    record: &mut Record,
    name: String,
    authority: bool,
) -> Result<(), Failure> {
    let now = state.clock.now();
    let valid = validity(record.text("expiry_time"), now)
        .ok_or_else(|| unreadable(record.text("expiry_time")))?;
    let made = self_signed(&name, authority, now, valid).ok_or_else(|| {
        let message = "The certificate could not be made.";
        refuse(state, POST, &[3_735_553], message)
    })?;
    let members = [
        ("ca", name),
        ("serial_number", made.serial_number),
        ("public_certificate", made.public),
        ("expiry_time", Clock::text(made.expiry)),
        ("subject_key_identifier", made.key_identifier.clone()),
        ("authority_key_identifier", made.key_identifier),
    ];
    for (property, value) in members {
        set_known(state, TABLE, record, property, value);
    }
    for (property, value) in [
        ("hash_function", json!("sha256")),
        ("key_size", json!(2048)),
    ] {
        if record.get(property).is_none() {
            record.set(property, value);
        }
    }
    crate::store::set(&mut record.hidden, "private_key", json!(made.private));
    Ok(())
}

/// Takes over a certificate that was made elsewhere.
fn install(state: &State, record: &mut Record) -> Result<(), Failure> {
    let public = sent(record, "public_certificate").to_owned();
    let Some(read) = x509::read(&public) else {
        return Err(unfit(
            state,
            52_559_975,
            "public_certificate",
            "The certificate cannot be read.",
        ));
    };
    parts(state, record, &public)?;
    let now = state.clock.now();
    if read.start > now {
        return Err(unfit(
            state,
            52_559_972,
            "public_certificate",
            "The certificate is not valid yet.",
        ));
    }
    if read.expiry < now {
        let message = "The certificate is no longer valid.";
        return Err(unfit(state, 52_559_973, "public_certificate", message));
    }
    match (read.common_name, record.text("common_name")) {
        (Some(name), "") => record.set("common_name", name),
        (None, "") => {
            let message = "The certificate names no common name, so the request has to.";
            return Err(unfit(state, 3_735_676, "common_name", message));
        }
        _ => {}
    }
    record.set("serial_number", read.serial_number);
    record.set("expiry_time", Clock::text(read.expiry));
    record.set("public_certificate", public);
    let read = [
        ("ca", read.issuer),
        ("subject_key_identifier", read.subject_key),
        ("authority_key_identifier", read.authority_key),
    ];
    for (property, value) in read {
        if let Some(value) = value {
            set_known(state, TABLE, record, property, value);
        }
    }
    Ok(())
}

/// Checks what comes with a certificate: trusted ones come alone, others with their private key.
fn parts(state: &State, record: &Record, public: &str) -> Result<(), Failure> {
    let private = sent(record, "private_key");
    if !matches!(record.text("type"), "client_ca" | "server_ca") {
        if private.is_empty() {
            let message = "This type of certificate needs its private key.";
            return Err(unfit(state, 3_735_693, "private_key", message));
        }
        return match x509::belongs(private, public) {
            None => Err(unfit(
                state,
                52_560_123,
                "private_key",
                "The private key cannot be read.",
            )),
            Some(false) => {
                let message = "The private key belongs to another certificate.";
                Err(unfit(state, 52_559_976, "private_key", message))
            }
            Some(true) => Ok(()),
        };
    }
    if !private.is_empty() {
        let message = "This type of certificate has no private key.";
        return Err(unfit(state, 3_735_618, "private_key", message));
    }
    let chain = get(&record.hidden, "intermediate_certificates");
    let chain = chain.or_else(|| record.get("intermediate_certificates"));
    if chain
        .and_then(Value::as_array)
        .is_some_and(|chain| !chain.is_empty())
    {
        let message = "This type of certificate has no intermediate certificates.";
        return Err(unfit(
            state,
            3_735_696,
            "intermediate_certificates",
            message,
        ));
    }
    Ok(())
}

fn unfit(state: &State, code: u64, field: &str, message: &str) -> Failure {
    refuse(state, POST, &[code], message).at(field)
}

/// Gives a certificate its name; two of one owner cannot have the same.
fn named(state: &State, record: &mut Record) -> Result<(), Failure> {
    if record.text("name").is_empty() {
        let name = format!(
            "{}_{}",
            record.text("common_name"),
            record.text("serial_number")
        );
        record.set("name", name);
    }
    let same = |other: &Record| {
        other.text("name") == record.text("name")
            && other.text("svm.uuid") == record.text("svm.uuid")
    };
    match state
        .rows(TABLE)
        .is_some_and(|rows| rows.values().any(same))
    {
        true => Err(Failure::duplicate().at("name")),
        false => Ok(()),
    }
}

/// An owner has a certificate once for each type, whatever it is called.
fn once(state: &State, record: &Record) -> Result<(), Failure> {
    const IDENTITY: &[&str] = &["type", "ca", "serial_number", "svm.uuid"];
    let same = |other: &Record| {
        let equal = |name: &&str| other.text(name) == record.text(name);
        !record.text("serial_number").is_empty() && IDENTITY.iter().all(equal)
    };
    match state
        .rows(TABLE)
        .is_some_and(|rows| rows.values().any(same))
    {
        true => Err(Failure::duplicate()),
        false => Ok(()),
    }
}

/// How long a certificate is valid: a duration, a date, or a year. Nothing when the text is neither.
fn validity(text: &str, now: Timestamp) -> Option<SignedDuration> {
    if text.is_empty() {
        return Some(YEAR);
    }
    // The command line writes `365days`.
    let days = text
        .strip_suffix("days")
        .and_then(|n| n.trim().parse::<i64>().ok());
    let days = days
        .and_then(|n| n.checked_mul(24))
        .map(SignedDuration::from_hours);
    let until = || Some(text.parse::<Timestamp>().ok()?.duration_since(now));
    let length = duration::parse(text).or(days).or_else(until)?;
    (length.is_positive() && length < YEAR.checked_mul(100)?).then_some(length)
}

fn unreadable(text: &str) -> Failure {
    Failure::invalid(text, "expiry_time", "ISO 8601 duration, or date and time")
}
