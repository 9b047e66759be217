//! A named schema that is neither an object nor an enumeration is only a spelling: it is written in place.

use std::collections::BTreeMap;

use super::reader::Reader;
use crate::api::{Api, SchemaName, Type};
use crate::diagnostic::{child_pointer, codes};

/// How many types may be written in place; documents need some hundreds.
const LIMIT: usize = 100_000;
/// How deep types may stand in each other then.
const DEEPEST: usize = 32;
/// How many schemas may refer to each other in a row, and do nothing else.
const CHAIN: usize = 32;

/// Writes such schemas in place everywhere and removes them from the named ones.
pub(super) fn inline(reader: &mut Reader<'_>, api: &mut Api) {
    end_circles(reader, api);
    let scalars: BTreeMap<SchemaName, Type> = api
        .schemas
        .iter()
        .filter(|(_, schema)| {
            !matches!(
                schema.ty,
                Type::Object(_) | Type::Enumeration(_) | Type::Named(_)
            )
        })
        .map(|(name, schema)| (name.clone(), schema.ty.clone()))
        .collect();
    let mut inliner = Inliner {
        scalars: &scalars,
        open: Vec::new(),
        left: LIMIT,
        user: String::new(),
        problems: BTreeMap::new(),
    };
    for (name, schema) in &mut api.schemas {
        // Those that are written in place are looked at where they are used.
        if !scalars.contains_key(name) {
            inliner.user.clone_from(&schema.pointer);
            inliner.inline(&mut schema.ty, 0);
        }
    }
    for operation in api.operations.values_mut() {
        inliner.user.clone_from(&operation.pointer);
        for parameter in &mut operation.parameters {
            inliner.inline(&mut parameter.ty, 0);
        }
        let body = operation.body.iter_mut().map(|b| &mut b.ty);
        for ty in body.chain(operation.responses.values_mut().flatten()) {
            inliner.inline(ty, 0);
        }
    }
    for (pointer, message) in inliner.problems {
        reader.report(&pointer, &codes::SPEC_SHAPE, message);
    }
    if inliner.left == 0 {
        let message = format!("schemas that are no objects stand for more than {LIMIT} types");
        reader.report("/components/schemas", &codes::SPEC_SHAPE, message);
    }
    api.schemas.retain(|name, _| !scalars.contains_key(name));
}

/// A schema that refers to others and through them to itself says nothing; neither does one at the end of a long chain.
fn end_circles(reader: &mut Reader<'_>, api: &mut Api) {
    let mut endless = Vec::new();
    for (name, schema) in &api.schemas {
        let mut ty = &schema.ty;
        let mut links = 0;
        while let Type::Named(next) = ty {
            links += 1;
            if next == name {
                endless.push((name.clone(), format!("`{name}` refers only to itself")));
                break;
            }
            // The members of a circle say it themselves; what only leads into one is no part of it.
            if links > CHAIN {
                let message = format!("`{name}` refers to a type through more than {CHAIN} others");
                endless.push((name.clone(), message));
                break;
            }
            let Some(schema) = api.schemas.get(next) else {
                break;
            };
            ty = &schema.ty;
        }
    }
    for (name, message) in endless {
        if let Some(schema) = api.schemas.get_mut(&name) {
            schema.ty = Type::Any;
            reader.report(&schema.pointer, &codes::SPEC_SHAPE, message);
        }
    }
}

struct Inliner<'a> {
    scalars: &'a BTreeMap<SchemaName, Type>,
    /// Schemas that are being written in place: inside themselves they are free JSON.
    open: Vec<SchemaName>,
    left: usize,
    /// The pointer of the schema or operation that the types at hand stand in.
    user: String,
    /// What was wrong, by pointer.
    problems: BTreeMap<String, String>,
}

impl Inliner<'_> {
    fn inline(&mut self, ty: &mut Type, depth: usize) {
        if depth > DEEPEST {
            *ty = Type::Any;
            let message = format!("types stand in each other more than {DEEPEST} levels deep");
            self.problems.insert(self.user.clone(), message);
            return;
        }
        if let Type::Named(name) = ty
            && let Some(scalar) = self.scalars.get(name)
        {
            let name = std::mem::take(name);
            if self.left == 0 {
                *ty = Type::Any;
                return;
            }
            if self.open.contains(&name) {
                *ty = Type::Any;
                let message = format!("`{name}` holds itself without a named object in between");
                let pointer = child_pointer("/components/schemas", &name);
                self.problems.insert(pointer, message);
                return;
            }
            self.left -= 1;
            *ty = scalar.clone();
            self.open.push(name);
            self.inline(ty, depth);
            self.open.pop();
            return;
        }
        match ty {
            Type::Array(item) | Type::Map(item) => self.inline(item, depth + 1),
            Type::Object(object) => {
                for property in object.properties.values_mut() {
                    self.inline(&mut property.ty, depth + 1);
                }
                if let Some(additional) = &mut object.additional {
                    self.inline(additional, depth + 1);
                }
            }
            _ => {}
        }
    }
}
