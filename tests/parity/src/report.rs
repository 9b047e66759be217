//! The page `docs/parity-python.md`.

use std::fmt::Write as _;

use crate::compare::Explanations;
use crate::run::Run;

const HEAD: &str = "# Next to NetApp's Python client

Written by `cargo xtask parity`; changes made by hand are lost. [parity.md](parity.md) says in words what goes over the wire.

Two simulated clusters that are alike, over TLS: NetApp's client works with one, this crate does the same work with the other, and what
both sent and got is compared: method, path and query (decoded), headers that say something to the cluster, body, status, reply, and the
result that the caller has in hand. The steps are made from `tests/parity/cases.yaml`; `tests/parity/differences.yaml` has the reasons
below. The run fails on a difference without a reason, and on a reason without a difference.

";

/// The whole page.
pub(crate) fn page(runs: &[Run], explanations: &Explanations) -> String {
    let mut page = HEAD.to_owned();
    figures(&mut page, runs);
    differences(&mut page, runs, explanations);
    classes(&mut page, runs);
    absent(&mut page, runs);
    skipped(&mut page, runs);
    page
}

fn row(page: &mut String, cells: impl IntoIterator<Item = String>) {
    let cells: Vec<_> = cells.into_iter().collect();
    let _ = writeln!(page, "| {} |", cells.join(" | "));
}

fn head(page: &mut String, first: &[&str], runs: &[Run]) {
    let versions = runs.iter().map(|run| run.version.id);
    row(
        page,
        first.iter().copied().chain(versions).map(str::to_owned),
    );
    row(
        page,
        (0..first.len() + runs.len()).map(|_| "---".to_owned()),
    );
}

fn figures(page: &mut String, runs: &[Run]) {
    head(page, &["client"], runs);
    let mut line = |name: &str, value: &dyn Fn(&Run) -> String| {
        row(
            page,
            std::iter::once(name.to_owned()).chain(runs.iter().map(value)),
        );
    };
    line("package", &|run| {
        format!("netapp-ontap {}", run.version.package)
    });
    line("simulated release", &|run| run.version.release.to_owned());
    line("classes", &|run| run.classes.len().to_string());
    line("classes the release has nothing of", &|run| {
        let without = run
            .absent
            .keys()
            .filter(|class| !run.driven.contains_key(*class));
        without.count().to_string()
    });
    line("calls of classes driven", &|run| {
        run.driven
            .values()
            .map(std::collections::BTreeSet::len)
            .sum::<usize>()
            .to_string()
    });
    line("calls the release lacks", &|run| {
        run.absent
            .values()
            .map(std::collections::BTreeSet::len)
            .sum::<usize>()
            .to_string()
    });
    line("operations of the release called", &|run| {
        format!("{} of {}", run.operations.0, run.operations.1)
    });
    line("steps", &|run| run.steps.to_string());
    line("pairs of requests compared", &|run| run.pairs.to_string());
    line("pairs that differ in headers at most", &|run| {
        run.identical.to_string()
    });
}

fn differences(page: &mut String, runs: &[Run], explanations: &Explanations) {
    page.push_str(
        "\n## Differences\n\nIn how many pairs of requests, or results of steps, each was met.\n\n",
    );
    head(page, &["where", "why"], runs);
    for (index, known) in explanations.known.iter().enumerate() {
        let met = |run: &Run| run.met.get(&index).copied().unwrap_or(0).to_string();
        let narrowed = match known.step.as_str() {
            "*" => String::new(),
            steps => format!(" in `{steps}`"),
        };
        let told = [format!("`{}`{narrowed}", known.place), known.reason.clone()];
        row(page, told.into_iter().chain(runs.iter().map(met)));
    }
}

fn classes(page: &mut String, runs: &[Run]) {
    page.push_str(
        "\n## Classes and calls\n\nHow many kinds of calls were driven of each class.\n\n",
    );
    head(page, &["class", "path"], runs);
    let mut names: Vec<_> = runs.iter().flat_map(|run| run.classes.iter()).collect();
    names.sort_by(|(a, left), (b, right)| (&left.path, a).cmp(&(&right.path, b)));
    names.dedup_by(|(a, _), (b, _)| a == b);
    for (name, class) in names {
        let calls = |run: &Run| match (run.classes.contains_key(name), run.driven.get(name)) {
            (true, Some(calls)) => calls.len().to_string(),
            (true, None) => "release lacks it".to_owned(),
            (false, _) => "-".to_owned(),
        };
        let told = [name.clone(), format!("`{}`", class.path)];
        row(page, told.into_iter().chain(runs.iter().map(calls)));
    }
}

fn absent(page: &mut String, runs: &[Run]) {
    page.push_str("\n## What the release lacks\n\nThe client has the call, the release's document does not have the operation. ");
    page.push_str("Both sides were refused in the same way, with 404 or 405.\n\n");
    for run in runs.iter().filter(|run| !run.absent.is_empty()) {
        let _ = writeln!(
            page,
            "netapp-ontap {} with {}:\n",
            run.version.package, run.version.release
        );
        for (class, calls) in &run.absent {
            let calls: Vec<_> = calls.iter().map(String::as_str).collect();
            let _ = writeln!(page, "- {class}: {}", calls.join(", "));
        }
        page.push('\n');
    }
}

fn skipped(page: &mut String, runs: &[Run]) {
    page.push_str("## Steps left out\n\n");
    let mut steps: Vec<_> = runs.iter().flat_map(|run| &run.skipped).collect();
    steps.sort();
    steps.dedup();
    if steps.is_empty() {
        page.push_str("None.\n");
    }
    for (step, reason) in steps {
        let _ = writeln!(page, "- {step}: {reason}");
    }
}
