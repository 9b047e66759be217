//! Random search that can be repeated: a fixed seed and few cases in the tests, any seed and any time when asked for.

use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::test_runner::{RngSeed, TestCaseError, TestError, TestRunner};

/// Where the tests begin when `FUZZ_SEED` does not say otherwise.
const SEED: u64 = 20_251_124;

fn number(name: &str) -> Option<u64> {
    let text = std::env::var(name).ok()?;
    let number = text.trim().parse();
    Some(number.unwrap_or_else(|_| panic!("{name} is a number, not `{text}`")))
}

/// Runs a test on so many values from the seed `FUZZ_SEED`; for `FUZZ_SECONDS`, goes on with the seeds after it.
#[track_caller]
pub(crate) fn search<S: Strategy>(
    cases: u32,
    strategy: S,
    test: impl Fn(S::Value) -> Result<(), TestCaseError>,
) {
    let first = number("FUZZ_SEED").unwrap_or(SEED);
    let time = Duration::from_secs(number("FUZZ_SECONDS").unwrap_or_default());
    let name = std::thread::current().name().unwrap_or_default().to_owned();
    println!("{name}: seed {first}");
    let start = Instant::now();
    let mut seed = first;
    loop {
        let config = ProptestConfig {
            cases,
            failure_persistence: None,
            rng_seed: RngSeed::Fixed(seed),
            ..ProptestConfig::default()
        };
        match TestRunner::new(config).run(&strategy, &test) {
            Ok(()) => {}
            // The value is a whole document: the seed stands for it.
            Err(TestError::Fail(why, _)) => panic!("FUZZ_SEED={seed} finds it again: {why}"),
            Err(TestError::Abort(why)) => panic!("FUZZ_SEED={seed}: {why}"),
        }
        seed = seed.wrapping_add(1);
        if start.elapsed() >= time {
            break;
        }
    }
    let all = u64::from(cases) * seed.wrapping_sub(first);
    println!("{name}: {all} cases without a failure");
}
