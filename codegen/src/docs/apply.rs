//! Applies the documentation to the merged API; what matches nothing there is reported.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::text::{Text, together};
use super::{Documentation, Entry, Part, diagnostic};
use crate::api::{Api, Method, OperationKey, ParameterPlace, Release, Type, Words, path_shape};
use crate::diagnostic::{Code, Diagnostic, Place, codes};
use crate::layout::Layout;

/// Puts every sentence where it belongs.
pub fn apply(documentation: &Documentation, api: &mut Api, layout: &Layout) -> Vec<Diagnostic> {
    let mut applier = Applier {
        releases: api.releases.clone(),
        diagnostics: Vec::new(),
    };
    let mut words = Words::default();
    applier.families(documentation, layout, &mut words);
    applier.operations(documentation, api, &mut words);
    applier.schemas(documentation, api, &mut words);
    let terms = documentation.glossary.iter();
    words.glossary = terms.map(|term| term.term.clone()).collect();
    api.words = words;
    applier
        .diagnostics
        .append(&mut apply_errors(documentation, api));
    applier.diagnostics
}

/// Names the error numbers of all operations, and nothing else. A number that no operation returns is reported.
pub fn apply_errors(documentation: &Documentation, api: &mut Api) -> Vec<Diagnostic> {
    let catalogue: BTreeMap<u64, _> = documentation
        .errors
        .iter()
        .map(|error| (error.number, &error.entry))
        .collect();
    let mut returned = BTreeSet::new();
    for operation in api.operations.values_mut() {
        for number in operation.error_codes.keys() {
            if let Some(entry) = catalogue.get(number) {
                operation.error_names.insert(*number, entry.name.clone());
                returned.insert(*number);
            }
        }
    }
    for error in &documentation.errors {
        if returned.contains(&error.number) {
            api.words.errors.insert(error.number, error.entry.clone());
        }
    }
    let unknown = documentation
        .errors
        .iter()
        .filter(|error| !returned.contains(&error.number));
    unknown
        .map(|error| {
            let message = format!("no operation returns {}", error.number);
            diagnostic(error.place.clone(), &codes::WORDS_UNMATCHED, message)
        })
        .collect()
}

struct Applier {
    releases: Vec<Release>,
    diagnostics: Vec<Diagnostic>,
}

impl Applier {
    fn report(&mut self, place: &Place, code: &'static Code, message: String) {
        self.diagnostics
            .push(diagnostic(place.clone(), code, message));
    }

    fn unmatched(&mut self, entry: &Entry, message: String) {
        self.report(&entry.place, &codes::WORDS_UNMATCHED, message);
    }

    /// The text of an entry; one that is meant for no release at hand is reported.
    fn text(&mut self, entry: &Entry) -> String {
        let (meant, others): (Vec<&Text>, Vec<&Text>) =
            (entry.texts.iter()).partition(|text| text.is_meant(&self.releases));
        for text in others {
            let start: String = text.text.chars().take(40).collect();
            let message = format!("no release has what begins with `{start}`");
            self.report(&entry.place, &codes::WORDS_UNMATCHED, message);
        }
        together(&meant, &self.releases)
    }

    /// Keeps a text under a key that nothing else has.
    fn keep<K: Ord>(&mut self, map: &mut BTreeMap<K, String>, key: K, entry: &Entry) {
        let text = self.text(entry);
        if map.insert(key, text).is_some() {
            let message = format!("`{}` is documented twice", entry.key);
            self.report(&entry.place, &codes::WORDS_TWICE, message);
        }
    }

    fn families(&mut self, documentation: &Documentation, layout: &Layout, words: &mut Words) {
        let mut paths = BTreeSet::new();
        let mut see = |resource: &crate::layout::Resource| {
            paths.insert(resource.path.clone());
        };
        layout.base.walk(&mut see);
        layout
            .others
            .values()
            .for_each(|other| other.walk(&mut see));
        let mut segments: BTreeSet<&String> = layout.base.children.keys().collect();
        segments.extend(layout.others.keys());
        segments.insert(&layout.base.segment);
        for entry in &documentation.families {
            if segments.contains(&entry.key) {
                self.keep(&mut words.families, entry.key.clone(), entry);
            } else {
                self.unmatched(entry, format!("there is no family `{}`", entry.key));
            }
        }
        for entry in &documentation.resources {
            if paths.contains(&entry.key) {
                self.keep(&mut words.resources, entry.key.clone(), entry);
            } else {
                self.unmatched(entry, format!("there is no resource `{}`", entry.key));
            }
        }
    }

