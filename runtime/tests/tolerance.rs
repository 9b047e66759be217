//! No reply of a real cluster fails to decode, and nothing of it is lost.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use ontap_runtime::{
    DateTime, DurationOrDateTime, Extra, IsoDuration, Links, NameReference, Reference, Release,
    Secret, TextOrList, Value,
};
use serde_json::json;
use support::accounts::{Account, AccountApplication, ApplicationName, KeySize, NewAccount};

fn read(value: Value) -> Account {
    serde_json::from_str(&value.to_string()).unwrap()
}

#[test]
fn scalars_are_read_in_each_others_clothes() {
    let account = read(
        json!({"login_count": "12", "locked": "true", "comment": 5, "name": true, "key_size": "2048"}),
    );
    assert_eq!(account.login_count, Some(12));
    assert_eq!(account.locked, Some(true));
    assert_eq!(account.comment.as_deref(), Some("5"));
    assert_eq!(account.name.as_deref(), Some("true"));
    assert_eq!(account.key_size, Some(KeySize::Value2048));
    assert!(account.extra.is_empty());
    assert_eq!(read(json!({"login_count": 7.0})).login_count, Some(7));
}

#[test]
fn one_stands_for_an_array_of_one_and_back() {
    let ssh = json!({"application": "ssh", "authentication_methods": "password"});
    let account = read(json!({"applications": ssh, "role": [{"name": "admin"}], "owner": "svm1"}));
    let application = &account.applications.unwrap()[0];
    assert_eq!(application.application, Some(ApplicationName::Ssh));
    assert_eq!(
        application.authentication_methods.as_deref(),
        Some(&["password".to_owned()][..])
    );
    assert_eq!(account.role, Some(NameReference::name("admin")));
    assert_eq!(account.owner, Some(Reference::name("svm1")));
}

#[test]
fn what_does_not_fit_is_kept_and_the_rest_is_read() {
    let sent = json!({
        "locked": {"by": "hunter2"}, "login_count": "many", "name": "joe", "created": "soon", "new_field": [1, 2],
        "role": [{"name": "a"}, {"name": "b"}], "applications": [{"application": "ssh"}, 7], "comment": null,
    });
    let account = read(sent.clone());
    assert_eq!(account.name.as_deref(), Some("joe"));
    assert_eq!(
        (account.locked, account.login_count, account.role.clone()),
        (None, None, None)
    );
    assert_eq!(account.applications.as_ref().unwrap().len(), 1);
    assert_eq!(account.extra.unknown()["new_field"], json!([1, 2]));
    let misfits: Vec<_> = account
        .extra
        .misfits()
        .iter()
        .map(|misfit| misfit.name())
        .collect();
    assert_eq!(
        misfits,
        ["applications", "created", "locked", "login_count", "role"]
    );
    assert_eq!(
        account.extra.misfits()[2].value(),
        &json!({"by": "hunter2"})
    );
    assert_eq!(
        account.extra.misfits()[2].problem(),
        "expected a boolean, found an object"
    );
    let debug = format!("{account:?}");
    assert!(
        !debug.contains("hunter2") && debug.contains("new_field"),
        "{debug}"
    );
    let written = serde_json::to_value(&account).unwrap();
    assert_eq!(written["locked"], sent["locked"]);
    assert_eq!(written["new_field"], sent["new_field"]);
}

#[test]
fn order_repetition_and_escapes_do_not_matter() {
    let account: Account = serde_json::from_str(
        r#"{"name":"a","locked":{},"n\u0061me":"b","locked":true,"_links":{"self":{"href":"/x"}}}"#,
    )
    .unwrap();
    assert_eq!(account.name.as_deref(), Some("b"));
    assert_eq!(account.locked, Some(true));
    assert_eq!(account.links.unwrap().self_href(), Some("/x"));
    assert_eq!(std::mem::size_of::<Extra>(), std::mem::size_of::<usize>());
}

#[test]
fn enums_keep_what_they_do_not_know() {
    assert_eq!(ApplicationName::from("ssh"), ApplicationName::Ssh);
    let unknown = ApplicationName::from("quantum");
    assert_eq!(unknown.as_str(), "quantum");
    assert_eq!(serde_json::to_value(&unknown).unwrap(), json!("quantum"));
    let number: ApplicationName = serde_json::from_value(json!(5)).unwrap();
    assert_eq!(number.as_str(), "5");
    assert_eq!(KeySize::from(4096).value(), 4096);
    assert_eq!(KeySize::KNOWN, [KeySize::Value2048, KeySize::Value3072]);
    assert_eq!(
        ontap_runtime::Key::from(ApplicationName::Ssh).as_str(),
        "ssh"
    );
}

