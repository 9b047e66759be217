//! Documents: from bytes to a crate, and two of them to a report.

use std::sync::Arc;

use ontap_codegen::diagnostic::{Diagnostic, has_errors};
use ontap_codegen::diff::render::{self, Shown};
use ontap_codegen::diff::{Report, Side, align, diff};
use ontap_codegen::emit::{Config, RuntimeSource};
use ontap_codegen::import::{Options, import};
use ontap_codegen::{generate as run, source, spec};
use serde_json::Value;

use crate::edits::edit;

/// Larger inputs take longer and find no more.
const LARGEST: usize = 1 << 20;

/// The text behind the bytes that choose edits, and these.
fn split(data: &[u8]) -> Option<(u64, &[u8])> {
    let (seed, text) = data.split_first_chunk::<8>()?;
    (text.len() < LARGEST).then(|| (u64::from_le_bytes(*seed), text))
}

/// The text after its edits; as it is, where there are none or it cannot be read.
fn edited(seed: u64, text: &[u8]) -> Vec<u8> {
    match source::read("document", text) {
        Ok(document) if seed != 0 => {
            let mut tree = document.root.to_json();
            edit(&mut tree, seed);
            tree.to_string().into_bytes()
        }
        _ => text.to_vec(),
    }
}

/// A problem says something, and can be shown.
fn told(diagnostics: &[Diagnostic]) {
    for diagnostic in diagnostics {
        assert!(!diagnostic.message.is_empty(), "{}", diagnostic.code.id);
        visible(&diagnostic.to_string());
    }
}

/// Nothing in a text moves a cursor or hides.
fn visible(text: &str) {
    let hidden = |c: &char| {
        c.is_control() && *c != '\n' && *c != '\t' || ('\u{202a}'..='\u{202e}').contains(c)
    };
    assert_eq!(text.chars().find(hidden), None, "{text:?}");
}

pub(crate) fn generate(data: &[u8]) {
    let Some((seed, text)) = split(data) else {
        return;
    };
    let text = edited(seed, text);
    let document = match source::read("document", &text) {
        Ok(document) => document,
        Err(diagnostics) => {
            assert!(has_errors(&diagnostics));
            return told(&diagnostics);
        }
    };
    let imported = import(&document, &Options::security("9.6"));
    told(&imported.diagnostics);
    let raw = std::str::from_utf8(&text).ok().map(str::to_owned);
    // What is a spec already goes in as it is, too: the generator reads such files.
    for normalised in imported.text.into_iter().chain(raw) {
        if let Ok(parsed) = spec::parse("spec.json", &normalised) {
            crate_of(parsed);
        }
    }
}

fn crate_of(parsed: spec::SpecFile) {
    let config = Config {
        crate_name: "fuzzed".parse().expect("a crate can be called so"),
        runtime: RuntimeSource::Path("runtime".to_owned()),
        command: "cargo xtask codegen".to_owned(),
        file: Arc::from("spec.json"),
    };
    let generated = run(vec![parsed], None, &config);
    told(&generated.diagnostics);
    for (path, text) in &generated.files {
        visible(text);
        let plain = |c: char| c.is_ascii_alphanumeric() || "_./".contains(c);
        assert!(path.chars().all(plain) && !path.contains(".."), "{path}");
        if path.ends_with(".rs")
            && let Err(error) = syn::parse_file(text)
        {
            panic!("{path}: {error}\n{text}");
        }
    }
}

pub(crate) fn spec_diff(data: &[u8]) {
    let Some((seed, text)) = split(data) else {
        return;
    };
    let mutants = [edited(seed, text), edited(seed.rotate_left(32), text)];
    let scopes = ["/".to_owned()];
    let [Ok(mut a), Ok(mut b)] = mutants.map(|text| Side::read("document", &text, &scopes)) else {
        return;
    };
    if align(&mut a, &mut b).is_err() {
        return;
    }
    let (there, back) = (diff(&a, &b), diff(&b, &a));
    assert_eq!(
        there.changes.is_empty(),
        back.changes.is_empty(),
        "one way there are changes, the other way none"
    );
    assert!(
        diff(&a, &a).changes.is_empty(),
        "a document differs from itself"
    );
    readable(&there);
    readable(&back);
}

fn readable(report: &Report) {
    let shown = Shown {
        verbose: true,
        ..Shown::default()
    };
    for text in [
        render::text(report, &shown),
        render::markdown(report, &shown),
        render::changelog(report, &shown),
        render::github(report, &shown),
        render::html(report, &shown),
    ] {
        visible(&text);
    }
    for text in [render::json(report, &shown), render::sarif(report, &shown)] {
        visible(&text);
        let parsed: Result<Value, _> = serde_json::from_str(&text);
        assert!(parsed.is_ok(), "{text}");
    }
}
