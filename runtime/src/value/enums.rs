//! Open enums: the values a release of this crate knows, and room for those it does not.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use serde_json::Number;

use crate::model::Of;

/// A text value that no known variant of `E` stands for.
///
/// Only this crate makes one, after looking the text up: a known value never hides in it.
pub struct Unknown<E> {
    text: Box<str>,
    of: Of<E>,
}

/// An integer value that no known variant of `E` stands for.
///
/// Only this crate makes one, after looking the number up: a known value never hides in it.
pub struct UnknownInteger<E> {
    value: i64,
    of: Of<E>,
}

impl<E> Unknown<E> {
    /// The text the cluster sent.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<E> UnknownInteger<E> {
    /// The number the cluster sent.
    pub fn value(&self) -> i64 {
        self.value
    }
}

/// An enum of texts; implemented by `open_enum!`.
pub trait OpenEnum: Sized + Clone + 'static {
    /// The known values.
    const KNOWN: &'static [Self];
    /// The texts of the known values, in the same order.
    const TEXTS: &'static [&'static str];

    /// Wraps a value that is not known.
    fn unknown(unknown: Unknown<Self>) -> Self;

    /// The value a text stands for.
    fn classify(text: &str) -> Self {
        match Self::TEXTS.iter().position(|known| *known == text) {
            Some(index) => Self::KNOWN[index].clone(),
            None => Self::unknown(Unknown {
                text: text.into(),
                of: Of::default(),
            }),
        }
    }
}

/// An enum of integers; implemented by `open_integer_enum!`.
pub trait OpenIntegerEnum: Sized + Clone + 'static {
    /// The known values.
    const KNOWN: &'static [Self];
    /// The numbers of the known values, in the same order.
    const VALUES: &'static [i64];

    /// Wraps a value that is not known.
    fn unknown(unknown: UnknownInteger<Self>) -> Self;

    /// The value a number stands for.
    fn classify(value: i64) -> Self {
        match Self::VALUES.iter().position(|known| *known == value) {
            Some(index) => Self::KNOWN[index].clone(),
            None => Self::unknown(UnknownInteger {
                value,
                of: Of::default(),
            }),
        }
    }

    /// Reads a number that may be written as a float.
    #[doc(hidden)]
    fn from_json_number(number: Number) -> Option<Self> {
        <i64 as crate::model::FromJson>::from_number(number).map(Self::classify)
    }
}

/// The traits of a payload, without asking them of `E`.
macro_rules! payload {
    ($type:ident, $field:ident) => {
        impl<E> Clone for $type<E> {
            fn clone(&self) -> Self {
                Self {
                    $field: self.$field.clone(),
                    of: Of::default(),
                }
            }
        }
        impl<E> fmt::Debug for $type<E> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.$field.fmt(f)
            }
        }
        impl<E> PartialEq for $type<E> {
            fn eq(&self, other: &Self) -> bool {
                self.$field == other.$field
            }
        }
        impl<E> Eq for $type<E> {}
        impl<E> PartialOrd for $type<E> {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }
        impl<E> Ord for $type<E> {
            fn cmp(&self, other: &Self) -> Ordering {
                self.$field.cmp(&other.$field)
            }
        }
        impl<E> Hash for $type<E> {
            fn hash<H: Hasher>(&self, state: &mut H) {
                self.$field.hash(state);
            }
        }
    };
}

payload!(Unknown, text);
payload!(UnknownInteger, value);

