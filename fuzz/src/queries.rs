//! Filters as the client writes them, and queries as the simulator reads them.

use std::cell::RefCell;
use std::sync::{Arc, LazyLock};

use ontap_security::accounts::field;
use ontap_simulator::clock::Clock;
use ontap_simulator::engine::Engine;
use ontap_simulator::message::{Request, Sent};
use ontap_simulator::model::{Api, Method};
use ontap_simulator::query::{self, Target};
use ontap_simulator::seed::{self, Options};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

static API: LazyLock<Arc<Api>> = LazyLock::new(|| Api::of("9.17.1").expect("the spec is built in"));

thread_local! {
    static CLUSTER: RefCell<(Arc<Engine>, usize)> = RefCell::new((fresh(), 0));
}

/// How many requests one cluster gets: what they create is not to pile up.
const AGE: usize = 500;

fn fresh() -> Arc<Engine> {
    let mut state = seed::fresh(API.clone(), Arc::new(Clock::default()), &Options::default());
    seed::accounts(&mut state, 20);
    Engine::new(state)
}

fn ask(method: &str, target: &str, body: &[u8]) -> Sent {
    CLUSTER.with_borrow_mut(|(engine, age)| {
        *age += 1;
        if *age > AGE {
            (*engine, *age) = (fresh(), 0);
        }
        engine.handle(&Request {
            method: method.to_owned(),
            target: target.to_owned(),
            headers: vec![(
                "authorization".to_owned(),
                "Basic YWRtaW46cGFzc3dvcmQ=".to_owned(),
            )],
            body: body.to_vec(),
            ..Request::default()
        })
    })
}

pub(crate) fn query(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let (head, body) = text.split_once("\n\n").unwrap_or((&text, ""));
    let (method, target) = head.split_once(' ').unwrap_or(("GET", head));
    let sent = ask(method, target, body.as_bytes());
    assert!((200..600).contains(&sent.status), "{}", sent.status);
    assert_ne!(sent.status, 500, "{head:?}");
}

/// A value, and others that must not be taken for it: what a pattern, a range or a list made of it would select.
fn others(value: &str) -> Vec<String> {
    let mut others = vec![
        format!("{value}x"),
        format!("x{value}"),
        value.replace('*', "x"),
        value.replace(['|', ',', '!', '"', '\\'], ""),
        value
            .split(['|', ','])
            .next()
            .unwrap_or_default()
            .to_owned(),
        value.split("..").last().unwrap_or_default().to_owned(),
        value.trim_start_matches(['!', '<', '>', '=']).to_owned(),
        "null".to_owned(),
        "other".to_owned(),
    ];
    // Names are compared without regard to case, and blanks around them do not count.
    let folded = |text: &str| text.trim().to_lowercase();
    others.retain(|other| folded(other) != folded(value));
    others
}

pub(crate) fn filter(data: &[u8]) {
    let Ok(value) = std::str::from_utf8(data) else {
        return;
    };
    // The client refuses what no quoting can carry.
    let Ok(expression) = field::COMMENT.eq(value).expression() else {
        return;
    };
    let raw = format!(
        "comment={}",
        utf8_percent_encode(&expression, NON_ALPHANUMERIC)
    );
    let endpoint = API
        .endpoint("/security/accounts")
        .expect("accounts are a resource");
    let target = Target {
        release: API.release,
        method: Method::Get,
        endpoint,
        operation: &endpoint.operations[&Method::Get],
        table: API
            .tables
            .iter()
            .find(|table| table.path == "/security/accounts"),
        keys: &[],
    };
    let understood = match query::parse(&raw, &target) {
        Ok(query) => query,
        Err(failure) => panic!("{value:?} became {expression:?}, which is refused: {failure:?}"),
    };
    let record = |comment: &str| -> Value { json!({ "name": "n", "comment": comment }) };
    assert!(
        understood.filters.matches(&record(value)),
        "{value:?} became {expression:?}, which does not select it"
    );
    for other in others(value) {
        assert!(
            !understood.filters.matches(&record(&other)),
            "{value:?} became {expression:?}, which selects {other:?}"
        );
    }
}
