//! ISO 8601 durations, read leniently and kept as they were written.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use jiff::Span;

use super::{DateTime, ParseValueError, checked_text_serde, text_serde};
use crate::Value;
use crate::model::{FromJson, delta_by};

const SECOND: i128 = 1_000_000_000;
const MINUTE: i128 = 60 * SECOND;
const HOUR: i128 = 60 * MINUTE;
const DAY: i128 = 24 * HOUR;
/// Stands for text that is no duration; no text is read as this length.
const UNREADABLE: i128 = i128::MIN;

/// A length of time in ISO 8601 notation, such as `PT1H30M` or `P90D`.
///
/// Setters and filters take a [`std::time::Duration`] or text in its place.
///
/// Reads also what the standard forbids and clusters print: `P24H`, `P365DT`, `PT2D2H2M2S`; and the forms of the
/// command line, `2h` or `15 minutes`. The text is kept. Two durations are equal when they are equally long, where a
/// month counts as 30 days and a year as 365.
#[derive(Clone)]
pub struct IsoDuration {
    nanos: i128,
    text: Box<str>,
}

impl IsoDuration {
    /// The duration in ISO 8601 notation, as it was read.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The length, with 30 days to a month and 365 to a year; `None` when it is negative or too long.
    pub fn to_std(&self) -> Option<std::time::Duration> {
        let nanos = u32::try_from(self.nanos.rem_euclid(SECOND)).ok()?;
        Some(std::time::Duration::new(
            u64::try_from(self.nanos.div_euclid(SECOND)).ok()?,
            nanos,
        ))
    }

    /// The duration as a span of days, hours, minutes, seconds and nanoseconds; `None` when it is too long for one.
    pub fn to_span(&self) -> Option<Span> {
        let part = |unit: i128, of: i128| i64::try_from(self.nanos % of / unit).ok();
        Span::new()
            .try_days(i64::try_from(self.nanos / DAY).ok()?)
            .and_then(|span| span.try_hours(part(HOUR, DAY).unwrap_or_default()))
            .and_then(|span| span.try_minutes(part(MINUTE, HOUR).unwrap_or_default()))
            .and_then(|span| span.try_seconds(part(SECOND, MINUTE).unwrap_or_default()))
            .and_then(|span| span.try_nanoseconds(part(1, SECOND).unwrap_or_default()))
            .ok()
    }

    /// Text that is no duration, kept until it is sent, which it prevents.
    pub(crate) fn unreadable(text: &str) -> Self {
        Self {
            nanos: UNREADABLE,
            text: text.into(),
        }
    }

    /// Why the value cannot be sent, if so.
    pub(crate) fn problem(&self) -> Option<ParseValueError> {
        (self.nanos == UNREADABLE).then(|| ParseValueError::new(&self.text, Self::EXPECTED))
    }

    fn from_nanos(nanos: i128) -> Self {
        Self {
            nanos,
            text: iso(nanos).into(),
        }
    }
}

/// The parts of a duration in ISO notation: days, hours, minutes and seconds with a fraction.
fn iso(nanos: i128) -> String {
    let sign = if nanos < 0 { "-" } else { "" };
    let rest = nanos.abs();
    let mut text = format!("{sign}P");
    let push = |text: &mut String, value: i128, unit: char| {
        if value > 0 {
            *text += &format!("{value}{unit}");
        }
    };
    push(&mut text, rest / DAY, 'D');
    if rest % DAY > 0 || rest == 0 {
        text.push('T');
        push(&mut text, rest % DAY / HOUR, 'H');
        push(&mut text, rest % HOUR / MINUTE, 'M');
        let (seconds, fraction) = (rest % MINUTE / SECOND, rest % SECOND);
        if fraction > 0 {
            text += format!("{seconds}.{fraction:09}").trim_end_matches('0');
            text.push('S');
        } else if seconds > 0 || rest == 0 {
            text += &format!("{seconds}S");
        }
    }
    text
}

/// The length of an ISO text in nanoseconds, leniently.
fn parse_iso(text: &str) -> Option<i128> {
    let (sign, text) = match text.strip_prefix(['-', '+']) {
        Some(rest) => (if text.starts_with('-') { -1 } else { 1 }, rest),
        None => (1, text),
    };
    let mut rest = text.strip_prefix(['P', 'p'])?;
    let (mut total, mut in_time, mut parts) = (0_i128, false, 0);
    while let Some(first) = rest.chars().next() {
        if matches!(first, 'T' | 't') && !in_time {
            in_time = true;
            rest = &rest[1..];
            continue;
        }
        let end = rest.find(|c: char| !(c.is_ascii_digit() || c == '.' || c == ','))?;
        let unit = match rest[end..].chars().next()?.to_ascii_uppercase() {
            'Y' => 365 * DAY,
            'M' if !in_time => 30 * DAY,
            'W' => 7 * DAY,
            'D' => DAY,
            'H' => HOUR,
            'M' => MINUTE,
            'S' => SECOND,
            _ => return None,
        };
        total = total.checked_add(scaled(&rest[..end], unit)?)?;
        rest = &rest[end + 1..];
        parts += 1;
    }
    (parts > 0).then_some(sign * total)
}

