//! Schemas that hold each other without a list in between: a field that closes such a circle has to be boxed.

use std::collections::BTreeMap;

use crate::api::{Api, SchemaName, Type};

/// For each schema that is an object, the number of its circle. Two schemas have the same number when each holds the other.
#[derive(Debug, Default)]
pub(crate) struct Circles(BTreeMap<SchemaName, usize>);

impl Circles {
    pub(crate) fn new(api: &Api) -> Self {
        let edges: BTreeMap<&str, Vec<&str>> = api
            .schemas
            .iter()
            .filter(|(_, schema)| matches!(schema.ty, Type::Object(_)))
            .map(|(name, schema)| (name.as_str(), held(&schema.ty)))
            .collect();
        let mut search = Search {
            edges: &edges,
            met: BTreeMap::new(),
            open: Vec::new(),
            circles: BTreeMap::new(),
        };
        for name in edges.keys() {
            search.from(name);
        }
        let numbers = search.circles.into_iter();
        Self(numbers.map(|(name, n)| (name.to_owned(), n)).collect())
    }

    /// Whether a value of the type, which stands in the schema, holds a value of the schema again.
    pub(crate) fn closes(&self, ty: &Type, schema: &str) -> bool {
        let here = self.0.get(schema);
        here.is_some() && held(ty).iter().any(|name| self.0.get(*name) == here)
    }
}

/// The schemas that a type names, lists and maps aside.
fn held(ty: &Type) -> Vec<&str> {
    let (mut open, mut found) = (vec![ty], Vec::new());
    while let Some(ty) = open.pop() {
        match ty {
            Type::Named(name) => found.push(name.as_str()),
            Type::Object(object) => open.extend(object.properties.values().map(|p| &p.ty)),
            _ => {}
        }
    }
    found
}

/// Tarjan's search for strongly connected components, with a stack of its own: documents may chain thousands of schemas.
struct Search<'a> {
    edges: &'a BTreeMap<&'a str, Vec<&'a str>>,
    /// When a schema was met, and the earliest that it leads back to.
    met: BTreeMap<&'a str, (usize, usize)>,
    /// Met, and in no circle yet.
    open: Vec<&'a str>,
    circles: BTreeMap<&'a str, usize>,
}

impl<'a> Search<'a> {
    fn from(&mut self, root: &'a str) {
        if self.met.contains_key(root) {
            return;
        }
        self.meet(root);
        let mut way = vec![(root, 0)];
        while let Some((name, next)) = way.pop() {
            let Some(target) = self.edges[name].get(next) else {
                self.leave(name, way.last().map(|(above, _)| *above));
                continue;
            };
            way.push((name, next + 1));
            if !self.edges.contains_key(target) {
                continue;
            }
            match self.met.get(target) {
                None => {
                    self.meet(target);
                    way.push((target, 0));
                }
                Some((index, _)) if !self.circles.contains_key(target) => self.lower(name, *index),
                Some(_) => {}
            }
        }
    }

    fn meet(&mut self, name: &'a str) {
        let index = self.met.len();
        self.met.insert(name, (index, index));
        self.open.push(name);
    }

    fn lower(&mut self, name: &'a str, to: usize) {
        if let Some((_, low)) = self.met.get_mut(name) {
            *low = (*low).min(to);
        }
    }

    /// All that a schema leads to has been looked at.
    fn leave(&mut self, name: &'a str, above: Option<&'a str>) {
        let (index, low) = self.met[name];
        if index == low {
            while let Some(member) = self.open.pop() {
                self.circles.insert(member, index);
                if member == name {
                    break;
                }
            }
        }
        if let Some(above) = above {
            self.lower(above, low);
        }
    }
}
