//! From a case to steps: the sequence that every class goes through.

use std::collections::BTreeMap;

use ontap_simulator::model::Api;
use serde_json::{Map, Value, json};

use super::cases::{Case, Cases, Given};
use super::documented::mark_absent;
use super::{Class, Classes, Step};
use crate::failure::{Failure, failed};

/// All steps for one version of the client against one release.
pub(crate) fn expand(
    cases: &Cases,
    version: &str,
    classes: &Classes,
    api: &Api,
) -> Result<Vec<Step>, Failure> {
    for name in classes.keys() {
        if !cases.classes.iter().any(|case| case.class == *name) {
            return Err(failed(format!(
                "cases.yaml has nothing about the class {name}"
            )));
        }
    }
    let mut steps = given_steps(&cases.prelude, "prelude", None, classes, api)?;
    for example in cases
        .examples
        .iter()
        .filter(|e| e.clients.iter().any(|c| c == version))
    {
        steps.extend(given_steps(
            &example.before,
            &example.example,
            None,
            classes,
            api,
        )?);
        steps.push(Step {
            id: format!("example.{}", example.example),
            call: "example".to_owned(),
            example: Some(example.example.clone()),
            arguments: example.arguments.clone(),
            ..Step::default()
        });
    }
    for case in &cases.classes {
        let Some(class) = classes.get(&case.class) else {
            continue;
        };
        let case = case.of_version(version)?;
        steps.extend(given_steps(
            &case.before,
            &case.class,
            Some(&case),
            classes,
            api,
        )?);
        let sequence = Sequence {
            case: &case,
            class,
            api,
            steps: Vec::new(),
        };
        steps.extend(sequence.steps()?);
        steps.extend(given_steps(
            &case.after,
            &case.class,
            Some(&case),
            classes,
            api,
        )?);
    }
    Ok(steps)
}

fn given_steps(
    given: &[Given],
    context: &str,
    case: Option<&Case>,
    classes: &Classes,
    api: &Api,
) -> Result<Vec<Step>, Failure> {
    let step = |given: &Given| {
        let class = given
            .class
            .clone()
            .or_else(|| case.map(|c| c.class.clone()))
            .unwrap_or_default();
        let path = given
            .path
            .clone()
            .or_else(|| case.map(|c| c.path.clone()))
            .unwrap_or_default();
        let known = classes.get(&class);
        let known =
            known.ok_or_else(|| failed(format!("{context}.{}: no class {class}", given.id)))?;
        let mut step = Step {
            id: format!("{context}.{}", given.id),
            class,
            path,
            call: given.call.clone(),
            above: given.above.clone(),
            keys: given.keys.clone(),
            key_names: known.own_keys().to_vec(),
            body: given.body.clone(),
            query: given.query.clone(),
            hydrate: given.hydrate,
            save: given.save.clone(),
            fails: given.fails.into_iter().collect(),
            ..Step::default()
        };
        if given.above.is_empty() && known.above() > 0 {
            step.above = case.map(|c| c.above.clone()).unwrap_or_default();
        }
        mark_absent(&mut step, api);
        Ok(step)
    };
    given.iter().map(step).collect()
}

struct Sequence<'a> {
    case: &'a Case,
    class: &'a Class,
    api: &'a Api,
    steps: Vec<Step>,
}

