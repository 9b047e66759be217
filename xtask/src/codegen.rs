//! `cargo xtask codegen`: `spec/` becomes the client crate; with `--check`, the crate is compared instead.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ontap_codegen::diagnostic::{Diagnostic, Severity, codes, has_errors};
use ontap_codegen::emit::{Config, CrateName, RuntimeSource};
use ontap_codegen::overlay::{self, Overlay};
use ontap_codegen::spec::{self, SpecFile};
use ontap_codegen::{Generated, generate_documented, source};
use serde_json::json;

use crate::crate_folder::{self, Folder};
use crate::documentation;
use crate::report::{self, MessageFormat};
use crate::workspace;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Compares the crate with what would be written; prints the difference and fails when there is one.
    #[arg(long)]
    check: bool,
    /// Spec files; all of spec/ unless given.
    #[arg(long = "spec", num_args = 1.., value_name = "FILE")]
    specs: Vec<PathBuf>,
    /// Overlay file; spec/overlay.yaml unless specs are given.
    #[arg(long, value_name = "FILE")]
    overlay: Option<PathBuf>,
    /// Part of the specs to generate, may be repeated; what they were imported with unless given.
    #[arg(long = "scope", value_parser = crate::import::scope)]
    scopes: Vec<String>,
    /// Name of the crate.
    #[arg(long, default_value = "ontap-security")]
    crate_name: CrateName,
    /// Folder of the crate; generated/ unless given.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Folder of ontap-runtime, for a crate outside this workspace.
    #[arg(long, value_name = "DIR")]
    runtime: Option<PathBuf>,
    /// Prints every note instead of the number of each kind.
    #[arg(long)]
    verbose: bool,
    /// How diagnostics are printed.
    #[arg(long, value_enum, default_value_t = MessageFormat::Human)]
    message_format: MessageFormat,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match work(arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(failure) => {
            report::failure(&failure);
            ExitCode::from(1)
        }
    }
}

/// A text that diagnostics speak of.
pub(crate) struct Input {
    pub(crate) name: String,
    pub(crate) text: String,
}

fn work(arguments: &Arguments) -> Result<bool, String> {
    let start = Instant::now();
    let inputs = read_inputs(&spec_files(arguments)?)?;
    let overlay_input = overlay_file(arguments)
        .map(|path| read_input(&path))
        .transpose()?;
    let mut diagnostics = Vec::new();
    let overlay = overlay_input
        .as_ref()
        .and_then(|input| parse_overlay(input, &mut diagnostics));
    let words = match is_whole_project(arguments) {
        true => documentation::inputs()?,
        false => Vec::new(),
    };
    let documentation = documentation::read(&words, &mut diagnostics);
    let specs = parse_specs(&inputs, &arguments.scopes, &mut diagnostics);
    let parsed = start.elapsed();
    let mut generated = Generated::default();
    if !has_errors(&diagnostics) {
        let documentation = (!words.is_empty()).then_some(&documentation);
        let config = config(arguments)?;
        generated = generate_documented(specs, overlay.as_ref(), documentation, &config);
    }
    diagnostics.append(&mut generated.diagnostics);
    let all: Vec<&Input> = inputs.iter().chain(&overlay_input).chain(&words).collect();
    locate(&mut diagnostics, &all, arguments);
    show(&diagnostics, &all, arguments);
    if has_errors(&diagnostics) {
        return Ok(false);
    }
    let written = Instant::now();
    let folder = Folder::new(out(arguments)?, arguments.out.is_none());
    let outcome = if arguments.check {
        crate_folder::check(&folder, &generated.files)?
    } else {
        workspace::announce(&out(arguments)?);
        crate_folder::write(&folder, &generated.files)?
    };
    let phases = phases(parsed, &generated, written.elapsed());
    summarise(arguments, &folder, &outcome, inputs.len(), &phases);
    documentation::summarise(&generated, arguments.message_format);
    Ok(outcome.fresh || !arguments.check)
}

