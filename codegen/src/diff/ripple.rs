//! Changes that reach further than the place they stand at: a property beside `records` makes a record of an envelope, a
//! further POST of a schema requires less than the others.

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
        for found in &mut cx.found {
            let culprit = match anywhere {
                true => here(found),
                false => comes_or_goes(found),
            };
            if culprit {
                found.rust = Rust::Major;
            }
        }
    }
}

/// Whether something came, went or is another, rather than differs in a fact.
fn structural(found: &Found) -> bool {
    matches!(
        found.rule.kind,
        Kind::Added | Kind::Removed | Kind::Renamed | Kind::Changed
    ) && (found.rule.id.starts_with("property-")
        || found.rule.id.starts_with("required-property-")
        || found.rule.id.starts_with("access-")
        || found.rule.id.starts_with("response-")
        || found.rule.id.contains("body-"))
}

/// Whether operations came or went.
fn comes_or_goes(found: &Found) -> bool {
    found.rule.id.starts_with("operation-added")
        || found.rule.id.starts_with("operation-removed")
        || found.rule.id.starts_with("path-")
}
