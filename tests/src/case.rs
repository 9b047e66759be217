//! A golden case: a folder with what goes into the generator, and `expected/` with what comes out.
//!
//! | file | meaning |
//! |---|---|
//! | `ontap-R.yaml` | what a cluster of release R serves; it is imported |
//! | `ontap-R.json` | a spec of release R as import writes it |
//! | `overlay.yaml` | the overlay, if there is one |
//! | `expected/spec/` | the imported specs |
//! | `expected/diagnostics.txt` | everything that was reported |
//! | `expected/Cargo.toml`, `src/`, `surface.txt` | the crate, unless an error is expected |

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use ontap_codegen::diagnostic::{Diagnostic, has_errors};
use ontap_codegen::emit::{Config, RuntimeSource};
use ontap_codegen::import::{self, Options};
use ontap_codegen::overlay::{self, Overlay};
use ontap_codegen::spec::{self, SpecFile};
use ontap_codegen::{generate, source};

use crate::expected::entries;

/// The paths that every client needs are missing in nearly every case: a case is a cut-out.
const NOT_SHOWN: &str = "IMP137";

/// A text that goes in.
#[derive(Clone, Debug)]
pub struct Input {
    /// Its name, as diagnostics show it.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// What goes into the generator.
#[derive(Clone, Debug, Default)]
pub struct Case {
    /// Name of the folder.
    pub name: String,
    /// Documents to import, with their releases.
    pub documents: Vec<(String, Input)>,
    /// Specs.
    pub specs: Vec<Input>,
    /// The overlay.
    pub overlay: Option<Input>,
}

impl Case {
    /// Reads a case's folder.
    ///
    /// # Panics
    ///
    /// When the folder holds something that is no part of a case.
    #[must_use]
    pub fn read(folder: &Path) -> Self {
        let mut case = Self {
            name: file_name(folder),
            ..Self::default()
        };
        for path in entries(folder)
            .into_iter()
            .filter(|path| !path.ends_with("expected"))
        {
            let name = file_name(&path);
            let text = std::fs::read_to_string(&path)
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let release = name
                .strip_prefix("ontap-")
                .and_then(|rest| rest.strip_suffix(".yaml"))
                .map(str::to_owned);
            let input = Input { name, text };
            match release {
                Some(release) => case.documents.push((release, input)),
                None if input.name == "overlay.yaml" => case.overlay = Some(input),
                None if input.name.ends_with(".json") => case.specs.push(input),
                None => panic!("{} is no part of a case", path.display()),
            }
        }
        case
    }

    /// Runs the whole path; what comes out is the content of `expected/`.
    #[must_use]
    pub fn run(&self) -> BTreeMap<String, String> {
        let mut run = Run::default();
        for (release, input) in &self.documents {
            run.import(release, input);
        }
        let overlay = self.overlay.as_ref().and_then(|input| run.overlay(input));
        run.inputs.extend(self.specs.iter().cloned());
        run.files.extend(
            run.imported
                .iter()
                .map(|spec| (spec.name.clone(), spec.text.clone())),
        );
        run.inputs.append(&mut run.imported);
        run.generate(overlay.as_ref(), &self.name);
        run.finish()
    }
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// How the crate of a case is written.
#[must_use]
pub fn config(name: &str) -> Config {
    Config {
        crate_name: format!("golden-{name}")
            .parse()
            .expect("folders are named with letters"),
        runtime: RuntimeSource::Workspace,
        command: "cargo xtask codegen".to_owned(),
        file: Arc::from(""),
    }
}

/// A case on its way.
#[derive(Default)]
struct Run {
    imported: Vec<Input>,
    inputs: Vec<Input>,
    others: Vec<Input>,
    diagnostics: Vec<Diagnostic>,
    files: BTreeMap<String, String>,
}

impl Run {
    fn import(&mut self, release: &str, input: &Input) {
        match source::read(&input.name, input.text.as_bytes()) {
            Ok(document) => {
                let outcome = import::import(&document, &Options::security(release));
                self.diagnostics.extend(
                    outcome
                        .diagnostics
                        .into_iter()
                        .filter(|d| d.code.id != NOT_SHOWN),
                );
                let name = format!("spec/ontap-{release}.json");
                self.imported
                    .extend(outcome.text.map(|text| Input { name, text }));
            }
            Err(mut found) => self.diagnostics.append(&mut found),
        }
    }

    fn overlay(&mut self, input: &Input) -> Option<Overlay> {
        self.others.push(input.clone());
        match source::read(&input.name, input.text.as_bytes()) {
            Ok(document) => {
                let (overlay, mut found) = overlay::parse(&input.name, &document.root.to_json());
                self.diagnostics.append(&mut found);
                Some(overlay)
            }
            Err(mut found) => {
                self.diagnostics.append(&mut found);
                None
            }
        }
    }

    fn generate(&mut self, overlay: Option<&Overlay>, name: &str) {
        let mut specs: Vec<SpecFile> = Vec::new();
        for input in &self.inputs {
            match spec::parse(&input.name, &input.text) {
                Ok(spec) => specs.push(spec),
                Err(diagnostic) => self.diagnostics.push(diagnostic),
            }
        }
        if has_errors(&self.diagnostics) {
            return;
        }
        let mut generated = generate(specs, overlay, &config(name));
        self.diagnostics.append(&mut generated.diagnostics);
        self.files.append(&mut generated.files);
    }

    fn finish(mut self) -> BTreeMap<String, String> {
        self.inputs.append(&mut self.others);
        for input in &self.inputs {
            locate(&mut self.diagnostics, input);
        }
        self.diagnostics.sort();
        let text = self.diagnostics.iter().map(line).collect();
        self.files.insert("diagnostics.txt".to_owned(), text);
        self.files
    }
}

/// Gives diagnostics that know only a pointer their line and column.
fn locate(diagnostics: &mut [Diagnostic], input: &Input) {
    let Ok(document) = source::read(&input.name, input.text.as_bytes()) else {
        return;
    };
    let wanted = |d: &&mut Diagnostic| *d.place.file == *input.name && d.place.line == 0;
    for diagnostic in diagnostics.iter_mut().filter(wanted) {
        diagnostic.place = document.place(&diagnostic.place.pointer);
    }
}

/// A diagnostic as `diagnostics.txt` has it.
fn line(diagnostic: &Diagnostic) -> String {
    let pointer = Some(diagnostic.place.pointer.as_str())
        .filter(|pointer| !pointer.is_empty())
        .unwrap_or("-");
    format!(
        "{} {} {pointer} {}\n",
        diagnostic.code.id, diagnostic.place, diagnostic.message
    )
}
