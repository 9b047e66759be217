//! Keys: the variable parts of a path.

use std::fmt;

use serde::{Serialize, Serializer};

/// One variable part of a path: a name, a UUID, a number.
///
/// A key is percent-encoded as one segment. An empty key, `.` and `..` are refused when the request is sent: they
/// would make another address of the path.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(Box<str>);

impl Key {
    /// The key as it was given, not encoded.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Why the key cannot stand in a path, if so.
    pub(crate) fn problem(&self) -> Option<&'static str> {
        match &*self.0 {
            "" => Some("an empty key would address the whole collection"),
            "." | ".." => Some("a key of dots alone would address another object"),
            _ => None,
        }
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({:?})", self.0)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Key {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl From<&str> for Key {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for Key {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<&String> for Key {
    fn from(text: &String) -> Self {
        Self(text.as_str().into())
    }
}

impl From<&Key> for Key {
    fn from(key: &Key) -> Self {
        key.clone()
    }
}

macro_rules! number_key {
    ($($number:ty),*) => {$(
        impl From<$number> for Key {
            fn from(number: $number) -> Self {
                Self(number.to_string().into())
            }
        }
    )*};
}

number_key!(i64, u64, i32, u32, u16, usize);