fn spec_files(arguments: &Arguments) -> Result<Vec<PathBuf>, String> {
    if !arguments.specs.is_empty() {
        return Ok(arguments.specs.clone());
    }
    let folder = workspace::root()?.join("spec");
    let entries = std::fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| {
            let name = path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default();
            name.starts_with("ontap-") && name.ends_with(".json")
        })
        .collect();
    files.sort();
    if files.is_empty() {
        return Err(format!(
            "{} holds no spec; run `cargo xtask import` first",
            folder.display()
        ));
    }
    Ok(files)
}

fn overlay_file(arguments: &Arguments) -> Option<PathBuf> {
    let default = || workspace::file("spec/overlay.yaml").filter(|_| arguments.specs.is_empty());
    arguments.overlay.clone().or_else(default)
}

/// Whether all of the project's specs become the project's crate: its documentation speaks of nothing less.
fn is_whole_project(arguments: &Arguments) -> bool {
    arguments.specs.is_empty() && arguments.scopes.is_empty()
}

fn out(arguments: &Arguments) -> Result<PathBuf, String> {
    match &arguments.out {
        Some(out) => Ok(out.clone()),
        None => Ok(workspace::root()?.join("generated")),
    }
}

fn config(arguments: &Arguments) -> Result<Config, String> {
    let runtime = match &arguments.out {
        None => RuntimeSource::Workspace,
        Some(_) => {
            let folder = match &arguments.runtime {
                Some(folder) => folder.clone(),
                None => workspace::root()?.join("runtime"),
            };
            let folder = folder
                .canonicalize()
                .map_err(|e| format!("{}: {e}", folder.display()))?;
            RuntimeSource::Path(folder.display().to_string())
        }
    };
    Ok(Config {
        crate_name: arguments.crate_name.clone(),
        runtime,
        command: "cargo xtask codegen".to_owned(),
        file: Arc::from(""),
    })
}

fn read_inputs(files: &[PathBuf]) -> Result<Vec<Input>, String> {
    files.iter().map(|path| read_input(path)).collect()
}

pub(crate) fn read_input(path: &std::path::Path) -> Result<Input, String> {
    let text = std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    Ok(Input {
        name: workspace::shown(path),
        text,
    })
}

fn parse_overlay(input: &Input, diagnostics: &mut Vec<Diagnostic>) -> Option<Overlay> {
    match source::read(&input.name, input.text.as_bytes()) {
        Ok(document) => {
            let (overlay, mut found) = overlay::parse(&input.name, &document.root.to_json());
            diagnostics.append(&mut found);
            Some(overlay)
        }
        Err(mut found) => {
            diagnostics.append(&mut found);
            None
        }
    }
}

/// The overlay of this project, for reports that name what the committed crate has; none outside of a workspace.
pub(crate) fn project_overlay() -> Result<Option<Overlay>, String> {
    let Some(path) = workspace::file("spec/overlay.yaml") else {
        return Ok(None);
    };
    let input = read_input(&path)?;
    let mut diagnostics = Vec::new();
    let overlay = parse_overlay(&input, &mut diagnostics);
    match overlay.filter(|_| !has_errors(&diagnostics)) {
        Some(overlay) => Ok(Some(overlay)),
        None => Err(format!(
            "{} has errors; `cargo xtask codegen` shows them",
            input.name
        )),
    }
}

