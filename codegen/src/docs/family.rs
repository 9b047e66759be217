//! One file of `spec/docs`: what is said about a family of resources.

use super::{Documentation, Entry, Part, Reader, stem};
use crate::source::{Entry as Line, Node};

/// Reads a file into what the others have given.
pub(super) fn read(reader: &mut Reader<'_>, file: &str, found: &mut Documentation) {
    let document = reader.document;
    let root = &document.root;
    for (line, pointer) in reader.entries(root, "") {
        let node = &line.value;
        match &*line.key {
            "family" => {
                let texts = reader.texts(node, &pointer);
                found.families.push(Entry {
                    key: stem(file).to_owned(),
                    texts,
                    place: reader.document.place_at(line.at, pointer),
                });
            }
            "resources" => found.resources.append(&mut entries(reader, node, &pointer)),
            "operations" => found
                .operations
                .append(&mut entries(reader, node, &pointer)),
            "properties" => found
                .properties
                .append(&mut entries(reader, node, &pointer)),
            "parameters" => found.parameters.append(&mut parts(reader, node, &pointer)),
            "values" => found.values.append(&mut parts(reader, node, &pointer)),
            key => {
                let place = reader.document.place_at(line.at, pointer);
                reader.misfit(place, format!("a family has no `{key}`"));
            }
        }
    }
}

fn entry(reader: &mut Reader<'_>, line: &Line, pointer: String) -> Entry {
    Entry {
        key: line.key.to_string(),
        texts: reader.texts(&line.value, &pointer),
        place: reader.document.place_at(line.at, pointer),
    }
}

fn entries(reader: &mut Reader<'_>, node: &Node, pointer: &str) -> Vec<Entry> {
    let lines = reader.entries(node, pointer).into_iter();
    lines
        .map(|(line, pointer)| entry(reader, line, pointer))
        .collect()
}

fn parts(reader: &mut Reader<'_>, node: &Node, pointer: &str) -> Vec<Part> {
    let mut found = Vec::new();
    for (whole, pointer) in reader.entries(node, pointer) {
        for (line, pointer) in reader.entries(&whole.value, &pointer) {
            found.push(Part {
                whole: whole.key.to_string(),
                entry: entry(reader, line, pointer),
            });
        }
    }
    found
}
