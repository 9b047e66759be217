//! Values that text stands for: numbers and points in time.

use std::cmp::Ordering;

use jiff::Timestamp;
use jiff::fmt::temporal::DateTimeParser;

use crate::body::text::size;

/// A number, as whole as it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Quantity {
    whole: Option<i128>,
    rough: f64,
}

impl Quantity {
    /// From the number of a record.
    pub(crate) fn of(number: &serde_json::Number) -> Self {
        let whole = number
            .as_i64()
            .map(i128::from)
            .or_else(|| number.as_u64().map(i128::from));
        Self {
            whole,
            rough: number.as_f64().unwrap_or(f64::NAN),
        }
    }

    /// From text, which may be a size such as `1GB`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        if let Some(bytes) = size(text) {
            return Some(Self::of(&bytes.into()));
        }
        let rough = text.parse::<f64>().ok().filter(|n| n.is_finite())?;
        Some(Self {
            whole: text.parse().ok(),
            rough,
        })
    }

    /// How it compares.
    pub(crate) fn compare(self, other: Self) -> Option<Ordering> {
        match (self.whole, other.whole) {
            (Some(one), Some(other)) => Some(one.cmp(&other)),
            _ => self.rough.partial_cmp(&other.rough),
        }
    }
}

/// A point in time: RFC 3339 with an offset; a space may stand for the `T`.
pub(crate) fn instant(text: &str) -> Option<Timestamp> {
    static PARSER: DateTimeParser = DateTimeParser::new();
    PARSER.parse_timestamp(text).ok()
}
