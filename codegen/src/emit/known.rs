//! Shapes that mean the same everywhere: links and references are types of the runtime.

use crate::api::{Access, Api, Format, Object, Property, Type};

/// Types that the runtime has because they mean the same everywhere.
pub(crate) fn known(api: &Api, ty: &Type) -> Option<&'static str> {
    match ty {
        Type::Object(object) => reference(object).or_else(|| links(object)),
        Type::Named(name) => match api.schemas.get(name).map(|schema| &schema.ty) {
            Some(Type::Object(object)) => reference(object).or_else(|| links(object)),
            _ => None,
        },
        _ => None,
    }
}

/// `_links` and what looks like it: every member is an object with `href`.
fn links(object: &Object) -> Option<&'static str> {
    let is_link = |property: &Property| match &property.ty {
        Type::Named(name) => name == "href",
        Type::Object(inner) => inner.properties.len() == 1 && inner.properties.contains_key("href"),
        _ => false,
    };
    let names = ["self", "next", "results"];
    let all = object
        .properties
        .iter()
        .all(|(name, p)| names.contains(&name.as_str()) && is_link(p));
    (all && !object.properties.is_empty()).then_some("Links")
}

/// A reference: `name`, `uuid` or both, freely readable and writable, and links.
pub(crate) fn reference(object: &Object) -> Option<&'static str> {
    if object.name.is_some() || object.additional.is_some() {
        return None;
    }
    let plain = |name: &str| {
        object.properties.get(name).map(|property| {
            property.access == Access::ALL
                && !property.secret
                && matches!(&property.ty, Type::Text(Format::Plain | Format::Other(_)))
        })
    };
    let others = object
        .properties
        .keys()
        .any(|name| !matches!(name.as_str(), "name" | "uuid" | "_links"));
    match (plain("name"), plain("uuid")) {
        _ if others => None,
        (Some(true), Some(true)) => Some("Reference"),
        (Some(true), None) => Some("NameReference"),
        (None, Some(true)) => Some("UuidReference"),
        _ => None,
    }
}
