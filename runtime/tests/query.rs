//! Filters on the wire, and patches.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use ontap_runtime::{ErrorKind, Filter, NameReference, Patch, PatchModel};
use serde_json::json;
use support::accounts::{Account, AccountPatch, Accounts, ApplicationName, QuotaPatch, field};
use support::stub::{Stub, json as reply};

#[track_caller]
fn says(filter: Filter<Account>, expected: &str) {
    assert_eq!(filter.expression().as_deref(), Ok(expected));
}

#[test]
fn every_operator() {
    says(field::NAME.eq("joe"), "joe");
    says(field::NAME.ne("joe"), "!joe");
    says(field::NAME.any_of(["a", "b"]), "a|b");
    says(field::LOGIN_COUNT.lt(5), "<5");
    says(field::LOGIN_COUNT.le(5), "<=5");
    says(field::LOGIN_COUNT.gt(-5), ">-5");
    says(field::LOGIN_COUNT.ge(5), ">=5");
    says(field::LOGIN_COUNT.between(3, 5), "3..5");
    says(field::LOGIN_COUNT.not_between(3, 5), "!3..5");
    says(field::NAME.matches("a*z"), "a*z");
    says(field::NAME.not_matches("a*"), "!a*");
    says(field::NAME.contains("x"), "*x*");
    says(field::NAME.starts_with("x"), "x*");
    says(field::NAME.is_null(), "null");
    says(field::APPLICATIONS.is_not_null(), "!null");
    says(
        field::LOGIN_COUNT.lt(10).or(field::LOGIN_COUNT.is_null()),
        "<10|null",
    );
    says(field::LOCKED.eq(true), "true");
    says(field::APPLICATION.eq(ApplicationName::Ssh), "ssh");
    says(
        field::CREATED.gt("2024-11-08T06:15:31-05:00"
            .parse::<ontap_runtime::DateTime>()
            .unwrap()),
        ">2024-11-08T06:15:31-05:00",
    );
}

#[test]
fn no_value_becomes_an_operator() {
    let table = [
        ("a*", "{a*}"),
        ("a|b", "{a|b}"),
        ("a,b", "{a,b}"),
        ("!a", "{!a}"),
        ("<a", "{<a}"),
        ("1..2", "{1..2}"),
        ("null", "{null}"),
        ("NULL", "{NULL}"),
        ("{jim}", "{{jim}}"),
        ("\"abc\"", "{\"abc\"}"),
        ("a}", "\"a}\""),
        ("}{", "\"}{\""),
        ("", "\"\""),
        (" a", "{ a}"),
        ("a.b", "a.b"),
        ("/api/cluster", "/api/cluster"),
    ];
    for (value, expected) in table {
        says(field::NAME.eq(value), expected);
    }
    assert!(field::NAME.eq("\"}").expression().is_err());
    for pattern in ["a|b*", "!a*", "a..b*", "{a*"] {
        assert!(
            field::NAME.matches(pattern).expression().is_err(),
            "{pattern}"
        );
    }
    assert!(field::NAME.contains("a*b").expression().is_err());
    assert!(
        field::NAME
            .any_of(Vec::<String>::new())
            .expression()
            .is_err()
    );
}

#[tokio::test]
async fn filters_on_one_field_are_joined_or_refused() {
    let stub = Stub::new(vec![reply(200, "{}")]).await;
    let list = || Accounts::of(&stub.client()).list().default_fields();
    let count = field::LOGIN_COUNT;
    let name = field::NAME;
    list()
        .filter(count.ge(3))
        .filter(count.le(5))
        .filter(name.eq("a"))
        .first_page()
        .await
        .unwrap();
    list()
        .filter(name.any_of(["a", "b"]))
        .filter(name.any_of(["b", "c"]))
        .first_page()
        .await
        .unwrap();
    list()
        .filter(name.is_not_null())
        .filter(name.ne("a*"))
        .first_page()
        .await
        .unwrap();
    list()
        .filter(name.any_of(["a", "b"]))
        .filter(name.ne("a"))
        .first_page()
        .await
        .unwrap();
    let queries: Vec<_> = stub
        .lines()
        .iter()
        .map(|line| line.split_once('?').unwrap().1.to_owned())
        .collect();
    assert_eq!(
        queries,
        [
            "login_count=3..5&name=a",
            "name=b",
            "name=%21%7Ba%2A%7D",
            "name=b"
        ]
    );
    for (one, other) in [
        (count.gt(3), count.gt(5)),
        (count.eq(1), count.eq(2)),
        (count.is_null(), count.is_not_null()),
    ] {
        let error = list()
            .filter(one)
            .filter(other)
            .first_page()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused);
    }
    let error = list()
        .filter(name.eq("a"))
        .query("name", "b")
        .first_page()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert_eq!(stub.lines().len(), 4);
    list().search("foo bar", "*").first_page().await.unwrap();
    assert!(stub.lines()[4].ends_with("?query=foo%20bar&query_fields=%2A"));
}

#[test]
fn patches_have_three_states() {
    let patch = AccountPatch {
        comment: Patch::Clear,
        locked: Patch::Set(false),
        quota: Patch::Set(QuotaPatch::default()),
        ..AccountPatch::default()
    };
    assert_eq!(
        serde_json::to_value(&patch).unwrap(),
        json!({"comment": null, "locked": false})
    );
    let nothing = AccountPatch {
        quota: Patch::Set(QuotaPatch::default()),
        ..AccountPatch::default()
    };
    assert!(nothing.is_empty() && !patch.is_empty());
}

#[test]
fn a_patch_between_holds_what_differs() {
    let read = |value: serde_json::Value| serde_json::from_value::<Account>(value).unwrap();
    let before = read(json!({
        "name": "joe", "comment": "x", "locked": true, "quota": {"hard": 5, "soft": 1}, "role": {"name": "a", "_links": {}},
        "applications": [{"application": "ssh", "authentication_methods": ["password"]}], "login_count": 3,
    }));
    assert!(AccountPatch::between(&before, &before).is_empty());
    let mut after = before.clone();
    after.comment = None;
    after.name = Some("other".into());
    after.login_count = Some(4);
    after.quota.as_mut().unwrap().hard = Some(9);
    after.applications.as_mut().unwrap()[0].application = Some("http".into());
    after.role.as_mut().unwrap().links = None;
    let patch = AccountPatch::between(&before, &after);
    assert_eq!(patch.comment, Patch::Clear);
    assert_eq!(
        patch.quota,
        Patch::Set(QuotaPatch {
            hard: Patch::Set(9),
            soft: Patch::Keep
        })
    );
    assert_eq!(
        (&patch.role, &patch.password, &patch.locked),
        (&Patch::Keep, &Patch::Keep, &Patch::Keep)
    );
    let applications = json!([{"application": "http", "authentication_methods": ["password"]}]);
    assert_eq!(
        serde_json::to_value(&patch).unwrap(),
        json!({"comment": null, "quota": {"hard": 9}, "applications": applications})
    );
    after.role = Some(NameReference::name("b"));
    assert_eq!(
        AccountPatch::between(&before, &after).role,
        Patch::Set(NameReference::name("b"))
    );
    let nothing = AccountPatch::between(&before, &Account::default());
    assert_eq!(nothing.quota, Patch::Clear);
}
