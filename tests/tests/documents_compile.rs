//! Documents with awkward names are refused at a place, or become crates that compile. Always the same documents;
//! `compile_documents`, a program of this package, makes others.

use std::path::Path;

use fastrand::Rng;
use ontap_tests::documents::{Batch, Words, document};

#[test]
fn documents_are_refused_or_compile() {
    let words = Words::new();
    let mut batch = Batch::default();
    let texts: Vec<String> = (0..60)
        .map(|seed| document(&words, &mut Rng::with_seed(seed)).to_string())
        .collect();
    for (number, text) in texts.iter().enumerate() {
        batch.add(number, text);
    }
    assert!(batch.accepted() >= 10, "{:?}", batch.refused);
    let failures = batch.compile(Path::new(env!("CARGO_TARGET_TMPDIR")), "made-documents");
    let shown: Vec<String> = failures
        .iter()
        .map(|f| format!("document {}: {}\n{}", f.number, f.message, texts[f.number]))
        .collect();
    assert!(shown.is_empty(), "{}", shown.join("\n\n"));
}
