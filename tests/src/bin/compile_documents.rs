//! Makes documents with awkward names and compiles what is not refused: `compile_documents NUMBER [SEED]`. Without a seed
//! the documents are new ones each time. Failures are printed with their documents; the exit status is 1 then.

use std::path::PathBuf;
use std::process::ExitCode;

use fastrand::Rng;
use ontap_tests::documents::{Batch, Words, document};
use ontap_tests::root;

/// How many documents become one crate.
const BATCH: u64 = 100;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let number = arguments.next().and_then(|text| text.parse().ok());
    let Some(number) = number else {
        eprintln!("usage: compile_documents NUMBER [SEED]");
        return ExitCode::from(2);
    };
    let seed: u64 = match arguments.next() {
        None => fastrand::u64(..),
        Some(text) => match text.parse() {
            Ok(seed) => seed,
            Err(_) => {
                eprintln!("`{text}` is no number");
                return ExitCode::from(2);
            }
        },
    };
    println!("{number} documents, seed {seed}");
    run(number, seed)
}

fn run(number: u64, seed: u64) -> ExitCode {
    let words = Words::new();
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    let temporary = target.join("tmp");
    let (mut accepted, mut failed) = (0, 0);
    for first in (0..number).step_by(usize::try_from(BATCH).unwrap_or(usize::MAX)) {
        let mut batch = Batch::default();
        let texts: Vec<String> = (first..number.min(first + BATCH))
            .map(|i| document(&words, &mut Rng::with_seed(seed.wrapping_add(i))).to_string())
            .collect();
        for (i, text) in texts.iter().enumerate() {
            batch.add(i, text);
        }
        println!(
            "{first}: {} crates; refused {:?}",
            batch.accepted(),
            batch.refused
        );
        accepted += batch.accepted();
        for failure in batch.compile(&temporary, "compiled-documents") {
            failed += 1;
            let text = &texts[failure.number];
            println!(
                "document {}: {}\n{text}\n",
                first + failure.number as u64,
                failure.message
            );
        }
    }
    println!("{number} documents: {accepted} accepted, {failed} failures");
    ExitCode::from(u8::from(failed > 0))
}
