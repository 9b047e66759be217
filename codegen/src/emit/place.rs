//! Places inside a schema or an operation, and the names that types get from them.

use super::names;
use super::rust_type::Home;
use super::shapes::View;
use crate::api::{Api, Enumeration, Type};

/// A place inside a schema or an operation where types are written in place.
#[derive(Clone, Debug)]
pub(crate) struct Nested<'a> {
    /// The module the types go to.
    pub(crate) home: &'a Home,
    /// Wire names from the root of the schema, the items of a list in the singular.
    pub(crate) path: Vec<String>,
    /// The last name, when items of it are meant rather than it.
    list: bool,
}

impl<'a> Nested<'a> {
    /// At the top of a schema: types are named by their properties alone.
    pub(crate) fn top(home: &'a Home) -> Self {
        Self {
            home,
            path: Vec::new(),
            list: false,
        }
    }

    pub(crate) fn property(&self, name: &str) -> Self {
        let mut path = self.settled_path();
        path.push(name.to_owned());
        Self {
            home: self.home,
            path,
            list: false,
        }
    }

    pub(crate) fn item(&self) -> Self {
        Self {
            home: self.home,
            path: self.path.clone(),
            list: true,
        }
    }

    pub(crate) fn settled_path(&self) -> Vec<String> {
        let mut path = self.path.clone();
        if self.list
            && let Some(last) = path.last_mut()
        {
            *last = names::singular(last);
        }
        path
    }

    /// The name of a type here: the overlay's, or that of the path.
    pub(crate) fn short_name(&self, given: Option<&str>) -> String {
        given.map_or_else(
            || names::type_name(&self.settled_path().join("_")),
            names::type_name,
        )
    }

    pub(crate) fn enumeration_name(&self, enumeration: &Enumeration) -> String {
        self.short_name(enumeration.name.as_deref())
    }
}

/// The name of a type from one side.
pub(crate) fn viewed(name: &str, view: View) -> String {
    match view {
        View::Read => name.to_owned(),
        View::Create => format!("New{name}"),
        View::Patch => format!("{name}Patch"),
    }
}

/// The name a schema goes by: its own, or the overlay's.
pub(crate) fn base_name(api: &Api, name: &str) -> String {
    match api.schemas.get(name).map(|schema| &schema.ty) {
        Some(Type::Object(object)) => object.name.clone().unwrap_or_else(|| name.to_owned()),
        Some(Type::Enumeration(enumeration)) => {
            enumeration.name.clone().unwrap_or_else(|| name.to_owned())
        }
        _ => name.to_owned(),
    }
}

/// The module of a schema.
pub(crate) fn module_name(api: &Api, name: &str) -> String {
    names::module(&base_name(api, name))
}
