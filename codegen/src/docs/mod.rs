//! Documentation of our own: files of `spec/docs`, `spec/errors.yaml` and `spec/glossary.yaml`, applied to the merged API.
//!
//! They are no overlay: an action of an overlay works on every release and would make up properties where a release has
//! none. An entry that matches nothing is an error.

mod apply;
mod catalogue;
mod family;
mod text;

use crate::diagnostic::{Diagnostic, Place, child_pointer, codes};
use crate::source::{self, Document, Entry as Line, Node};

pub use apply::{apply, apply_errors};

use catalogue::{ErrorNumber, GlossaryTerm};
use text::Text;

/// A file of documentation: its name, as diagnostics show it, and its text.
#[derive(Clone, Debug)]
pub struct File<'f> {
    /// Its name.
    pub name: &'f str,
    /// Its text.
    pub text: &'f str,
}

/// The files of a project.
#[derive(Clone, Debug, Default)]
pub struct Files<'f> {
    /// One for each family of resources.
    pub families: Vec<File<'f>>,
    /// The catalogue of error numbers.
    pub errors: Option<File<'f>>,
    /// Terms.
    pub glossary: Option<File<'f>>,
}

/// What was read, with its places.
#[derive(Clone, Debug, Default)]
pub struct Documentation {
    families: Vec<Entry>,
    resources: Vec<Entry>,
    operations: Vec<Entry>,
    parameters: Vec<Part>,
    properties: Vec<Entry>,
    values: Vec<Part>,
    errors: Vec<ErrorNumber>,
    glossary: Vec<GlossaryTerm>,
}

/// What is said about one thing.
#[derive(Clone, Debug)]
struct Entry {
    key: String,
    texts: Vec<Text>,
    place: Place,
}

/// What is said about a part of something: a parameter of an operation, a value of a property.
#[derive(Clone, Debug)]
struct Part {
    whole: String,
    entry: Entry,
}

/// Reads all files; all their problems are reported at once.
pub fn read(files: &Files<'_>) -> (Documentation, Vec<Diagnostic>) {
    let mut found = Documentation::default();
    let mut diagnostics = Vec::new();
    let mut with = |file: &File<'_>, take: &mut dyn FnMut(&mut Reader<'_>)| match source::read(
        file.name,
        file.text.as_bytes(),
    ) {
        Ok(document) => {
            let mut reader = Reader {
                document: &document,
                diagnostics: &mut diagnostics,
            };
            take(&mut reader);
        }
        Err(mut problems) => diagnostics.append(&mut problems),
    };
    for file in &files.families {
        with(file, &mut |reader| {
            family::read(reader, file.name, &mut found);
        });
    }
    if let Some(file) = &files.errors {
        with(file, &mut |reader| {
            catalogue::errors(reader, &mut found.errors);
        });
    }
    if let Some(file) = &files.glossary {
        with(file, &mut |reader| {
            catalogue::glossary(reader, &mut found.glossary);
        });
    }
    (found, diagnostics)
}

/// Reads one file.
struct Reader<'r> {
    document: &'r Document,
    diagnostics: &'r mut Vec<Diagnostic>,
}

impl Reader<'_> {
    fn misfit(&mut self, place: Place, message: impl Into<String>) {
        self.diagnostics
            .push(diagnostic(place, &codes::WORDS_SHAPE, message));
    }

    fn place(&self, node: &Node, pointer: &str) -> Place {
        self.document.place_at(node.at, pointer)
    }

    /// The entries of an object with their pointers.
    fn entries<'n>(&mut self, node: &'n Node, pointer: &str) -> Vec<(&'n Line, String)> {
        let Some(mapping) = node.as_mapping() else {
            let place = self.place(node, pointer);
            self.misfit(place, "an object is expected here");
            return Vec::new();
        };
        let pointed = |line: &'n Line| (line, child_pointer(pointer, &line.key));
        mapping.entries().iter().map(pointed).collect()
    }

    /// A text that is not empty.
    fn sentence(&mut self, node: &Node, pointer: &str) -> Option<String> {
        let text = node.as_str().map(str::trim).filter(|text| !text.is_empty());
        if text.is_none() {
            let place = self.place(node, pointer);
            self.misfit(place, "a sentence is expected here");
        }
        text.map(str::to_owned)
    }
}

fn diagnostic(
    place: Place,
    code: &'static crate::diagnostic::Code,
    message: impl Into<String>,
) -> Diagnostic {
    Diagnostic {
        place,
        code,
        message: message.into(),
        repair: code.action.to_owned(),
    }
}

/// The part of a file's name that names its family.
fn stem(file: &str) -> &str {
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    name.split('.').next().unwrap_or(name)
}