/// Gives an enum of texts its behaviour: reading, writing, `as_str`, `From<&str>`, `KNOWN`, and its use as a key.
#[macro_export]
macro_rules! open_enum {
    ($name:ident { $($variant:ident : $text:literal),* $(,)? }) => {
        impl $crate::OpenEnum for $name {
            const KNOWN: &'static [Self] = &[$(Self::$variant),*];
            const TEXTS: &'static [&'static str] = &[$($text),*];

            fn unknown(unknown: $crate::Unknown<Self>) -> Self {
                Self::Unknown(unknown)
            }
        }

        impl $name {
            /// The values this release of the crate knows.
            pub const KNOWN: &'static [Self] = <Self as $crate::OpenEnum>::KNOWN;

            /// The value as it goes over the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(unknown) => unknown.as_str(),
                }
            }
        }

        $crate::open_enum_traits!($name);
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! open_enum_traits {
    ($name:ident) => {
        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                $crate::OpenEnum::classify(text)
            }
        }
        impl ::core::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                $crate::OpenEnum::classify(&text)
            }
        }
        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;
            // A variant may be called `Err`.
            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok($crate::OpenEnum::classify(text))
            }
        }
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl ::core::convert::From<$name> for $crate::Key {
            fn from(value: $name) -> Self {
                Self::from(value.as_str())
            }
        }
        impl $crate::model::FromJson for $name {
            const EXPECTED: &'static str = "a string";
            fn from_text(text: &str) -> ::core::option::Option<Self> {
                ::core::option::Option::Some($crate::OpenEnum::classify(text))
            }
            fn from_number(number: $crate::Number) -> ::core::option::Option<Self> {
                Self::from_text(&::std::string::ToString::to_string(&number))
            }
            fn from_bool(value: bool) -> ::core::option::Option<Self> {
                Self::from_text(if value { "true" } else { "false" })
            }
        }
        impl $crate::model::Serialize for $name {
            fn serialize<S: $crate::model::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        impl<'de> $crate::model::Deserialize<'de> for $name {
            fn deserialize<D: $crate::model::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::model::read_record(deserializer)
            }
        }
        #[diagnostic::do_not_recommend]
        impl $crate::query::ValueOf<$name> for $name {
            fn into_literal(
                self,
            ) -> ::core::result::Result<::std::string::String, ::std::string::String> {
                ::core::result::Result::Ok(::std::borrow::ToOwned::to_owned(self.as_str()))
            }
        }
        #[diagnostic::do_not_recommend]
        impl $crate::query::ValueOf<$name> for &$name {
            fn into_literal(
                self,
            ) -> ::core::result::Result<::std::string::String, ::std::string::String> {
                ::core::result::Result::Ok(::std::borrow::ToOwned::to_owned(self.as_str()))
            }
        }
    };
}

/// Gives an enum of integers its behaviour: reading, writing, `value`, `From<i64>`, `KNOWN`, and its use as a key.
#[macro_export]
macro_rules! open_integer_enum {
    ($name:ident { $($variant:ident : $value:literal),* $(,)? }) => {
        impl $crate::OpenIntegerEnum for $name {
            const KNOWN: &'static [Self] = &[$(Self::$variant),*];
            const VALUES: &'static [i64] = &[$($value),*];

            fn unknown(unknown: $crate::UnknownInteger<Self>) -> Self {
                Self::Unknown(unknown)
            }
        }

        impl $name {
            /// The values this release of the crate knows.
            pub const KNOWN: &'static [Self] = <Self as $crate::OpenIntegerEnum>::KNOWN;

            /// The value as it goes over the wire.
            pub fn value(&self) -> i64 {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(unknown) => unknown.value(),
                }
            }
        }

        $crate::open_integer_enum_traits!($name);
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! open_integer_enum_traits {
    ($name:ident) => {
        impl ::core::convert::From<i64> for $name {
            fn from(value: i64) -> Self {
                $crate::OpenIntegerEnum::classify(value)
            }
        }
        impl ::core::str::FromStr for $name {
            type Err = ::core::num::ParseIntError;
            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::num::ParseIntError> {
                ::core::result::Result::Ok($crate::OpenIntegerEnum::classify(text.parse()?))
            }
        }
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.value(), f)
            }
        }
        impl ::core::convert::From<$name> for $crate::Key {
            fn from(value: $name) -> Self {
                Self::from(value.value())
            }
        }
        impl $crate::model::FromJson for $name {
            const EXPECTED: &'static str = "an integer";
            fn from_text(text: &str) -> ::core::option::Option<Self> {
                ::core::str::FromStr::from_str(text).ok()
            }
            fn from_number(number: $crate::Number) -> ::core::option::Option<Self> {
                $crate::OpenIntegerEnum::from_json_number(number)
            }
        }
        impl $crate::model::Serialize for $name {
            fn serialize<S: $crate::model::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.value())
            }
        }
        impl<'de> $crate::model::Deserialize<'de> for $name {
            fn deserialize<D: $crate::model::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::model::read_record(deserializer)
            }
        }
        #[diagnostic::do_not_recommend]
        impl $crate::query::ValueOf<$name> for $name {
            fn into_literal(
                self,
            ) -> ::core::result::Result<::std::string::String, ::std::string::String> {
                ::core::result::Result::Ok(::std::string::ToString::to_string(&self.value()))
            }
        }
        #[diagnostic::do_not_recommend]
        impl $crate::query::ValueOf<$name> for &$name {
            fn into_literal(
                self,
            ) -> ::core::result::Result<::std::string::String, ::std::string::String> {
                ::core::result::Result::Ok(::std::string::ToString::to_string(&self.value()))
            }
        }
        #[diagnostic::do_not_recommend]
        impl $crate::query::ValueOf<$name> for i64 {
            fn into_literal(
                self,
            ) -> ::core::result::Result<::std::string::String, ::std::string::String> {
                ::core::result::Result::Ok(::std::string::ToString::to_string(&self))
            }
        }
    };
}
