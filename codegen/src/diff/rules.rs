//! Every kind of change there is, as a table. A rule, once published, keeps its id and its meaning.
//!
//! `request` and `response` are the verdicts on the wire for a change in that direction; what travels in both has the
//! more severe one. `rust` is how far a change can go for a crate that is generated from the document alone; how far it
//! goes is read from what the generator makes of the place on both sides.

use super::change::{Area, Kind, Rust, Wire};

/// A kind of change.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Stable id, such as `property-removed`.
    pub id: &'static str,
    /// What it is about.
    pub area: Area,
    /// What happened.
    pub kind: Kind,
    /// The rule that finds the same when old and new change places.
    pub mirror: &'static str,
    /// Verdict in requests, and for what has no direction.
    pub request: Wire,
    /// Verdict in replies.
    pub response: Wire,
    /// Verdict for the crate, at most.
    pub rust: Rust,
    /// What happened to the subject, in words.
    pub sentence: &'static str,
}

macro_rules! rules {
    ($($id:literal $area:ident $kind:ident $mirror:literal $request:ident $response:ident $rust:ident $sentence:literal;)*) => {
        /// All rules.
        pub static ALL: &[Rule] = &[$(Rule {
            id: $id, area: Area::$area, kind: Kind::$kind, mirror: $mirror,
            request: Wire::$request, response: Wire::$response, rust: Rust::$rust, sentence: $sentence,
        }),*];
    };
}

