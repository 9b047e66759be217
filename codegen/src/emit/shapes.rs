//! Which types the generated crate has: every object seen from the verbs that use it.

use std::collections::{BTreeMap, BTreeSet};

use super::known::{known, reference};
use super::names;
use super::place::{Nested, base_name, module_name, viewed};
use super::rust_type::{Home, Kind, RustType};
use crate::api::{Api, Format, Object, Property, SchemaName, Type};

/// From which side an object is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum View {
    /// In replies.
    Read,
    /// In POST bodies, and whole in lists of PATCH bodies.
    Create,
    /// In PATCH bodies.
    Patch,
}

/// A named schema from one side.
pub(crate) type Need = (SchemaName, View);

/// Shapes of everything, computed once.
pub(crate) struct Shapes<'a> {
    pub(crate) api: &'a Api,
    /// Which views of which schemas are used.
    pub(crate) needs: BTreeSet<Need>,
    /// Schemas whose items stand in lists of PATCH bodies: they take what either verb takes.
    elements: BTreeSet<SchemaName>,
    /// Required property paths of POST bodies, by schema.
    pub(crate) required: BTreeMap<SchemaName, BTreeSet<String>>,
}

impl<'a> Shapes<'a> {
    pub(crate) fn new(api: &'a Api) -> Self {
        Self {
            api,
            needs: BTreeSet::new(),
            elements: BTreeSet::new(),
            required: BTreeMap::new(),
        }
    }

    /// Adds a root and everything it reaches.
    pub(crate) fn add(&mut self, name: &str, view: View) {
        if !self.needs.insert((name.to_owned(), view)) {
            return;
        }
        let element = view == View::Create && self.is_element(name);
        if let Some(schema) = self.api.schemas.get(name) {
            self.add_type(&schema.ty, view, element);
        }
    }

    /// Adds what a type written in place reaches.
    pub(crate) fn add_type(&mut self, ty: &'a Type, view: View, element: bool) {
        match ty {
            Type::Named(name) if known(self.api, ty).is_none() => self.add(name, view),
            Type::Array(item) | Type::Map(item) if view == View::Patch => {
                if let Type::Named(name) = &**item
                    && self.elements.insert(name.clone())
                {
                    self.needs.remove(&(name.clone(), View::Create));
                }
                self.add_type(item, View::Create, true);
            }
            Type::Array(item) | Type::Map(item) => self.add_type(item, view, element),
            Type::Object(object) if reference(object).is_none() => {
                for (name, property) in &object.properties {
                    if name != "_links" && visible(name, property, view, element) {
                        self.add_type(&property.ty, view, element);
                    }
                }
            }
            _ => {}
        }
    }

    /// Whether a view of a schema has nothing in it.
    pub(crate) fn is_empty(&self, name: &str, view: View) -> bool {
        self.is_empty_named(name, view, &mut BTreeSet::new())
    }

    fn is_empty_named(&self, name: &str, view: View, seen: &mut BTreeSet<String>) -> bool {
        if !seen.insert(name.to_owned()) {
            return true;
        }
        match self.api.schemas.get(name).map(|schema| &schema.ty) {
            Some(Type::Object(object)) => {
                self.is_empty_object(object, view, self.is_element(name), seen)
            }
            Some(_) => false,
            None => true,
        }
    }

    fn is_empty_object(
        &self,
        object: &Object,
        view: View,
        element: bool,
        seen: &mut BTreeSet<String>,
    ) -> bool {
        view != View::Read
            && reference(object).is_none()
            && object.properties.iter().all(|(name, property)| {
                !visible(name, property, view, element)
                    || self.is_empty_type(&property.ty, view, seen)
            })
    }

    fn is_empty_type(&self, ty: &Type, view: View, seen: &mut BTreeSet<String>) -> bool {
        match ty {
            Type::Named(_) if known(self.api, ty).is_some() => false,
            Type::Named(name) => self.is_empty_named(name, view, seen),
            Type::Object(object) => self.is_empty_object(object, view, false, seen),
            Type::Array(item) => {
                let view = if view == View::Patch {
                    View::Create
                } else {
                    view
                };
                self.is_empty_type(item, view, seen)
            }
            _ => false,
        }
    }

