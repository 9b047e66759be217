//! An instant with the offset it was written in.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use jiff::civil;
use jiff::tz::Offset;
use jiff::{Timestamp, Zoned};

use super::{ParseValueError, checked_text_serde};
use crate::Value;
use crate::model::{FromJson, delta_by};

/// An instant with the offset it was written in.
///
/// Reads RFC 3339 and its neighbours: a space in place of `T` or before the offset, an offset without colon or with a
/// one-digit hour, fractions; without an offset, UTC is assumed. Writes RFC 3339 with an offset and without a
/// fraction, the only form ONTAP takes. Two values are equal when they are the same instant.
#[derive(Clone)]
pub struct DateTime {
    timestamp: Timestamp,
    offset: Offset,
    text: Option<Box<str>>,
}

impl DateTime {
    /// The instant.
    pub fn timestamp(&self) -> Timestamp {
        self.timestamp
    }

    /// The offset from UTC the value was written in.
    pub fn offset(&self) -> Offset {
        self.offset
    }

    /// The text as it was read; `None` when the value was not read from text.
    pub fn original(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// Text that is no instant, kept until it is sent, which it prevents.
    pub(crate) fn unreadable(text: &str) -> Self {
        Self {
            timestamp: Timestamp::MIN,
            offset: Offset::UTC,
            text: Some(text.into()),
        }
    }

    /// Why the value cannot be sent, if so. No text is read as the first of all instants: years have four digits.
    pub(crate) fn problem(&self) -> Option<ParseValueError> {
        let text = self.text.as_deref()?;
        (self.timestamp == Timestamp::MIN).then(|| ParseValueError::new(text, Self::EXPECTED))
    }

    /// The instant in the offset it was written in.
    pub fn to_zoned(&self) -> Zoned {
        self.timestamp.to_zoned(self.offset.to_time_zone())
    }
}

impl FromStr for DateTime {
    type Err = ParseValueError;

    fn from_str(text: &str) -> Result<Self, ParseValueError> {
        let (timestamp, offset) =
            parse(text.trim()).ok_or_else(|| ParseValueError::new(text, DateTime::EXPECTED))?;
        Ok(Self {
            timestamp,
            offset,
            text: Some(text.into()),
        })
    }
}

fn parse(text: &str) -> Option<(Timestamp, Offset)> {
    let (date, rest) = text.split_at_checked(10)?;
    let date = civil::Date::new(field(date, 0..4)?, two(date, 5..7)?, two(date, 8..10)?)
        .ok()
        .filter(|_| {
            let bytes = date.as_bytes();
            bytes[4] == b'-' && bytes[7] == b'-'
        })?;
    let time = rest.strip_prefix(['T', 't', ' '])?;
    let end = time
        .find(|c: char| !(c.is_ascii_digit() || c == ':' || c == '.'))
        .unwrap_or(time.len());
    let (time, offset) = time.split_at(end);
    let offset = parse_offset(offset.trim())?;
    let timestamp = offset
        .to_timestamp(date.to_datetime(parse_time(time)?))
        .ok()?;
    Some((timestamp, offset))
}

fn field(text: &str, range: std::ops::Range<usize>) -> Option<i16> {
    text.get(range)
        .filter(|part| part.bytes().all(|b| b.is_ascii_digit()))?
        .parse()
        .ok()
}

fn two(text: &str, range: std::ops::Range<usize>) -> Option<i8> {
    field(text, range).and_then(|value| value.try_into().ok())
}

fn parse_time(text: &str) -> Option<civil::Time> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let bytes = whole.as_bytes();
    let second = match bytes.len() {
        5 => 0,
        8 if bytes[5] == b':' => two(whole, 6..8)?,
        _ => return None,
    };
    if bytes[2] != b':' || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let digits = &fraction[..fraction.len().min(9)];
    let nanos = format!("{digits:0<9}").parse().ok()?;
    // A leap second is read as the last second of its minute.
    civil::Time::new(two(whole, 0..2)?, two(whole, 3..5)?, second.min(59), nanos).ok()
}

fn parse_offset(text: &str) -> Option<Offset> {
    if text.is_empty() || text.eq_ignore_ascii_case("z") || text.eq_ignore_ascii_case("utc") {
        return Some(Offset::UTC);
    }
    let sign = match text.as_bytes()[0] {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let digits = text.get(1..)?;
    let (hours, minutes) = match digits.split_once(':') {
        Some(parts) => parts,
        None if digits.len() == 4 => digits.split_at_checked(2)?,
        None => (digits, "0"),
    };
    if hours.len() > 2 || !digits.bytes().all(|b| b.is_ascii_digit() || b == b':') {
        return None;
    }
    let seconds =
        hours.parse::<i32>().ok()? * 3600 + minutes.parse::<i32>().ok().filter(|m| *m < 60)? * 60;
    Offset::from_seconds(sign * seconds).ok()
}

/// RFC 3339 with an offset and without a fraction.
impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let local = self.offset.to_datetime(self.timestamp);
        let minutes = self.offset.seconds() / 60;
        let sign = if minutes < 0 { '-' } else { '+' };
        let (date, time) = (local.date(), local.time());
        write!(
            f,
            "{:04}-{:02}-{:02}T",
            date.year(),
            date.month(),
            date.day()
        )?;
        write!(
            f,
            "{:02}:{:02}:{:02}",
            time.hour(),
            time.minute(),
            time.second()
        )?;
        write!(
            f,
            "{sign}{:02}:{:02}",
            minutes.abs() / 60,
            minutes.abs() % 60
        )
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DateTime({self})")
    }
}

impl From<Timestamp> for DateTime {
    fn from(timestamp: Timestamp) -> Self {
        Self {
            timestamp,
            offset: Offset::UTC,
            text: None,
        }
    }
}

impl From<Zoned> for DateTime {
    fn from(zoned: Zoned) -> Self {
        Self {
            timestamp: zoned.timestamp(),
            offset: zoned.offset(),
            text: None,
        }
    }
}

impl PartialEq for DateTime {
    fn eq(&self, other: &Self) -> bool {
        self.timestamp == other.timestamp
    }
}

impl Eq for DateTime {}

impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DateTime {
    fn cmp(&self, other: &Self) -> Ordering {
        self.timestamp.cmp(&other.timestamp)
    }
}

impl Hash for DateTime {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.timestamp.hash(state);
    }
}

impl FromJson for DateTime {
    const EXPECTED: &'static str = "a date and time";

    fn from_text(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn delta(wanted: &Value, current: Option<&Value>) -> Option<Value> {
        delta_by(Self::from_text, wanted, current)
    }
}

checked_text_serde!(DateTime);
