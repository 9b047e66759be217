//! Which types the generated crate has: every object seen from the verbs that use it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::circles::Circles;
use super::known::{known, reference};
use super::names;
use super::place::{Nested, base_name, module_name, viewed};
use super::rust_type::{Home, Kind, RustType};
use super::twins::LongTypes;
use crate::api::{Api, Enumeration, Format, Object, Property, SchemaName, Type};

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

/// A type, the side it is seen from, and whether it stands in a list of a PATCH body.
type Seen<'a> = (&'a Type, View, bool);

/// Shapes of everything, computed once.
pub(crate) struct Shapes<'a> {
    pub(crate) api: &'a Api,
    /// Which views of which schemas are used.
    pub(crate) needs: BTreeSet<Need>,
    /// Schemas whose items stand in lists of PATCH bodies: they take what either verb takes.
    elements: BTreeSet<SchemaName>,
    /// Required property paths of POST bodies, by schema.
    pub(crate) required: BTreeMap<SchemaName, BTreeSet<String>>,
    circles: OnceLock<Circles>,
    /// What has something in it, once somebody asks; nothing is added afterwards.
    filled: OnceLock<[BTreeSet<SchemaName>; 2]>,
    /// Types whose short name another type has.
    long_types: OnceLock<LongTypes>,
}

impl<'a> Shapes<'a> {
    pub(crate) fn new(api: &'a Api) -> Self {
        Self {
            api,
            needs: BTreeSet::new(),
            elements: BTreeSet::new(),
            required: BTreeMap::new(),
            circles: OnceLock::new(),
            filled: OnceLock::new(),
            long_types: OnceLock::new(),
        }
    }

    /// Adds a root and everything it reaches.
    pub(crate) fn add(&mut self, name: &str, view: View) {
        let mut open = Vec::new();
        self.open(name, view, &mut open);
        self.reach(open);
    }

    /// Adds what a type written in place reaches.
    pub(crate) fn add_type(&mut self, ty: &'a Type, view: View, element: bool) {
        self.reach(vec![(ty, view, element)]);
    }

    /// Puts a schema on the list of what is still to be looked at, unless it was there.
    fn open(&mut self, name: &str, view: View, open: &mut Vec<Seen<'a>>) {
        if self.needs.insert((name.to_owned(), view)) {
            let element = view == View::Create && self.is_element(name);
            let schema = self.api.schemas.get(name);
            open.extend(schema.map(|schema| (&schema.ty, view, element)));
        }
    }

    /// Adds what types reach. A list, as a document may chain more schemas than a stack has room for.
    fn reach(&mut self, mut open: Vec<Seen<'a>>) {
        self.filled = OnceLock::new();
        while let Some((ty, view, element)) = open.pop() {
            match ty {
                Type::Named(name) if known(self.api, ty).is_none() => {
                    self.open(name, view, &mut open);
                }
                Type::Array(item) | Type::Map(item) if view == View::Patch => {
                    if let Type::Named(name) = &**item
                        && self.elements.insert(name.clone())
                    {
                        self.needs.remove(&(name.clone(), View::Create));
                    }
                    open.push((item, View::Create, true));
                }
                Type::Array(item) | Type::Map(item) => open.push((item, view, element)),
                Type::Object(object) if reference(object).is_none() => {
                    let properties = object.properties.iter().filter(|(name, property)| {
                        *name != "_links" && visible(name, property, view, element)
                    });
                    open.extend(properties.map(|(_, property)| (&property.ty, view, element)));
                }
                _ => {}
            }
        }
    }

    /// Whether a view of a schema has nothing in it.
    pub(crate) fn is_empty(&self, name: &str, view: View) -> bool {
        match self.api.schemas.get(name).map(|schema| &schema.ty) {
            None => true,
            Some(Type::Object(object)) if !always_there(object, view) => {
                !self.is_filled(&(name, view))
            }
            Some(_) => false,
        }
    }

    fn is_empty_type(&self, ty: &Type, view: View) -> bool {
        let mut inner = Vec::new();
        !self.holds(vec![(ty, view)], &mut inner) && !inner.iter().any(|need| self.is_filled(need))
    }