rules! {
    // id area kind mirror | wire: request, response | rust | sentence
    "path-added" Path Added "path-removed" Compatible Compatible Minor "is new";
    "path-removed" Path Removed "path-added" Breaking Breaking Major "is gone";
    "path-moved" Path Renamed "path-moved" Breaking Breaking Major "has moved: the same operations stand at another path";
    "path-key-renamed" Path Renamed "path-key-renamed" None None Major "names a key of its path differently";
    "path-key-changed" Path Changed "path-key-changed" Breaking Breaking Major "has a key that stands for something else";
    "operation-added" Operation Added "operation-removed" Compatible Compatible Minor "is new";
    "operation-removed" Operation Removed "operation-added" Breaking Breaking Major "is gone";
    "operation-id-changed" Operation Renamed "operation-id-changed" None None Patch "has another operationId";
    "operation-deprecated" Operation Added "operation-undeprecated" Docs Docs None "is deprecated";
    "operation-undeprecated" Operation Removed "operation-deprecated" Docs Docs None "is no longer deprecated";
    "operation-introduced-changed" Operation Changed "operation-introduced-changed" Docs Docs Patch "is documented as introduced with another release";
    "cli-command-added" Operation Added "cli-command-removed" Docs Docs Patch "names a further command of the command line";
    "cli-command-removed" Operation Removed "cli-command-added" Docs Docs Patch "no longer names a command of the command line";
    "expensive-property-added" Operation Added "expensive-property-removed" Risky Risky Patch "no longer returns a property unless it is asked for by name";
    "expensive-property-removed" Operation Removed "expensive-property-added" Compatible Compatible Patch "returns a property without being asked for it";
    "requirement-added" Operation Added "requirement-removed" Breaking Breaking Major "requires a further property";
    "requirement-removed" Operation Removed "requirement-added" Compatible Compatible Major "no longer requires a property";
    "requirement-widened" Operation Widened "requirement-narrowed" Compatible Compatible Major "accepts a further property in place of a required one";
    "requirement-narrowed" Operation Narrowed "requirement-widened" Breaking Breaking Major "accepts fewer properties in place of a required one";
    "optional-added" Operation Added "optional-removed" Docs Docs Patch "documents a property as optional";
    "optional-removed" Operation Removed "optional-added" Docs Docs Patch "no longer documents a property as optional";
    "body-default-added" Operation Added "body-default-removed" Risky Risky Patch "documents a default of a property";
    "body-default-removed" Operation Removed "body-default-added" Risky Risky Patch "no longer documents a default of a property";
    "body-default-changed" Operation Changed "body-default-changed" Risky Risky Patch "takes another default of a property";

    "parameter-added" Parameter Added "parameter-removed" Compatible Compatible Minor "is a new parameter";
    "parameter-removed" Parameter Removed "parameter-added" Breaking Breaking Major "is no longer a parameter";
    "required-parameter-added" Parameter Added "required-parameter-removed" Breaking Breaking Major "is a new required parameter";
    "required-parameter-removed" Parameter Removed "required-parameter-added" Breaking Breaking Major "is no longer a parameter, and was required";
    "parameter-required-added" Parameter Narrowed "parameter-required-removed" Breaking Breaking Major "is now required";
    "parameter-required-removed" Parameter Widened "parameter-required-added" Compatible Compatible Major "is now optional";
    "parameter-style-changed" Parameter Changed "parameter-style-changed" Breaking Breaking None "is written differently";
    "parameter-type-changed" Parameter Changed "parameter-type-changed" Breaking Breaking Major "has another type";
    "parameter-type-widened" Parameter Widened "parameter-type-narrowed" Compatible Risky Major "takes more values than before";
    "parameter-type-narrowed" Parameter Narrowed "parameter-type-widened" Breaking Compatible Major "takes fewer values than before";
    "parameter-format-changed" Parameter Changed "parameter-format-changed" Risky Risky Major "has another format";
    "parameter-enum-value-added" Parameter Widened "parameter-enum-value-removed" Compatible Risky Minor "takes further values";
    "parameter-enum-value-removed" Parameter Narrowed "parameter-enum-value-added" Breaking Compatible Major "takes fewer values";
    "parameter-enum-added" Parameter Narrowed "parameter-enum-removed" Breaking Compatible Major "is now limited to a list of values";
    "parameter-enum-removed" Parameter Widened "parameter-enum-added" Compatible Risky Major "is no longer limited to a list of values";
    "parameter-default-added" Parameter Added "parameter-default-removed" Risky Docs Patch "has a default now";
    "parameter-default-removed" Parameter Removed "parameter-default-added" Risky Docs Patch "has no default any more";
    "parameter-default-changed" Parameter Changed "parameter-default-changed" Risky Docs Patch "has another default";
    "parameter-bounds-widened" Parameter Widened "parameter-bounds-narrowed" Compatible Compatible None "has wider limits";
    "parameter-bounds-narrowed" Parameter Narrowed "parameter-bounds-widened" Breaking Compatible None "has narrower limits";
    "parameter-bounds-changed" Parameter Changed "parameter-bounds-changed" Breaking Compatible None "has other limits";
    "parameter-pattern-added" Parameter Narrowed "parameter-pattern-removed" Breaking Docs None "has to match a pattern now";
    "parameter-pattern-removed" Parameter Widened "parameter-pattern-added" Compatible Docs None "need not match a pattern any more";
    "parameter-pattern-changed" Parameter Changed "parameter-pattern-changed" Risky Docs None "has another pattern";
    "parameter-nullable-added" Parameter Widened "parameter-nullable-removed" Compatible Risky None "can be null now";
    "parameter-nullable-removed" Parameter Narrowed "parameter-nullable-added" Breaking Compatible None "cannot be null any more";
    "parameter-deprecated-added" Parameter Added "parameter-deprecated-removed" Docs Docs None "is deprecated";
    "parameter-deprecated-removed" Parameter Removed "parameter-deprecated-added" Docs Docs None "is no longer deprecated";
    "parameter-secret-added" Parameter Added "parameter-secret-removed" None None Major "is now a secret";
    "parameter-secret-removed" Parameter Removed "parameter-secret-added" None None Major "is no longer a secret";
    "parameter-introduced-changed" Parameter Changed "parameter-introduced-changed" Docs Docs Patch "is documented as introduced with another release";
    "parameter-advanced-added" Parameter Added "parameter-advanced-removed" Docs Docs None "is meant for experts now";
    "parameter-advanced-removed" Parameter Removed "parameter-advanced-added" Docs Docs None "is no longer meant for experts only";

    "body-added" Body Added "body-removed" Compatible Compatible Major "takes an optional body now";
    "body-removed" Body Removed "body-added" Breaking Breaking Major "takes no body any more";
    "required-body-added" Body Added "required-body-removed" Breaking Breaking Major "requires a body now";
    "required-body-removed" Body Removed "required-body-added" Breaking Breaking Major "takes no body any more, and required one";
    "body-required-added" Body Narrowed "body-required-removed" Breaking Breaking None "requires its body now";
    "body-required-removed" Body Widened "body-required-added" Compatible Compatible None "no longer requires its body";

    "property-added" Property Added "property-removed" Compatible Compatible Major "is a new property";
    "property-removed" Property Removed "property-added" Breaking Breaking Major "is no longer a property";
    "required-property-added" Property Added "required-property-removed" Breaking Compatible Major "is a new required property";
    "required-property-removed" Property Removed "required-property-added" Breaking Breaking Major "is no longer a property, and was required";
    "property-renamed" Property Renamed "property-renamed" Breaking Breaking Major "has another name";
    "property-required-added" Property Narrowed "property-required-removed" Breaking Compatible Major "is now required";
    "property-required-removed" Property Widened "property-required-added" Compatible Risky Major "is now optional";
    "property-type-changed" Property Changed "property-type-changed" Breaking Breaking Major "has another type";
    "property-type-widened" Property Widened "property-type-narrowed" Compatible Risky Major "holds more numbers than before";
    "property-type-narrowed" Property Narrowed "property-type-widened" Breaking Compatible Major "holds fewer numbers than before";
    "property-format-changed" Property Changed "property-format-changed" Risky Risky Major "has another format";
    "property-enum-value-added" Property Widened "property-enum-value-removed" Compatible Risky Minor "has further values";
    "property-enum-value-removed" Property Narrowed "property-enum-value-added" Breaking Compatible Major "has fewer values";
    "property-enum-added" Property Narrowed "property-enum-removed" Breaking Compatible Major "is now limited to a list of values";
    "property-enum-removed" Property Widened "property-enum-added" Compatible Risky Major "is no longer limited to a list of values";
    "property-default-added" Property Added "property-default-removed" Risky Docs Patch "has a default now";
    "property-default-removed" Property Removed "property-default-added" Risky Docs Patch "has no default any more";
    "property-default-changed" Property Changed "property-default-changed" Risky Docs Patch "has another default";
    "property-bounds-widened" Property Widened "property-bounds-narrowed" Compatible Compatible Patch "has wider limits";
    "property-bounds-narrowed" Property Narrowed "property-bounds-widened" Breaking Compatible Patch "has narrower limits";
    "property-bounds-changed" Property Changed "property-bounds-changed" Breaking Compatible Patch "has other limits";
    "property-pattern-added" Property Narrowed "property-pattern-removed" Breaking Docs Patch "has to match a pattern now";
    "property-pattern-removed" Property Widened "property-pattern-added" Compatible Docs Patch "need not match a pattern any more";
    "property-pattern-changed" Property Changed "property-pattern-changed" Risky Docs Patch "has another pattern";
    "property-nullable-added" Property Widened "property-nullable-removed" Compatible Risky Patch "can be null now";
    "property-nullable-removed" Property Narrowed "property-nullable-added" Breaking Compatible Patch "cannot be null any more";
    "property-deprecated-added" Property Added "property-deprecated-removed" Docs Docs None "is deprecated";
    "property-deprecated-removed" Property Removed "property-deprecated-added" Docs Docs None "is no longer deprecated";
    "property-secret-added" Property Added "property-secret-removed" None None Major "is now a secret";
    "property-secret-removed" Property Removed "property-secret-added" None None Major "is no longer a secret";
    "property-introduced-changed" Property Changed "property-introduced-changed" Docs Docs Patch "is documented as introduced with another release";
    "property-advanced-added" Property Added "property-advanced-removed" Docs Docs Patch "is meant for experts now";
    "property-advanced-removed" Property Removed "property-advanced-added" Docs Docs Patch "is no longer meant for experts only";
    "access-widened" Property Widened "access-narrowed" Compatible Compatible Major "can be used by further verbs";
    "access-narrowed" Property Narrowed "access-widened" Breaking Breaking Major "can be used by fewer verbs";
    "access-changed" Property Changed "access-changed" Breaking Breaking Major "can be used by other verbs";
    "access-unused" Property Changed "access-unused" Docs Docs Patch "has other access flags, for verbs that do not reach it";
    "additional-properties-added" Property Widened "additional-properties-removed" Compatible Risky Major "may have further members";
    "additional-properties-removed" Property Narrowed "additional-properties-added" Breaking Compatible Major "has no further members any more";

    "schema-renamed" Schema Renamed "schema-renamed" None None Major "has another name";
    "reference-changed" Schema Changed "reference-changed" None None Major "refers to another schema";
    "schema-extracted" Schema Changed "schema-inlined" None None Major "became a named schema";
    "schema-inlined" Schema Changed "schema-extracted" None None Major "is written in place instead of a named schema";

    "response-added" Response Added "response-removed" Risky Risky Patch "can answer with a further success code";
    "response-removed" Response Removed "response-added" Compatible Compatible Patch "no longer answers with a success code";
    "response-code-changed" Response Changed "response-code-changed" Risky Risky Patch "answers with another success code";
    "response-became-job" Response Changed "response-became-synchronous" Breaking Breaking Patch "answers with a job instead of a result";
    "response-became-synchronous" Response Changed "response-became-job" Risky Risky Patch "answers with a result instead of a job";
    "response-body-added" Response Added "response-body-removed" Compatible Compatible Major "returns something now";
    "response-body-removed" Response Removed "response-body-added" Breaking Breaking Major "returns nothing any more";
    "response-unwrapped" Response Changed "response-wrapped" Breaking Breaking Major "returns the record itself instead of a list of records";
    "response-wrapped" Response Changed "response-unwrapped" Breaking Breaking Major "returns a list of records instead of the record itself";
    "response-header-added" Response Added "response-header-removed" Compatible Compatible None "returns a further header";
    "response-header-removed" Response Removed "response-header-added" Risky Risky None "no longer returns a header";
    "error-response-added" Response Added "error-response-removed" Docs Docs None "documents a further failure code";
    "error-response-removed" Response Removed "error-response-added" Docs Docs None "no longer documents a failure code";
    "error-code-added" Response Added "error-code-removed" Compatible Compatible Minor "can fail with further error codes";
    "error-code-removed" Response Removed "error-code-added" Compatible Compatible Minor "no longer documents some error codes";
}

