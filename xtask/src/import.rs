//! `cargo xtask import`: the API document of a release becomes `spec/ontap-R.json`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use ontap_codegen::diagnostic::has_errors;
use ontap_codegen::import::{Counts, Options, Outcome, Summary, count_text, import, is_release};
use ontap_codegen::printable::encode;
use ontap_codegen::source;
use serde_json::json;

use crate::report::{self, MessageFormat};
use crate::{cluster, files, workspace};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// A YAML or JSON file, `-` for standard input, or `https://cluster[:port]` to fetch it.
    source: String,
    /// The ONTAP release the document describes, such as 9.17.1.
    #[arg(long, value_parser = release)]
    release: String,
    /// Path prefix to keep; may be repeated; `/` keeps the whole document.
    #[arg(long = "scope", default_value = "/security", value_parser = scope)]
    scopes: Vec<String>,
    /// File to write; spec/ontap-RELEASE.json unless given.
    #[arg(long)]
    out: Option<PathBuf>,
    /// Keeps descriptions, titles and examples (for private builds: they are not ours to publish).
    #[arg(long)]
    keep_prose: bool,
    /// Prints every note instead of the number of each kind.
    #[arg(long)]
    verbose: bool,
    /// Prints how long each phase took.
    #[arg(long)]
    timings: bool,
    #[command(flatten)]
    connection: cluster::Connection,
    /// How diagnostics and the summary are printed.
    #[arg(long, value_enum, default_value_t = MessageFormat::Human)]
    message_format: MessageFormat,
}

fn release(text: &str) -> Result<String, String> {
    is_release(text)
        .then(|| text.to_owned())
        .ok_or_else(|| "a release looks like 9.17.1 or 9.7".to_owned())
}

pub(crate) fn scope(text: &str) -> Result<String, String> {
    text.starts_with('/')
        .then(|| text.to_owned())
        .ok_or_else(|| "a scope begins with `/`".to_owned())
}

/// Where a document comes from.
enum Source<'a> {
    Stdin,
    File(&'a str),
    Cluster(&'a str),
}

impl<'a> Source<'a> {
    /// Tells what is meant before anything is done. What is refused is not repeated: it can hold a password.
    fn of(text: &'a str) -> Result<Self, Failure> {
        if text == "-" {
            return Ok(Self::Stdin);
        }
        let scheme = text
            .split_once("://")
            .map(|(scheme, _)| scheme.to_ascii_lowercase());
        match scheme.as_deref() {
            Some("https") => cluster::check(text).map(|()| Self::Cluster(text)),
            Some("http") => Err("credentials are not sent without TLS; use https://".to_owned()),
            Some(_) => Err("a document comes from a file, or from https://cluster".to_owned()),
            None if text.contains('@') && text.contains(':') && !Path::new(text).exists() => {
                Err(cluster::NO_CREDENTIALS_HERE.to_owned())
            }
            None => Ok(Self::File(text)),
        }
    }
}

/// What can go wrong outside the document; nothing when it has been told.
pub(crate) type Failure = String;

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    if let Err(failure) = Source::of(&arguments.source) {
        eprintln!("error: {failure}");
        return ExitCode::from(2);
    }
    match work(arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(failure) => {
            if !failure.is_empty() {
                report::failure(&failure);
            }
            ExitCode::from(1)
        }
    }
}