#[test]
fn date_times_in_every_form() {
    let one: DateTime = "2024-11-08T06:15:31-05:00".parse().unwrap();
    let same = [
        "2024-11-08 06:15:31 -0500",
        "2024-11-08 11:15:31 +0000",
        "2024-11-08 11:15:31+00:00",
        "2024-11-08T11:15:31.000+0000",
        "2024-11-08T11:15:31Z",
        "2024-11-08T06:15:31-5:00",
        "2024-11-08T11:15:31",
    ];
    for text in same {
        let parsed: DateTime = text.parse().unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(parsed, one, "{text}");
        assert_eq!(parsed.original(), Some(text));
    }
    assert_eq!(one.to_string(), "2024-11-08T06:15:31-05:00");
    let fraction: DateTime = "2018-04-04T15:41:29.140265Z".parse().unwrap();
    assert_eq!(fraction.to_string(), "2018-04-04T15:41:29+00:00");
    for bad in [
        "",
        "now",
        "2024-11-08",
        "2024-13-08T00:00:00Z",
        "2024-11-08T11",
        "2024-11-08T11:15:31+99",
        "äöüäöüäöü ä",
    ] {
        assert!(bad.parse::<DateTime>().is_err(), "{bad}");
    }
}

#[test]
fn durations_in_every_form() {
    let seconds = |text: &str| {
        text.parse::<IsoDuration>()
            .unwrap()
            .to_std()
            .unwrap()
            .as_secs()
    };
    let table = [
        ("PT1H", 3600),
        ("PT2H10M20S", 7820),
        ("P1DT2H3M4S", 93_784),
        ("P24H", 86_400),
        ("P365DT", 365 * 86_400),
        ("PT2D2H2M2S", 180_122),
        ("P10Y", 3650 * 86_400),
        ("P2W", 14 * 86_400),
        ("P30M", 900 * 86_400),
        ("P4DT84H30M5S", 649_805),
        ("2h", 7200),
        ("15 minutes", 900),
    ];
    for (text, length) in table {
        assert_eq!(seconds(text), length, "{text}");
    }
    assert_eq!(
        "PT90M".parse::<IsoDuration>().unwrap(),
        "PT1H30M".parse().unwrap()
    );
    assert_eq!("P24H".parse::<IsoDuration>().unwrap().to_string(), "P24H");
    let from = |secs| IsoDuration::from(std::time::Duration::from_millis(secs)).to_string();
    assert_eq!(
        [from(5_400_000), from(0), from(1500), from(90_061_000)],
        ["PT1H30M", "PT0S", "PT1.5S", "P1DT1H1M1S"]
    );
    for bad in [
        "",
        "P",
        "PT",
        "soon",
        "P99999999999999999999Y",
        "PTäS",
        "P1",
    ] {
        assert!(bad.parse::<IsoDuration>().is_err(), "{bad}");
    }
    assert_eq!(
        "P18446744073709551615Y"
            .parse::<IsoDuration>()
            .unwrap()
            .to_std(),
        None
    );
    assert!(matches!(
        DurationOrDateTime::from("infinite"),
        DurationOrDateTime::Text(_)
    ));
    assert!(matches!(
        DurationOrDateTime::from("PT1H"),
        DurationOrDateTime::Duration(_)
    ));
    assert!(matches!(
        DurationOrDateTime::from("2024-11-08T11:15:31Z"),
        DurationOrDateTime::DateTime(_)
    ));
}

#[test]
fn links_lists_and_releases() {
    let links: Links = serde_json::from_value(json!({
        "self": {"href": "/a"}, "next": "/b", "related": [{"href": "/c"}, {"href": "/d", "x": 1}], "odd": 5,
    }))
    .unwrap();
    assert_eq!(
        (
            links.self_href(),
            links.next_href(),
            links.all("related").len()
        ),
        (Some("/a"), Some("/b"), 2)
    );
    let list: TextOrList = serde_json::from_value(json!(["a", "b"])).unwrap();
    assert_eq!(list, TextOrList::from("a, b"));
    assert_eq!(list.to_string(), "a,b");
    let release = |text: &str| text.parse::<Release>();
    assert_eq!(release("9.11.1").unwrap(), Release::new(9, 11, 1));
    assert_eq!(release("9.16.1P3").unwrap().to_string(), "9.16.1");
    assert_eq!(release("9.6").unwrap().to_string(), "9.6");
    assert!(release("9.9").unwrap() < release("9.10").unwrap());
    for bad in ["", "9", "nine", "9.6.0.0", "9..1"] {
        assert!(release(bad).is_err(), "{bad}");
    }
}

#[test]
fn secrets_do_not_show() {
    let account = NewAccount::new("joe").password("hunter2");
    assert!(format!("{account:?}").contains("Secret(***)"));
    // Bodies with secrets are written into requests only.
    let refused = serde_json::to_string(&account).unwrap_err().to_string();
    assert!(refused.contains("`password`: a secret"), "{refused}");
    assert_eq!(Secret::from("x").expose(), "x");
    let reference: Reference =
        serde_json::from_value(json!({"name": "a", "_links": {}, "x": 1})).unwrap();
    assert_eq!(
        serde_json::to_value(&reference).unwrap(),
        json!({"name": "a"})
    );
    let read: AccountApplication = serde_json::from_value(json!({"application": null})).unwrap();
    assert_eq!(read, AccountApplication::default());
}