impl Rule {
    /// Whether it finds another way to write the same API. It gives notes, not changes.
    pub fn is_note(&self) -> bool {
        matches!(self.id, "schema-extracted" | "schema-inlined")
    }
}

/// The table for people: a line for each rule.
pub fn text() -> String {
    let mut out = format!(
        "{:<32} {:<10} {:<9} {:<11} {:<11} {:<6} what\n",
        "rule", "area", "kind", "in requests", "in replies", "rust"
    );
    for rule in ALL {
        // Padding looks at strings, not at what is displayed.
        let words = (
            rule.area.as_str(),
            rule.kind.as_str(),
            rule.request.as_str(),
        );
        out.push_str(&format!(
            "{:<32} {:<10} {:<9} {:<11} {:<11} {:<6} {}\n",
            rule.id,
            words.0,
            words.1,
            words.2,
            rule.response.as_str(),
            rule.rust.as_str(),
            rule.sentence
        ));
    }
    out
}

/// The table for programs.
pub fn json() -> String {
    let rules = ALL.iter().map(|rule| {
        serde_json::json!({
            "id": rule.id,
            "area": rule.area.as_str(),
            "kind": rule.kind.as_str(),
            "mirror": rule.mirror,
            "request": rule.request.as_str(),
            "response": rule.response.as_str(),
            "rust": rule.rust.as_str(),
            "sentence": rule.sentence,
        })
    });
    let rules: serde_json::Value = rules.collect();
    format!("{rules:#}\n")
}

