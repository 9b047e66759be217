//! Changes that reach further than the place they stand at: a property beside `records` makes a record of an envelope, a
//! further POST of a schema requires less than the others.

use std::collections::BTreeSet;

use super::change::{Kind, Rust};
use super::compare::{Comparison, Found};

/// Makes changes major that change a method or a constructor elsewhere, where nothing else there is major.
pub(super) fn ripple(cx: &mut Comparison<'_>) {
    let touched: Vec<usize> = cx
        .numbers
        .iter()
        .filter(|(key, _)| cx.method_differs(key))
        .map(|(_, number)| *number)
        .collect();
    for number in touched {
        let known = |f: &Found| f.rust == Rust::Major && f.operations.contains(&number);
        if cx.found.iter().any(known) {
            continue;
        }
        let here = |f: &Found| f.operations.contains(&number) && structural(f);
        let anywhere = cx.found.iter().any(here);
        let elsewhere: Vec<bool> = cx
            .found
            .iter()
            .map(|f| comes_or_goes(f) && cx.related(f, number))
            .collect();
        for (found, elsewhere) in cx.found.iter_mut().zip(elsewhere) {
            let culprit = match anywhere {
                true => here(found),
                false => elsewhere,
            };
            if culprit {
                found.rust = Rust::Major;
            }
        }
    }
    constructors(cx);
    filters(cx);
}

/// What a POST requires makes arguments of a constructor that others may use: the first POST of a schema that was only
/// nested so far, or the last one to go.
fn constructors(cx: &mut Comparison<'_>) {
    for root in cx.judge.other_constructors() {
        let takers: BTreeSet<usize> = cx
            .numbers
            .iter()
            .filter(|(key, _)| cx.judge.takes(key, &root))
            .map(|(_, number)| *number)
            .collect();
        let reaches = |f: &Found| !f.operations.is_disjoint(&takers);
        let known = |f: &Found| f.rust == Rust::Major && reaches(f);
        if cx.found.iter().any(known) {
            continue;
        }
        let requires = |f: &Found| f.rule.id.starts_with("requirement-");
        let culprit = |f: &Found| reaches(f) && (comes_or_goes(f) || requires(f));
        for found in cx.found.iter_mut().filter(|f| culprit(f)) {
            found.rust = Rust::Major;
        }
    }
}

/// A property that comes makes its query parameter a filter: the constant of the parameter goes.
fn filters(cx: &mut Comparison<'_>) {
    for (key, number) in &cx.numbers {
        for name in cx.judge.lost_parameters(key) {
            let names = |f: &Found| {
                let topic = f.topic.strip_prefix("records.").unwrap_or(&f.topic);
                let inside = name
                    .strip_prefix(topic)
                    .is_some_and(|rest| rest.starts_with('.'));
                f.operations.contains(number)
                    && (topic == name || inside || name.ends_with(&format!(".{topic}")))
            };
            for found in cx.found.iter_mut().filter(|f| names(f) && structural(f)) {
                found.rust = Rust::Major;
            }
        }
    }
}

/// Whether something came, went or is another, rather than differs in a fact.
fn structural(found: &Found) -> bool {
    let id = found.rule.id;
    let kinds = [Kind::Added, Kind::Removed, Kind::Renamed, Kind::Changed];
    // Verbs that gain or lose a property make and unmake fields, whatever that means on the wire.
    id.starts_with("access-")
        || kinds.contains(&found.rule.kind)
            && (id.starts_with("property-")
                || id.starts_with("required-property-")
                || id.starts_with("response-")
                || id.contains("body-"))
}

/// Whether operations came or went.
fn comes_or_goes(found: &Found) -> bool {
    found.rule.id.starts_with("operation-added")
        || found.rule.id.starts_with("operation-removed")
        || found.rule.id.starts_with("path-")
}
