//! What a schema says, whichever way `openapiv3` holds it.

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, AnySchema, IntegerFormat, IntegerType, NumberType, ReferenceOr, Schema,
    SchemaKind, StringFormat, StringType, Type, VariantOrUnknownOrEmpty,
};
use serde_json::Value;

use crate::api::{Access, Bounds, Literal, is_secret_text};

/// Properties by name.
pub type Properties = IndexMap<String, ReferenceOr<Box<Schema>>>;

/// What a value is made of.
pub enum Shape<'a> {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// Yes or no.
    Boolean,
    /// A list of these.
    Array(Option<&'a ReferenceOr<Box<Schema>>>),
    /// Named members.
    Object(Members<'a>),
    /// Parts, and what stands beside them.
    AllOf(&'a [ReferenceOr<Schema>], Option<Members<'a>>),
    /// Anything.
    Any,
    /// A type that JSON does not have.
    Unknown(&'a str),
}

/// The members of an object.
#[derive(Clone, Copy)]
pub struct Members<'a> {
    /// By name.
    pub properties: &'a Properties,
    /// Names of those that have to be there.
    pub required: &'a [String],
    /// What other members may be.
    pub additional: Option<&'a AdditionalProperties>,
}

/// A schema without its data.
pub struct Facts<'a> {
    /// What the value is made of.
    pub shape: Shape<'a>,
    /// The format of a text or number.
    pub format: Option<&'a str>,
    /// Values of the enumeration; none where one is neither a string nor an integer.
    pub values: Vec<Option<Literal>>,
    /// Limits.
    pub bounds: Bounds,
    /// Keywords that are understood and mean nothing here.
    pub foreign: Vec<&'static str>,
}

impl<'a> Facts<'a> {
    /// What a schema says.
    pub fn of(kind: &'a SchemaKind) -> Self {
        let facts = |shape| Self {
            shape,
            format: None,
            values: Vec::new(),
            bounds: Bounds::default(),
            foreign: Vec::new(),
        };
        match kind {
            SchemaKind::Type(Type::String(text)) => Self {
                format: string_format(&text.format),
                values: texts(text),
                bounds: Bounds {
                    min_length: size(text.min_length),
                    max_length: size(text.max_length),
                    pattern: text.pattern.clone(),
                    ..Bounds::default()
                },
                ..facts(Shape::String)
            },
            SchemaKind::Type(Type::Integer(integer)) => Self {
                format: integer_format(&integer.format),
                values: integers(integer),
                bounds: Bounds {
                    minimum: integer.minimum.map(Value::from),
                    maximum: integer.maximum.map(Value::from),
                    ..Bounds::default()
                },
                foreign: listed(&[
                    ("multipleOf", integer.multiple_of.is_some()),
                    ("exclusiveMinimum", integer.exclusive_minimum),
                    ("exclusiveMaximum", integer.exclusive_maximum),
                ]),
                ..facts(Shape::Integer)
            },
            SchemaKind::Type(Type::Number(number)) => of_number(number, facts(Shape::Number)),
            SchemaKind::Type(Type::Boolean(_)) => facts(Shape::Boolean),
            SchemaKind::Type(Type::Array(array)) => Self {
                bounds: Bounds {
                    min_items: size(array.min_items),
                    max_items: size(array.max_items),
                    ..Bounds::default()
                },
                ..facts(Shape::Array(array.items.as_ref()))
            },
            SchemaKind::Type(Type::Object(object)) => Self {
                foreign: listed(&[
                    ("minProperties", object.min_properties.is_some()),
                    ("maxProperties", object.max_properties.is_some()),
                ]),
                ..facts(Shape::Object(Members {
                    properties: &object.properties,
                    required: &object.required,
                    additional: object.additional_properties.as_ref(),
                }))
            },
            SchemaKind::AllOf { all_of } => facts(Shape::AllOf(all_of, None)),
            SchemaKind::OneOf { .. } => foreign(facts(Shape::Any), "oneOf"),
            SchemaKind::AnyOf { .. } => foreign(facts(Shape::Any), "anyOf"),
            SchemaKind::Not { .. } => foreign(facts(Shape::Any), "not"),
            SchemaKind::Any(any) => of_any(any, facts(any_shape(any))),
        }
    }
}

impl Facts<'_> {
    /// Whether a value must not be shown, whatever else is said of it.
    pub fn is_secret(&self, access: Access) -> bool {
        let text = matches!(self.shape, Shape::String) && self.values.is_empty();
        text && is_secret_text(self.format, access)
    }
}

fn foreign<'a>(facts: Facts<'a>, keyword: &'static str) -> Facts<'a> {
    Facts {
        foreign: vec![keyword],
        ..facts
    }
}

