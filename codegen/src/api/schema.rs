//! Schemas: what requests and responses hold.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Span;

/// Name of a schema in `components/schemas`.
pub type SchemaName = String;

/// A named schema.
#[derive(Clone, Debug, PartialEq)]
pub struct Schema {
    /// Its type; an object in most cases.
    pub ty: Type,
    /// Releases that have it.
    pub span: Span,
    /// JSON pointer in the newest spec that has it.
    pub pointer: String,
}

/// A type, as JSON knows them, with ONTAP's additions.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// A string.
    Text(Format),
    /// An integer; the flag says that it cannot be negative and may need all 64 bits.
    Integer {
        /// `uint64`.
        unsigned: bool,
    },
    /// A floating-point number.
    Number,
    /// A boolean.
    Boolean,
    /// A string or an integer out of a list.
    Enumeration(Enumeration),
    /// A list.
    Array(Box<Type>),
    /// An object with keys that are data.
    Map(Box<Type>),
    /// An object written in place.
    Object(Box<Object>),
    /// A named schema.
    Named(SchemaName),
    /// Anything.
    Any,
}

impl Type {
    /// Whether a value of this type must not be shown, whatever else is said of it.
    pub fn is_secret(&self, access: Access) -> bool {
        match self {
            Self::Text(Format::Password) => is_secret_text(Some("password"), access),
            Self::Text(_) => is_secret_text(None, access),
            _ => false,
        }
    }
}

/// Whether a text must not be shown: a password, or what is sent and never returned. Words of an enumeration are no
/// secrets.
pub fn is_secret_text(format: Option<&str>, access: Access) -> bool {
    format == Some("password") || access == Access::NEVER_RETURNED
}

/// What a string holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// Any text.
    Plain,
    /// A point in time.
    DateTime,
    /// A length of time.
    Duration,
    /// One or the other, or a word such as `infinite`.
    DurationOrDateTime,
    /// A secret.
    Password,
    /// A comma-separated list that older releases send as an array.
    TextOrList,
    /// A format that changes nothing here, such as `uuid` or `email`.
    Other(String),
}

/// The values of an enumeration.
#[derive(Clone, Debug, PartialEq)]
pub struct Enumeration {
    /// The values with the releases that list them.
    pub values: BTreeMap<Literal, EnumerationValue>,
    /// A name for the type, from the overlay.
    pub name: Option<String>,
}

/// What is known about one value of an enumeration.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumerationValue {
    /// Releases that list it.
    pub span: Span,
    /// A name for it, from the overlay.
    pub name: Option<String>,
}

/// A value of an enumeration.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Literal {
    /// An integer.
    Integer(i64),
    /// A string.
    Text(String),
}

impl Literal {
    /// The value as it is written.
    pub fn text(&self) -> String {
        match self {
            Self::Integer(number) => number.to_string(),
            Self::Text(text) => text.clone(),
        }
    }
}

impl Enumeration {
    /// Whether its values are integers.
    pub fn is_integer(&self) -> bool {
        self.values.keys().all(|v| matches!(v, Literal::Integer(_)))
    }
}

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object {
    /// Its properties.
    pub properties: BTreeMap<String, Property>,
    /// The type of further members, where the document allows them.
    pub additional: Option<Box<Type>>,
    /// A name for the type, from the overlay.
    pub name: Option<String>,
    /// Our own sentence about it.
    pub doc: Option<String>,
}

/// A property of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Property {
    /// Its type.
    pub ty: Type,
    /// Who may read or write it.
    pub access: Access,
    /// Releases that have it.
    pub span: Span,
    /// Documented default.
    pub default: Option<Value>,
    /// Documented limits.
    pub bounds: Bounds,
    /// Whether `null` is a documented value.
    pub nullable: bool,
    /// Whether the schema itself lists it as required.
    pub required: bool,
    /// Whether it must not be shown.
    pub secret: bool,
    /// Whether ONTAP calls it advanced.
    pub advanced: bool,
    /// Our own sentence about it.
    pub doc: Option<String>,
    /// A name for the field, from the overlay.
    pub name: Option<String>,
}

/// Who may see a property: replies, POST bodies, PATCH bodies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Access {
    /// Replies have it.
    pub read: bool,
    /// POST takes it.
    pub create: bool,
    /// PATCH takes it.
    pub modify: bool,
}

impl Access {
    /// No restriction.
    pub const ALL: Self = Self {
        read: true,
        create: true,
        modify: true,
    };

    /// Sent, and never returned.
    pub const NEVER_RETURNED: Self = Self {
        read: false,
        create: true,
        modify: true,
    };

    /// From `x-ontap-access`.
    pub fn from_spec(text: &str) -> Option<Self> {
        let mut access = Self {
            read: false,
            create: false,
            modify: false,
        };
        for word in text.split('-') {
            match word {
                "read" => access.read = true,
                "create" => access.create = true,
                "modify" => access.modify = true,
                _ => return None,
            }
        }
        Some(access)
    }
}

/// Documented limits of a value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bounds {
    /// Smallest number.
    pub minimum: Option<Value>,
    /// Largest number.
    pub maximum: Option<Value>,
    /// Fewest characters.
    pub min_length: Option<u64>,
    /// Most characters.
    pub max_length: Option<u64>,
    /// Fewest items.
    pub min_items: Option<u64>,
    /// Most items.
    pub max_items: Option<u64>,
    /// Regular expression.
    pub pattern: Option<String>,
}
