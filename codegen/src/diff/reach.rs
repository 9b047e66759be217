//! Which operations reach which schemas, and from which side.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

use super::view::{At, View};
use crate::api::{Access, Method, OperationKey};

/// From which side a schema is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Side {
    /// Replies.
    Read,
    /// POST bodies.
    Create,
    /// PATCH bodies.
    Modify,
    /// Elements of lists in PATCH bodies, which are sent whole.
    Element,
}

impl Side {
    pub(super) const ALL: [Self; 4] = [Self::Read, Self::Create, Self::Modify, Self::Element];

    /// The side of a request body.
    pub(super) fn of_body(method: Method) -> Self {
        match method {
            Method::Post => Self::Create,
            _ => Self::Modify,
        }
    }

    /// The side of the items of a list.
    pub(super) fn of_items(self) -> Self {
        match self {
            Self::Modify => Self::Element,
            side => side,
        }
    }

    /// Whether a property with this access is there.
    pub(super) fn sees(self, access: Access) -> bool {
        match self {
            Self::Read => access.read,
            Self::Create => access.create,
            Self::Modify => access.modify,
            Self::Element => access.create || access.modify,
        }
    }
}

/// Numbers of operations.
pub(super) type Operations = Rc<BTreeSet<usize>>;

/// The operations that reach a node, by side.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Uses([Operations; 4]);

impl Uses {
    pub(super) fn one(side: Side, operation: usize) -> Self {
        let mut uses = Self::default();
        uses.0[side as usize] = Rc::new(BTreeSet::from([operation]));
        uses
    }

    pub(super) fn of(&self, side: Side) -> &BTreeSet<usize> {
        &self.0[side as usize]
    }

    pub(super) fn has(&self, side: Side) -> bool {
        !self.of(side).is_empty()
    }

    pub(super) fn is_empty(&self) -> bool {
        Side::ALL.iter().all(|side| !self.has(*side))
    }

    pub(super) fn request(&self) -> bool {
        self.has(Side::Create) || self.has(Side::Modify) || self.has(Side::Element)
    }

    pub(super) fn response(&self) -> bool {
        self.has(Side::Read)
    }

    pub(super) fn all(&self) -> BTreeSet<usize> {
        self.0.iter().flat_map(|set| set.iter().copied()).collect()
    }

    pub(super) fn join(&self, other: &Self) -> Self {
        let mut joined = self.clone();
        for (mine, theirs) in joined.0.iter_mut().zip(&other.0) {
            if !theirs.is_subset(mine) {
                *mine = Rc::new(mine.union(theirs).copied().collect());
            }
        }
        joined
    }

    /// Only the sides that a test lets through.
    pub(super) fn only(&self, test: impl Fn(Side) -> bool) -> Self {
        let mut some = self.clone();
        for side in Side::ALL.into_iter().filter(|side| !test(*side)) {
            some.0[side as usize] = Operations::default();
        }
        some
    }

    /// As the items of a list are reached.
    pub(super) fn items(&self) -> Self {
        let mut items = self.clone();
        if items.has(Side::Modify) {
            let modify = std::mem::take(&mut items.0[Side::Modify as usize]);
            let both = items.of(Side::Element).union(&modify).copied().collect();
            items.0[Side::Element as usize] = Rc::new(both);
        }
        items
    }
}

/// Who reaches a node in each of the two documents: what stands above it may be for other verbs in one of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Both {
    pub(super) old: Uses,
    pub(super) new: Uses,
}

impl Both {
    /// Reached in both documents alike.
    pub(super) fn same(uses: Uses) -> Self {
        Self {
            old: uses.clone(),
            new: uses,
        }
    }

    /// As a property with these access flags is reached.
    pub(super) fn seen(&self, old: Access, new: Access) -> Self {
        Self {
            old: self.old.only(|side| side.sees(old)),
            new: self.new.only(|side| side.sees(new)),
        }
    }

    pub(super) fn items(&self) -> Self {
        Self {
            old: self.old.items(),
            new: self.new.items(),
        }
    }

    pub(super) fn join(&self, other: &Self) -> Self {
        Self {
            old: self.old.join(&other.old),
            new: self.new.join(&other.new),
        }
    }

    /// Who reaches it in at least one document.
    pub(super) fn either(&self) -> Uses {
        self.old.join(&self.new)
    }

    /// Who reaches it in both documents.
    pub(super) fn common(&self) -> Uses {
        let mut common = self.old.clone();
        for (mine, theirs) in common.0.iter_mut().zip(&self.new.0) {
            if mine != theirs {
                *mine = Rc::new(mine.intersection(theirs).copied().collect());
            }
        }
        common
    }

    /// Whom a difference concerns: who had it before and has it still. Where that is nobody, everybody.
    pub(super) fn concerned(&self) -> Uses {
        let common = self.common();
        match common.is_empty() {
            true => self.either(),
            false => common,
        }
    }
}

type Need<'a> = (&'a str, Side);

/// Every schema with the operations that reach it.
pub(super) fn reach<'a>(
    view: &View<'a>,
    numbers: &BTreeMap<OperationKey, usize>,
) -> BTreeMap<&'a str, Uses> {
    let mut edges: HashMap<Need<'a>, Vec<Need<'a>>> = HashMap::new();
    let mut sets: BTreeMap<Need<'a>, BTreeSet<usize>> = BTreeMap::new();
    for (key, operation) in &view.operations {
        let Some(number) = numbers.get(key) else {
            continue;
        };
        let mut open = Vec::new();
        if let Some(schema) = operation.at.child("requestBody").and_then(|b| b.content()) {
            direct(view, &schema, Side::of_body(operation.method), &mut open);
        }
        for response in operation.at.members("responses").into_values() {
            if let Some(schema) = view.shared(response).content() {
                direct(view, &schema, Side::Read, &mut open);
            }
        }
        let mut seen = BTreeSet::new();
        while let Some(need) = open.pop() {
            if seen.insert(need) {
                let next = edges.entry(need).or_insert_with(|| {
                    let mut found = Vec::new();
                    inside(view, &view.schema(need.0), need.1, &mut found);
                    found
                });
                open.extend(next.iter().copied());
                sets.entry(need).or_default().insert(*number);
            }
        }
    }
    let mut reached: BTreeMap<&str, Uses> = BTreeMap::new();
    for ((name, side), operations) in sets {
        reached.entry(name).or_default().0[side as usize] = Rc::new(operations);
    }
    reached
}

/// The named schemas that a schema is or holds, without looking into them.
fn direct<'a>(view: &View<'a>, at: &At<'a>, side: Side, found: &mut Vec<Need<'a>>) {
    let target = view.target(at);
    match target.name {
        Some(name) => found.push((name, side)),
        None => inside(view, &target.at, side, found),
    }
}

fn inside<'a>(view: &View<'a>, at: &At<'a>, side: Side, found: &mut Vec<Need<'a>>) {
    for property in view.properties(at).into_values() {
        if side.sees(property.access()) {
            direct(view, &property, side, found);
        }
    }
    if let Some(items) = at.child("items") {
        direct(view, &items, side.of_items(), found);
    }
    if let Some(further) = at.child("additionalProperties") {
        direct(view, &further, side, found);
    }
}
