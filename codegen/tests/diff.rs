//! Comparing two documents: seeded pairs, controls, and the specs of this project.

mod support;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use ontap_codegen::diff::render::{Shown, json, markdown};
use ontap_codegen::diff::{Report, Rust, Side, diff, name_items, rules};
use serde_json::Value;
use support::{cases, error_names, golden, project_overlay, release, release_names, root, surface};

fn lines(report: &Report) -> String {
    let mut lines: Vec<String> = report
        .changes
        .iter()
        .chain(&report.notes)
        .map(|c| {
            let (old, new) = (c.old.as_ref(), c.new.as_ref());
            assert!(
                old.is_some_and(|p| p.line > 0) && new.is_some_and(|p| p.line > 0),
                "{c:?}"
            );
            let note = if c.rule.is_note() { "note: " } else { "" };
            let security = if c.security { " (security)" } else { "" };
            format!(
                "{note}{} {}/{} {}: {}{security}",
                c.rule.id, c.wire, c.rust, c.direction, c.subject
            )
        })
        .collect();
    lines.sort();
    lines
        .iter()
        .fold(String::new(), |out, line| out + "  " + line + "\n")
}

#[test]
fn each_seeded_pair_gives_exactly_what_is_expected() {
    let mut now = String::new();
    let mut used = BTreeSet::new();
    let cases = cases();
    let silent = cases.iter().filter(|(name, ..)| name.starts_with("silent"));
    assert!(silent.count() >= 12, "controls are missing");
    for (name, old, new) in cases {
        let (there, back) = (diff(&old, &new), diff(&new, &old));
        if name.starts_with("silent") {
            assert!(
                there.changes.is_empty() && back.changes.is_empty(),
                "{name}: {}{}",
                lines(&there),
                lines(&back)
            );
            continue;
        }
        let found = |r: &Report| -> Vec<&str> {
            let all = r.changes.iter().chain(&r.notes);
            all.map(|c| c.rule.id).collect()
        };
        assert!(!found(&there).is_empty(), "{name} is not found");
        assert!(
            !found(&back).is_empty(),
            "{name} is not found on the way back"
        );
        used.extend(found(&there));
        used.extend(found(&back));
        let _ = write!(now, "{name}\n{}  back\n{}", lines(&there), lines(&back));
    }
    golden(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff/expected.txt"),
        &now,
        "diff",
    );
    let unused: Vec<&str> = rules::ALL
        .iter()
        .map(|r| r.id)
        .filter(|id| !used.contains(id))
        .collect();
    assert!(unused.is_empty(), "no seeded pair provokes {unused:?}");
}

#[test]
fn a_pair_the_other_way_round_gives_the_mirrored_rules() {
    for (name, old, new) in cases() {
        let ids = |report: &Report, mirrored: bool| -> Vec<&str> {
            let id =
                |c: &ontap_codegen::diff::Change| if mirrored { c.rule.mirror } else { c.rule.id };
            let mut ids: Vec<&str> = report.changes.iter().map(id).collect();
            ids.sort_unstable();
            ids
        };
        assert_eq!(
            ids(&diff(&old, &new), true),
            ids(&diff(&new, &old), false),
            "{name}"
        );
    }
}

/// The emitted sources of both sides, compared by their public items, must say what the report says.
#[test]
fn verdicts_for_the_crate_are_those_of_the_emitted_sources() {
    let mut wrong = String::new();
    for (name, old, new) in cases() {
        for (name, old, new) in [
            (name.clone(), &old, &new),
            (format!("{name}, back"), &new, &old),
        ] {
            let report = diff(old, new);
            let all = report.changes.iter().chain(&report.notes);
            let ours = all.map(|c| c.rust).max().unwrap_or(Rust::None);
            let (a, b) = (surface::files(old), surface::files(new));
            let (Some(a), Some(b)) = (a, b) else {
                panic!("{name} is not generated");
            };
            let theirs = surface::verdict(&a, &b);
            // Documentation may name the schema that an object came from.
            let quiet = name.starts_with("silent") && theirs == Rust::Patch;
            if ours != theirs && !quiet {
                let _ = write!(
                    wrong,
                    "{name}: {ours} instead of {theirs}\n{}{}",
                    lines(&report),
                    surface::difference(&a, &b)
                );
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_release_does_not_differ_from_itself() {
    for name in release_names() {
        let side = release(&name);
        assert!(diff(&side, &side).changes.is_empty(), "{name}");
    }
}

#[test]
fn reports_of_neighbouring_releases_are_up_to_date() {
    for pair in release_names().windows(2) {
        let (old, new) = (release(&pair[0]), release(&pair[1]));
        let mut report = diff(&old, &new);
        name_items(
            &mut report,
            &old,
            &new,
            Some(project_overlay()),
            Some(error_names()),
        );
        let name = format!("spec/changes/{}-to-{}.md", pair[0], pair[1]);
        golden(
            &root().join(name),
            &markdown(&report, &Shown::default()),
            "diff",
        );
        let prints: BTreeSet<&str> = report
            .changes
            .iter()
            .map(|c| c.fingerprint.as_str())
            .collect();
        assert_eq!(
            prints.len(),
            report.changes.len(),
            "a fingerprint stands twice"
        );
        serde_json::from_str::<Value>(&json(&report, &Shown::default()))
            .expect("the report is JSON");
    }
}

#[test]
fn scopes_count_what_lies_outside() {
    let report = diff(&release("9.16.1"), &release("9.17.1"));
    let shown = Shown {
        scopes: vec!["/security/groups".to_owned()],
        verbose: false,
    };
    let (inside, outside) = shown.select(&report);
    assert_eq!(inside.len(), 1);
    assert_eq!(inside.len() + outside, report.changes.len());
}

#[test]
fn what_is_not_understood_is_an_error() {
    for text in [
        "",
        "{",
        "{}",
        "openapi: 3.1.0",
        "swagger: '2.0'\npaths: {/security/a: {get: {wrong: 1}}}",
    ] {
        let found = Side::read("s.yaml", text.as_bytes(), &["/".to_owned()]);
        assert!(found.is_err_and(|d| !d.is_empty()), "{text}");
    }
}
