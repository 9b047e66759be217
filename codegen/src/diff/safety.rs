//! Defaults that turn a safety check off: nobody who leaves the property out notices.

use super::compare::Found;

/// Words in names of what checks or protects.
const CHECKS: [&str; 14] = [
    "certificate",
    "check",
    "encrypt",
    "encryption",
    "fips",
    "hostname",
    "ocsp",
    "secure",
    "signature",
    "signing",
    "ssl",
    "tls",
    "validate",
    "verify",
];
/// Words that turn the meaning of a name round.
const NEGATIONS: [&str; 8] = [
    "allow",
    "anonymous",
    "bypass",
    "disable",
    "disabled",
    "ignore",
    "insecure",
    "skip",
];

/// Whether a change of a default turns off what checks or protects.
pub(super) fn turned_off(found: &Found) -> bool {
    let id = found.rule.id;
    if !id.contains("-default-") {
        return false;
    }
    let value = |text: &Option<String>| {
        let text = text
            .as_deref()
            .map(|text| text.rsplit(' ').next().unwrap_or(text));
        text.and_then(|text| text.parse::<bool>().ok())
    };
    let words: Vec<String> = found
        .topic
        .split(|c: char| !c.is_ascii_alphanumeric())
        .map(str::to_lowercase)
        .collect();
    let any = |list: &[&str]| {
        words
            .iter()
            .any(|word| list.contains(&word.as_str()) || word.starts_with("verif"))
    };
    let negated = words.iter().any(|word| NEGATIONS.contains(&word.as_str()));
    let safe = Some(!negated);
    let checks = any(&CHECKS) || words.iter().any(|word| word == "insecure");
    checks && value(&found.before) == safe && value(&found.after) != safe
}
