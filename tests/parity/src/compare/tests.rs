//! A comparison that cannot fail is worth nothing.

use serde_json::{Value, json};

use super::explain::{Explained, Explanations};
use super::value::{self, Names};
use super::{Difference, Exchange, compare, unsaid};
use crate::plan::Step;

fn places(python: &Value, ours: &Value) -> Vec<String> {
    let mut found = Vec::new();
    value::compare(&mut Names::default(), "result", python, ours, &mut found);
    found
        .into_iter()
        .map(|difference| difference.place)
        .collect()
}

#[test]
fn every_place_that_differs_is_told() {
    let python = json!({"records": [{"name": "joe", "locked": true}], "count": 1});
    let ours = json!({"records": [{"name": "jim", "scope": "svm"}, {}], "count": "1"});
    let expected = [
        "result.count",
        "result.records[].locked",
        "result.records[].name",
        "result.records[].scope",
        "result.records[]",
    ];
    assert_eq!(places(&python, &ours), expected);
    assert_eq!(places(&python, &python), Vec::<String>::new());
}

#[test]
fn what_a_cluster_makes_up_has_to_be_the_same_thing_everywhere() {
    let (a, b) = (
        "02c9e252-41be-11e9-81d5-00a0986138f7",
        "1cd8a442-86d1-11e0-ae1c-123478563412",
    );
    let mut names = Names::default();
    assert!(names.same(a, b));
    assert!(names.same(&format!("/api/x/{a}"), &format!("/api/x/{b}")));
    assert!(!names.same(a, "3a8d7b20-86d1-11e0-ae1c-123478563412"));
    assert!(names.same("2026-01-01T00:00:00+00:00", "2026-01-01T00:01:00Z"));
    assert!(!names.same("2026-01-01T00:00:00+00:00", "2026-01-01T00:10:00Z"));
}

#[test]
fn addresses_are_the_same_in_any_order_but_not_with_other_values() {
    let mut names = Names::default();
    assert!(names.same("/api/a?x=1&y=a%2Ab", "/api/a?y=a*b&x=1"));
    assert!(!names.same("/api/a?x=1&y=2", "/api/a?x=1"));
    assert!(!names.same("/api/a?x=1", "/api/a?x=2"));
    assert!(!names.same("/api/a", "/api/b"));
}

#[test]
fn an_explanation_holds_where_it_says_and_nowhere_else() {
    let known: Vec<Explained> = serde_json::from_value(json!([{
        "id": "find", "reason": "", "place": "query.max_records", "step": "*.find*", "ours": "2"
    }]))
    .expect("it is an entry of the table");
    let explanations = Explanations { known };
    let step = |id: &str| Step {
        id: id.to_owned(),
        ..Step::default()
    };
    let difference = |ours: &str| Difference {
        place: "query.max_records".to_owned(),
        python: None,
        ours: Some(ours.into()),
        pair: Some(0),
        request: "GET /api/x".to_owned(),
    };
    let find = |id, ours| explanations.find("9.19", &step(id), &difference(ours));
    assert_eq!(find("Account.find", "2"), Some(0));
    assert_eq!(find("Account.find", "3"), None);
    assert_eq!(find("Account.all", "2"), None);
}

#[test]
fn results_without_requests_are_compared_too() {
    let (python, ours) = (json!({"count": 1}), json!({"count": 2}));
    let compared = compare(&mut Names::default(), (&[], &python), (&[], &ours));
    assert_eq!(compared.pairs, 0);
    assert_eq!(compared.differences.len(), 1);
}

#[test]
fn what_a_step_says_has_to_be_in_what_the_crate_sends() {
    let step = |body: Value| Step {
        call: "post".to_owned(),
        body: Some(body),
        ..Step::default()
    };
    let sent = [Exchange::sent(
        "POST",
        json!({"name": "joe", "password": "x"}),
    )];
    let said = |body| unsaid(&step(body), &sent).is_none();
    assert!(said(json!({"name": "joe", "password": "x"})));
    assert!(!said(json!({"name": "joe", "password": "y"})));
    assert!(!said(
        json!({"name": "joe", "password": "x", "comment": ""})
    ));
    assert!(!said(json!({"name": "joe"})));

    let change = Step {
        call: "patch_collection".to_owned(),
        records: Some(vec![
            json!({"keys": {"name": "joe"}, "body": {"a": {"b": 1}}}),
        ]),
        ..Step::default()
    };
    let records = |record: Value| [Exchange::sent("PATCH", json!({"records": [record]}))];
    assert_eq!(
        unsaid(&change, &records(json!({"name": "joe", "a": {"b": 1}}))),
        None
    );
    assert!(unsaid(&change, &records(json!({"name": "joe", "a": {}}))).is_some());
}