/// Parses all specs, each on a thread of its own.
fn parse_specs(
    inputs: &[Input],
    scopes: &[String],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<SpecFile> {
    let parsed: Vec<Result<SpecFile, Diagnostic>> = std::thread::scope(|threads| {
        let parsers: Vec<_> = inputs
            .iter()
            .map(|input| threads.spawn(|| spec::parse(&input.name, &input.text)))
            .collect();
        parsers
            .into_iter()
            .map(|parser| {
                parser
                    .join()
                    .expect("parsing reports problems and does not panic")
            })
            .collect()
    });
    let mut specs = Vec::new();
    for result in parsed {
        match result {
            Ok(spec) => specs.push(spec),
            Err(diagnostic) => diagnostics.push(diagnostic),
        }
    }
    if !scopes.is_empty() {
        narrow(&mut specs, scopes, diagnostics);
    }
    specs
}

/// Narrows all specs to scopes that at least one of them has.
fn narrow(specs: &mut [SpecFile], scopes: &[String], diagnostics: &mut Vec<Diagnostic>) {
    let unmet = specs.iter_mut().map(|spec| spec.narrow_to(scopes));
    let nowhere = unmet.reduce(|a, b| a.intersection(&b).cloned().collect());
    for scope in nowhere.into_iter().flatten() {
        if let Some(spec) = specs.last() {
            let code = &codes::EMPTY_SCOPE;
            let message = format!("no path begins with `{scope}`");
            let file = spec.file.clone();
            diagnostics.push(Diagnostic::new(file, "/paths", code, message, code.action));
        }
    }
}

/// Gives diagnostics that know only a pointer and are shown one by one their line and column.
fn locate(diagnostics: &mut [Diagnostic], inputs: &[&Input], arguments: &Arguments) {
    let notes = arguments.verbose || arguments.message_format == MessageFormat::Json;
    for input in inputs {
        let wanted = |d: &&mut Diagnostic| {
            *d.place.file == *input.name
                && d.place.line == 0
                && !d.place.pointer.is_empty()
                && (notes || d.severity() != Severity::Note)
        };
        let mut here: Vec<&mut Diagnostic> = diagnostics.iter_mut().filter(wanted).collect();
        if here.is_empty() {
            continue;
        }
        if let Ok(document) = source::read(&input.name, input.text.as_bytes()) {
            for diagnostic in &mut here {
                diagnostic.place = document.place(&diagnostic.place.pointer);
            }
        }
    }
    diagnostics.sort();
}

fn show(diagnostics: &[Diagnostic], inputs: &[&Input], arguments: &Arguments) {
    let wanted = |d: &&Diagnostic| d.severity() != Severity::Note || arguments.verbose;
    if arguments.message_format == MessageFormat::Json {
        report::print(diagnostics, "", MessageFormat::Json, true);
        return;
    }
    for diagnostic in diagnostics.iter().filter(wanted) {
        let input = inputs
            .iter()
            .find(|input| *input.name == *diagnostic.place.file);
        report::print(
            std::slice::from_ref(diagnostic),
            input.map_or("", |input| &input.text),
            MessageFormat::Human,
            true,
        );
    }
    if !arguments.verbose {
        for (id, meaning, count) in report::notes_by_kind(diagnostics) {
            eprintln!("note[{id}] {count:>5} x {meaning}");
        }
    }
}

fn phases(
    parsed: Duration,
    generated: &Generated,
    files: Duration,
) -> Vec<(&'static str, Duration)> {
    let mut phases = vec![("parse", parsed)];
    phases.extend(&generated.timings);
    phases.push(("files", files));
    phases
}

fn summarise(
    arguments: &Arguments,
    folder: &Folder,
    outcome: &crate_folder::Outcome,
    releases: usize,
    phases: &[(&'static str, Duration)],
) {
    if arguments.message_format == MessageFormat::Json {
        let phases: serde_json::Map<_, _> = phases
            .iter()
            .map(|(phase, took)| ((*phase).to_owned(), json!(took.as_micros())))
            .collect();
        println!(
            "{}",
            json!({
                "reason": "summary", "check": arguments.check, "fresh": outcome.fresh, "files": outcome.files,
                "changed": outcome.changed, "releases": releases, "microseconds": phases,
            })
        );
        return;
    }
    let times: Vec<String> = phases
        .iter()
        .map(|(phase, took)| format!("{phase} {:.3} s", took.as_secs_f64()))
        .collect();
    let total: f64 = phases.iter().map(|(_, took)| took.as_secs_f64()).sum();
    println!(
        "{}: {} ({} files, {releases} releases; {total:.3} s: {})",
        folder.shown(),
        outcome.sentence(arguments.check),
        outcome.files,
        times.join(", ")
    );
}