/// The rule with this id.
///
/// # Panics
///
/// When there is none: ids are written in this crate only, and a test looks each of them up.
pub(super) fn rule(id: &str) -> &'static Rule {
    find(id).expect("each id that a comparison uses stands in the table")
}

/// The rule with this id, if there is one.
pub fn find(id: &str) -> Option<&'static Rule> {
    ALL.iter().find(|rule| rule.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_its_mirror() {
        for rule in ALL {
            let mirror = find(rule.mirror).unwrap_or_else(|| panic!("{} has no mirror", rule.id));
            assert_eq!(mirror.mirror, rule.id, "the mirror of {}", rule.mirror);
            assert_eq!(mirror.area, rule.area, "{}", rule.id);
            let opposite = match rule.kind {
                Kind::Added => Kind::Removed,
                Kind::Removed => Kind::Added,
                Kind::Widened => Kind::Narrowed,
                Kind::Narrowed => Kind::Widened,
                same => same,
            };
            assert_eq!(mirror.kind, opposite, "{}", rule.id);
        }
    }

    #[test]
    fn ids_are_unique() {
        let mut ids: Vec<_> = ALL.iter().map(|rule| rule.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), ALL.len());
    }

    #[test]
    fn what_a_parameter_can_do_a_property_can_do() {
        let facts = |area: &str| -> Vec<&str> {
            let names = ALL.iter().filter_map(|rule| rule.id.strip_prefix(area));
            names
                .filter(|fact| !matches!(*fact, "style-changed" | "renamed"))
                .collect()
        };
        let (mut a, mut b) = (facts("parameter-"), facts("property-"));
        a.sort_unstable();
        b.sort_unstable();
        assert_eq!(a, b);
    }
}
