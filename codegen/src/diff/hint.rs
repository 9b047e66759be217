//! What to do about a change: a sentence per rule, with the names filled in.

use super::change::{Change, Wire};

/// Sentences for what can break or surprise a client. `{name}` is the property or parameter, `{before}` and `{after}` are
/// the values.
const HINTS: &[(&str, &str)] = &[
    (
        "path-removed",
        "Stop calling these operations, or call them only on clusters of an older release.",
    ),
    ("path-moved", "Call `{after}` instead of `{before}`."),
    (
        "path-key-changed",
        "Pass `{after}` where `{before}` was passed; look the value up first if only the other is known.",
    ),
    (
        "operation-removed",
        "Stop calling this operation, or call it only on clusters of an older release.",
    ),
    (
        "expensive-property-added",
        "Ask for `{after}` by name in `fields` where it is read.",
    ),
    ("requirement-added", "Give {after} in the body."),
    (
        "requirement-narrowed",
        "Give {after} in the body; {before} will no longer do.",
    ),
    (
        "body-default-",
        "Send `{name}` wherever its value matters: what is left out is another value now.",
    ),
    (
        "parameter-default-",
        "Send `{name}` wherever its value matters: what is left out is another value now.",
    ),
    (
        "property-default-",
        "Send `{name}` wherever its value matters: what is left out is another value now.",
    ),
    (
        "required-parameter-added",
        "Send the query parameter `{name}`.",
    ),
    (
        "parameter-required-added",
        "Send the query parameter `{name}`.",
    ),
    (
        "required-parameter-removed",
        "Stop sending the query parameter `{name}`.",
    ),
    (
        "parameter-removed",
        "Stop sending the query parameter `{name}`; filter what comes back instead.",
    ),
    (
        "parameter-style-changed",
        "Write the values of `{name}` as documented now.",
    ),
    ("parameter-type-", "Send `{name}` as {after}."),
    (
        "parameter-format-changed",
        "Check that what is sent as `{name}` is `{after}`.",
    ),
    (
        "parameter-enum-added",
        "Send only the listed values as `{name}`.",
    ),
    (
        "parameter-enum-value-removed",
        "Stop sending these values as `{name}`.",
    ),
    (
        "parameter-enum-removed",
        "Expect values of `{name}` that were not listed.",
    ),
    (
        "parameter-bounds-",
        "Keep `{name}` within the new limits: {after}.",
    ),
    (
        "parameter-pattern-",
        "Check that what is sent as `{name}` matches `{after}`.",
    ),
    (
        "parameter-nullable-removed",
        "Stop sending null as `{name}`.",
    ),
    ("required-body-added", "Send a body."),
    ("body-required-added", "Send a body."),
    ("required-body-removed", "Stop sending a body."),
    ("body-removed", "Stop sending a body."),
    ("required-property-added", "Give `{name}` in every body."),
    ("property-required-added", "Give `{name}` in every body."),
    (
        "property-required-removed",
        "Expect replies without `{name}`.",
    ),
    (
        "property-removed",
        "Drop `{name}` from bodies, and stop reading it from replies.",
    ),
    (
        "required-property-removed",
        "Drop `{name}` from bodies, and stop reading it from replies.",
    ),
    ("property-renamed", "Use `{after}` instead of `{before}`."),
    (
        "property-type-",
        "Read and send `{name}` as {after}; it was {before}.",
    ),
    (
        "property-format-changed",
        "Check how `{name}` is read and written: its format is `{after}` now.",
    ),
    (
        "property-enum-value-added",
        "Expect values of `{name}` that are not known yet: {after}.",
    ),
    (
        "property-enum-value-removed",
        "Stop sending these values of `{name}`: {before}.",
    ),
    (
        "property-enum-added",
        "Send only the listed values of `{name}`.",
    ),
    (
        "property-enum-removed",
        "Expect values of `{name}` that were not listed.",
    ),
    (
        "property-bounds-",
        "Keep `{name}` within the new limits: {after}.",
    ),
    (
        "property-pattern-",
        "Check that what is sent as `{name}` matches `{after}`.",
    ),
    (
        "property-nullable-added",
        "Expect null as the value of `{name}`.",
    ),
    (
        "property-nullable-removed",
        "Stop sending null as the value of `{name}`.",
    ),
    (
        "access-narrowed",
        "Use `{name}` with {after} only; it was {before}. Drop it from the bodies of the other verbs.",
    ),
    (
        "access-changed",
        "Use `{name}` with {after}; it was {before}.",
    ),
    (
        "additional-properties-added",
        "Expect members of `{name}` that are not known yet.",
    ),
    (
        "additional-properties-removed",
        "Send only the documented members of `{name}`.",
    ),
    ("response-became-job", "Expect 202 and wait for the job."),
    (
        "response-became-synchronous",
        "Expect the result in the reply; there is no job to wait for.",
    ),
    ("response-added", "Expect each of {after} as success."),
    (
        "response-code-changed",
        "Expect {after} instead of {before}.",
    ),
    ("response-body-removed", "Stop reading the reply."),
    (
        "response-unwrapped",
        "Read the record from the reply itself, not from its `records`.",
    ),
    (
        "response-wrapped",
        "Read the records from `records` of the reply.",
    ),
    ("response-header-removed", "Do without the header {before}."),
];

impl Change {
    /// What to do about it, where it is breaking or risky on the wire.
    pub fn hint(&self) -> Option<String> {
        if self.wire < Wire::Risky {
            return None;
        }
        let (_, text) = HINTS.iter().find(|(id, _)| self.rule.id.starts_with(id))?;
        let value = |value: &Option<String>| value.clone().unwrap_or_else(|| "none".to_owned());
        let name = match self.topic.is_empty() {
            true => &self.subject,
            false => &self.topic,
        };
        let text = text
            .replace("{name}", name)
            .replace("{before}", &value(&self.before))
            .replace("{after}", &value(&self.after));
        Some(text)
    }
}

#[cfg(test)]
mod tests {
    use super::HINTS;
    use crate::diff::{Area, Wire, rules};

    #[test]
    fn what_breaks_or_surprises_has_a_hint_and_each_hint_a_rule() {
        for rule in rules::ALL {
            // Parameters stand in requests only.
            let worst = match rule.area {
                Area::Parameter => rule.request,
                _ => rule.request.max(rule.response),
            };
            let severe = worst >= Wire::Risky;
            let hinted = HINTS.iter().any(|(id, _)| rule.id.starts_with(id));
            assert!(hinted || !severe, "{} has no hint", rule.id);
        }
        for (id, _) in HINTS {
            assert!(
                rules::ALL.iter().any(|rule| rule.id.starts_with(id)),
                "{id} is no rule"
            );
        }
    }
}
