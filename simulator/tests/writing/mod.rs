//! A freshly installed cluster, and writes to it.
#![allow(dead_code, reason = "each test file uses a part of it")]

use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ontap_simulator::clock::Clock;
use ontap_simulator::engine::Engine;
use ontap_simulator::message::Request;
use ontap_simulator::model::Api;
use ontap_simulator::seed;
use serde_json::{Value, json};

const PASSWORD: &str = "Netapp-1234";

/// A cluster whose requests come from `admin`.
pub(crate) struct Cluster {
    pub(crate) engine: Arc<Engine>,
    pub(crate) clock: Arc<Clock>,
    /// UUID of the cluster.
    pub(crate) uuid: String,
    /// UUID of `svm1`.
    pub(crate) svm: String,
}

/// A reply.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) text: String,
    pub(crate) body: Value,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Status, number and target of a refusal.
    pub(crate) fn refusal(&self) -> (u16, &str, Option<&str>) {
        let error = &self.body["error"];
        let code = error["code"].as_str().unwrap_or_default();
        (self.status, code, error["target"].as_str())
    }
}

impl Cluster {
    pub(crate) fn new(release: &str) -> Self {
        let api = Api::of(release).expect("the spec is built in");
        let clock = Arc::new(Clock::default());
        let options = seed::Options {
            password: PASSWORD.to_owned(),
            ..seed::Options::default()
        };
        let state = seed::fresh(api, clock.clone(), &options);
        Self {
            uuid: state.cluster.uuid.clone(),
            svm: state.svms[0].uuid.clone(),
            engine: Engine::new(state),
            clock,
        }
    }

    pub(crate) fn raw(&self, method: &str, target: &str, body: &[u8]) -> Answer {
        self.limited(None, method, target, body)
    }

    /// A request that is limited to an SVM by its name.
    pub(crate) fn limited(
        &self,
        svm: Option<&str>,
        method: &str,
        target: &str,
        body: &[u8],
    ) -> Answer {
        let token = STANDARD.encode(format!("admin:{PASSWORD}"));
        let mut headers = vec![("authorization".to_owned(), format!("Basic {token}"))];
        headers.extend(svm.map(|name| ("x-dot-svm-name".to_owned(), name.to_owned())));
        let sent = self.engine.handle(&Request {
            method: method.to_owned(),
            target: format!("/api{target}"),
            headers,
            body: body.to_vec(),
            certificate: None,
        });
        let text = String::from_utf8(sent.body).expect("replies are text");
        Answer {
            status: sent.status,
            headers: sent.headers,
            body: serde_json::from_str(&text).unwrap_or_default(),
            text,
        }
    }

    pub(crate) fn send(&self, method: &str, target: &str, body: &Value) -> Answer {
        self.raw(method, target, body.to_string().as_bytes())
    }

    pub(crate) fn get(&self, target: &str) -> Answer {
        self.raw("GET", target, b"")
    }

    /// Sends what has to be answered with a status.
    #[track_caller]
    pub(crate) fn expect(&self, status: u16, method: &str, target: &str, body: &Value) -> Answer {
        let answer = self.send(method, target, body);
        assert_eq!(answer.status, status, "{method} {target}: {}", answer.text);
        answer
    }

    /// The body of a GET that has to succeed.
    #[track_caller]
    pub(crate) fn read(&self, target: &str) -> Value {
        let answer = self.get(target);
        assert_eq!(answer.status, 200, "GET {target}: {}", answer.text);
        answer.body
    }

    pub(crate) fn wait(&self, time: Duration) {
        self.clock.advance(time);
    }

    /// The record of a job.
    #[track_caller]
    pub(crate) fn job(&self, uuid: &str) -> Value {
        self.read(&format!("/cluster/jobs/{uuid}"))
    }

    /// The path of an account of the cluster.
    pub(crate) fn account(&self, name: &str) -> String {
        format!("/security/accounts/{}/{name}", self.uuid)
    }
}

/// The UUID of the job in a reply.
#[track_caller]
pub(crate) fn job_of(answer: &Answer) -> String {
    let uuid = answer.body["job"]["uuid"].as_str();
    uuid.unwrap_or_else(|| panic!("no job in {}", answer.text))
        .to_owned()
}

/// What is needed to create an account.
pub(crate) fn account(name: &str) -> Value {
    json!({
        "name": name,
        "applications": [{"application": "http", "authentication_methods": ["password"]}],
        "password": "Secret-1234",
    })
}

/// The same with further members.
pub(crate) fn account_with(name: &str, more: &Value) -> Value {
    let mut body = account(name);
    for (member, value) in more.as_object().into_iter().flatten() {
        body[member] = value.clone();
    }
    body
}
