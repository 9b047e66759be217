//! Import: what a cluster serves becomes the normalised OpenAPI 3.0 document of one release.
//!
//! Entry function: [`import`]. Facts are kept, sentences are dropped, defects are repaired; every
//! repair is a note and everything that is not understood is an error with its place. The output is
//! described in `spec/README.md`.

mod access;
mod bounds;
mod context;
mod fold;
mod keys;
mod openapi3;
mod operation;
mod paths;
mod prose;
mod references;
mod release;
mod request;
mod schema;
pub(crate) mod scope;
mod summary;
mod swagger2;
mod values;
mod write;

use crate::diagnostic::{Diagnostic, Place, codes, has_errors};
use crate::source::Document;

pub use release::is_release;
pub use summary::{Counts, Summary, count_text};

use context::{Context, Dialect};

/// What to import.
#[derive(Clone, Debug)]
pub struct Options {
    /// The ONTAP release the document describes, such as `9.17.1`.
    pub release: String,
    /// Path prefixes to keep; `/` keeps everything.
    pub scopes: Vec<String>,
    /// Whether descriptions, examples and titles are kept.
    pub keep_prose: bool,
}

impl Options {
    /// The security tree of a release, facts only.
    pub fn security(release: impl Into<String>) -> Self {
        Self {
            release: release.into(),
            scopes: vec!["/security".into()],
            keep_prose: false,
        }
    }
}

/// What an import gives.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The normalised document; none when there are errors.
    pub text: Option<String>,
    /// Everything that was found, in the order of the document.
    pub diagnostics: Vec<Diagnostic>,
    /// What the normalised document contains.
    pub summary: Summary,
}

/// Imports one document.
pub fn import(document: &Document, options: &Options) -> Outcome {
    let mut cx = Context::new(document, options.keep_prose);
    let converted = convert(&mut cx, options);
    let (mut diagnostics, rows) = cx.finish();
    diagnostics
        .sort_by(|a, b| (&a.place, a.code.id, &a.message).cmp(&(&b.place, b.code.id, &b.message)));
    let mut outcome = Outcome {
        text: None,
        diagnostics,
        summary: Summary::default(),
    };
    if let Some(root) = converted {
        outcome.summary = Summary::of(&root, rows);
        if !has_errors(&outcome.diagnostics) {
            outcome.text = Some(write::text(root));
        }
    }
    outcome
}

fn convert(cx: &mut Context<'_>, options: &Options) -> Option<serde_json::Value> {
    if !is_release(&options.release) {
        let message = format!("`{}` is not a release", options.release);
        cx.report_at_place(
            Place::whole_file(cx.document.file.clone()),
            &codes::INVALID_RELEASE,
            message,
        );
        return None;
    }
    let scopes = scope::Scopes::new(&options.scopes);
    cx.dialect = Dialect::detect(cx)?;
    paths::document(cx, &options.release, &scopes)
}
