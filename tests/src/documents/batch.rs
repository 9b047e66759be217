//! Many documents, compiled as modules of one crate.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use ontap_codegen::diagnostic::{Diagnostic, Severity};
use ontap_codegen::emit::{Config, RuntimeSource};
use ontap_codegen::import::{Options, import};
use ontap_codegen::{generate, source, spec};

use crate::compiled;

/// A document that was neither refused at a place nor became a crate that compiles.
#[derive(Debug)]
pub struct Failure {
    /// Its number in the batch.
    pub number: usize,
    /// What is wrong.
    pub message: String,
}

/// Documents on their way into one crate.
#[derive(Default)]
pub struct Batch {
    files: BTreeMap<String, String>,
    features: BTreeMap<String, BTreeSet<String>>,
    modules: Vec<usize>,
    /// How many documents were refused, by the code of the first error.
    pub refused: BTreeMap<&'static str, usize>,
    /// What failed before anything was compiled.
    pub failures: Vec<Failure>,
}

impl Batch {
    /// The number of crates in it.
    #[must_use]
    pub fn accepted(&self) -> usize {
        self.modules.len()
    }

    /// Generates the crate of a document and takes it in, unless it is refused.
    pub fn add(&mut self, number: usize, document: &str) {
        match crate_of(document) {
            Ok(files) => self.take(number, files),
            Err(diagnostics) => self.refuse(number, &diagnostics),
        }
    }

    fn refuse(&mut self, number: usize, diagnostics: &[Diagnostic]) {
        let errors = diagnostics
            .iter()
            .filter(|d| d.severity() == Severity::Error);
        for (i, error) in errors.enumerate() {
            if i == 0 {
                *self.refused.entry(error.code.id).or_default() += 1;
            }
            if error.place.line == 0 && error.place.pointer.is_empty() {
                let message = format!("the error has no place: {error}");
                self.failures.push(Failure { number, message });
            }
        }
    }

    fn take(&mut self, number: usize, files: BTreeMap<String, String>) {
        for (path, text) in files {
            if path == "Cargo.toml" {
                self.manifest(number, &text);
            }
            let Some(path) = path.strip_prefix("src/") else {
                continue;
            };
            if path.split('/').any(|part| part.len() > 255) {
                let message = format!("no file can be called {path}");
                self.failures.push(Failure { number, message });
                continue;
            }
            let path = if path == "lib.rs" { "mod.rs" } else { path };
            // What is the crate's root there is a module here.
            let text = text.replace("crate::", &format!("crate::d{number}::"));
            self.files.insert(format!("src/d{number}/{path}"), text);
        }
        self.modules.push(number);
    }

    /// Takes the features, which have to be different from each other.
    fn manifest(&mut self, number: usize, text: &str) {
        let lines = text
            .lines()
            .skip_while(|line| *line != "[features]")
            .take_while(|line| *line != "[dependencies]");
        let mut seen = BTreeSet::new();
        for line in lines.filter(|line| line.contains('=') && !line.starts_with("default =")) {
            let (name, list) = line.split_once('=').unwrap_or_default();
            if !seen.insert(name.trim().to_owned()) {
                let message = format!("a feature is there twice: {line}");
                self.failures.push(Failure { number, message });
            }
            // A feature of one document may be one of another's as well: it stands for both.
            let others = list.split('"').skip(1).step_by(2).map(str::to_owned);
            let known = self.features.entry(name.trim().to_owned()).or_default();
            known.extend(others);
        }
    }

    /// Compiles the crate; returns all failures.
    #[must_use]
    pub fn compile(mut self, temporary: &Path, name: &str) -> Vec<Failure> {
        let modules: String = self
            .modules
            .iter()
            .map(|i| format!("pub mod d{i};\n"))
            .collect();
        let lib = format!("//! Crates of many documents.\n\n{modules}");
        self.files.insert("src/lib.rs".to_owned(), lib);
        let of_the_runtime = |list: &BTreeSet<String>| list.iter().any(|it| it.contains('/'));
        let features = self.features.iter();
        let names: Vec<&String> = features
            .filter(|(_, list)| !of_the_runtime(list))
            .map(|(name, _)| name)
            .collect();
        let features = self.features.iter();
        let lines: String = features
            .map(|(name, list)| format!("{name} = {:?}\n", list.iter().collect::<Vec<_>>()))
            .collect();
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[lints]\nworkspace = true\n\n\
             [features]\ndefault = {names:?}\n{lines}\n[dependencies]\nontap-runtime = {{ workspace = true, default-features = false }}\n"
        );
        self.files.insert("Cargo.toml".to_owned(), manifest);
        let crates = BTreeMap::from([(name.to_owned(), self.files)]);
        let check = compiled::check(temporary, &format!("{name}-workspace"), &crates);
        let errors = String::from_utf8_lossy(&check.stderr);
        let mut failures = self.failures;
        let mut found: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
        for line in errors.lines() {
            let number = line
                .split_once("src/d")
                .and_then(|(_, rest)| rest.split('/').next())
                .and_then(|number| number.parse().ok());
            if let Some(number) = number {
                found.entry(number).or_default().push(line);
            }
        }
        if found.is_empty() && !check.status.success() {
            let message = errors.chars().take(4_000).collect();
            failures.push(Failure { number: 0, message });
        }
        failures.extend(found.into_iter().map(|(number, lines)| Failure {
            number,
            message: lines[..lines.len().min(5)].join("\n"),
        }));
        failures
    }
}

/// The crate of a document, or why there is none.
fn crate_of(document: &str) -> Result<BTreeMap<String, String>, Vec<Diagnostic>> {
    let document = source::read("document.json", document.as_bytes())?;
    let options = Options {
        release: "9.6".to_owned(),
        scopes: vec!["/".to_owned()],
        keep_prose: false,
    };
    let outcome = import(&document, &options);
    let text = outcome.text.ok_or(outcome.diagnostics)?;
    let spec = spec::parse("spec.json", &text).map_err(|problem| vec![problem])?;
    let config = Config {
        crate_name: "made".parse().expect("a crate can be called so"),
        runtime: RuntimeSource::Workspace,
        command: "cargo xtask codegen".to_owned(),
        file: Arc::from(""),
    };
    let generated = generate(vec![spec], None, &config);
    if generated.files.is_empty() {
        return Err(generated.diagnostics);
    }
    Ok(generated.files)
}
