//! The project's own documentation: `spec/docs`, `spec/errors.yaml` and `spec/glossary.yaml`.

use ontap_codegen::Generated;
use ontap_codegen::diagnostic::{Diagnostic, has_errors};
use ontap_codegen::docs::{self, Documentation, File, Files};
use serde_json::json;

use crate::codegen::{Input, read_input};
use crate::report::MessageFormat;
use crate::workspace;

const ERRORS: &str = "errors.yaml";
const GLOSSARY: &str = "glossary.yaml";

/// How many undocumented things of a kind are told.
const TOLD: usize = 10;

/// The texts of all files that there are, families first.
pub(crate) fn inputs() -> Result<Vec<Input>, String> {
    let folder = workspace::root()?.join("spec");
    let mut paths = Vec::new();
    if let Ok(entries) = std::fs::read_dir(folder.join("docs")) {
        let files = entries.filter_map(|entry| entry.ok().map(|entry| entry.path()));
        paths.extend(files.filter(|path| path.extension().is_some_and(|e| e == "yaml")));
    }
    paths.sort();
    let others = [ERRORS, GLOSSARY].map(|name| folder.join(name));
    paths.extend(others.into_iter().filter(|path| path.exists()));
    paths.iter().map(|path| read_input(path)).collect()
}

/// Reads the texts.
pub(crate) fn read(inputs: &[Input], diagnostics: &mut Vec<Diagnostic>) -> Documentation {
    let mut files = Files::default();
    for input in inputs {
        let (name, text) = (input.name.as_str(), input.text.as_str());
        let file = File { name, text };
        match name.rsplit(['/', '\\']).next() {
            Some(ERRORS) => files.errors = Some(file),
            Some(GLOSSARY) => files.glossary = Some(file),
            _ => files.families.push(file),
        }
    }
    let (documentation, mut found) = docs::read(&files);
    diagnostics.append(&mut found);
    documentation
}

/// The catalogue of error numbers as it is committed, for reports that name what the committed crate has.
pub(crate) fn error_names() -> Result<Documentation, String> {
    let path = workspace::file(&format!("spec/{ERRORS}"));
    let inputs: Vec<Input> = path
        .iter()
        .map(|path| read_input(path))
        .collect::<Result<_, _>>()?;
    let mut diagnostics = Vec::new();
    let documentation = read(&inputs, &mut diagnostics);
    match has_errors(&diagnostics) {
        true => Err(format!(
            "spec/{ERRORS} has errors; `cargo xtask codegen` shows them"
        )),
        false => Ok(documentation),
    }
}

/// Tells how much of the crate is documented, and what is not.
pub(crate) fn summarise(generated: &Generated, format: MessageFormat) {
    let Some(documented) = &generated.documented else {
        return;
    };
    if format == MessageFormat::Json {
        let kinds: serde_json::Map<_, _> = documented
            .kinds
            .iter()
            .map(|kind| {
                let missing = json!({ "total": kind.total, "missing": kind.missing });
                (kind.name.to_owned(), missing)
            })
            .collect();
        println!("{}", json!({ "reason": "documented", "kinds": kinds }));
        return;
    }
    for kind in documented
        .kinds
        .iter()
        .filter(|kind| !kind.missing.is_empty())
    {
        let more = kind.missing.len().saturating_sub(TOLD);
        let mut names = kind.missing[..kind.missing.len() - more].join(", ");
        if more > 0 {
            names += &format!(" and {more} more");
        }
        eprintln!("not documented: {} {names}", kind.name);
    }
    println!("documented: {documented}");
}
