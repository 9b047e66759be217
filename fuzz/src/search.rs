//! Calls a target with mutations of its corpus, until there are enough or the time is over.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use fastrand::Rng;

use crate::{Target, mutate};

/// An input that breaks a promise.
#[derive(Debug)]
pub struct Found {
    /// The input.
    pub input: Vec<u8>,
    /// What was said.
    pub message: String,
}

/// How many calls were made.
///
/// Calls the target with everything in the corpus and then with mutations: as many as `cases`, or, with a time, as many as
/// there is time for.
///
/// # Errors
///
/// The first input that breaks the promise.
pub fn run(
    target: &Target,
    seed: u64,
    cases: usize,
    time: Option<Duration>,
) -> Result<usize, Found> {
    let corpus = (target.corpus)();
    let began = Instant::now();
    let mut rng = Rng::with_seed(seed);
    let mut calls = 0;
    for input in &corpus {
        call(target, input)?;
        calls += 1;
    }
    let more =
        |calls: usize| time.map_or(calls < corpus.len() + cases, |time| began.elapsed() < time);
    // What was mutated once is mutated again now and then: some things need several steps.
    let mut kept = corpus.clone();
    while more(calls) {
        let pick = |rng: &mut Rng, from: &[Vec<u8>]| rng.choice(from).cloned().unwrap_or_default();
        let (base, other) = (pick(&mut rng, &kept), pick(&mut rng, &corpus));
        let input = mutate(&mut rng, &base, &other);
        call(target, &input)?;
        calls += 1;
        if rng.u8(0..16) == 0 {
            if kept.len() < corpus.len() * 4 {
                kept.push(input);
            } else {
                let at = rng.usize(corpus.len()..kept.len());
                kept[at] = input;
            }
        }
    }
    Ok(calls)
}

fn call(target: &Target, input: &[u8]) -> Result<(), Found> {
    // Targets keep nothing that a panic could leave half done: a cluster that panics is a finding anyway.
    catch_unwind(AssertUnwindSafe(|| (target.call)(input))).map_err(|reason| Found {
        input: input.to_vec(),
        message: reason
            .downcast_ref::<String>()
            .cloned()
            .or_else(|| reason.downcast_ref::<&str>().map(|text| (*text).to_owned()))
            .unwrap_or_default(),
    })
}
