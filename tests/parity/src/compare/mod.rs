//! What both sides sent and got for one step, put side by side.

mod explain;
mod request;
mod said;
#[cfg(test)]
mod tests;
mod value;

use serde_json::Value;

pub(crate) use explain::{Explanations, shown};
pub(crate) use request::Exchange;
pub(crate) use said::unsaid;
pub(crate) use value::Names;

/// One place in which the two sides differ.
#[derive(Clone, Debug)]
pub(crate) struct Difference {
    /// Such as `query.max_records`, `header.accept` or `result.records[].name`.
    pub(crate) place: String,
    /// What NetApp's client sent or got; nothing when it is absent.
    pub(crate) python: Option<Value>,
    /// What the crate sent or got.
    pub(crate) ours: Option<Value>,
    /// The pair of requests it is about; nothing for the result of the step.
    pub(crate) pair: Option<usize>,
    /// Method and path of that pair; empty for a result.
    pub(crate) request: String,
}

impl Difference {
    /// Whether it is in a header of a request: those differ in the same way everywhere.
    pub(crate) fn is_header(&self) -> bool {
        self.place.starts_with("header.")
    }
}

/// What came of one step.
#[derive(Debug, Default)]
pub(crate) struct Compared {
    /// How many pairs of requests were put side by side; a request without a partner is one.
    pub(crate) pairs: usize,
    pub(crate) differences: Vec<Difference>,
}

/// Compares the requests of both sides, and what they made of them.
pub(crate) fn compare(
    names: &mut Names,
    (python, python_result): (&[Exchange], &Value),
    (ours, our_result): (&[Exchange], &Value),
) -> Compared {
    let (python, looks) = request::without_repeated_looks(python);
    let (ours, our_looks) = request::without_repeated_looks(ours);
    let mut compared = Compared::default();
    if looks != our_looks {
        compared.differences.push(Difference {
            place: "looks at a job".to_owned(),
            python: Some("several".into()),
            ours: Some("several".into()),
            pair: None,
            request: String::new(),
        });
    }
    let mut pairs = request::pair(&python, &ours);
    compared.pairs = pairs.len();
    for (index, (left, right)) in pairs.drain(..).enumerate() {
        let mut found = match (left, right) {
            (Some(left), Some(right)) => request::compare(names, left, right),
            (left, right) => vec![Difference {
                place: "request".to_owned(),
                python: left.map(|exchange| exchange.line().into()),
                ours: right.map(|exchange| exchange.line().into()),
                pair: None,
                request: String::new(),
            }],
        };
        let line = left.or(right).map(Exchange::line).unwrap_or_default();
        for difference in &mut found {
            difference.pair = Some(index);
            difference.request.clone_from(&line);
        }
        compared.differences.extend(found);
    }
    let (python, ours) = (plain(python_result), plain(our_result));
    value::compare(names, "result", &python, &ours, &mut compared.differences);
    compared
}

/// A result without links, which stand in the replies, and without the text of an error, which is each side's own.
fn plain(result: &Value) -> Value {
    let mut plain = value::without_links(result);
    if let Some(error) = plain.get_mut("error").and_then(Value::as_object_mut) {
        error.remove("text");
    }
    plain
}
