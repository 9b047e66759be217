//! References to other objects, by name or by UUID.

use super::Links;
use crate::Value;
use crate::model::{
    Extra, FromJson, MapAccess, ReadModel, Reader, Sink, WriteModel, Writer, fill, from_value,
};

/// A reference to another object by name, by UUID, or both.
///
/// Links and unknown members are read but never sent. A reference that has neither name nor UUID is refused when it
/// is sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Reference {
    /// The object's name.
    pub name: Option<String>,
    /// The object's UUID.
    pub uuid: Option<String>,
    /// The object's addresses.
    pub links: Option<Links>,
    /// What the reply held beyond these.
    pub extra: Extra,
}

/// A reference to another object by name.
///
/// Links and unknown members are read but never sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NameReference {
    /// The object's name.
    pub name: Option<String>,
    /// The object's addresses.
    pub links: Option<Links>,
    /// What the reply held beyond these.
    pub extra: Extra,
}

/// A reference to another object by UUID.
///
/// Links and unknown members are read but never sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UuidReference {
    /// The object's UUID.
    pub uuid: Option<String>,
    /// The object's addresses.
    pub links: Option<Links>,
    /// What the reply held beyond these.
    pub extra: Extra,
}

/// A bare text counts as the field named first.
macro_rules! reference {
    ($type:ident, $bare:ident { $($field:ident : $name:literal),* }) => {
        impl ReadModel for $type {
            const FIELDS: &'static [&'static str] = &[$($name,)* "_links"];

            fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, from: &mut Reader<A>) -> Result<(), A::Error> {
                match name {
                    $($name => from.read(name, &mut self.$field),)*
                    "_links" => from.read(name, &mut self.links),
                    _ => from.unknown(name),
                }
            }

            fn extra_mut(&mut self) -> &mut Extra {
                &mut self.extra
            }
        }

        impl FromJson for $type {
            const EXPECTED: &'static str = "a reference";

            fn from_text(text: &str) -> Option<Self> {
                Some(Self { $bare: Some(text.to_owned()), ..Self::default() })
            }

            fn from_object<'de, A: MapAccess<'de>>(map: A, sink: Sink<'_, Self>) -> Result<(), A::Error> {
                fill(map, sink)
            }

            /// A reference is sent whole: what it names is one object.
            fn delta(wanted: &Value, current: Option<&Value>) -> Option<Value> {
                let read = |value: &Value| from_value::<Self>(value.clone());
                let current = current.and_then(read).unwrap_or_default();
                let named = read(wanted).unwrap_or_default();
                let same = true $(&& (named.$field.is_none() || named.$field == current.$field))*;
                (!same).then(|| wanted.clone())
            }
        }

        impl WriteModel for $type {
            fn write(&self, to: &mut Writer) {
                // ONTAP would take an empty object as if nothing had been said.
                if crate::value::is_body() $(&& self.$field.is_none())* {
                    to.fail(concat!("the reference is empty; give it", $(" a ", $name,)* " first"));
                }
                $(to.optional($name, &self.$field);)*
            }
        }

        crate::model_serde!($type);
    };
}

reference!(
    Reference,
    name {
        name: "name",
        uuid: "uuid"
    }
);
reference!(NameReference, name { name: "name" });
reference!(UuidReference, uuid { uuid: "uuid" });

impl Reference {
    /// Refers to an object by its name.
    pub fn name(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// Refers to an object by its UUID.
    pub fn uuid(uuid: impl Into<String>) -> Self {
        Self {
            uuid: Some(uuid.into()),
            ..Self::default()
        }
    }

    /// Refers to an object by its name and its UUID, which have to agree: ONTAP refuses the request otherwise.
    pub fn name_and_uuid(name: impl Into<String>, uuid: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            uuid: Some(uuid.into()),
            ..Self::default()
        }
    }
}

impl NameReference {
    /// Refers to an object by its name.
    pub fn name(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

impl From<&str> for NameReference {
    fn from(name: &str) -> Self {
        Self::name(name)
    }
}

impl From<String> for NameReference {
    fn from(name: String) -> Self {
        Self::name(name)
    }
}

impl From<&String> for NameReference {
    fn from(name: &String) -> Self {
        Self::name(name)
    }
}

impl From<&str> for UuidReference {
    fn from(uuid: &str) -> Self {
        Self::uuid(uuid)
    }
}

impl From<String> for UuidReference {
    fn from(uuid: String) -> Self {
        Self::uuid(uuid)
    }
}

impl UuidReference {
    /// Refers to an object by its UUID.
    pub fn uuid(uuid: impl Into<String>) -> Self {
        Self {
            uuid: Some(uuid.into()),
            ..Self::default()
        }
    }
}
