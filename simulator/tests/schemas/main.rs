//! What a GET answers is what the release's document promises: every one is held against its schema, by a validator that is
//! not ours, and nothing may be in a reply that the schema does not name.

mod cluster;

use std::collections::BTreeSet;

use cluster::{Cluster, fill, spec_text};
use jsonschema::Validator;
use ontap_simulator::model::{Api, EndpointKind, Method, Routed, is_stand_in, releases};
use serde_json::{Map, Value, json};

/// Its document mixes the properties of a record and of an envelope on purpose: one server may be several.
const KEY_SERVER: &str = "/security/key-managers/{uuid}/key-servers/{server}";

/// Printed replies have the keys of the role in a privilege that is asked for alone; no schema names them.
const PRIVILEGE: &str = "/security/roles/{owner.uuid}/{name}/privileges/{path}";

/// A spec whose schemas admit nothing that they do not name.
struct Strict {
    document: Value,
}

impl Strict {
    fn of(release: &str) -> Self {
        let mut document: Value =
            serde_json::from_str(&spec_text(release)).expect("a spec is JSON");
        close(&mut document);
        Self { document }
    }

    /// A validator of the reply with this status, or of errors.
    fn validator(&self, template: &str, status: u16) -> Validator {
        let responses = &self.document["paths"][template]["get"]["responses"];
        let response = match responses.get(status.to_string()) {
            Some(response) => response,
            None => &responses["default"],
        };
        let schema = &response["content"]["application/json"]["schema"];
        assert!(
            schema.is_object(),
            "{template} documents no body for {status}"
        );
        // Documents of 9.6 and 9.7 promise the envelope of the collection for some records; printed replies are records.
        let target = self.resolved(schema);
        let envelope = template.ends_with('}') && target["properties"]["records"].is_object();
        let record = &target["properties"]["records"]["items"];
        let schema = match envelope && !KEY_SERVER.eq(template) {
            true => record,
            false => schema,
        };
        let mut reached = Map::new();
        self.reach(schema, &mut reached);
        let root = json!({"allOf": [schema], "components": {"schemas": reached}});
        jsonschema::options()
            .with_draft(jsonschema::Draft::Draft7)
            .should_validate_formats(true)
            .build(&root)
            .unwrap_or_else(|error| panic!("{template}: {error}"))
    }

    fn resolved<'v>(&'v self, schema: &'v Value) -> &'v Value {
        let name = schema["$ref"].as_str().and_then(|r| r.rsplit('/').next());
        name.map_or(schema, |name| &self.document["components"]["schemas"][name])
    }

    fn reach(&self, value: &Value, reached: &mut Map<String, Value>) {
        match value {
            Value::Object(members) => {
                if let Some(name) = members.get("$ref").and_then(Value::as_str) {
                    let name = name.rsplit('/').next().unwrap_or_default();
                    if !reached.contains_key(name) {
                        let schema = self.document["components"]["schemas"][name].clone();
                        reached.insert(name.to_owned(), schema.clone());
                        self.reach(&schema, reached);
                    }
                }
                members
                    .values()
                    .for_each(|value| self.reach(value, reached));
            }
            Value::Array(items) => items.iter().for_each(|value| self.reach(value, reached)),
            _ => {}
        }
    }
}

/// Objects admit what they name. Parts of an `allOf` see each other's properties and stay open.
fn close(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, value) in members.iter_mut() {
                if name != "allOf" {
                    close(value);
                }
            }
            if members.contains_key("properties") && !members.contains_key("allOf") {
                members.insert("additionalProperties".to_owned(), Value::Bool(false));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(close),
        _ => {}
    }
}

/// Takes away what replies have although no document says so; `docs/simulator.md` lists it.
fn undocumented(template: &str, body: &mut Value) {
    match template {
        "/security/audit" | "/security/audit/destinations/{address}/{port}" => {
            body.as_object_mut()
                .and_then(|members| members.remove("_links"));
        }
        "/security/audit/destinations" => {
            let records = body.get_mut("records").and_then(Value::as_array_mut);
            for record in records.into_iter().flatten() {
                record
                    .as_object_mut()
                    .and_then(|members| members.remove("_links"));
            }
        }
        "/security/ipsec" => {
            let number = body["replay_window"]
                .as_str()
                .and_then(|text| text.parse::<u64>().ok());
            if let Some(number) = number {
                body["replay_window"] = json!(number);
            }
        }
        _ => {}
    }
}

/// Holds replies against their schemas, and remembers what was asked.
struct Check {
    strict: Strict,
    faults: Vec<String>,
    asked: usize,
    templates: BTreeSet<String>,
}

