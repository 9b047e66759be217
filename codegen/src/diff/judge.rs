//! What a change means for the crate, seen from what the generator makes of both sides.
//!
//! A rule says how far a change can go; the items that come from its place say how far it goes.

use std::collections::BTreeSet;

use super::change::Rust;
use super::side::Side;
use crate::api::{Method, OperationKey};
use crate::emit::{Root, Shape, Signatures};

/// Where the Rust items of a change come from, on both sides.
#[derive(Clone, Debug)]
pub(super) enum Origin {
    /// A property, by its path below what holds it.
    Place {
        old: (Root, String),
        new: (Root, String),
    },
    /// A query parameter of an operation.
    Parameter(OperationKey, String),
    /// The signature of an operation's method.
    Method(OperationKey),
    /// A constructor of an operation's body, where these properties are concerned.
    Constructor(OperationKey, BTreeSet<String>),
    /// Constants of error codes.
    ErrorCodes(OperationKey, BTreeSet<u64>),
}

impl Origin {
    /// Two named schemas.
    pub(super) fn schemas(old: &str, new: &str) -> Self {
        let top = |name: &str| (Root::Schema(name.to_owned()), String::new());
        Self::Place {
            old: top(old),
            new: top(new),
        }
    }

    /// The same place of an operation on both sides.
    pub(super) fn both(root: Root) -> Self {
        let top = (root, String::new());
        Self::Place {
            old: top.clone(),
            new: top,
        }
    }

    /// What stands here is a named schema on one side: its properties are its own.
    pub(super) fn move_to(&mut self, old_name: Option<&str>, new_name: Option<&str>) {
        let Self::Place { old, new } = self else {
            return;
        };
        for (place, name) in [(old, old_name), (new, new_name)] {
            if let Some(name) = name {
                *place = (Root::Schema(name.to_owned()), String::new());
            }
        }
    }

    /// The same property one step deeper.
    pub(super) fn property(&self, old: &str, new: &str) -> Self {
        let below = |(root, path): &(Root, String), name: &str| {
            let path = match path.as_str() {
                "" => name.to_owned(),
                path => format!("{path}.{name}"),
            };
            (root.clone(), path)
        };
        match self {
            Self::Place { old: a, new: b } => Self::Place {
                old: below(a, old),
                new: below(b, new),
            },
            other => other.clone(),
        }
    }
}

/// Where POST bodies stand among the three models.
const CREATE: usize = 1;

/// Both crates.
pub(super) struct Judge<'s> {
    old: &'s Signatures,
    new: &'s Signatures,
}

impl<'s> Judge<'s> {
    pub(super) fn new(old: &'s Side, new: &'s Side) -> Self {
        Self {
            old: &old.signatures,
            new: &new.signatures,
        }
    }

    /// How far a change at this origin goes.
    pub(super) fn verdict(&self, origin: &Origin) -> Rust {
        match origin {
            Origin::Place { old, new } => self.place(old, new),
            Origin::Parameter(key, name) => self.parameter(key, name),
            Origin::Method(key) => self.method(key),
            Origin::Constructor(key, paths) => self.constructor(key, paths),
            Origin::ErrorCodes(key, codes) => self.codes(key, codes),
        }
    }

    fn place(&self, old: &(Root, String), new: &(Root, String)) -> Rust {
        let (old, new) = (self.old.resolve(old), self.new.resolve(new));
        let tops = (self.old.place(&old.0, ""), self.new.place(&new.0, ""));
        let (Some(was), Some(is)) = tops else {
            return Rust::None;
        };
        // What comes or goes with a whole struct is a change of its own.
        let sides: Vec<usize> = (0..was.len())
            .filter(|i| was[*i].is_some() && is[*i].is_some())
            .collect();
        let at = |path: (&str, &str)| {
            let none = [const { None }; 3];
            let a = self.old.place(&old.0, path.0).unwrap_or(&none).clone();
            let b = self.new.place(&new.0, path.1).unwrap_or(&none).clone();
            sides.iter().map(move |i| (a[*i].clone(), b[*i].clone()))
        };
        let (mut a, mut b) = (old.1.as_str(), new.1.as_str());
        let own = at((a, b)).filter_map(|(a, b)| compared(a.as_ref(), b.as_ref()));
        let mut verdict = own.max().unwrap_or(Rust::None);
        // An object that becomes or ceases to be a type of the runtime takes its properties with it.
        while let (Some(x), Some(y)) = (above(a), above(b)) {
            let other = at((x, y)).any(|(x, y)| x.zip(y).is_some_and(|(x, y)| x.ty != y.ty));
            if other {
                verdict = Rust::Major;
            }
            (a, b) = (x, y);
        }
        verdict
    }

    fn parameter(&self, key: &OperationKey, name: &str) -> Rust {
        let find = |side: &Signatures| {
            let method = side.methods.get(key)?;
            let resource = side.resources.get(method.resource)?;
            let constant = resource.parameters.get(name).cloned();
            let arguments = method.arguments.iter();
            let argument = arguments
                .filter(|(n, _)| n == name)
                .map(|(_, s)| s.clone())
                .next();
            Some((constant, argument))
        };
        let (Some(a), Some(b)) = (find(self.old), find(self.new)) else {
            return Rust::None;
        };
        let constant = compared(a.0.as_ref(), b.0.as_ref());
        let argument = match (&a.1, &b.1) {
            (Some(a), Some(b)) => compared(Some(a), Some(b)),
            (None, None) => None,
            _ => Some(Rust::Major),
        };
        constant.max(argument).unwrap_or(Rust::None)
    }

