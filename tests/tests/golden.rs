//! Golden cases: each folder of `tests/golden` pins one thing.
//!
//! `UPDATE_GOLDEN=1 cargo test -p ontap-tests --test golden` rewrites what is expected.

use ontap_codegen::import::{Options, import};
use ontap_codegen::source;
use ontap_tests::case::Case;
use ontap_tests::{cases, expected};

#[test]
fn cases_give_what_is_expected() {
    let folders = cases();
    assert!(folders.len() >= 24, "{} golden cases", folders.len());
    let mut failures = Vec::new();
    for folder in &folders {
        let case = Case::read(folder);
        let actual = case.run();
        let expected_folder = folder.join("expected");
        if expected::update() {
            expected::write(&expected_folder, &actual)
                .unwrap_or_else(|error| panic!("{}: {error}", case.name));
        }
        failures.extend(expected::differences(&case.name, &expected_folder, &actual));
    }
    assert!(
        failures.is_empty(),
        "{} differences; UPDATE_GOLDEN=1 accepts them\n\n{}",
        failures.len(),
        failures.join("\n")
    );
}

#[test]
fn importing_an_imported_spec_changes_nothing() {
    for folder in cases() {
        for path in expected::entries(&folder.join("expected/spec")) {
            let text = std::fs::read_to_string(&path).expect("an expected spec is readable");
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let release = name.trim_start_matches("ontap-").trim_end_matches(".json");
            let document = source::read(&name, text.as_bytes()).expect("an expected spec is JSON");
            let again = import(&document, &Options::security(release));
            assert_eq!(
                again.text.as_deref(),
                Some(text.as_str()),
                "{}",
                path.display()
            );
        }
    }
}
