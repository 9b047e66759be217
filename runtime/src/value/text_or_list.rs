//! A text that some releases send as a list.

use std::fmt;

use serde::de::SeqAccess;

use super::text_serde;
use crate::Value;
use crate::model::{FromJson, Sink, from_value};

/// Several texts that go over the wire as one, separated by commas; a list is read too.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TextOrList(Vec<String>);

impl TextOrList {
    /// The texts, in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// How many texts there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no text.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<&str> for TextOrList {
    fn from(text: &str) -> Self {
        text.split(',')
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .collect()
    }
}

impl From<String> for TextOrList {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl<T: Into<String>> FromIterator<T> for TextOrList {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self(items.into_iter().map(Into::into).collect())
    }
}

impl<T: Into<String>> From<Vec<T>> for TextOrList {
    fn from(items: Vec<T>) -> Self {
        items.into_iter().collect()
    }
}

impl fmt::Display for TextOrList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(","))
    }
}

impl FromJson for TextOrList {
    const EXPECTED: &'static str = "a string or a list of strings";

    fn from_text(text: &str) -> Option<Self> {
        Some(text.into())
    }

    fn delta(wanted: &Value, current: Option<&Value>) -> Option<Value> {
        let sorted = |value: &Value| {
            let mut texts = from_value::<Self>(value.clone()).unwrap_or_default().0;
            texts.sort();
            texts
        };
        match current.map(sorted) {
            Some(current) if current == sorted(wanted) => None,
            _ => Some(wanted.clone()),
        }
    }

    fn from_number(number: serde_json::Number) -> Option<Self> {
        Some(Self(vec![number.to_string()]))
    }

    fn from_array<'de, A: SeqAccess<'de>>(seq: A, sink: Sink<'_, Self>) -> Result<(), A::Error> {
        let mut items: Option<Vec<String>> = None;
        Vec::from_array(
            seq,
            Sink {
                slot: &mut items,
                extra: sink.extra,
                name: sink.name,
            },
        )?;
        *sink.slot = items.map(Self);
        Ok(())
    }
}

text_serde!(TextOrList);