    fn method(&self, key: &OperationKey) -> Rust {
        match (self.old.methods.get(key), self.new.methods.get(key)) {
            (Some(a), Some(b)) if a.text != b.text || (a.many && !b.many) => Rust::Major,
            (Some(a), Some(b)) if a.many != b.many => Rust::Minor,
            // An operation that does not speak JSON has no method.
            (Some(_), None) => Rust::Major,
            (None, Some(_)) => Rust::Minor,
            _ => Rust::None,
        }
    }

    fn constructor(&self, key: &OperationKey, paths: &BTreeSet<String>) -> Rust {
        let root = |side: &Signatures| side.methods.get(key)?.payload.clone();
        let (Some(a), Some(b)) = (root(self.old), root(self.new)) else {
            return Rust::Patch;
        };
        let (old, new) = (self.old.constructor(&a), self.new.constructor(&b));
        let first = |path: &str| path.split('.').next().unwrap_or_default().to_owned();
        let touched: BTreeSet<String> = paths.iter().map(|path| first(path)).collect();
        let differs = old
            .symmetric_difference(&new)
            .any(|path| touched.contains(&first(path)));
        if differs { Rust::Major } else { Rust::Patch }
    }

    /// Whether arguments of the constructor of an operation's body became optional, or the other way round.
    pub(super) fn constructor_differs(&self, key: &OperationKey) -> bool {
        if key.method != Method::Post {
            return false;
        }
        let root = |side: &Signatures| side.methods.get(key)?.payload.clone();
        match (root(self.old), root(self.new)) {
            (Some(a), Some(b)) => self.arguments_differ(&a, &b),
            _ => false,
        }
    }

    fn arguments_differ(&self, a: &Root, b: &Root) -> bool {
        let (old, new) = (self.old.constructor(a), self.new.constructor(b));
        let create = |side: &Signatures, root: &Root, path: &str| {
            let shapes = side.place(root, path);
            shapes.is_some_and(|shapes| shapes[CREATE].is_some())
        };
        old.symmetric_difference(&new)
            .any(|path| create(self.old, a, path) && create(self.new, b, path))
    }

    /// Named schemas whose constructor takes other arguments, although both crates have it and its properties.
    pub(super) fn other_constructors(&self) -> Vec<Root> {
        let roots = self.old.schemas().map(|name| Root::Schema(name.clone()));
        roots
            .filter(|root| self.arguments_differ(root, root))
            .collect()
    }

    /// Whether an operation takes this in one of the crates.
    pub(super) fn takes(&self, key: &OperationKey, root: &Root) -> bool {
        let sides = [self.old, self.new].map(|side| side.methods.get(key));
        let mut payloads = sides.into_iter().flatten().map(|m| m.payload.as_ref());
        payloads.any(|payload| payload == Some(root))
    }

    /// Whether two operations take the same named schema.
    pub(super) fn same_payload(&self, a: &OperationKey, b: &OperationKey) -> bool {
        let taken = |key: &OperationKey| {
            let sides = [self.old, self.new];
            sides.map(|side| side.methods.get(key)?.payload.clone())
        };
        let (a, b) = (taken(a), taken(b));
        a.iter()
            .flatten()
            .any(|root| b.iter().flatten().any(|other| root == other))
    }

    /// Constants of query parameters that an operation's resource has no more.
    pub(super) fn lost_parameters(&self, key: &OperationKey) -> Vec<&str> {
        let resource = |side: &Signatures| Some(side.methods.get(key)?.resource);
        let (Some(a), Some(b)) = (resource(self.old), resource(self.new)) else {
            return Vec::new();
        };
        let new = &self.new.resources[b].parameters;
        let old = self.old.resources[a].parameters.keys();
        old.filter(|name| !new.contains_key(*name))
            .map(String::as_str)
            .collect()
    }

    fn codes(&self, key: &OperationKey, codes: &BTreeSet<u64>) -> Rust {
        let known = |side: &Signatures, code: &u64| {
            let method = side.methods.get(key);
            let resource = method.and_then(|method| side.resources.get(method.resource));
            resource.is_some_and(|resource| resource.codes.contains(code))
        };
        let worst = codes.iter().map(
            |code| match (known(self.old, code), known(self.new, code)) {
                (false, false) | (true, true) => Rust::Patch,
                _ => Rust::Minor,
            },
        );
        worst.max().unwrap_or(Rust::Patch)
    }
}

/// The place around a place.
fn above(path: &str) -> Option<&str> {
    match path.rsplit_once('.') {
        Some((above, _)) => Some(above),
        None => Some("").filter(|_| !path.is_empty()),
    }
}

/// One item on both sides; nothing where neither has it.
fn compared(old: Option<&Shape>, new: Option<&Shape>) -> Option<Rust> {
    match (old, new) {
        (None, None) => None,
        (Some(_), None) => Some(Rust::Major),
        (None, Some(new)) if new.required => Some(Rust::Major),
        (None, Some(_)) => Some(Rust::Minor),
        (Some(a), Some(b)) if a.ty != b.ty || a.required != b.required => Some(Rust::Major),
        (Some(a), Some(b)) if !a.variants.is_subset(&b.variants) => Some(Rust::Major),
        (Some(a), Some(b)) if a.variants != b.variants => Some(Rust::Minor),
        _ => Some(Rust::Patch),
    }
}
