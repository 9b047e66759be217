//! The located tree: what a YAML or JSON text says, and where each part of it stands.

use std::collections::HashMap;

/// A line and a column, both from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

/// A value and the place where it begins.
#[derive(Clone, Debug)]
pub struct Node {
    /// Where the value begins.
    pub at: Position,
    /// The value.
    pub value: Value,
}

/// A value of any kind.
#[derive(Clone, Debug)]
pub enum Value {
    /// A string, number, boolean or null.
    Scalar(Scalar),
    /// An array.
    Sequence(Vec<Node>),
    /// An object.
    Mapping(Mapping),
}

/// A leaf of the tree. The text is kept as written, so that `1.10` can still become a string.
#[derive(Clone, Debug)]
pub struct Scalar {
    /// The text, after the escapes of quoted strings are resolved.
    pub text: Box<str>,
    /// The kind under the YAML 1.2 core schema: dates, `on`, `off`, `yes` and `no` are strings.
    pub kind: ScalarKind,
    /// Whether the text stood without quotes.
    pub plain: bool,
}

/// The kind of a scalar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScalarKind {
    /// `null`, `~` or nothing.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// A number with a fraction or an exponent, an infinity or not-a-number.
    Float,
    /// Everything else.
    String,
}

/// An object in the order of its text. Every key stands once.
#[derive(Clone, Debug, Default)]
pub struct Mapping {
    entries: Vec<Entry>,
    index: HashMap<Box<str>, usize>,
}

/// One key of an object with its value.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The key.
    pub key: Box<str>,
    /// Where the key begins.
    pub at: Position,
    /// Its value.
    pub value: Node,
}

/// Up to this many entries a scan is faster than a hash table.
const SCAN_LIMIT: usize = 16;

impl Mapping {
    /// The entries in the order of the text.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry with this key.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        let position = if self.index.is_empty() {
            self.entries.iter().position(|e| &*e.key == key)
        } else {
            self.index.get(key).copied()
        };
        position.map(|i| &self.entries[i])
    }

    /// The value of this key.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|e| &e.value)
    }

    /// Adds an entry; gives the entry back, and changes nothing, when its key is already there.
    pub(super) fn insert(&mut self, entry: Entry) -> Result<(), Entry> {
        if self.entry(&entry.key).is_some() {
            return Err(entry);
        }
        if !self.index.is_empty() {
            self.index.insert(entry.key.clone(), self.entries.len());
        } else if self.entries.len() == SCAN_LIMIT {
            self.index = self
                .entries
                .iter()
                .enumerate()
                .map(|(i, e)| (e.key.clone(), i))
                .collect();
            self.index.insert(entry.key.clone(), self.entries.len());
        }
        self.entries.push(entry);
        Ok(())
    }
}

impl Node {
    /// The object, if it is one.
    pub fn as_mapping(&self) -> Option<&Mapping> {
        match &self.value {
            Value::Mapping(m) => Some(m),
            _ => None,
        }
    }

    /// The array, if it is one.
    pub fn as_sequence(&self) -> Option<&[Node]> {
        match &self.value {
            Value::Sequence(s) => Some(s),
            _ => None,
        }
    }

    /// The scalar of any kind, if it is one.
    pub fn as_scalar(&self) -> Option<&Scalar> {
        match &self.value {
            Value::Scalar(s) => Some(s),
            _ => None,
        }
    }

    /// The text of a string.
    pub fn as_str(&self) -> Option<&str> {
        self.as_scalar()
            .filter(|s| s.kind == ScalarKind::String)
            .map(|s| &*s.text)
    }

    /// The boolean, if it is one.
    pub fn as_bool(&self) -> Option<bool> {
        self.as_scalar()
            .filter(|s| s.kind == ScalarKind::Boolean)
            .map(Scalar::is_true)
    }

