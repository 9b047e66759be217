//! What all comparisons share: both documents, who reaches what, and what was found so far.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Area, Direction, Rust, Wire};
use super::fold::{Records, family};
use super::judge::{Judge, Origin};
use super::reach::{Both, Uses, reach};
use super::rules::{Rule, rule};
use super::side::Side;
use super::view::{At, View};
use crate::api::OperationKey;

/// The same place in both documents.
#[derive(Clone, Debug)]
pub(super) struct Pair<'a> {
    pub(super) old: At<'a>,
    pub(super) new: At<'a>,
}

/// A change on its way: operations are numbers, places are pointers.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) rule: &'static Rule,
    pub(super) wire: Wire,
    pub(super) rust: Rust,
    pub(super) direction: Direction,
    pub(super) subject: String,
    /// What is the same in all operations that have it: a parameter's name, a property's path, a list of codes.
    pub(super) topic: String,
    /// What tells it from its siblings: the name of the property or parameter, without what holds it.
    pub(super) name: String,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
    pub(super) old: Option<String>,
    pub(super) new: Option<String>,
    pub(super) operations: BTreeSet<usize>,
    pub(super) models: Vec<String>,
    pub(super) filters: Vec<String>,
    /// Where its Rust items come from; without it the rule's verdict holds.
    pub(super) origin: Option<Origin>,
}

impl Found {
    /// A change of something that travels in the directions of its uses.
    pub(super) fn new(id: &str, subject: &str, uses: &Uses) -> Self {
        let mut found = Self::plain(id, subject, uses.all());
        found.go(Direction::of(uses.request(), uses.response()));
        found
    }

    /// A change without a direction.
    pub(super) fn plain(id: &str, subject: &str, operations: BTreeSet<usize>) -> Self {
        let rule = rule(id);
        Self {
            rule,
            wire: rule.request,
            rust: rule.rust,
            direction: Direction::None,
            subject: subject.to_owned(),
            topic: subject.to_owned(),
            name: String::new(),
            before: None,
            after: None,
            old: None,
            new: None,
            operations,
            models: Vec::new(),
            filters: Vec::new(),
            origin: None,
        }
    }

    /// Sets the direction, and with it the verdict on the wire.
    pub(super) fn go(&mut self, direction: Direction) {
        let request = Some(self.rule.request).filter(|_| direction.request());
        let response = Some(self.rule.response).filter(|_| direction.response());
        self.wire = request.max(response).unwrap_or(self.rule.request);
        self.direction = direction;
    }

    pub(super) fn of(mut self, origin: Origin) -> Self {
        self.origin = Some(origin);
        self
    }

    pub(super) fn at(mut self, pair: &Pair<'_>) -> Self {
        self.old = Some(pair.old.pointer.clone());
        self.new = Some(pair.new.pointer.clone());
        self
    }

    pub(super) fn gone(mut self, old: &At<'_>, parent: &At<'_>) -> Self {
        self.old = Some(old.pointer.clone());
        self.new = Some(parent.pointer.clone());
        self
    }

    pub(super) fn come(mut self, parent: &At<'_>, new: &At<'_>) -> Self {
        self.old = Some(parent.pointer.clone());
        self.new = Some(new.pointer.clone());
        self
    }

    pub(super) fn values(mut self, before: Option<String>, after: Option<String>) -> Self {
        (self.before, self.after) = (before, after);
        self
    }

    pub(super) fn topic(mut self, topic: impl Into<String>) -> Self {
        self.topic = topic.into();
        self
    }

    pub(super) fn named(mut self, name: &str) -> Self {
        name.clone_into(&mut self.name);
        self
    }
}

/// Two named schemas that are one schema, or stand at one place.
pub(super) struct Waiting<'a> {
    pub(super) old: &'a str,
    pub(super) new: &'a str,
    /// Who reaches them, where that is only the place at hand.
    pub(super) uses: Option<Both>,
}

/// A comparison on its way.
pub(super) struct Comparison<'a> {
    pub(super) old: View<'a>,
    pub(super) new: View<'a>,
    pub(super) labels: Vec<String>,
    pub(super) numbers: BTreeMap<OperationKey, usize>,
    pub(super) waiting: Vec<Waiting<'a>>,
    pub(super) met: BTreeSet<(&'a str, &'a str)>,
    /// Pairs of different schemas, and who reaches them at one place.
    partly: BTreeMap<(&'a str, &'a str), Both>,
    old_reach: BTreeMap<&'a str, Uses>,
    new_reach: BTreeMap<&'a str, Uses>,
    pub(super) judge: Judge<'a>,
    pub(super) records: Records,
    pub(super) found: Vec<Found>,
}