fn listed(keywords: &[(&'static str, bool)]) -> Vec<&'static str> {
    let present = keywords.iter().filter(|(_, present)| *present);
    present.map(|(keyword, _)| *keyword).collect()
}

fn of_number<'a>(number: &'a NumberType, facts: Facts<'a>) -> Facts<'a> {
    Facts {
        bounds: Bounds {
            minimum: number.minimum.map(whole),
            maximum: number.maximum.map(whole),
            ..Bounds::default()
        },
        foreign: listed(&[
            ("multipleOf", number.multiple_of.is_some()),
            ("exclusiveMinimum", number.exclusive_minimum),
            ("exclusiveMaximum", number.exclusive_maximum),
        ]),
        ..facts
    }
}

/// A combination of keywords that fits no single type, such as an integer whose limit needs all 64 bits.
fn any_shape(any: &AnySchema) -> Shape<'_> {
    let members = Members {
        properties: &any.properties,
        required: &any.required,
        additional: any.additional_properties.as_ref(),
    };
    let has_members = !any.properties.is_empty();
    if !any.all_of.is_empty() {
        return Shape::AllOf(&any.all_of, has_members.then_some(members));
    }
    match any.typ.as_deref() {
        Some("string") => Shape::String,
        Some("integer") => Shape::Integer,
        Some("number") => Shape::Number,
        Some("boolean") => Shape::Boolean,
        Some("array") => Shape::Array(any.items.as_ref()),
        Some("object") => Shape::Object(members),
        None if has_members => Shape::Object(members),
        None if !any.enumeration.is_empty() => Shape::String,
        None => Shape::Any,
        Some(other) => Shape::Unknown(other),
    }
}

fn of_any<'a>(any: &'a AnySchema, facts: Facts<'a>) -> Facts<'a> {
    Facts {
        format: any.format.as_deref(),
        values: any.enumeration.iter().map(literal).collect(),
        bounds: Bounds {
            minimum: any.minimum.map(whole),
            maximum: any.maximum.map(whole),
            min_length: size(any.min_length),
            max_length: size(any.max_length),
            min_items: size(any.min_items),
            max_items: size(any.max_items),
            pattern: any.pattern.clone(),
        },
        foreign: listed(&[
            ("oneOf", !any.one_of.is_empty()),
            ("anyOf", !any.any_of.is_empty()),
            ("not", any.not.is_some()),
            ("multipleOf", any.multiple_of.is_some()),
            ("exclusiveMinimum", any.exclusive_minimum.is_some()),
            ("exclusiveMaximum", any.exclusive_maximum.is_some()),
            ("minProperties", any.min_properties.is_some()),
            ("maxProperties", any.max_properties.is_some()),
        ]),
        ..facts
    }
}

fn literal(value: &Value) -> Option<Literal> {
    match value {
        Value::String(text) => Some(Literal::Text(text.clone())),
        Value::Number(number) => number.as_i64().map(Literal::Integer),
        _ => None,
    }
}

fn texts(text: &StringType) -> Vec<Option<Literal>> {
    let values = text.enumeration.iter();
    values.map(|v| v.clone().map(Literal::Text)).collect()
}

fn integers(integer: &IntegerType) -> Vec<Option<Literal>> {
    let values = integer.enumeration.iter();
    values.map(|v| v.map(Literal::Integer)).collect()
}

fn size(size: Option<usize>) -> Option<u64> {
    size.and_then(|n| u64::try_from(n).ok())
}

/// A limit as the document wrote it, where it is a whole number.
fn whole(limit: f64) -> Value {
    const SIGNED: f64 = 9_223_372_036_854_775_808.0;
    if limit.fract() != 0.0 || !limit.is_finite() {
        return Value::from(limit);
    }
    // Both conversions saturate: 2^64 stands for the largest unsigned number, which no `f64` is.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    match limit {
        limit if (-SIGNED..SIGNED).contains(&limit) => Value::from(limit as i64),
        limit if limit > 0.0 => Value::from(limit as u64),
        limit => Value::from(limit),
    }
}

fn string_format(format: &VariantOrUnknownOrEmpty<StringFormat>) -> Option<&str> {
    match format {
        VariantOrUnknownOrEmpty::Item(StringFormat::Date) => Some("date"),
        VariantOrUnknownOrEmpty::Item(StringFormat::DateTime) => Some("date-time"),
        VariantOrUnknownOrEmpty::Item(StringFormat::Password) => Some("password"),
        VariantOrUnknownOrEmpty::Item(StringFormat::Byte) => Some("byte"),
        VariantOrUnknownOrEmpty::Item(StringFormat::Binary) => Some("binary"),
        VariantOrUnknownOrEmpty::Unknown(other) => Some(other),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}

fn integer_format(format: &VariantOrUnknownOrEmpty<IntegerFormat>) -> Option<&str> {
    match format {
        VariantOrUnknownOrEmpty::Item(IntegerFormat::Int32) => Some("int32"),
        VariantOrUnknownOrEmpty::Item(IntegerFormat::Int64) => Some("int64"),
        VariantOrUnknownOrEmpty::Unknown(other) => Some(other),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}