    /// The value of this key of an object.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.as_mapping()?.get(key)
    }

    /// The value as plain JSON. A number JSON cannot hold (an infinity) becomes its text.
    pub fn to_json(&self) -> serde_json::Value {
        match &self.value {
            Value::Scalar(s) => s.to_json(),
            Value::Sequence(items) => items.iter().map(Node::to_json).collect(),
            Value::Mapping(m) => m
                .entries
                .iter()
                .map(|e| (e.key.to_string(), e.value.to_json()))
                .collect(),
        }
    }

    /// What the value is, as a word for messages.
    pub fn kind_name(&self) -> &'static str {
        match &self.value {
            Value::Sequence(_) => "an array",
            Value::Mapping(_) => "an object",
            Value::Scalar(s) => match s.kind {
                ScalarKind::Null => "null",
                ScalarKind::Boolean => "a boolean",
                ScalarKind::Integer => "an integer",
                ScalarKind::Float => "a number",
                ScalarKind::String => "a string",
            },
        }
    }
}

impl Scalar {
    /// A scalar without quotes: its kind follows from its text.
    pub(super) fn plain(text: &str) -> Self {
        Self {
            kind: ScalarKind::of_plain(text),
            text: text.into(),
            plain: true,
        }
    }

    /// A scalar in quotes, or a block scalar: a string whatever it contains.
    pub(super) fn quoted(text: &str) -> Self {
        Self {
            text: text.into(),
            kind: ScalarKind::String,
            plain: false,
        }
    }

    fn is_true(&self) -> bool {
        self.text.starts_with(['t', 'T'])
    }

    /// The scalar as plain JSON.
    pub fn to_json(&self) -> serde_json::Value {
        match self.kind {
            ScalarKind::Null => serde_json::Value::Null,
            ScalarKind::Boolean => self.is_true().into(),
            ScalarKind::String => (*self.text).into(),
            ScalarKind::Integer => integer(&self.text).unwrap_or_else(|| (*self.text).into()),
            ScalarKind::Float => float(&self.text).unwrap_or_else(|| (*self.text).into()),
        }
    }
}

fn integer(text: &str) -> Option<serde_json::Value> {
    if let Some(octal) = text.strip_prefix("0o") {
        return i64::from_str_radix(octal, 8).ok().map(Into::into);
    }
    if let Some(hexadecimal) = text.strip_prefix("0x") {
        return i64::from_str_radix(hexadecimal, 16).ok().map(Into::into);
    }
    let signed = text.strip_prefix('+').unwrap_or(text);
    if let Ok(n) = signed.parse::<i64>() {
        return Some(n.into());
    }
    if let Ok(n) = signed.parse::<u64>() {
        return Some(n.into());
    }
    float(text)
}

fn float(text: &str) -> Option<serde_json::Value> {
    let number = text.parse::<f64>().ok()?;
    serde_json::Number::from_f64(number).map(serde_json::Value::Number)
}

impl ScalarKind {
    fn of_plain(text: &str) -> Self {
        match text {
            "" | "~" | "null" | "Null" | "NULL" => Self::Null,
            "true" | "True" | "TRUE" | "false" | "False" | "FALSE" => Self::Boolean,
            ".nan" | ".NaN" | ".NAN" => Self::Float,
            _ => Self::of_number(text),
        }
    }

    fn of_number(text: &str) -> Self {
        let all = |s: &str, test: fn(&char) -> bool| !s.is_empty() && s.chars().all(|c| test(&c));
        if let Some(octal) = text.strip_prefix("0o") {
            return if all(octal, |c| c.is_digit(8)) {
                Self::Integer
            } else {
                Self::String
            };
        }
        if let Some(hexadecimal) = text.strip_prefix("0x") {
            return if all(hexadecimal, char::is_ascii_hexdigit) {
                Self::Integer
            } else {
                Self::String
            };
        }
        let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
        if !unsigned.starts_with(|c: char| c.is_ascii_digit() || c == '.') {
            return Self::String;
        }
        if all(unsigned, char::is_ascii_digit) {
            return Self::Integer;
        }
        if matches!(unsigned, ".inf" | ".Inf" | ".INF") {
            return Self::Float;
        }
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((m, e)) => (m, Some(e.strip_prefix(['-', '+']).unwrap_or(e))),
            None => (unsigned, None),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = |s: &str| s.chars().all(|c| c.is_ascii_digit());
        let some_digit = !whole.is_empty() || !fraction.is_empty();
        let exponent_ok = exponent.is_none_or(|e| !e.is_empty() && digits(e));
        if some_digit && digits(whole) && digits(fraction) && exponent_ok {
            Self::Float
        } else {
            Self::String
        }
    }
}