/// `number`, which may have a fraction, times `unit`.
fn scaled(number: &str, unit: i128) -> Option<i128> {
    let (whole, fraction) = number.split_once(['.', ',']).unwrap_or((number, ""));
    let whole = i128::from(whole.parse::<u64>().ok()?).checked_mul(unit)?;
    if !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let digits = &fraction[..fraction.len().min(9)];
    let billionths: i128 = format!("{digits:0<9}").parse().ok()?;
    whole.checked_add(billionths * (unit / SECOND))
}

/// The length of a span, with 30 days to a month and 365 to a year.
fn span_nanos(span: &Span) -> i128 {
    i128::from(span.get_years()) * 365 * DAY
        + i128::from(span.get_months()) * 30 * DAY
        + i128::from(span.get_weeks()) * 7 * DAY
        + i128::from(span.get_days()) * DAY
        + i128::from(span.get_hours()) * HOUR
        + i128::from(span.get_minutes()) * MINUTE
        + i128::from(span.get_seconds()) * SECOND
        + i128::from(span.get_milliseconds()) * 1_000_000
        + i128::from(span.get_microseconds()) * 1_000
        + i128::from(span.get_nanoseconds())
}

impl FromStr for IsoDuration {
    type Err = ParseValueError;

    fn from_str(text: &str) -> Result<Self, ParseValueError> {
        let trimmed = text.trim();
        if let Some(nanos) = parse_iso(trimmed) {
            return Ok(Self {
                nanos,
                text: trimmed.into(),
            });
        }
        let span: Span = trimmed
            .parse()
            .map_err(|_| ParseValueError::new(text, Self::EXPECTED))?;
        Ok(Self::from_nanos(span_nanos(&span)))
    }
}

impl From<std::time::Duration> for IsoDuration {
    fn from(duration: std::time::Duration) -> Self {
        Self::from_nanos(
            i128::from(duration.as_secs()) * SECOND + i128::from(duration.subsec_nanos()),
        )
    }
}

impl From<Span> for IsoDuration {
    fn from(span: Span) -> Self {
        Self::from_nanos(span_nanos(&span))
    }
}

impl fmt::Display for IsoDuration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for IsoDuration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "IsoDuration({})", self.text)
    }
}

impl PartialEq for IsoDuration {
    fn eq(&self, other: &Self) -> bool {
        self.nanos == other.nanos
    }
}

impl Eq for IsoDuration {}

impl PartialOrd for IsoDuration {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for IsoDuration {
    fn cmp(&self, other: &Self) -> Ordering {
        self.nanos.cmp(&other.nanos)
    }
}

impl Hash for IsoDuration {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.nanos.hash(state);
    }
}

impl FromJson for IsoDuration {
    const EXPECTED: &'static str = "an ISO 8601 duration";

    fn from_text(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn delta(wanted: &Value, current: Option<&Value>) -> Option<Value> {
        delta_by(Self::from_text, wanted, current)
    }
}

checked_text_serde!(IsoDuration);

/// A property that holds a length of time or a point in time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DurationOrDateTime {
    /// A length of time.
    Duration(IsoDuration),
    /// A point in time.
    DateTime(DateTime),
    /// Another text, such as `infinite`.
    Text(String),
}

impl From<&str> for DurationOrDateTime {
    fn from(text: &str) -> Self {
        if let Ok(duration) = text.parse() {
            return Self::Duration(duration);
        }
        text.parse()
            .map_or_else(|_| Self::Text(text.to_owned()), Self::DateTime)
    }
}

impl FromStr for DurationOrDateTime {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(text.into())
    }
}

impl From<IsoDuration> for DurationOrDateTime {
    fn from(duration: IsoDuration) -> Self {
        Self::Duration(duration)
    }
}

impl From<std::time::Duration> for DurationOrDateTime {
    fn from(duration: std::time::Duration) -> Self {
        Self::Duration(duration.into())
    }
}

impl From<Span> for DurationOrDateTime {
    fn from(span: Span) -> Self {
        Self::Duration(span.into())
    }
}

impl From<String> for DurationOrDateTime {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl From<DateTime> for DurationOrDateTime {
    fn from(date_time: DateTime) -> Self {
        Self::DateTime(date_time)
    }
}

impl fmt::Display for DurationOrDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Duration(duration) => duration.fmt(f),
            Self::DateTime(date_time) => date_time.fmt(f),
            Self::Text(text) => f.write_str(text),
        }
    }
}

impl FromJson for DurationOrDateTime {
    const EXPECTED: &'static str = "a duration or a date and time";

    /// How long something is to last cannot be compared with the end the cluster shows.
    fn delta(wanted: &Value, current: Option<&Value>) -> Option<Value> {
        match (
            wanted.as_str().map(Self::from),
            current.and_then(Value::as_str).map(Self::from),
        ) {
            (Some(Self::Duration(_)), Some(Self::DateTime(_))) => None,
            _ => delta_by(Self::from_text, wanted, current),
        }
    }

    fn from_text(text: &str) -> Option<Self> {
        Some(text.into())
    }

    fn from_number(number: serde_json::Number) -> Option<Self> {
        Some(Self::Text(number.to_string()))
    }
}

text_serde!(DurationOrDateTime);
