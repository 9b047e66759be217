//! Reasons for differences, from `differences.yaml`.

use serde::Deserialize;
use serde_json::Value;

use super::Difference;
use crate::plan::Step;

/// A kind of difference that is known, and why it is there.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Explained {
    /// Names it in reports.
    pub(crate) id: String,
    /// Why the two differ.
    pub(crate) reason: String,
    /// Where: `*` stands for any text, in the other patterns too. Several are separated by ` or `.
    pub(crate) place: String,
    /// Ids of steps it is about; all by default.
    #[serde(default = "any")]
    pub(crate) step: String,
    /// Paths of classes.
    #[serde(default = "any")]
    pub(crate) path: String,
    /// Method and path of the request.
    #[serde(default = "any")]
    pub(crate) request: String,
    /// The version of the client.
    #[serde(default = "any")]
    pub(crate) client: String,
    /// What NetApp's client has there, as JSON; `absent` for nothing.
    #[serde(default = "any")]
    pub(crate) python: String,
    /// What the crate has there.
    #[serde(default = "any")]
    pub(crate) ours: String,
}

fn any() -> String {
    "*".to_owned()
}

/// All that are known, and how often each was met.
#[derive(Clone, Debug)]
pub(crate) struct Explanations {
    pub(crate) known: Vec<Explained>,
}

impl Explanations {
    /// The first that fits.
    pub(crate) fn find(&self, client: &str, step: &Step, difference: &Difference) -> Option<usize> {
        let (python, ours) = (
            shown(difference.python.as_ref()),
            shown(difference.ours.as_ref()),
        );
        self.known.iter().position(|known| {
            matches(&known.place, &difference.place)
                && matches(&known.step, &step.id)
                && matches(&known.path, &step.path)
                && matches(&known.request, &difference.request)
                && matches(&known.client, client)
                && matches(&known.python, &python)
                && matches(&known.ours, &ours)
        })
    }
}

/// A value as patterns and messages see it.
pub(crate) fn shown(value: Option<&Value>) -> String {
    match value {
        None => "absent".to_owned(),
        Some(Value::String(text)) => text.clone(),
        Some(value) => value.to_string(),
    }
}

fn matches(patterns: &str, text: &str) -> bool {
    patterns.split(" or ").any(|pattern| fits(pattern, text))
}

/// Whether a text fits a pattern in which `*` stands for any text.
fn fits(pattern: &str, text: &str) -> bool {
    let Some((before, rest)) = pattern.split_once('*') else {
        return pattern == text;
    };
    let Some(text) = text.strip_prefix(before) else {
        return false;
    };
    (0..=text.len())
        .filter(|at| text.is_char_boundary(*at))
        .any(|at| fits(rest, &text[at..]))
}
