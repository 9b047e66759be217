//! Reports for programs, browsers and release notes: each against its schema or its contract.

mod support;

use std::collections::BTreeSet;
use std::path::Path;

use ontap_codegen::diff::render::{Shown, changelog, github, html, json, sarif};
use ontap_codegen::diff::{
    Area, Direction, ItemState, Kind, Report, Rust, Side, Wire, diff, rules,
};
use serde_json::Value;
use support::{cases, compared, release, releases, root, text};

fn schema(path: &Path) -> Value {
    serde_json::from_str(&text(path)).expect("a schema is JSON")
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("the report is JSON")
}

/// Every comparison there is: neighbouring releases, the first with the last, seeded pairs both ways.
fn all() -> Vec<(String, Report)> {
    let sides = releases();
    let mut pairs: Vec<(&Side, &Side)> =
        sides.windows(2).map(|pair| (&pair[0], &pair[1])).collect();
    pairs.extend(sides.first().zip(sides.last()));
    let mut all: Vec<(String, Report)> = pairs
        .into_iter()
        .map(|(a, b)| (format!("{} -> {}", a.name, b.name), compared(a, b)))
        .collect();
    for (name, old, new) in cases() {
        all.push((name.clone(), compared(&old, &new)));
        all.push((name, compared(&new, &old)));
    }
    all
}