impl Sequence<'_> {
    fn steps(mut self) -> Result<Vec<Step>, Failure> {
        self.look();
        self.make();
        self.read();
        self.change();
        self.act()?;
        self.remove();
        Ok(self.steps)
    }

    fn step(&self, name: &str, call: &str) -> Step {
        Step {
            id: format!("{}.{name}", self.case.class),
            class: self.case.class.clone(),
            path: self.case.path.clone(),
            call: call.to_owned(),
            above: self.case.above.clone(),
            key_names: self.class.own_keys().to_vec(),
            query: self.case.parameters.get(call).cloned().unwrap_or_default(),
            ..Step::default()
        }
    }

    /// Takes a step over, if the client has the call.
    fn push(&mut self, mut step: Step) {
        let name = step.id.rsplit('.').next().unwrap_or_default().to_owned();
        let has = self.class.calls.contains(&step.call) || self.class.actions.contains(&step.call);
        if !has || self.case.skip.contains_key(&name) {
            return;
        }
        if let Some(status) = self.case.fails.get(&name) {
            step.fails = vec![*status];
        }
        mark_absent(&mut step, self.api);
        self.steps.push(step);
    }

    fn is_singleton(&self) -> bool {
        self.class.keys.is_empty() && !self.class.calls.iter().any(|call| call == "get_collection")
    }

    /// The keys of one of the case's records: `a` and `b` are those that were created.
    fn keys(&self, record: &str) -> Map<String, Value> {
        let names = self.class.own_keys().iter().enumerate();
        names
            .map(|(i, name)| (name.clone(), format!("${record}.{i}").into()))
            .collect()
    }

    fn look(&mut self) {
        let mut all = self.step("all", "get_collection");
        if self.case.create.is_empty() {
            all.save
                .insert("a".to_owned(), "keys of /records/0".to_owned());
        }
        self.push(all);
        self.push(self.step("count", "count_collection"));
    }

    fn make(&mut self) {
        for (index, body) in self.case.create.iter().take(2).enumerate() {
            let record = ["a", "b"][index];
            let name = ["post", "post_hydrate"][index];
            let mut step = self.step(name, "post");
            step.body = Some(body.clone());
            step.hydrate = index == 1;
            let from = if step.hydrate {
                "keys of /record"
            } else {
                "/keys"
            };
            step.save.insert(record.to_owned(), from.to_owned());
            self.push(step);
        }
        if let Some(body) = self.case.create.first().filter(|_| self.case.again) {
            let mut step = self.step("post_again", "post");
            step.body = Some(body.clone());
            step.fails = vec![409];
            self.push(step);
        }
        if self.case.create.is_empty() {
            let mut step = self.step("post", "post");
            step.body = Some(json!({}));
            self.push(step);
        }
    }

    fn read(&mut self) {
        let mut get = self.step("get", "get");
        get.keys = self.keys("a");
        let mut fields = self.step("get_fields", "get");
        fields.keys = get.keys.clone();
        self.push(get);
        if let Some(names) = &self.case.fields {
            fields
                .query
                .insert("fields".to_owned(), names.clone().into());
            self.push(fields);
        }
        let filter = &self.case.filter;
        let filtered = |mut step: Step, more: &[(&str, Value)]| {
            step.query.extend(filter.clone());
            step.query.extend(
                more.iter()
                    .map(|(name, value)| ((*name).to_owned(), value.clone())),
            );
            step
        };
        let fields = self.case.fields.clone().unwrap_or_else(|| "*".to_owned());
        self.push(filtered(
            self.step("filtered", "get_collection"),
            &[("fields", fields.into())],
        ));
        self.push(filtered(
            self.step("paged", "get_collection"),
            &[("max_records", json!(1))],
        ));
        self.push(filtered(
            self.step("fast", "fast_get_collection"),
            &[("fields", json!("*"))],
        ));
        self.push(filtered(
            self.step("count_filtered", "count_collection"),
            &[],
        ));
        let mut find = self.step("find", "find");
        find.query = self.keys("a");
        self.push(find);
    }

    fn change(&mut self) {
        let Some(last) = self.case.change.last().cloned().or(Some(json!({}))) else {
            return;
        };
        let change = |index: usize| {
            self.case
                .change
                .get(index)
                .cloned()
                .unwrap_or_else(|| last.clone())
        };
        let mut patch = self.step("patch", "patch");
        patch.keys = self.keys("a");
        let mut hydrate = self.step("patch_hydrate", "patch");
        hydrate.keys = patch.keys.clone();
        hydrate.hydrate = true;
        patch.body = Some(change(0));
        hydrate.body = Some(change(1));
        let mut by_query = self.step("patch_collection", "patch_collection");
        by_query.query.extend(self.keys("a"));
        by_query.body = Some(change(2));
        let mut by_records = self.step("patch_records", "patch_collection");
        by_records.records = Some(vec![json!({"keys": self.keys("a"), "body": change(3)})]);
        self.push(patch);
        self.push(hydrate);
        self.push(by_query);
        if self.has_records() {
            self.push(by_records);
        }
    }

    /// Whether the client has calls with records; they came together.
    fn has_records(&self) -> bool {
        self.class
            .calls
            .iter()
            .any(|call| call == "fast_get_collection")
    }

    fn act(&mut self) -> Result<(), Failure> {
        let actions: BTreeMap<_, _> = self.case.actions.clone();
        for name in &self.class.actions.clone() {
            if self.case.skip.contains_key(name) {
                continue;
            }
            let body = actions.get(name).ok_or_else(|| {
                failed(format!(
                    "{}: cases.yaml has no body of {name}",
                    self.case.class
                ))
            })?;
            let mut step = self.step(name, name);
            step.keys = self.keys("a");
            step.body = Some(body.clone());
            self.push(step);
        }
        Ok(())
    }

    fn remove(&mut self) {
        let created = &self.case.create;
        let mut delete = self.step("delete", "delete");
        delete.keys = self.keys(if created.len() > 1 { "b" } else { "a" });
        let mut by_query = self.step("delete_collection", "delete_collection");
        by_query.query.extend(self.keys("a"));
        let mut gone = self.step("get_gone", "get");
        gone.keys = self.keys("a");
        gone.fails = vec![404];
        self.push(delete);
        if self.is_singleton() {
            return;
        }
        self.push(by_query);
        let deleted = self.class.calls.iter().any(|call| call == "delete");
        if !self.case.create.is_empty() && deleted {
            self.push(gone);
        }
        self.many();
    }

    /// Several records at once: those that were not created yet, or the first ones again, which are gone by now.
    fn many(&mut self) {
        let created = &self.case.create;
        let new: Vec<_> = if created.len() > 2 {
            created[2..].to_vec()
        } else {
            created.clone()
        };
        let names = ["c", "d"];
        let mut create = self.step("post_collection", "post_collection");
        for (index, record) in names.iter().take(new.len()).enumerate() {
            let pointer = format!("keys of /records/{index}");
            create.save.insert((*record).to_owned(), pointer);
        }
        create.records = Some(if new.is_empty() {
            vec![json!({})]
        } else {
            new.clone()
        });
        self.push(create);
        if !self.has_records() {
            return;
        }
        let mut delete = self.step("delete_records", "delete_collection");
        let record = |record: &&str| json!({"keys": self.keys(record)});
        delete.records = Some(match new.len() {
            0 => vec![record(&"a")],
            more => names.iter().take(more).map(record).collect(),
        });
        if new.is_empty() {
            // It is gone already, and the job tells.
            delete.fails = vec![0];
        }
        self.push(delete);
    }
}
