//! A fresh cluster, and requests to it.

use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ontap_simulator::clock::Clock;
use ontap_simulator::engine::Engine;
use ontap_simulator::message::Request;
use ontap_simulator::model::Api;
use ontap_simulator::seed::{self, Options};
use serde_json::{Value, json};

/// A cluster that answers.
pub(crate) struct Cluster {
    engine: Arc<Engine>,
    clock: Arc<Clock>,
    /// UUID of the cluster.
    pub(crate) uuid: String,
    /// UUID of `svm1`.
    pub(crate) svm: String,
}

impl Cluster {
    /// A freshly installed one.
    pub(crate) fn new(release: &str) -> Self {
        Self::with(release, &json!({}))
    }

    /// One with the content of a seed file.
    #[track_caller]
    pub(crate) fn with(release: &str, file: &Value) -> Self {
        let api = Api::of(release).expect("the spec is built in");
        let clock = Arc::new(Clock::default());
        let mut state = seed::fresh(api, clock.clone(), &Options::default());
        seed::load(&mut state, file).expect("a good file");
        let svm = state.owner_by_name("svm1").expect("an SVM");
        Self {
            clock,
            uuid: state.cluster.uuid.clone(),
            svm: svm.uuid.clone(),
            engine: Engine::new(state),
        }
    }

    /// One that refuses with the texts of a document.
    pub(crate) fn lent(release: &str, texts: ontap_simulator::Texts) -> Self {
        let cluster = Self::new(release);
        cluster.engine.with(|state| state.texts = Arc::new(texts));
        cluster
    }

    /// Moves its clock.
    pub(crate) fn wait(&self, seconds: u64) {
        self.clock.advance(Duration::from_secs(seconds));
    }

    /// Status and body of a reply to an account; jobs are done before.
    pub(crate) fn ask(&self, who: &str, method: &str, target: &str, body: &Value) -> (u16, Value) {
        let request = Request {
            method: method.to_owned(),
            target: format!("/api{target}"),
            headers: vec![(
                "authorization".to_owned(),
                format!("Basic {}", STANDARD.encode(who)),
            )],
            body: if body.is_null() {
                Vec::new()
            } else {
                body.to_string().into_bytes()
            },
            ..Request::default()
        };
        let sent = self.engine.handle(&request);
        let body = serde_json::from_slice(&sent.body).expect("a body is JSON");
        (sent.status, body)
    }

    /// What a request of `admin` that has to succeed is answered.
    #[track_caller]
    pub(crate) fn does(&self, method: &str, target: &str, body: Value) -> Value {
        self.lets("admin:Simulated-1", method, target, body)
    }

    /// The same for any account.
    #[track_caller]
    pub(crate) fn lets(&self, who: &str, method: &str, target: &str, body: Value) -> Value {
        let (status, reply) = self.ask(who, method, target, &body);
        assert!(status < 300, "{method} {target}: {status} {reply}");
        reply
    }

    /// Asserts that a request of `admin` is refused with a number.
    #[track_caller]
    pub(crate) fn refuses(&self, method: &str, target: &str, body: Value, status: u16, code: u64) {
        self.denies("admin:Simulated-1", method, target, body, status, code);
    }

    /// The same for any account.
    #[track_caller]
    pub(crate) fn denies(
        &self,
        who: &str,
        method: &str,
        target: &str,
        body: Value,
        status: u16,
        code: u64,
    ) {
        let (found, reply) = self.ask(who, method, target, &body);
        let error = &reply["error"];
        let expected = (status, &json!(code.to_string()));
        assert_eq!(
            (found, &error["code"]),
            expected,
            "{method} {target} {body}: {reply}"
        );
    }

    /// What a GET shows.
    #[track_caller]
    pub(crate) fn get(&self, target: &str) -> Value {
        self.does("GET", target, Value::Null)
    }

    /// Adds a record and returns what it became.
    #[track_caller]
    pub(crate) fn adds(&self, target: &str, body: Value) -> Value {
        let separator = if target.contains('?') { '&' } else { '?' };
        let reply = self.does(
            "POST",
            &format!("{target}{separator}return_records=true&return_timeout=15"),
            body,
        );
        reply["records"][0].clone()
    }

    /// Adds an account with the password `secret123`.
    #[track_caller]
    pub(crate) fn account(&self, owner: &str, name: &str, role: &str) {
        let body = json!({
            "owner": {"uuid": owner},
            "name": name,
            "role": {"name": role},
            "password": "secret123",
            "applications": [
                {"application": "http", "authentication_methods": ["password"]},
                {"application": "ssh", "authentication_methods": ["password"]},
            ],
        });
        self.does("POST", "/security/accounts", body);
    }
}
