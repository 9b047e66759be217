//! The items of the crate that a change touches, as our generator names them.
//!
//! Both sides are arranged as codegen arranges them, each alone, with the overlay if there is one. Names come from
//! [`emit::inventory`](crate::emit::inventory); nothing is named here.

mod sided;

use std::collections::{BTreeMap, BTreeSet};

use self::sided::Sided;
use super::change::{Area, Change, Item, ItemState, Report, Rust};
use super::rules::Rule;
use super::side::Side;
use crate::api::{Method, OperationKey, path_shape};
use crate::docs::Documentation;
use crate::emit::{OperationItems, Owner, Place};
use crate::overlay::Overlay;

/// Fills in the items of all changes.
pub fn name_items(
    report: &mut Report,
    old: &Side,
    new: &Side,
    overlay: Option<&Overlay>,
    documentation: Option<&Documentation>,
) {
    if report.changes.is_empty() {
        return;
    }
    let (old, new) = std::thread::scope(|threads| {
        let old = threads.spawn(|| Sided::new(old, overlay, documentation));
        let new = Sided::new(new, overlay, documentation);
        let old = old.join();
        (
            old.expect("arranging reports problems and does not panic"),
            new,
        )
    });
    for change in &mut report.changes {
        let operations: Vec<OperationKey> =
            change.operations.iter().filter_map(|o| key(o)).collect();
        let touched = Touched {
            change,
            operations: &operations,
            old: &old,
            new: &new,
        };
        let mut paths = touched.on(&old);
        paths.append(&mut touched.on(&new));
        let state = |path: String| {
            let state = match (old.all.contains(&path), new.all.contains(&path)) {
                (false, _) => ItemState::Added,
                (_, false) => ItemState::Removed,
                _ => ItemState::Kept,
            };
            Item { path, state }
        };
        let mut items: Vec<Item> = paths.into_iter().map(state).collect();
        items.retain(|item| belongs(change.rule, item.state));
        items.sort_by_cached_key(order);
        let calls = touched.each(&old).chain(touched.each(&new));
        let calls: BTreeSet<String> = calls.flat_map(|o| o.methods.iter().cloned()).collect();
        change.items = items;
        change.calls = calls.into_iter().collect();
    }
}

/// Whether a rule can be why an item is in such a state; where it cannot, another change says why.
fn belongs(rule: &Rule, state: ItemState) -> bool {
    match rule.id {
        id if id.starts_with("error-code-") => true,
        // What documents say adds and removes nothing.
        _ if rule.rust <= Rust::Patch => state == ItemState::Kept,
        id if id.ends_with("enum-value-added") => state != ItemState::Removed,
        id if id.ends_with("enum-value-removed") => state != ItemState::Added,
        _ => true,
    }
}

/// What readers look for first: calls, then fields and values, types, constants. The shortest of several members is
/// that of what is read.
fn order(item: &Item) -> (ItemState, usize, usize, String) {
    let rank = rank(item);
    let length = if rank == 1 { item.path.len() } else { 0 };
    (item.state, rank, length, item.path.clone())
}

fn rank(item: &Item) -> usize {
    let is_type = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_uppercase())
            && name.contains(|c: char| c.is_ascii_lowercase())
    };
    let mut last = item.path.rsplit("::");
    match (last.next(), last.next()) {
        _ if item.path.contains('(') => 0,
        (_, Some(owner)) if is_type(owner) => 1,
        (Some(name), _) if is_type(name) => 2,
        _ => 3,
    }
}

/// The operation behind a label such as `GET /security/accounts`.
fn key(label: &str) -> Option<OperationKey> {
    let (word, path) = label.split_once(' ')?;
    Some(OperationKey {
        method: Method::ALL.into_iter().find(|m| m.as_str() == word)?,
        shape: path_shape(path),
    })
}

/// A change whose items are looked up.
struct Touched<'t> {
    change: &'t Change,
    operations: &'t [OperationKey],
    old: &'t Sided,
    new: &'t Sided,
}

type Paths = BTreeSet<String>;

