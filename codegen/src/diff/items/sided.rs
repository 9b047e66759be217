//! One side, arranged as a crate.

use std::collections::BTreeSet;

use crate::api::{Api, Type};
use crate::diff::side::Side;
use crate::docs::Documentation;
use crate::emit::{Inventory, Owner, Place, inventory};
use crate::overlay::{self, Overlay};
use crate::{docs, layout, merge, spec};

/// One side with the items of its crate.
pub(super) struct Sided {
    api: Api,
    pub(super) inventory: Inventory,
    /// Every item there is.
    pub(super) all: BTreeSet<String>,
}

impl Sided {
    /// Goes through the steps of codegen up to the names. What they have to say was said when the side was read.
    pub(super) fn new(
        side: &Side,
        overlay: Option<&Overlay>,
        documentation: Option<&Documentation>,
    ) -> Self {
        let mut specs = [side.spec.clone()];
        if let Some(overlay) = overlay {
            overlay::apply(overlay, &mut specs);
        }
        let [file] = specs;
        let (api, _) = spec::read(&file);
        let (mut api, _) = merge::merge(vec![merge::Part {
            file: file.file.clone(),
            api,
        }]);
        let (layout, _) = layout::arrange(&api, &file.file);
        layout::fold_inline_records(&mut api, &layout);
        if let Some(documentation) = documentation {
            // Other releases may have what this one lacks.
            docs::apply_errors(documentation, &mut api);
        }
        let inventory = inventory(&api, &layout);
        let all = all(&inventory);
        Self {
            api,
            inventory,
            all,
        }
    }

    /// What stands for a property. `other` is the schema's name where this side calls it otherwise.
    pub(super) fn place(&self, owner: &Owner, path: &str, other: Option<&str>) -> Option<Place> {
        let owner = match (owner, other) {
            (Owner::Schema(name), Some(other)) if !self.api.schemas.contains_key(name) => {
                Owner::Schema(other.to_owned())
            }
            _ => owner.clone(),
        };
        let found = self.walk(&owner, path);
        // The body of a collection's PATCH is that of an instance; records may stand in an envelope.
        found
            .or_else(|| match &owner {
                Owner::Body(key) => {
                    let payload = self.inventory.operations.get(key)?.payload.clone()?;
                    let path = path.strip_prefix("records.").unwrap_or(path);
                    self.walk(&Owner::Schema(payload), path)
                }
                _ => None,
            })
            .or_else(|| self.walk(&owner, &format!("records.{path}")))
    }

    /// Follows a path of properties; a named schema on the way is where the rest belongs.
    fn walk(&self, owner: &Owner, path: &str) -> Option<Place> {
        let mut owner = owner.clone();
        let mut ty = match &owner {
            Owner::Schema(name) => &self.api.schemas.get(name)?.ty,
            Owner::Body(key) => &self.api.operations.get(key)?.body.as_ref()?.ty,
            Owner::Reply(key) => {
                let replies = &self.api.operations.get(key)?.responses;
                replies.values().flatten().next()?
            }
        };
        let mut below = String::new();
        for name in path.split('.').filter(|name| !name.is_empty()) {
            ty = self.open(ty, &mut owner, &mut below);
            ty = match (name, ty) {
                ("*", Type::Map(value)) => value,
                (name, Type::Object(object)) => &object.properties.get(name)?.ty,
                _ => return None,
            };
            if !below.is_empty() {
                below.push('.');
            }
            below.push_str(name);
        }
        let get = |owner: &Owner, below: &str| {
            let key = (owner.clone(), below.to_owned());
            self.inventory.places.get(&key).cloned()
        };
        let mut place = get(&owner, &below);
        // A type with a name of its own stands at its schema.
        let (mut named, mut top) = (owner.clone(), below.clone());
        self.open(ty, &mut named, &mut top);
        if (&named, &top) != (&owner, &below)
            && let (Some(place), Some(target)) = (&mut place, get(&named, &top))
        {
            place.types = target.types;
            place.values = target.values;
        }
        place
    }

    /// The type behind lists and names; a name is a new start.
    fn open<'t>(&'t self, ty: &'t Type, owner: &mut Owner, below: &mut String) -> &'t Type {
        let mut ty = ty;
        for _ in 0..=self.api.schemas.len() {
            ty = match ty {
                Type::Array(item) => item,
                Type::Named(name) => match self.api.schemas.get(name) {
                    Some(schema) => {
                        *owner = Owner::Schema(name.clone());
                        below.clear();
                        &schema.ty
                    }
                    None => return ty,
                },
                _ => return ty,
            };
        }
        ty
    }
}

fn all(inventory: &Inventory) -> BTreeSet<String> {
    let mut all = inventory.handles.clone();
    let mut place = |place: &Place| {
        let values = place.values.values().flatten();
        all.extend(
            place
                .types
                .iter()
                .chain(&place.fields)
                .chain(values)
                .cloned(),
        );
    };
    inventory.places.values().for_each(&mut place);
    for items in inventory.operations.values() {
        items.parameters.values().for_each(&mut place);
    }
    for items in inventory.operations.values() {
        all.extend(items.methods.iter().chain(&items.handles).cloned());
        all.extend(items.types.iter().chain(items.codes.values()).cloned());
        all.extend(items.constructor.iter().cloned());
        all.insert(items.descriptor.clone());
    }
    all
}
