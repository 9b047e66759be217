//! Error codes: the module `error` of each resource, and the catalogue of all of them where there is one.

use std::collections::{BTreeMap, BTreeSet};

use super::crate_root::gate;
use super::doc::{Doc, code, item, prose, sentence};
use super::modules::header;
use super::plan::Planned;
use super::{Config, docs, names, text};
use crate::api::{Api, ErrorEntry};
use crate::printable::visible;

/// The operations of a resource that document a code.
type Codes = BTreeMap<u64, BTreeSet<Doc>>;

/// Every error code of a resource, with the operations that document it.
fn codes(planned: &Planned<'_>) -> Codes {
    let mut codes = Codes::new();
    for method in &planned.methods {
        for (number, span) in &method.operation.error_codes {
            let span = docs::span(*span, planned.newest).without_stop();
            let operation = sentence!("{} ({})", code(&method.name), span);
            codes.entry(*number).or_default().insert(operation);
        }
    }
    codes
}

/// The constant of an error code.
pub(crate) fn code_name(planned: &Planned<'_>, code: u64) -> String {
    let named = planned
        .methods
        .iter()
        .find_map(|method| method.operation.error_names.get(&code));
    named.map_or_else(|| format!("CODE_{code}"), |name| names::constant(name))
}

/// Whether the catalogue explains a code of the resource.
pub(crate) fn is_explained(api: &Api, planned: &Planned<'_>) -> bool {
    let methods = planned.methods.iter();
    let mut numbers = methods.flat_map(|method| method.operation.error_codes.keys());
    numbers.any(|number| api.words.errors.contains_key(number))
}

/// The documentation and the text of a resource's `error.rs`, without the header; the text is empty when no operation
/// documents a code.
pub(crate) fn module(api: &Api, planned: &Planned<'_>) -> (Doc, String) {
    let codes = codes(planned);
    let mut doc = sentence!(
        "Error codes documented for {}.",
        code(&planned.resource.path)
    );
    let (known, unknown): (Vec<_>, Vec<_>) = codes
        .into_iter()
        .partition(|(number, _)| api.words.errors.contains_key(number));
    let mut parts = Vec::new();
    if !known.is_empty() {
        doc.paragraph(&table(api, planned, &known));
        let names: Vec<String> = known
            .iter()
            .map(|(number, _)| code_name(planned, *number))
            .collect();
        let used: String = names.iter().map(|name| format!("    {name},\n")).collect();
        parts.push(format!(
            "#[doc(no_inline)]\npub use crate::error_code::{{\n{used}}};"
        ));
        let entries: Vec<String> = names
            .iter()
            .map(|name| format!("&entries::{name}"))
            .collect();
        parts.insert(0, "use crate::error_code::entries;".to_owned());
        parts.push(text::constant(
            &sentence!("What is known about them, sorted by number."),
            None,
            "pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry]",
            &text::list(&entries, 0),
        ));
    }
    for (number, operations) in unknown {
        let doc = sentence!("Documented for {}.", Doc::joined(operations, ", "));
        let declaration = format!("pub const {}: i64", code_name(planned, number));
        parts.push(text::constant(
            &doc,
            None,
            &declaration,
            &number.to_string(),
        ));
    }
    (doc, parts.join("\n\n"))
}

fn table(api: &Api, planned: &Planned<'_>, known: &[(u64, BTreeSet<Doc>)]) -> Doc {
    let head =
        sentence!("| number | name | meaning | what to do | returned by |\n|---|---|---|---|---|");
    let rows = known.iter().map(|(number, operations)| {
        let entry = &api.words.errors[number];
        let name = code_name(planned, *number);
        sentence!(
            "| {} | {} | {} | {} | {} |",
            *number,
            // The constant is used below, which is where the link finds it.
            sentence!("[{}]", code(&name)),
            prose(&entry.meaning).cell(),
            prose(&entry.remedy).cell(),
            Doc::joined(operations.iter().cloned(), ", ").cell()
        )
    });
    Doc::joined(std::iter::once(head).chain(rows), "\n")
}

/// Who documents a code.
#[derive(Default)]
struct Users<'p> {
    resources: BTreeMap<String, &'p str>,
    features: BTreeSet<String>,
    /// Whether something that is always there documents it.
    always: bool,
}

/// `error_code/mod.rs` and `error_code/entries.rs`, where there is a catalogue.
pub(crate) fn catalogue(
    api: &Api,
    planned: &[Planned<'_>],
    config: &Config,
    files: &mut BTreeMap<String, String>,
) {
    if api.words.errors.is_empty() {
        return;
    }
    let mut users: BTreeMap<u64, Users<'_>> = BTreeMap::new();
    for resource in planned {
        let methods = resource.methods.iter();
        for number in methods.flat_map(|method| method.operation.error_codes.keys()) {
            let users = users.entry(*number).or_default();
            let module = format!("{}::error", resource.home.0.join("::"));
            users.resources.insert(module, &resource.resource.path);
            match &resource.feature {
                Some(feature) => {
                    users.features.insert(feature.clone());
                }
                None => users.always = true,
            }
        }
    }
    let mut about = sentence!(
        "Error numbers of ONTAP: a constant for each, with its meaning and what to do about it."
    );
    about.paragraph(&sentence!(
        "The module `error` of each resource lists which of its operations return which; [`OntapError`](crate::OntapError) knows the entry of the number that it holds."
    ));
    let (mut constants, mut entries) = (Vec::new(), Vec::new());
    for (number, entry) in &api.words.errors {
        let Some(users) = users.get(number) else {
            continue;
        };
        constants.push(constant(*number, entry, users));
        entries.push(known(*number, entry, users));
    }
    let head = header(config, "components/responses");
    files.insert(
        "src/error_code/mod.rs".to_owned(),
        format!(
            "{head}{}\npub(crate) mod entries;\n\n{}\n",
            about.comment("//!"),
            constants.join("\n\n")
        ),
    );
    let about = sentence!("What the runtime is told about each number.").comment("//!");
    files.insert(
        "src/error_code/entries.rs".to_owned(),
        format!(
            "{head}{about}\nuse ontap_runtime::ErrorEntry;\n\n{}\n",
            entries.join("\n\n")
        ),
    );
}

fn constant(number: u64, entry: &ErrorEntry, users: &Users<'_>) -> String {
    let mut doc = prose(&entry.meaning);
    doc.paragraph(&sentence!("What to do: {}", prose(&entry.remedy)));
    let resources = users
        .resources
        .iter()
        .map(|(module, path)| item(path, module));
    doc.paragraph(&sentence!(
        "Returned by operations of {}.",
        Doc::joined(resources, ", ")
    ));
    let declaration = format!("pub const {}: i64", names::constant(&entry.name));
    text::constant(&doc, None, &declaration, &number.to_string())
}

/// The entry of a number, there for those who use one of its resources.
fn known(number: u64, entry: &ErrorEntry, users: &Users<'_>) -> String {
    let name = names::constant(&entry.name);
    let (meaning, hint) = (visible(&entry.meaning), visible(&entry.remedy));
    let gate = match users.always {
        true => String::new(),
        false => gate(&users.features),
    };
    format!(
        "{gate}pub(crate) static {name}: ErrorEntry = ErrorEntry::new(\n    {number},\n    {name:?},\n    {meaning:?},\n    {hint:?},\n);"
    )
}
