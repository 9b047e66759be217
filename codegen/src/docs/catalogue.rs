//! `spec/errors.yaml` and `spec/glossary.yaml`: lists of things that have no place in a document.

use std::collections::BTreeMap;

use super::{Reader, diagnostic};
use crate::api::{ErrorEntry, Term};
use crate::diagnostic::{Place, child_pointer, codes};

/// What is said about an error number.
#[derive(Clone, Debug)]
pub(super) struct ErrorNumber {
    pub(super) number: u64,
    pub(super) entry: ErrorEntry,
    pub(super) place: Place,
}

/// A term, with its place.
#[derive(Clone, Debug)]
pub(super) struct GlossaryTerm {
    pub(super) term: Term,
}

/// Reads the catalogue. Names are those of constants, and no two numbers share one.
pub(super) fn errors(reader: &mut Reader<'_>, found: &mut Vec<ErrorNumber>) {
    let document = reader.document;
    let root = &document.root;
    let mut names: BTreeMap<String, u64> = BTreeMap::new();
    for (line, pointer) in reader.entries(root, "") {
        let place = reader.document.place_at(line.at, pointer.clone());
        let Ok(number) = line.key.parse::<u64>() else {
            reader.misfit(place, format!("`{}` is no error number", line.key));
            continue;
        };
        let Some([name, meaning, remedy]) =
            texts(reader, &line.value, &pointer, ["name", "meaning", "remedy"])
        else {
            continue;
        };
        if !is_constant(&name) {
            reader.misfit(
                place.clone(),
                format!("`{name}` is not the name of a constant"),
            );
        }
        if let Some(other) = names.insert(name.clone(), number) {
            let message = format!("{other} and {number} would both be `{name}`");
            let twice = diagnostic(place.clone(), &codes::WORDS_TWICE, message);
            reader.diagnostics.push(twice);
        }
        found.push(ErrorNumber {
            number,
            entry: ErrorEntry {
                name,
                meaning,
                remedy,
            },
            place,
        });
    }
}

fn is_constant(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && !name.contains("__")
        && !name.ends_with('_')
        && name
            .bytes()
            .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
}

/// The sentences under exactly these keys.
fn texts<const N: usize>(
    reader: &mut Reader<'_>,
    node: &crate::source::Node,
    pointer: &str,
    keys: [&str; N],
) -> Option<[String; N]> {
    let mut found: [Option<String>; N] = std::array::from_fn(|_| None);
    for (line, pointer) in reader.entries(node, pointer) {
        match keys.iter().position(|key| **key == *line.key) {
            Some(i) => found[i] = Some(reader.sentence(&line.value, &pointer)?),
            None => {
                let place = reader.document.place_at(line.at, pointer);
                reader.misfit(place, format!("an error number has no `{}`", line.key));
            }
        }
    }
    if let Some(missing) = found.iter().position(Option::is_none) {
        let place = reader.place(node, pointer);
        reader.misfit(place, format!("`{}` is missing", keys[missing]));
        return None;
    }
    Some(found.map(Option::unwrap_or_default))
}

/// Reads the terms. No name stands for two of them.
pub(super) fn glossary(reader: &mut Reader<'_>, found: &mut Vec<GlossaryTerm>) {
    let document = reader.document;
    let root = &document.root;
    let Some(list) = root.as_sequence() else {
        let place = reader.place(root, "");
        reader.misfit(place, "a list of terms is expected here");
        return;
    };
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for (i, node) in list.iter().enumerate() {
        let pointer = child_pointer("", &i.to_string());
        let place = reader.place(node, &pointer);
        let Some(term) = term(reader, node, &pointer) else {
            continue;
        };
        for name in std::iter::once(&term.name).chain(&term.also) {
            if let Some(other) = names.insert(name.to_lowercase(), term.name.clone()) {
                let message = format!("`{name}` stands for `{other}` and for `{}`", term.name);
                let twice = diagnostic(place.clone(), &codes::WORDS_TWICE, message);
                reader.diagnostics.push(twice);
            }
        }
        found.push(GlossaryTerm { term });
    }
}

fn term(reader: &mut Reader<'_>, node: &crate::source::Node, pointer: &str) -> Option<Term> {
    let (mut name, mut also, mut explanation) = (None, Vec::new(), None);
    for (line, pointer) in reader.entries(node, pointer) {
        match (&*line.key, line.value.as_sequence()) {
            ("term", None) => name = reader.sentence(&line.value, &pointer),
            ("explanation", None) => explanation = reader.sentence(&line.value, &pointer),
            ("also", Some(names)) => {
                also = names
                    .iter()
                    .filter_map(|name| reader.sentence(name, &pointer))
                    .collect();
            }
            (key, _) => {
                let place = reader.document.place_at(line.at, pointer);
                reader.misfit(place, format!("a term has no such `{key}`"));
            }
        }
    }
    if name.is_none() || explanation.is_none() {
        let place = reader.place(node, pointer);
        reader.misfit(place, "a term has `term` and `explanation`");
    }
    Some(Term {
        name: name?,
        also,
        explanation: explanation?,
    })
}
