//! Each target on its corpus and on some mutations, always the same ones.

use ontap_fuzz::{TARGETS, run};

#[track_caller]
fn holds(name: &str, cases: usize) {
    let target = TARGETS
        .iter()
        .find(|target| target.name == name)
        .expect("there is such a target");
    match run(target, 1, cases, None) {
        Ok(calls) => assert!(calls > cases, "the corpus is empty"),
        Err(found) => panic!(
            "{}: {}\n{:?}",
            target.promise,
            found.message,
            String::from_utf8_lossy(&found.input)
        ),
    }
}

#[test]
fn documents_become_crates_or_diagnostics() {
    holds("generate", 60);
}

#[test]
fn documents_are_compared() {
    holds("spec_diff", 60);
}

#[test]
fn replies_become_records_or_errors() {
    holds("reply", 60);
}

#[test]
fn addresses_are_taken_or_refused() {
    holds("address", 500);
}

#[test]
fn filters_select_their_value() {
    holds("filter", 1000);
}

#[test]
fn queries_are_answered() {
    holds("query", 1000);
}
