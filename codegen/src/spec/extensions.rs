//! The `x-ontap-` extensions of a normalised spec, as `spec/README.md` defines them.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde::de::value::MapDeserializer;
use serde::{Deserialize, Deserializer};
use serde_json::{Error, Value};

use crate::api::{Access, Release};

/// Of a schema.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct SchemaExtensions {
    /// Who may read and write it.
    pub x_ontap_access: Option<Access>,
    /// Since when the document says it is there.
    pub x_ontap_introduced: Option<Introduced>,
    /// Whether it must not be shown, where the overlay says so.
    pub x_ontap_secret: Option<bool>,
    /// Whether it needs advanced privilege.
    pub x_ontap_advanced: bool,
    /// A name for it in Rust.
    pub x_ontap_name: Option<String>,
    /// A sentence about it.
    pub x_ontap_doc: Option<String>,
    /// Names in Rust for values of an enumeration.
    pub x_ontap_variant_names: BTreeMap<String, String>,
    /// A name in Rust for the property.
    pub x_ontap_field: Option<String>,
}

/// Of an operation.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct OperationExtensions {
    /// Since when the document says it is there.
    pub x_ontap_introduced: Option<Introduced>,
    /// Properties that have to be given.
    pub x_ontap_required: Vec<Required>,
    /// Properties that may be given.
    pub x_ontap_optional: Vec<String>,
    /// What absent properties mean.
    pub x_ontap_defaults: BTreeMap<String, Value>,
    /// Properties that come only when they are named.
    pub x_ontap_expensive: Vec<String>,
    /// Commands that do the same.
    pub x_ontap_cli: Vec<String>,
    /// A sentence about it.
    pub x_ontap_doc: Option<String>,
    /// A name for it in Rust.
    pub x_ontap_name: Option<String>,
    /// What import replaced because another operation has it too.
    #[serde(rename = "x-ontap-original-operation-id")]
    _original: Option<String>,
}

/// Of a path.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct PathExtensions {
    /// A name in Rust for the resource.
    pub x_ontap_name: Option<String>,
}

/// Of a parameter.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct ParameterExtensions {
    /// A name for it in Rust.
    pub x_ontap_name: Option<String>,
    /// Since when the document says it is there.
    pub x_ontap_introduced: Option<Introduced>,
}

/// Of a response.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct ResponseExtensions {
    /// Documented error numbers.
    pub x_ontap_error_codes: Vec<u64>,
    /// Names of some of them.
    pub x_ontap_error_names: BTreeMap<String, String>,
}

/// A required property, or several of which one is required.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum Required {
    /// This one.
    One(String),
    /// One of these.
    OneOf(Vec<String>),
}

/// The release that a document names for something.
#[derive(Clone, Copy, Debug)]
pub struct Introduced(pub Release);

impl<'de> Deserialize<'de> for Introduced {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let expected = || format!("a release number instead of `{text}` is expected here");
        let release = Release::from_documented(&text);
        release
            .map(Self)
            .ok_or_else(|| serde::de::Error::custom(expected()))
    }
}

impl<'de> Deserialize<'de> for Access {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::from_spec(&text).ok_or_else(|| {
            serde::de::Error::custom(
                "read, create, modify or two of them joined by `-` is expected here",
            )
        })
    }
}

/// What is wrong with an extension.
#[derive(Debug)]
pub enum Problem {
    /// Nothing understands it at this place.
    Unknown,
    /// It has another shape than it should.
    Shape(String),
}

/// Reads the extensions of a node; those that are not understood are handed to `problem` and left out.
pub fn read<'de, T: Deserialize<'de> + Default>(
    extensions: &'de IndexMap<String, Value>,
    mut problem: impl FnMut(&str, Problem),
) -> T {
    if extensions.is_empty() {
        return T::default();
    }
    if let Ok(all) = of(extensions.iter()) {
        return all;
    }
    let understood = extensions.iter().filter(|(key, value)| {
        let Err(error) = of::<T>([(*key, *value)].into_iter()) else {
            return true;
        };
        let message = error.to_string();
        let unknown = message.starts_with("unknown field");
        problem(
            key,
            if unknown {
                Problem::Unknown
            } else {
                Problem::Shape(message)
            },
        );
        false
    });
    of(understood.collect::<Vec<_>>().into_iter()).unwrap_or_default()
}

fn of<'de, T: Deserialize<'de>>(
    extensions: impl Iterator<Item = (&'de String, &'de Value)>,
) -> Result<T, Error> {
    T::deserialize(MapDeserializer::new(
        extensions.map(|(key, value)| (key.as_str(), value)),
    ))
}
