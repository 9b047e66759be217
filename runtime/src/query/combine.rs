//! Several filters on one field, made into the one that a query can hold.

use super::Filter;
use super::filter::{Term, render};

/// Query parameters that steer a request; a filter of such a name would filter nothing.
const CONTROLS: [&str; 16] = [
    "fields",
    "order_by",
    "$orderBy",
    "max_records",
    "offset",
    "return_records",
    "return_timeout",
    "query",
    "query_fields",
    "pretty",
    "ignore_unknown_fields",
    "continue_on_failure",
    "serial_records",
    "validate_only",
    "job_results_uuid",
    "",
];

/// The query pairs of filters joined by AND.
///
/// A query holds each field once, so conditions on one field are merged. What cannot be merged is an error: none is
/// ever left out.
pub(crate) fn combine<M>(filters: &[Filter<M>]) -> Result<Vec<(String, String)>, String> {
    let mut merged: Vec<(&str, Vec<Term>)> = Vec::new();
    for filter in filters {
        if CONTROLS.contains(&filter.name.as_str()) {
            return Err(format!("`{}` is no field to filter by", filter.name));
        }
        match merged.iter_mut().find(|(name, _)| *name == filter.name) {
            None => merged.push((&filter.name, filter.alternatives.clone())),
            Some((name, terms)) => {
                *terms = and(terms, &filter.alternatives).ok_or_else(|| {
                    format!("the conditions on `{name}` cannot be joined into one query")
                })?;
                if terms.is_empty() {
                    return Err(format!("the conditions on `{name}` exclude each other"));
                }
            }
        }
    }
    merged
        .into_iter()
        .map(|(name, terms)| match render(&terms) {
            Ok(expression) => Ok((name.to_owned(), expression)),
            Err(problem) => Err(format!(
                "the condition on `{name}` cannot be sent: {problem}"
            )),
        })
        .collect()
}

/// The conjunction of two lists of alternatives, where it can be written; empty when nothing can match.
fn and(left: &[Term], right: &[Term]) -> Option<Vec<Term>> {
    if left == right {
        return Some(left.to_vec());
    }
    if let (Some(left), Some(_)) = (literals(left), literals(right)) {
        return Some(
            left.into_iter()
                .filter(|term| right.contains(term))
                .collect(),
        );
    }
    match (left, right) {
        ([one], [other]) => single(one, other).or_else(|| single(other, one)),
        ([one], many) | (many, [one]) => distribute(one, many),
        _ => None,
    }
}

fn literals(terms: &[Term]) -> Option<Vec<Term>> {
    let all = terms
        .iter()
        .all(|term| matches!(term, Term::Literal(_) | Term::Null));
    (all && !terms.is_empty()).then(|| terms.to_vec())
}

/// A condition that applies to each of several literals.
fn distribute(one: &Term, many: &[Term]) -> Option<Vec<Term>> {
    let many = literals(many)?;
    match one {
        Term::NotNull => Some(
            many.into_iter()
                .filter(|term| *term != Term::Null)
                .collect(),
        ),
        Term::Not(excluded) if matches!(**excluded, Term::Literal(_)) => Some(
            many.into_iter()
                .filter(|term| term != &**excluded && *term != Term::Null)
                .collect(),
        ),
        _ => None,
    }
}

fn single(one: &Term, other: &Term) -> Option<Vec<Term>> {
    match (one, other) {
        (Term::Compare(">=", from), Term::Compare("<=", to)) => {
            Some(vec![Term::Range(from.clone(), to.clone())])
        }
        (Term::NotNull, Term::Null) => Some(Vec::new()),
        // An unset field matches no other condition, so it adds nothing to say that it is set.
        (Term::NotNull, Term::Raw(_) | Term::Impossible(_)) => None,
        (Term::NotNull, condition) => Some(vec![condition.clone()]),
        (Term::Not(excluded), Term::Literal(_)) if matches!(**excluded, Term::Literal(_)) => {
            Some(if **excluded == *other {
                Vec::new()
            } else {
                vec![other.clone()]
            })
        }
        _ => None,
    }
}
