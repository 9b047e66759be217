//! The same inputs give the same bytes, in whatever order and from whatever folder they come.

use ontap_tests::case::{Case, Input};
use ontap_tests::{cases, expected};

/// The specs and the overlay of a case, read from a folder of this name.
fn from_folder(case: &Case, specs: &[Input], folder: &str) -> Case {
    let moved = |input: &Input| Input {
        name: format!("{folder}{}", input.name),
        text: input.text.clone(),
    };
    Case {
        name: case.name.clone(),
        documents: Vec::new(),
        specs: specs.iter().map(moved).collect(),
        overlay: case.overlay.as_ref().map(moved),
    }
}

fn specs(folder: &std::path::Path, case: &Case) -> Vec<Input> {
    let imported = expected::entries(&folder.join("expected/spec"))
        .into_iter()
        .map(|path| Input {
            name: path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned(),
            text: std::fs::read_to_string(&path).expect("an expected spec is readable"),
        });
    case.specs.iter().cloned().chain(imported).collect()
}

#[test]
fn order_and_folder_of_inputs_do_not_matter() {
    let mut several = 0;
    for folder in cases() {
        let case = Case::read(&folder);
        let mut specs = specs(&folder, &case);
        several += usize::from(specs.len() > 1);
        let mut first = from_folder(&case, &specs, "a/").run();
        specs.reverse();
        let mut second = from_folder(&case, &specs, "/far/away/").run();
        let told = first
            .remove("diagnostics.txt")
            .map(|text| text.replace(" a/", " /far/away/"));
        assert_eq!(told, second.remove("diagnostics.txt"), "{}", case.name);
        assert_eq!(first, second, "{}", case.name);
    }
    assert!(several >= 8, "{several} cases have several releases");
}

#[test]
fn two_runs_are_the_same() {
    for folder in cases() {
        let case = Case::read(&folder);
        assert_eq!(case.run(), case.run(), "{}", case.name);
    }
}