impl Touched<'_> {
    /// What one side has of it.
    fn on(&self, side: &Sided) -> Paths {
        match self.change.rule.area {
            Area::Parameter => self.parameter(side),
            Area::Property | Area::Schema => self.property(side),
            Area::Path | Area::Operation | Area::Body | Area::Response => self.operation(side),
        }
    }

    fn each<'s>(&'s self, side: &'s Sided) -> impl Iterator<Item = &'s OperationItems> {
        let found = |key: &OperationKey| side.inventory.operations.get(key);
        self.operations.iter().filter_map(found)
    }

    fn operation(&self, side: &Sided) -> Paths {
        let id = self.change.rule.id;
        let mut paths = Paths::new();
        if id.starts_with("error-code-") {
            return self.codes(id == "error-code-added");
        }
        if id.starts_with("error-response-") || id.starts_with("response-header-") {
            return paths;
        }
        if id.starts_with("response-body-") && !self.change.topic.starts_with('2') {
            return paths;
        }
        for items in self.each(side) {
            match id {
                "path-key-renamed" => paths.extend(items.handles.iter().cloned()),
                "path-added" | "path-removed" | "path-moved" => {
                    paths.extend(items.types.iter().chain(&items.handles).cloned());
                }
                "operation-added" | "operation-removed" => {
                    paths.extend(items.types.iter().cloned());
                }
                _ => {}
            }
            let descriptor = matches!(
                id,
                "operation-id-changed"
                    | "expensive-property-added"
                    | "expensive-property-removed"
                    | "response-added"
                    | "response-removed"
                    | "response-code-changed"
                    | "response-became-job"
                    | "response-became-synchronous"
            );
            let constructor = items.constructor.as_ref();
            if descriptor {
                paths.insert(items.descriptor.clone());
            } else if let Some(new) = constructor.filter(|_| id.starts_with("requirement-")) {
                paths.insert(new.clone());
            } else {
                paths.extend(items.methods.iter().cloned());
            }
        }
        if id.starts_with("path-") || id == "operation-added" || id == "operation-removed" {
            // Types that others use as well say nothing about this.
            let both = |path: &String| self.old.all.contains(path) && self.new.all.contains(path);
            paths.retain(|path| id == "path-key-renamed" || !both(path));
        }
        paths
    }

    /// Constants of the codes that came, or went.
    fn codes(&self, came: bool) -> Paths {
        let (from, to) = match came {
            true => (self.old, self.new),
            false => (self.new, self.old),
        };
        let mut paths = Paths::new();
        for key in self.operations {
            let Some(items) = to.inventory.operations.get(key) else {
                continue;
            };
            let before = from.inventory.operations.get(key);
            let known = |code: &u64| before.is_some_and(|items| items.codes.contains_key(code));
            let news = items.codes.iter().filter(|(code, _)| !known(code));
            paths.extend(news.map(|(_, path)| path.clone()));
        }
        paths
    }

    fn parameter(&self, side: &Sided) -> Paths {
        let mut paths = Paths::new();
        for key in self.operations {
            let places = self.sides(side).map(|side| {
                let items = side.inventory.operations.get(key)?;
                items.parameters.get(&self.change.topic).cloned()
            });
            self.collect(&mut paths, places);
        }
        paths
    }

    /// The side itself, then the other one.
    fn sides<'s>(&'s self, side: &'s Sided) -> [&'s Sided; 2] {
        let other = match std::ptr::eq(side, self.old) {
            true => self.new,
            false => self.old,
        };
        [side, other]
    }

    fn property(&self, side: &Sided) -> Paths {
        let mut paths = Paths::new();
        for owner in self.owners() {
            let places = self
                .sides(side)
                .map(|side| side.place(&owner, &self.path(side), self.fallback(side)));
            self.collect(&mut paths, places);
        }
        for filter in &self.change.filters {
            for items in self.each(side) {
                let place = items.parameters.get(filter);
                paths.extend(place.into_iter().flat_map(|place| place.fields.clone()));
            }
        }
        paths
    }

    /// What the path of the property starts from.
    fn owners(&self) -> Vec<Owner> {
        let change = self.change;
        if !change.models.is_empty() {
            return change.models.iter().cloned().map(Owner::Schema).collect();
        }
        let mut owners = Vec::new();
        for key in self.operations {
            if change.direction.request() {
                owners.push(Owner::Body(key.clone()));
            }
            if change.direction.response() {
                owners.push(Owner::Reply(key.clone()));
            }
        }
        owners
    }

    /// The path of the property on one side: a renamed one had another last name.
    fn path(&self, side: &Sided) -> String {
        let topic = &self.change.topic;
        let renamed = self.change.rule.id == "property-renamed" && std::ptr::eq(side, self.old);
        match (&self.change.before, topic.rsplit_once('.')) {
            (Some(name), Some((front, _))) if renamed => format!("{front}.{name}"),
            (Some(name), None) if renamed => name.clone(),
            _ => topic.clone(),
        }
    }

    /// The schema that the place on one side names: it may have had another name.
    fn fallback(&self, side: &Sided) -> Option<&str> {
        let place = match std::ptr::eq(side, self.old) {
            true => &self.change.old,
            false => &self.change.new,
        };
        let mut tokens = place.as_ref()?.pointer.split('/');
        tokens.find(|token| matches!(*token, "schemas" | "definitions"))?;
        tokens.next()
    }

    /// Takes what a rule is about from a place of this side, next to that of the other side.
    fn collect(&self, paths: &mut Paths, places: [Option<Place>; 2]) {
        let [Some(here), there] = places else { return };
        let rule = self.change.rule;
        if rule.id.contains("enum-value-") {
            let other = there.map(|place| place.values).unwrap_or_default();
            let changed: BTreeMap<_, _> = here
                .values
                .iter()
                .filter(|(text, _)| !other.contains_key(*text))
                .collect();
            paths.extend(changed.into_values().flatten().cloned());
            // Which values changed is known from the side that has more of them.
            if !paths.is_empty() || !other.is_empty() {
                return;
            }
        }
        if rule.area == Area::Schema && self.change.topic.is_empty() {
            paths.extend(here.types);
            return;
        }
        paths.extend(here.fields);
        let of_type = matches!(rule.area, Area::Schema)
            || rule.id.contains("-enum-")
            || rule.id.ends_with("-type-changed")
            || rule.id.ends_with("property-added")
            || rule.id.ends_with("property-removed");
        if of_type {
            paths.extend(here.types);
        }
    }
}
