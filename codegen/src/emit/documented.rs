//! How much of the crate our own words explain: what is counted is what users see.

use std::collections::BTreeMap;
use std::fmt;

use super::plan::{self, Planned};
use super::shapes::Shapes;
use super::{field, parameter};
use crate::api::{Api, Method, Object, Type};
use crate::layout::Layout;

/// How much of the crate is explained, by kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Documented {
    /// The kinds, as a report lists them.
    pub kinds: Vec<Kind>,
}

/// One kind of things that words explain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kind {
    /// Such as `properties`.
    pub name: &'static str,
    /// How many there are.
    pub total: usize,
    /// Those that nothing is said about, sorted.
    pub missing: Vec<String>,
}

impl fmt::Display for Documented {
    /// `1,312 of 1,312 properties, 290 of 290 operations`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, kind) in self.kinds.iter().enumerate() {
            let between = if i == 0 { "" } else { ", " };
            let explained = grouped(kind.total - kind.missing.len());
            write!(
                f,
                "{between}{explained} of {} {}",
                grouped(kind.total),
                kind.name
            )?;
        }
        Ok(())
    }
}

/// `1312` as `1,312`.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// Each thing of a kind, and whether something is said about it.
type Seen = BTreeMap<String, bool>;

/// Counts what an API has and what is said about it.
pub fn documented(api: &Api, layout: &Layout) -> Documented {
    let planned = plan::plan(api, layout);
    let shapes = plan::shapes(api, &planned);
    let (properties, values) = schemas(&shapes);
    let kinds = [
        ("properties", properties),
        ("operations", operations(&planned)),
        ("values", values),
        ("query parameters", parameters(&shapes, &planned)),
        ("families", families(api, layout)),
        ("resources", resources(api, &planned)),
        ("error numbers", errors(api, &planned)),
    ];
    let kind = |(name, seen): (&'static str, Seen)| Kind {
        name,
        total: seen.len(),
        missing: seen
            .into_iter()
            .filter(|(_, said)| !said)
            .map(|(what, _)| what)
            .collect(),
    };
    Documented {
        kinds: kinds.into_iter().map(kind).collect(),
    }
}

fn schemas(shapes: &Shapes<'_>) -> (Seen, Seen) {
    let mut counter = Counter {
        api: shapes.api,
        properties: Seen::new(),
        values: Seen::new(),
    };
    for (name, _) in &shapes.needs {
        match shapes.api.schemas.get(name).map(|schema| &schema.ty) {
            Some(Type::Object(object)) => counter.object(name, object),
            Some(ty) => {
                let said = shapes.api.words.schemas.contains_key(name);
                counter.properties.insert(name.clone(), said);
                counter.within(name.clone(), ty);
            }
            None => {}
        }
    }
    (counter.properties, counter.values)
}

struct Counter<'c> {
    api: &'c Api,
    properties: Seen,
    values: Seen,
}

impl Counter<'_> {
    fn object(&mut self, label: &str, object: &Object) {
        for (name, property) in object
            .properties
            .iter()
            .filter(|(name, _)| *name != "_links")
        {
            let label = format!("{label}.{name}");
            self.properties
                .insert(label.clone(), property.doc.is_some());
            self.within(label, &property.ty);
        }
    }

    fn within(&mut self, mut label: String, ty: &Type) {
        let mut ty = ty;
        while let Type::Array(item) | Type::Map(item) = ty {
            label.push_str("[]");
            ty = item;
        }
        match ty {
            Type::Object(object) => self.object(&label, object),
            Type::Enumeration(enumeration) => {
                let label = label.trim_end_matches("[]");
                for value in enumeration.values.keys().map(|value| value.text()) {
                    let said = self.api.words.value(label, &value).is_some();
                    self.values.insert(format!("{label}: {value}"), said);
                }
            }
            _ => {}
        }
    }
}

fn operations(planned: &[Planned<'_>]) -> Seen {
    let methods = planned.iter().flat_map(|resource| &resource.methods);
    methods
        .map(|method| {
            let operation = method.operation;
            let name = format!("{} {}", operation.method, operation.path);
            (name, operation.doc.is_some())
        })
        .collect()
}

/// The parameters that only their operation has. Those of a GET select by a property, which is explained where it stands.
fn parameters(shapes: &Shapes<'_>, planned: &[Planned<'_>]) -> Seen {
    let mut seen = Seen::new();
    for resource in planned {
        let fields = field::paths(shapes, resource);
        let fields = fields.iter().map(String::as_str).collect();
        for method in &resource.methods {
            let operation = method.operation;
            if operation.method == Method::Get {
                continue;
            }
            let own = parameter::own(method, &fields).into_iter();
            for parameter in own.chain(parameter::required(method)) {
                let key = (operation.key(), parameter.name.clone());
                let said = shapes.api.words.parameters.contains_key(&key);
                let name = format!("{} {} {}", operation.method, operation.path, parameter.name);
                seen.insert(name, said);
            }
        }
    }
    seen
}

fn families(api: &Api, layout: &Layout) -> Seen {
    let own = (!layout.base.endpoints.is_empty()).then_some(&layout.base.segment);
    let segments = layout.base.children.keys().chain(layout.others.keys());
    segments
        .chain(own)
        .map(|segment| (segment.clone(), api.words.families.contains_key(segment)))
        .collect()
}

/// Resources that have operations; others are only steps of a path.
fn resources(api: &Api, planned: &[Planned<'_>]) -> Seen {
    let with_methods = planned
        .iter()
        .filter(|resource| !resource.methods.is_empty());
    with_methods
        .map(|resource| {
            let path = &resource.resource.path;
            (path.clone(), api.words.resources.contains_key(path))
        })
        .collect()
}

fn errors(api: &Api, planned: &[Planned<'_>]) -> Seen {
    let methods = planned.iter().flat_map(|resource| &resource.methods);
    methods
        .flat_map(|method| method.operation.error_codes.keys())
        .map(|number| (number.to_string(), api.words.errors.contains_key(number)))
        .collect()
}