#[track_caller]
fn valid(validator: &jsonschema::Validator, document: &Value, name: &str) {
    let errors: Vec<String> = validator
        .iter_errors(document)
        .map(|e| format!("{}: {e}", e.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{name}: {}", errors.join("\n"));
}

#[test]
fn json_and_sarif_keep_to_their_schemas() {
    let own = schema(&root().join("docs/spec-diff.schema.json"));
    jsonschema::draft202012::meta::validate(&own).expect("the schema is one");
    let own = jsonschema::validator_for(&own).expect("the schema compiles");
    let mut standard = schema(&root().join("codegen/tests/reports/sarif-2.1.0.schema.json"));
    // This pattern is no regular expression; no log here says a language.
    for holder in ["run", "toolComponent"] {
        standard["definitions"][holder]["properties"]["language"]["pattern"] =
            "^[a-zA-Z]{2}".into();
    }
    let standard = jsonschema::options()
        .should_validate_formats(true)
        .build(&standard)
        .expect("the schema compiles");
    let shown = Shown::default();
    for (name, report) in all() {
        let document = parsed(&json(&report, &shown));
        valid(&own, &document, &name);
        assert_eq!(
            document["changes"].as_array().map(Vec::len),
            Some(report.changes.len())
        );
        let log = parsed(&sarif(&report, &shown));
        valid(&standard, &log, &name);
        assert_eq!(
            log["runs"][0]["results"].as_array().map(Vec::len),
            Some(report.changes.len())
        );
    }
    // A field without a description in the schema is an error.
    let mut document = parsed(&json(&diff(&release("9.16.1"), &release("9.17.1")), &shown));
    document["changes"][0]["further"] = true.into();
    assert!(!own.is_valid(&document));
}

#[test]
fn the_schema_lists_the_words_there_are() {
    let schema = schema(&root().join("docs/spec-diff.schema.json"));
    let listed = |name: &str| -> BTreeSet<String> {
        let words = schema["$defs"][name]["enum"].as_array();
        let words = words.expect("the definition is a list of words").iter();
        words
            .map(|word| word.as_str().expect("a word").to_owned())
            .collect()
    };
    let of =
        |words: &[&str]| -> BTreeSet<String> { words.iter().map(|w| (*w).to_owned()).collect() };
    let rules: Vec<&str> = rules::ALL.iter().map(|rule| rule.id).collect();
    assert_eq!(listed("rule"), of(&rules));
    assert_eq!(listed("wire"), of(&Wire::ALL.map(Wire::as_str)));
    assert_eq!(listed("rust"), of(&Rust::ALL.map(Rust::as_str)));
    assert_eq!(
        listed("direction"),
        of(&Direction::ALL.map(Direction::as_str))
    );
    assert_eq!(listed("area"), of(&Area::ALL.map(Area::as_str)));
    assert_eq!(listed("kind"), of(&Kind::ALL.map(Kind::as_str)));
    assert_eq!(listed("state"), of(&ItemState::ALL.map(ItemState::as_str)));
}

#[test]
fn every_field_of_the_schema_is_described() {
    fn walk(at: &Value, path: &str) {
        let described = at.get("description").is_some() || at.get("$ref").is_some();
        for (name, property) in at["properties"].as_object().into_iter().flatten() {
            let path = format!("{path}.{name}");
            let ok = property.get("description").is_some() || property.get("$ref").is_some();
            assert!(ok, "{path} has no description");
            walk(property, &path);
        }
        if at["type"] == "object" {
            assert!(described, "{path} has no description");
            assert!(at.get("additionalProperties").is_some(), "{path} is open");
        }
    }
    let schema = schema(&root().join("docs/spec-diff.schema.json"));
    walk(&schema, "");
    for (name, definition) in schema["$defs"].as_object().into_iter().flatten() {
        assert!(
            definition.get("description").is_some(),
            "{name} has no description"
        );
        walk(definition, name);
    }
}

#[test]
fn sarif_says_what_the_model_says() {
    let report = compared(&release("9.16.1"), &release("9.17.1"));
    let log = parsed(&sarif(&report, &Shown::default()));
    let run = &log["runs"][0];
    let table = run["tool"]["driver"]["rules"].as_array().expect("rules");
    assert_eq!(table.len(), rules::ALL.len());
    for (result, change) in run["results"]
        .as_array()
        .expect("results")
        .iter()
        .zip(&report.changes)
    {
        let index = result["ruleIndex"].as_u64().expect("an index");
        assert_eq!(
            table[usize::try_from(index).expect("small")]["id"],
            result["ruleId"]
        );
        assert_eq!(result["ruleId"], change.rule.id);
        let level = match change.wire {
            Wire::Breaking => "error",
            Wire::Risky => "warning",
            _ => "note",
        };
        assert_eq!(result["level"], level);
        let at = |location: &Value| {
            let physical = &location["physicalLocation"];
            let uri = physical["artifactLocation"]["uri"]
                .as_str()
                .expect("a file")
                .to_owned();
            (
                uri,
                physical["region"]["startLine"].as_u64().unwrap_or_default(),
            )
        };
        let place = |place: &Option<ontap_codegen::diagnostic::Place>| {
            let place = place.as_ref().expect("both sides have a place");
            (place.file.to_string(), u64::from(place.line))
        };
        assert_eq!(at(&result["locations"][0]), place(&change.new));
        assert_eq!(at(&result["relatedLocations"][0]), place(&change.old));
        assert_eq!(
            result["partialFingerprints"]["ontapSpecDiff/v1"],
            change.fingerprint.as_str()
        );
        assert_eq!(result["properties"]["rust"], change.rust.as_str());
    }
}

#[test]
fn annotations_are_commands_the_most_severe_first() {
    let report = compared(&release("9.12.1"), &release("9.16.1"));
    let text = github(&report, &Shown::default());
    let commands: Vec<&str> = text.lines().filter(|line| line.starts_with("::")).collect();
    let count = |word: &str| {
        commands
            .iter()
            .filter(|line| line.starts_with(word))
            .count()
    };
    // What GitHub shows of each kind, with the totals.
    assert!(report.wire(Wire::Breaking) > 10 && report.wire(Wire::Risky) > 10);
    assert_eq!(
        (count("::error "), count("::warning "), count("::notice ")),
        (10, 10, 10)
    );
    assert!(
        commands[0].starts_with("::error file=spec/ontap-9.1"),
        "{}",
        commands[0]
    );
    let last = commands.last().expect("a line of totals");
    assert!(
        last.starts_with("::notice title=spec-diff::9.12.1 -> 9.16.1: "),
        "{last}"
    );
    let plain = text.lines().filter(|line| line.starts_with("- ")).count();
    assert_eq!(plain + 29, report.changes.len());
    let folds = |line: &&&str| line.starts_with("::group::") || line.starts_with("::endgroup::");
    for line in commands.iter().filter(|line| !folds(line)) {
        let properties = line.split("::").nth(1).expect("a command");
        let (_, properties) = properties
            .split_once(' ')
            .expect("a command with properties");
        for property in properties.split(',') {
            assert!(
                ["file=", "line=", "col=", "title="]
                    .iter()
                    .any(|k| property.starts_with(k)),
                "{line}"
            );
        }
    }
}

#[test]
fn what_is_gone_is_annotated_where_it_stood() {
    let (old, new) = (release("9.16.1"), release("9.17.1"));
    let report = diff(&new, &old);
    let text = github(&report, &Shown::default());
    let gone = text
        .lines()
        .find(|line| line.contains("path-removed"))
        .expect("a path is gone");
    assert!(
        gone.starts_with("::error file=spec/ontap-9.17.1.json,line="),
        "{gone}"
    );
}

#[test]
fn html_holds_every_change_and_nothing_from_elsewhere() {
    let mut report = compared(&release("9.16.1"), &release("9.17.1"));
    report.changes[0].after = Some("</script><img src=x onerror=\"alert(1)\"><!--".to_owned());
    let page = html(&report, &Shown::default());
    assert_eq!(
        page.matches("<details class=\"entry").count(),
        report.changes.len()
    );
    assert_eq!(page.matches("<script").count(), 2);
    assert_eq!(page.matches("</script>").count(), 2);
    assert!(!page.contains("<img") && !page.contains("http://") && !page.contains("https://"));
    let start = "<script type=\"application/json\" id=\"data\">";
    let data = page
        .split_once(start)
        .and_then(|(_, rest)| rest.split_once("</script>"));
    let data = parsed(data.expect("the data stands in a script").0);
    assert_eq!(
        data["changes"][0]["after"],
        report.changes[0].after.as_deref().expect("set above")
    );
    let none = html(&diff(&release("9.6"), &release("9.6")), &Shown::default());
    assert!(none.contains("Nothing differs."));
}

#[test]
fn release_notes_are_in_terms_of_the_crate() {
    let path = root().join("codegen/tests/reports/changelog-9.17.1.md");
    let report = compared(&release("9.16.1"), &release("9.17.1"));
    support::golden(&path, &changelog(&report, &Shown::default()), "reports");
    // The other way round, what came is what goes.
    let back = compared(&release("9.17.1"), &release("9.16.1"));
    let notes = changelog(&back, &Shown::default());
    let (_, gone) = notes.split_once("#### Deprecated").expect("something goes");
    assert!(
        gone.contains("`security().barbican_kms()` with `create`"),
        "{gone}"
    );
    let same = release("9.6");
    let none = changelog(&diff(&same, &same), &Shown::default());
    assert!(!none.contains("####"), "{none}");
}
