//! The glossary: a module of the crate's documentation, and the way to it from where a term stands first.

use std::collections::{BTreeMap, BTreeSet};

use super::Config;
use super::doc::{Doc, Part, prose, sentence};
use super::modules::header;
use crate::api::{Api, Term};

/// `glossary.rs`, where there are terms.
pub(crate) fn emit(api: &Api, config: &Config, files: &mut BTreeMap<String, String>) {
    let mut terms: Vec<&Term> = api.words.glossary.iter().collect();
    if terms.is_empty() {
        return;
    }
    terms.sort_by_key(|term| term.name.to_lowercase());
    let mut about = sentence!("Terms of ONTAP that this documentation uses.");
    for term in terms {
        about.paragraph(&sentence!("## {}", prose(&term.name).line()));
        about.paragraph(&prose(&term.explanation));
        if !term.also.is_empty() {
            let names = term.also.iter().map(|name| prose(name));
            about.paragraph(&sentence!("Also called: {}.", Doc::joined(names, ", ")));
        }
    }
    let text = format!("{}{}", header(config, "glossary"), about.comment("//!"));
    files.insert("src/glossary.rs".to_owned(), text);
}

/// The anchor that rustdoc gives to a heading.
fn anchor(name: &str) -> String {
    let of = |c: char| match c {
        c if c.is_ascii_alphanumeric() || c == '-' || c == '_' => Some(c.to_ascii_lowercase()),
        c if c.is_whitespace() => Some('-'),
        _ => None,
    };
    name.chars().filter_map(of).collect()
}

/// The same text with a link from each term to its explanation, where it stands first. Code stays as it is.
pub(crate) fn linked(doc: &Doc, terms: &[Term]) -> Doc {
    if terms.is_empty() {
        return doc.clone();
    }
    let text = doc.markdown();
    let (mut out, mut rest) = (String::with_capacity(text.len() * 2), text.as_str());
    let (mut seen, mut before) = (BTreeSet::new(), ' ');
    while let Some(c) = rest.chars().next() {
        let found = match c {
            '`' => Found::Code(code_length(rest)),
            _ if is_inside(before) => Found::Nothing,
            _ => term_at(rest, terms),
        };
        let length = match found {
            Found::Code(length) => {
                out.push_str(&rest[..length]);
                length
            }
            Found::Term(anchor, length) => {
                let word = &rest[..length];
                match seen.insert(anchor.clone()) {
                    true => out.push_str(&format!("[{word}](crate::glossary#{anchor})")),
                    false => out.push_str(word),
                }
                length
            }
            Found::Nothing => {
                out.push(c);
                c.len_utf8()
            }
        };
        before = rest[..length].chars().next_back().unwrap_or(' ');
        rest = &rest[length..];
    }
    Doc::assembled(out)
}

/// What a text begins with.
enum Found {
    Code(usize),
    Term(String, usize),
    Nothing,
}

/// Whether a character belongs to the word that follows it.
fn is_inside(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '-' | '/' | '.' | '\\' | '#' | '&')
}

/// The length of the code that a text begins with; of its backticks, where nothing closes them.
fn code_length(text: &str) -> usize {
    let run = text.len() - text.trim_start_matches('`').len();
    let fence = &text[..run];
    let mut at = run;
    while let Some(found) = text[at..].find(fence) {
        let start = at + found;
        let length = text[start..].len() - text[start..].trim_start_matches('`').len();
        if length == run {
            return start + run;
        }
        at = start + length;
    }
    run
}

/// The longest term that a text begins with: as it is written, with a capital at the start of a sentence, in the plural.
fn term_at(text: &str, terms: &[Term]) -> Found {
    let mut best: Option<(&Term, usize)> = None;
    for term in terms {
        for name in std::iter::once(&term.name).chain(&term.also) {
            let Some(length) = length_of(name, text) else {
                continue;
            };
            if best.is_none_or(|(_, known)| length > known) {
                best = Some((term, length));
            }
        }
    }
    best.map_or(Found::Nothing, |(term, length)| {
        Found::Term(anchor(&term.name), length)
    })
}

/// How much of a text is this name.
fn length_of(name: &str, text: &str) -> Option<usize> {
    let first = name.chars().next().filter(char::is_ascii_alphanumeric)?;
    let begins = text.chars().next()?;
    if begins != first && begins != first.to_ascii_uppercase() {
        return None;
    }
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-' | '.');
    if !name.chars().all(plain) || text.get(1..name.len())? != &name[1..] {
        return None;
    }
    let rest = &text[name.len()..];
    let length = name.len() + usize::from(rest.starts_with('s'));
    let next = text[length..].chars().next();
    let ends = next.is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '_' | '-' | '/'));
    ends.then_some(length)
}
