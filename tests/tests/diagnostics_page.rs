//! `docs/diagnostics.md` lists every code of the generator. `UPDATE_GOLDEN=1` rewrites it.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use ontap_codegen::diagnostic::{Code, codes};

/// Groups by the letters of the id, in the order of a run.
const GROUPS: &[(&str, &str, &str)] = &[
    (
        "SRC",
        "Reading text",
        "Import, and codegen where it shows a place, read YAML and JSON.",
    ),
    (
        "IMP",
        "Import",
        "Errors stop an import; warnings want a look; notes tell of a defect that was repaired.",
    ),
    (
        "SPC",
        "Reading a spec",
        "Codegen reads what import wrote, after the overlay.",
    ),
    (
        "OVL",
        "Overlay",
        "`spec/overlay.yaml`, or the file given by `--overlay`.",
    ),
    (
        "MRG",
        "Merging releases",
        "What releases say about the same thing.",
    ),
    (
        "DOC",
        "Documentation",
        "`spec/docs/`, `spec/errors.yaml` and `spec/glossary.yaml`, which codegen applies to the merged releases.",
    ),
    (
        "CHK",
        "Checking the result",
        "What cannot become Rust as it stands.",
    ),
    (
        "DIF",
        "Decisions about changes",
        "`spec/spec-diff.yaml` and `spec/accepted-changes.yaml`, or the files given by `--config` and `--accepted`.",
    ),
];

fn page() -> String {
    let mut out = String::from(
        "# Diagnostics\n\n\
         Every message of `cargo xtask import`, `codegen` and `spec-diff` has a code, a place (`file:line:column` and a JSON pointer), a\n\
         sentence and, where something is to be done, the repair. A code keeps its meaning once it is published.\n\n\
         An **error** stops the run, and nothing is written. A **warning** wants a look. A **note** tells what was understood and how;\n\
         notes are counted by kind unless `--verbose` is given. `--message-format json` prints one JSON object per line.\n",
    );
    for (letters, title, what) in GROUPS {
        write!(out, "\n## {title} ({letters})\n\n{what}\n\n| code | severity | meaning | what to do |\n|---|---|---|---|\n")
            .expect("writing to a string does not fail");
        for code in of(letters) {
            let (id, severity) = (code.id, code.severity.as_str());
            writeln!(
                out,
                "| {id} | {severity} | {} | {} |",
                cell(code.meaning),
                cell(code.action)
            )
            .expect("writing to a string does not fail");
        }
    }
    out
}

fn of(letters: &str) -> Vec<&'static Code> {
    let mut group: Vec<&Code> = codes::ALL
        .iter()
        .copied()
        .filter(|code| &code.id[..3] == letters)
        .collect();
    group.sort_by_key(|code| code.id);
    group
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

#[test]
fn the_page_lists_the_codes() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/diagnostics.md");
    let page = page();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &page).expect("the page is written");
    }
    let committed = std::fs::read_to_string(&path).expect("docs/diagnostics.md is there");
    assert!(
        committed == page,
        "docs/diagnostics.md is stale; run `UPDATE_GOLDEN=1 cargo test -p ontap-tests`"
    );
}

#[test]
fn codes_are_well_formed() {
    let mut ids = BTreeSet::new();
    for code in codes::ALL {
        assert!(ids.insert(code.id), "{} is there twice", code.id);
        assert!(
            GROUPS
                .iter()
                .any(|(letters, ..)| code.id.starts_with(letters)),
            "{} is in no group",
            code.id
        );
        assert!(
            code.id.len() == 6 && code.id[3..].bytes().all(|b| b.is_ascii_digit()),
            "{}",
            code.id
        );
        assert!(
            code.meaning.ends_with('.'),
            "{}: the meaning is a sentence",
            code.id
        );
        let must_act = code.severity > ontap_codegen::diagnostic::Severity::Note;
        assert!(
            !must_act || !code.action.is_empty(),
            "{}: says what to do",
            code.id
        );
    }
}