impl Check {
    fn get(&mut self, cluster: &Cluster, template: &str, target: &str) -> Value {
        let reply = cluster.get(target);
        self.asked += 1;
        self.templates.insert(template.to_owned());
        if reply.status >= 300 {
            self.faults
                .push(format!("GET {target}: {} {}", reply.status, reply.body));
        }
        let validator = self.strict.validator(template, reply.status);
        let mut body = reply.body.clone();
        undocumented(template, &mut body);
        if let (PRIVILEGE, Some(members)) = (template, body.as_object_mut()) {
            members.remove("owner");
            members.remove("name");
        }
        for error in validator.iter_errors(&body) {
            self.faults.push(format!(
                "GET {target}: at {}: {error}",
                error.instance_path()
            ));
        }
        reply.body
    }
}

#[test]
fn every_get_of_every_release_is_as_documented() {
    let mut summary = String::new();
    for release in releases() {
        let api = Api::of(release).expect("the spec is built in");
        let cluster = Cluster::fresh(release);
        let mut check = Check {
            strict: Strict::of(release),
            faults: Vec::new(),
            asked: 0,
            templates: BTreeSet::new(),
        };
        let reads = |e: &&_| {
            let endpoint: &ontap_simulator::model::Endpoint = e;
            endpoint.operations.contains_key(&Method::Get)
        };
        // Collections first: they say where instances are.
        for (table, template) in api.tables.iter().enumerate().map(|(i, t)| (i, &t.path)) {
            if is_stand_in(template) {
                continue;
            }
            for above in cluster.parents(&api, table) {
                let path = fill(template, &above);
                if api.tables[table].singleton {
                    check.get(&cluster, template, &path);
                    check.get(&cluster, template, &format!("{path}?fields=**"));
                    continue;
                }
                check.get(&cluster, template, &path);
                check.get(&cluster, template, &format!("{path}?return_records=false"));
                check.get(
                    &cluster,
                    template,
                    &format!("{path}?max_records=1&fields=*"),
                );
                check.get(&cluster, template, &format!("{path}?fields=**"));
            }
            let keys = cluster.keys(table);
            if keys.is_empty() {
                check
                    .faults
                    .push(format!("{template} has no record to look at"));
            }
            let Some(instance) = &api.tables[table].instance else {
                continue;
            };
            let readable = api.endpoint(instance).is_some_and(|e| reads(&e));
            if readable && !api.tables[table].singleton {
                for key in keys.iter().take(5) {
                    let path = fill(instance, key);
                    check.get(&cluster, instance, &path);
                    check.get(&cluster, instance, &format!("{path}?fields=**"));
                }
            }
        }
        let documented = api.endpoints.iter().filter(reads);
        let documented = documented.filter(|e| !is_stand_in(&e.template));
        let missing: Vec<&str> = documented
            .filter(|e| !check.templates.contains(&e.template) && e.kind != EndpointKind::Action)
            .map(|e| e.template.as_str())
            .collect();
        assert!(missing.is_empty(), "{release}: never asked: {missing:?}");
        assert!(
            check.faults.is_empty(),
            "{release}:\n{}",
            check.faults.join("\n")
        );
        summary += &format!(
            "{release}: {} templates, {} replies\n",
            check.templates.len(),
            check.asked
        );
    }
    println!("{summary}");
}

#[test]
fn every_operation_of_every_release_answers() {
    for release in releases() {
        let api = Api::of(release).expect("the spec is built in");
        let cluster = Cluster::fresh(release);
        let documented = |e: &&ontap_simulator::model::Endpoint| !is_stand_in(&e.template);
        for endpoint in api.endpoints.iter().filter(documented) {
            for method in endpoint.operations.keys() {
                let names = endpoint.key_names().count();
                let keys = vec!["11111111-2222-3333-4444-555555555555".to_owned(); names];
                let target = fill(&endpoint.template, &keys);
                let body = if *method == Method::Get { "" } else { "{}" };
                let reply = cluster.ask(method.as_str(), &target, body);
                let place = format!("{release} {method} {}", endpoint.template);
                assert!(
                    reply.status < 500 && reply.status != 405,
                    "{place}: {} {}",
                    reply.status,
                    reply.body
                );
                if reply.status >= 300 {
                    let code = reply.body["error"]["code"].as_str();
                    assert!(
                        code.is_some_and(|c| c.parse::<u64>().is_ok()),
                        "{place}: {}",
                        reply.body
                    );
                    assert_ne!(code, Some("3"), "{place}: {}", reply.body);
                }
            }
            assert!(matches!(
                api.route(&["nowhere".to_owned()]),
                Routed::Nowhere
            ));
        }
    }
}