/// The named schemas that operations take and give, alone or in a list of records, by family of paths.
fn records(views: [&View<'_>; 2]) -> Records {
    let mut records = Records::new();
    for view in views {
        for operation in view.operations.values() {
            let replies = operation.at.members("responses").into_values();
            let replies = replies.map(|at| view.shared(at));
            let messages = operation.at.child("requestBody").into_iter().chain(replies);
            let schemas = messages.filter_map(|at| view.target(&at.content()?).name);
            let own = records
                .entry(family(operation.path).to_owned())
                .or_default();
            for name in schemas {
                own.insert(name.to_owned());
                own.extend(view.records(name).map(str::to_owned));
            }
        }
    }
    records
}

impl<'a> Comparison<'a> {
    pub(super) fn new(old: &'a Side, new: &'a Side) -> Self {
        let judge = Judge::new(old, new);
        let (old, new) = (View::new(&old.spec.document), View::new(&new.spec.document));
        let mut numbers = BTreeMap::new();
        let mut labels = Vec::new();
        for (key, operation) in new.operations.iter().chain(&old.operations) {
            if !numbers.contains_key(key) {
                numbers.insert(key.clone(), labels.len());
                labels.push(operation.label());
            }
        }
        // Operations that only one side has are one change each; what they alone reach is part of that.
        let common: BTreeMap<OperationKey, usize> = numbers
            .iter()
            .filter(|(key, _)| old.operations.contains_key(key) && new.operations.contains_key(key))
            .map(|(key, number)| (key.clone(), *number))
            .collect();
        Self {
            records: records([&old, &new]),
            old_reach: reach(&old, &common),
            new_reach: reach(&new, &common),
            old,
            new,
            labels,
            numbers,
            waiting: Vec::new(),
            met: BTreeSet::new(),
            partly: BTreeMap::new(),
            judge,
            found: Vec::new(),
        }
    }

    /// Adds a change. What no direction reaches is none.
    pub(super) fn add(&mut self, mut found: Found) {
        if let Some(origin) = &found.origin {
            let verdict = self.judge.verdict(origin);
            // Documentation of the crate says nothing of these.
            let silent = found.rule.id.starts_with("additional-properties")
                || found.rule.id.starts_with("property-required");
            found.rust = match verdict {
                Rust::Patch if silent => Rust::None,
                verdict => found.rust.min(verdict),
            };
        }
        let travels = matches!(found.rule.area, Area::Property | Area::Schema);
        if !travels || found.direction != Direction::None {
            self.found.push(found);
        }
    }

    /// Adds a change of what stands at a place. Types of records and bodies are seen in the methods that have them.
    pub(super) fn add_type(&mut self, mut found: Found, uses: &Uses) {
        let place = found.origin.take();
        let place = place.map_or(Rust::None, |origin| self.judge.verdict(&origin));
        let methods = self.numbers.iter().filter(|(_, number)| {
            matches!(found.topic.as_str(), "" | "records") && uses.all().contains(number)
        });
        let methods = methods.map(|(key, _)| self.judge.verdict(&Origin::Method(key.clone())));
        let verdict = methods.max().unwrap_or(Rust::None).max(place);
        found.rust = found.rust.min(verdict);
        self.add(found);
    }

    /// Whether an operation that both have is another method, or takes a body with another constructor.
    pub(super) fn method_differs(&self, key: &OperationKey) -> bool {
        self.judge.verdict(&Origin::Method(key.clone())) == Rust::Major
            || self.judge.constructor_differs(key)
    }

    /// Whether operations that came or went have to do with an operation: their paths begin alike, or they take the same.
    pub(super) fn related(&self, found: &Found, number: usize) -> bool {
        let path = |i: usize| self.labels[i].split_once(' ').map_or("", |(_, path)| path);
        let family = |i: usize| path(i).split("/{").next().unwrap_or_default();
        let key = |i: usize| {
            self.numbers
                .iter()
                .find(|(_, n)| **n == i)
                .map(|(key, _)| key)
        };
        let same_body = |i: usize| match (key(i), key(number)) {
            (Some(a), Some(b)) => self.judge.same_payload(a, b),
            _ => false,
        };
        let mut operations = found.operations.iter().copied();
        operations.any(|i| family(i) == family(number) || same_body(i))
    }

    /// Who reaches two schemas.
    pub(super) fn uses(&self, old: &str, new: &str) -> Both {
        Both {
            old: self.old_reach.get(old).cloned().unwrap_or_default(),
            new: self.new_reach.get(new).cloned().unwrap_or_default(),
        }
    }

    /// Has two named schemas compared later, once; those that only stand at one place, once for all who reach it.
    pub(super) fn later(&mut self, old: &'a str, new: &'a str, uses: Option<Both>) {
        let Some(uses) = uses else {
            if self.met.insert((old, new)) {
                let uses = None;
                self.waiting.push(Waiting { old, new, uses });
            }
            return;
        };
        let known = self.partly.entry((old, new)).or_default();
        let all = known.join(&uses);
        if all != *known {
            *known = all.clone();
            let uses = Some(all);
            self.waiting.push(Waiting { old, new, uses });
        }
    }
}
