//! A cluster without a network, asked as a client would.

#![allow(dead_code, reason = "each test uses a part of it")]

use std::sync::Arc;

use ontap_simulator::clock::Clock;
use ontap_simulator::engine::Engine;
use ontap_simulator::message::Request;
use ontap_simulator::model::{Api, TableId};
use ontap_simulator::seed;
use ontap_simulator::store::Record;
use serde_json::{Value, json};

/// A reply, parsed.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Value,
    pub(crate) text: String,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let same = |(known, _): &&(&str, String)| known.eq_ignore_ascii_case(name);
        self.headers
            .iter()
            .find(same)
            .map(|(_, value)| value.as_str())
    }
}

/// A cluster as it comes out of the box.
pub(crate) struct Cluster {
    pub(crate) engine: Arc<Engine>,
}

impl Cluster {
    pub(crate) fn fresh(release: &str) -> Self {
        let api = Api::of(release).expect("the spec is built in");
        let options = seed::Options {
            samples: true,
            ..seed::Options::default()
        };
        let mut state = seed::fresh(api, Arc::new(Clock::default()), &options);
        let job = "33333333-1111-2222-3333-444444444444";
        let record = json!({
            "uuid": job, "description": "POST /api/security/roles", "state": "success", "message": "success",
            "code": 0, "start_time": "2021-04-10T09:51:13+00:00", "end_time": "2021-04-10T09:51:14+00:00",
        });
        let jobs = state
            .rows_mut("/cluster/jobs")
            .expect("each release has jobs");
        jobs.insert(vec![job.to_owned()], Record::new(record));
        Self {
            engine: Engine::new(state),
        }
    }

    /// Asks as `admin`. `target` begins below `/api`.
    pub(crate) fn ask(&self, method: &str, target: &str, body: &str) -> Answer {
        let request = Request {
            method: method.to_owned(),
            target: format!("/api{target}"),
            // admin:Simulated-1
            headers: vec![(
                "authorization".to_owned(),
                "Basic YWRtaW46U2ltdWxhdGVkLTE=".to_owned(),
            )],
            body: body.as_bytes().to_vec(),
            certificate: None,
        };
        let sent = self.engine.handle(&request);
        let text = String::from_utf8(sent.body).expect("replies are UTF-8");
        Answer {
            status: sent.status,
            headers: sent.headers,
            body: serde_json::from_str(&text).unwrap_or(Value::Null),
            text,
        }
    }

    pub(crate) fn get(&self, target: &str) -> Answer {
        self.ask("GET", target, "")
    }

    /// The keys of all records of a table.
    pub(crate) fn keys(&self, table: TableId) -> Vec<Vec<String>> {
        self.engine
            .with(|state| state.tables[table].keys().cloned().collect())
    }

    /// The keys of the records that a table's records lie below: one empty list where there are none.
    pub(crate) fn parents(&self, api: &Api, table: TableId) -> Vec<Vec<String>> {
        let above = api.tables[table].above;
        let mut parents: Vec<Vec<String>> = self
            .keys(table)
            .into_iter()
            .map(|key| key[..above].to_vec())
            .collect();
        parents.dedup();
        if above == 0 {
            parents = vec![Vec::new()];
        }
        parents
    }
}

/// A template with these keys.
pub(crate) fn fill(template: &str, keys: &[String]) -> String {
    let mut keys = keys.iter();
    let segments = template
        .split('/')
        .map(|segment| match segment.starts_with('{') {
            true => encode(keys.next().map_or("", String::as_str)),
            false => segment.to_owned(),
        });
    segments.collect::<Vec<_>>().join("/")
}

fn encode(key: &str) -> String {
    let byte = |b: u8| match b {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' => char::from(b).to_string(),
        _ => format!("%{b:02X}"),
    };
    key.bytes().map(byte).collect()
}

/// The text of a spec.
pub(crate) fn spec_text(release: &str) -> String {
    let path = format!(
        "{}/../spec/ontap-{release}.json",
        env!("CARGO_MANIFEST_DIR")
    );
    std::fs::read_to_string(path).expect("the spec is there")
}