struct Timings(Vec<(&'static str, Duration)>);

impl Timings {
    fn measure<T>(&mut self, phase: &'static str, step: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let result = step();
        self.0.push((phase, start.elapsed()));
        result
    }
}

fn work(arguments: &Arguments) -> Result<bool, Failure> {
    let mut timings = Timings(Vec::new());
    let (name, bytes) =
        timings.measure("fetch", || fetch(&arguments.source, &arguments.connection))?;
    let document = match timings.measure("read", || source::read(&name, &bytes)) {
        Ok(document) => document,
        Err(diagnostics) => {
            let text = String::from_utf8_lossy(&bytes);
            report::print(
                &diagnostics,
                &text,
                arguments.message_format,
                arguments.verbose,
            );
            return Ok(false);
        }
    };
    let options = Options {
        release: arguments.release.clone(),
        scopes: arguments.scopes.clone(),
        keep_prose: arguments.keep_prose,
    };
    let outcome = timings.measure("convert", || import(&document, &options));
    report::print(
        &outcome.diagnostics,
        &document.text,
        arguments.message_format,
        arguments.verbose,
    );
    let Some(text) = outcome
        .text
        .as_deref()
        .filter(|_| !has_errors(&outcome.diagnostics))
    else {
        return Ok(false);
    };
    let out = match &arguments.out {
        Some(out) => out.clone(),
        None => workspace::root()?
            .join("spec")
            .join(file_name(&arguments.release)),
    };
    workspace::announce(&out);
    timings.measure("write", || write(&out, text))?;
    summarise(arguments, &outcome, &out, &timings);
    Ok(true)
}

/// The bytes of a source, and what it is called: a file, standard input or a cluster.
pub(crate) fn fetch(
    source: &str,
    connection: &cluster::Connection,
) -> Result<(String, Vec<u8>), Failure> {
    match Source::of(source)? {
        Source::Stdin => {
            let mut bytes = Vec::new();
            std::io::Read::read_to_end(&mut std::io::stdin(), &mut bytes)
                .map_err(|e| format!("standard input: {e}"))?;
            Ok(("<stdin>".to_owned(), bytes))
        }
        Source::Cluster(url) => cluster::fetch(url, connection),
        Source::File(path) => {
            let bytes = std::fs::read(path).map_err(|e| format!("{path}: {e}"))?;
            Ok((path.to_owned(), bytes))
        }
    }
}

fn write(out: &Path, text: &str) -> Result<(), Failure> {
    if let Some(parent) = out.parent().filter(|p| !p.as_os_str().is_empty()) {
        std::fs::create_dir_all(parent).map_err(|e| format!("{}: {e}", parent.display()))?;
    }
    files::write(out, text)
}

fn file_name(release: &str) -> String {
    format!("ontap-{release}.json")
}

fn summarise(arguments: &Arguments, outcome: &Outcome, out: &Path, timings: &Timings) {
    let earlier = earlier(arguments, out);
    let Summary {
        scope,
        error_rows,
        all,
        all_error_rows,
    } = outcome.summary;
    if arguments.message_format == MessageFormat::Json {
        let notes = report::notes_by_kind(&outcome.diagnostics);
        let notes: serde_json::Map<_, _> = notes
            .iter()
            .map(|(id, _, n)| ((*id).to_owned(), json!(n)))
            .collect();
        let phases: serde_json::Map<_, _> = timings
            .0
            .iter()
            .map(|(phase, took)| ((*phase).to_owned(), json!(took.as_micros())))
            .collect();
        let line = json!({
            "reason": "summary", "release": arguments.release, "out": out.display().to_string(),
            "scope": counts_json(&scope, error_rows), "all": counts_json(&all, all_error_rows), "notes": notes,
            "difference": earlier.as_ref().map(|(release, counts)| json!({ "against": release, "is": scope.difference(counts) })),
            "microseconds": phases,
        });
        println!("{}", encode(&line, false));
        return;
    }
    println!("{}", arguments.scopes.join(", "));
    println!("  {}", counts_text(&scope, error_rows));
    println!("with the paths every client needs");
    println!("  {}", counts_text(&all, all_error_rows));
    if let Some((release, counts)) = earlier {
        println!("against {release}: {}", scope.difference(&counts));
    }
    if arguments.timings {
        let phases: Vec<String> = timings
            .0
            .iter()
            .map(|(p, t)| format!("{p} {:.1} ms", t.as_secs_f64() * 1e3))
            .collect();
        println!("timings: {}", phases.join(", "));
    }
    println!("wrote {}", out.display());
}

fn counts_text(c: &Counts, rows: usize) -> String {
    format!(
        "{} paths, {} operations, {} schemas, {} properties, {rows} error rows ({} codes)",
        c.paths, c.operations, c.schemas, c.properties, c.error_codes
    )
}

fn counts_json(c: &Counts, rows: usize) -> serde_json::Value {
    json!({
        "paths": c.paths, "operations": c.operations, "schemas": c.schemas, "properties": c.properties,
        "error_rows": rows, "error_codes": c.error_codes,
    })
}

/// The newest release before this one that stands beside the output, and its numbers.
fn earlier(arguments: &Arguments, out: &Path) -> Option<(String, Counts)> {
    let directory = out.parent()?;
    let number =
        |release: &str| -> Vec<u32> { release.split('.').filter_map(|n| n.parse().ok()).collect() };
    let this = number(&arguments.release);
    let names = std::fs::read_dir(directory)
        .ok()?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let releases =
        names.filter_map(|n| Some(n.strip_prefix("ontap-")?.strip_suffix(".json")?.to_owned()));
    let release = releases
        .filter(|r| is_release(r) && number(r) < this)
        .max_by_key(|r| number(r))?;
    let text = std::fs::read_to_string(directory.join(file_name(&release))).ok()?;
    count_text(&text).map(|counts| (release, counts))
}