    fn operations(&mut self, documentation: &Documentation, api: &mut Api, words: &mut Words) {
        let mut texts = BTreeMap::new();
        for entry in &documentation.operations {
            match operation_key(api, &entry.key) {
                Ok(key) => self.keep(&mut texts, key, entry),
                Err(message) => self.unmatched(entry, message),
            }
        }
        for (key, text) in texts {
            if let Some(operation) = api.operations.get_mut(&key) {
                operation.doc = Some(text);
            }
        }
        for Part { whole, entry } in &documentation.parameters {
            let found = operation_key(api, whole).and_then(|key| {
                let parameters = &api.operations[&key].parameters;
                let has = parameters
                    .iter()
                    .any(|p| p.place == ParameterPlace::Query && p.name == entry.key);
                let problem = || format!("`{whole}` has no query parameter `{}`", entry.key);
                has.then_some(key).ok_or_else(problem)
            });
            match found {
                Ok(key) => self.keep(&mut words.parameters, (key, entry.key.clone()), entry),
                Err(message) => self.unmatched(entry, message),
            }
        }
    }

    fn schemas(&mut self, documentation: &Documentation, api: &mut Api, words: &mut Words) {
        let mut texts = BTreeMap::new();
        for entry in &documentation.properties {
            self.keep(&mut texts, entry.key.as_str(), entry);
        }
        let mut values: BTreeMap<&str, BTreeMap<String, String>> = BTreeMap::new();
        for Part { whole, entry } in &documentation.values {
            let known = values.entry(whole).or_default();
            self.keep(known, entry.key.clone(), entry);
        }
        let mut walker = Walker {
            texts: texts.into_iter().collect(),
            values,
            met: HashMap::new(),
            words,
        };
        for (name, schema) in &mut api.schemas {
            let mut label = name.clone();
            if !matches!(schema.ty, Type::Object(_))
                && let Some(text) = walker.texts.remove(name.as_str())
            {
                walker.words.schemas.insert(name.clone(), text);
            }
            walker.descend(&mut label, &mut schema.ty);
        }
        let Walker { texts, met, .. } = walker;
        for entry in &documentation.properties {
            if texts.contains_key(entry.key.as_str()) {
                self.unmatched(entry, format!("there is no property `{}`", entry.key));
            }
        }
        for Part { whole, entry } in &documentation.values {
            match met.get(whole.as_str()) {
                None => self.unmatched(entry, format!("`{whole}` is no enumeration")),
                Some(known) if !known.contains(&entry.key) => {
                    let message = format!("`{}` is no value of `{whole}`", entry.key);
                    self.unmatched(entry, message);
                }
                Some(_) => {}
            }
        }
    }
}

/// The operation that a key such as `GET /security/accounts` stands for, spelled as the newest release has it.
fn operation_key(api: &Api, text: &str) -> Result<OperationKey, String> {
    let none = || format!("there is no operation `{text}`");
    let (word, path) = text.split_once(' ').ok_or_else(none)?;
    let method = Method::ALL.into_iter().find(|m| m.as_str() == word);
    let key = OperationKey {
        shape: path_shape(path),
        method: method.ok_or_else(none)?,
    };
    let operation = api.operations.get(&key).ok_or_else(none)?;
    if operation.path != path {
        return Err(format!(
            "the newest release spells the path `{}`",
            operation.path
        ));
    }
    Ok(key)
}

/// Walks through all schemas and leaves what it knows at each property.
struct Walker<'w> {
    /// What has not found its property yet.
    texts: HashMap<&'w str, String>,
    values: BTreeMap<&'w str, BTreeMap<String, String>>,
    /// The values of the enumerations that something is said about.
    met: HashMap<String, BTreeSet<String>>,
    words: &'w mut Words,
}

impl Walker<'_> {
    /// What stands at a label, lists and maps around it taken off as the label is extended.
    fn descend(&mut self, label: &mut String, ty: &mut Type) {
        let length = label.len();
        let mut ty = ty;
        while let Type::Array(item) | Type::Map(item) = ty {
            label.push_str("[]");
            ty = item;
        }
        match ty {
            Type::Object(object) => {
                for (name, property) in &mut object.properties {
                    let length = label.len();
                    label.push('.');
                    label.push_str(name);
                    if let Some(text) = self.texts.remove(label.as_str()) {
                        property.doc = Some(text);
                    }
                    self.descend(label, &mut property.ty);
                    label.truncate(length);
                }
            }
            Type::Enumeration(enumeration) => {
                let plain = label.trim_end_matches("[]");
                if let Some(values) = self.values.remove(plain) {
                    let known = enumeration.values.keys().map(|value| value.text());
                    self.met.insert(plain.to_owned(), known.collect());
                    self.words.values.insert(plain.to_owned(), values);
                }
            }
            _ => {}
        }
        label.truncate(length);
    }
}