    pub(crate) fn is_element(&self, name: &str) -> bool {
        self.elements.contains(name)
    }

    /// The properties of an object that a view has, with a type for each.
    pub(crate) fn fields<'o>(
        &self,
        object: &'o Object,
        view: View,
        element: bool,
    ) -> Vec<(&'o str, &'o Property)> {
        object
            .properties
            .iter()
            .filter(|(name, property)| visible(name, property, view, element))
            .filter(|(_, property)| {
                view == View::Read || !self.is_empty_type(&property.ty, view, &mut BTreeSet::new())
            })
            .map(|(name, property)| (name.as_str(), property))
            .collect()
    }

    /// The Rust type of a property. `home` and `path` are the place of types written in place.
    pub(crate) fn rust_type(&self, place: &Nested<'_>, ty: &Type, view: View) -> RustType {
        if let Some(name) = known(self.api, ty) {
            return RustType::Runtime(name);
        }
        match ty {
            Type::Text(format) => text_type(format),
            Type::Integer { unsigned } => RustType::Integer {
                unsigned: *unsigned,
            },
            Type::Number => RustType::Number,
            Type::Boolean => RustType::Boolean,
            Type::Any => RustType::Runtime("Value"),
            Type::Enumeration(enumeration) => RustType::Generated {
                home: place.home.clone(),
                name: place.enumeration_name(enumeration),
                boxed: false,
                kind: Kind::Enumeration,
            },
            Type::Array(item) => {
                let view = if view == View::Patch {
                    View::Create
                } else {
                    view
                };
                RustType::List(Box::new(self.rust_type(&place.item(), item, view)))
            }
            Type::Map(value) => {
                let view = if view == View::Patch {
                    View::Create
                } else {
                    view
                };
                RustType::Map(Box::new(self.rust_type(&place.item(), value, view)))
            }
            Type::Object(object) => RustType::Generated {
                home: place.home.clone(),
                name: place.object_name(object, view),
                boxed: false,
                kind: Kind::Struct,
            },
            Type::Named(name) => self.named_type(name, view),
        }
    }

    /// The name behind names that only refer to another; releases together may refer in a circle.
    fn resolved<'n>(&'n self, name: &'n str) -> &'n str {
        let mut name = name;
        for _ in 0..self.api.schemas.len() {
            match self.api.schemas.get(name).map(|schema| &schema.ty) {
                Some(Type::Named(next)) => name = next,
                _ => break,
            }
        }
        name
    }

    /// The Rust type of a named schema.
    pub(crate) fn named_type(&self, name: &str, view: View) -> RustType {
        let name = self.resolved(name);
        let schema = self.api.schemas.get(name).map(|schema| &schema.ty);
        let home = Home::model(&module_name(self.api, name));
        match schema {
            Some(Type::Enumeration(_)) => {
                let name = names::type_name(&base_name(self.api, name));
                RustType::Generated {
                    home,
                    name,
                    boxed: false,
                    kind: Kind::Enumeration,
                }
            }
            Some(Type::Object(_)) => {
                let name = viewed(&names::type_name(&base_name(self.api, name)), view);
                RustType::Generated {
                    home,
                    name,
                    boxed: false,
                    kind: Kind::Struct,
                }
            }
            _ => RustType::Runtime("Value"),
        }
    }
}

/// Whether a view of an object has a property.
fn visible(name: &str, property: &Property, view: View, element: bool) -> bool {
    let access = property.access;
    match view {
        View::Read => access.read,
        _ if name == "_links" => false,
        // A record that embeds `records` of itself takes many at once: that is what the `_many` methods are for.
        _ if name == "records"
            && matches!(&property.ty, Type::Array(item) if !matches!(**item, Type::Text(_))) =>
        {
            false
        }
        View::Create => access.create || (element && access.modify),
        View::Patch => access.modify,
    }
}

fn text_type(format: &Format) -> RustType {
    match format {
        Format::Plain | Format::Other(_) => RustType::Text,
        Format::DateTime => RustType::Runtime("DateTime"),
        Format::Duration => RustType::Runtime("Duration"),
        Format::DurationOrDateTime => RustType::Runtime("DurationOrDateTime"),
        Format::Password => RustType::Runtime("Secret"),
        Format::TextOrList => RustType::Runtime("TextOrList"),
    }
}