    /// Whether a schema has something in a body.
    fn is_filled(&self, (name, view): &(&str, View)) -> bool {
        let filled = self.filled.get_or_init(|| self.find_filled());
        filled[usize::from(*view == View::Patch)].contains(*name)
    }

    /// The schemas that have something in bodies of POST, and those that have in bodies of PATCH. One inside itself adds
    /// nothing.
    fn find_filled(&self) -> [BTreeSet<SchemaName>; 2] {
        let mut filled = [BTreeSet::new(), BTreeSet::new()];
        let mut users: BTreeMap<(&str, View), Vec<(&str, View)>> = BTreeMap::new();
        let mut open = Vec::new();
        for (name, schema) in &self.api.schemas {
            let Type::Object(object) = &schema.ty else {
                continue;
            };
            for view in [View::Create, View::Patch] {
                let mut inner = Vec::new();
                let parts = parts(object, view, self.is_element(name));
                if self.holds(parts, &mut inner) {
                    open.push((name.as_str(), view));
                }
                for part in inner {
                    users.entry(part).or_default().push((name, view));
                }
            }
        }
        while let Some((name, view)) = open.pop() {
            if filled[usize::from(view == View::Patch)].insert(name.to_owned()) {
                open.extend(users.remove(&(name, view)).unwrap_or_default());
            }
        }
        filled
    }

    /// Whether any of these types has something in it, named schemas aside: those are listed.
    fn holds<'o>(&self, mut open: Vec<(&'o Type, View)>, inner: &mut Vec<(&'o str, View)>) -> bool {
        while let Some((ty, view)) = open.pop() {
            match ty {
                Type::Named(_) if known(self.api, ty).is_some() => return true,
                Type::Named(name) => match self.api.schemas.get(name).map(|schema| &schema.ty) {
                    None => {}
                    Some(Type::Object(object)) if !always_there(object, view) => {
                        inner.push((name, view));
                    }
                    Some(_) => return true,
                },
                Type::Object(object) if always_there(object, view) => return true,
                Type::Object(object) => open.extend(parts(object, view, false)),
                Type::Array(item) | Type::Map(item) if view == View::Patch => {
                    open.push((item, View::Create));
                }
                Type::Array(item) | Type::Map(item) => open.push((item, view)),
                _ => return true,
            }
        }
        false
    }

    /// Which schemas hold each other.
    pub(crate) fn circles(&self) -> &Circles {
        self.circles.get_or_init(|| Circles::new(self.api))
    }

    /// Types whose short name another type has.
    pub(crate) fn long_types(&self) -> &LongTypes {
        self.long_types.get_or_init(|| LongTypes::new(self.api))
    }

    /// The name of a type written in place: the overlay's, or that of its path.
    fn type_name(&self, place: &Nested<'_>, given: Option<&str>) -> String {
        match self.long_types().name(place) {
            Some(long) if given.is_none() => long.to_owned(),
            _ => place.short_name(given),
        }
    }

    pub(crate) fn object_name(&self, place: &Nested<'_>, object: &Object, view: View) -> String {
        viewed(&self.type_name(place, object.name.as_deref()), view)
    }

    pub(crate) fn enumeration_name(&self, place: &Nested<'_>, values: &Enumeration) -> String {
        self.type_name(place, values.name.as_deref())
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
            .filter(|(_, property)| view == View::Read || !self.is_empty_type(&property.ty, view))
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
                name: self.enumeration_name(place, enumeration),
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
                name: self.object_name(place, object, view),
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

/// The types of the properties that a view of an object has.
fn parts(object: &Object, view: View, element: bool) -> Vec<(&Type, View)> {
    let properties = object.properties.iter();
    let there = properties.filter(|(name, p)| visible(name, p, view, element));
    there.map(|(_, property)| (&property.ty, view)).collect()
}

/// Whether an object is there whatever its properties are.
fn always_there(object: &Object, view: View) -> bool {
    view == View::Read || reference(object).is_some()
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
        Format::Duration => RustType::Runtime("IsoDuration"),
        Format::DurationOrDateTime => RustType::Runtime("DurationOrDateTime"),
        Format::Password => RustType::Runtime("Secret"),
        Format::TextOrList => RustType::Runtime("TextOrList"),
    }
}
