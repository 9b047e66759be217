//! The pairs of a query.

use std::collections::BTreeSet;

use percent_encoding::percent_decode_str;

use crate::failure::Failure;

/// The pairs, decoded, in their order. No name occurs twice.
pub(super) fn split(raw: &str) -> Result<Vec<(String, String)>, Failure> {
    let mut pairs = Vec::new();
    let mut names = BTreeSet::new();
    for pair in raw.split('&').filter(|pair| !pair.is_empty()) {
        let Some((name, value)) = pair.split_once('=') else {
            let name = decode(pair)?;
            return Err(
                Failure::bad(262_248, format!("\"{name}\" is not followed by a value.")).with(name),
            );
        };
        let name = decode(name)?;
        if !names.insert(name.clone()) {
            return Err(
                Failure::bad(262_188, format!("The field \"{name}\" is given twice."))
                    .at(&name)
                    .with(name),
            );
        }
        pairs.push((name, decode(value)?));
    }
    Ok(pairs)
}

/// Undoes the encoding of a name or value: `+` stands for a space.
fn decode(text: &str) -> Result<String, Failure> {
    let invalid = || Failure::bad(39_387_137, "The URL is not valid.");
    if text.contains(' ') {
        return Err(invalid());
    }
    let text = text.replace('+', " ");
    let decoded = percent_decode_str(&text).decode_utf8();
    Ok(decoded.map_err(|_| invalid())?.into_owned())
}

/// Whether a query asks for a body without spaces, whatever else is wrong with it.
pub(crate) fn wants_compact(raw: &str) -> bool {
    raw.split('&')
        .filter_map(|pair| pair.split_once('='))
        .any(|(name, value)| name == "pretty" && value.eq_ignore_ascii_case("false"))
}
