//! Values that text stands for: sizes, points in time, lengths of time.

use jiff::Timestamp;
use jiff::fmt::temporal::DateTimeParser;

use crate::assumptions;

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

    /// From text, which may end in `KB`, `MB`, `GB`, `TB` or `PB`: powers of 1024.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (digits, factor) = split_size(text);
        let whole = digits.parse::<i128>().ok();
        let rough = digits.parse::<f64>().ok().filter(|n| n.is_finite())?;
        #[allow(clippy::cast_precision_loss, reason = "the factors are powers of two")]
        let rough_factor = factor as f64;
        Some(Self {
            whole: whole.and_then(|n| n.checked_mul(factor)),
            rough: rough * rough_factor,
        })
    }

    /// How it compares.
    pub(crate) fn compare(self, other: Self) -> Option<std::cmp::Ordering> {
        match (self.whole, other.whole) {
            (Some(one), Some(other)) => Some(one.cmp(&other)),
            _ => self.rough.partial_cmp(&other.rough),
        }
    }
}

fn split_size(text: &str) -> (&str, i128) {
    let suffixes = ["KB", "MB", "GB", "TB", "PB"];
    for (power, suffix) in (1_u32..).zip(suffixes) {
        let Some(at) = text.len().checked_sub(suffix.len()) else {
            break;
        };
        if text.is_char_boundary(at) && text[at..].eq_ignore_ascii_case(suffix) {
            return (&text[..at], 1024_i128.pow(power));
        }
    }
    (text, 1)
}

/// A point in time: RFC 3339 with an offset; a space may stand for the `T`.
pub(crate) fn instant(text: &str) -> Option<Timestamp> {
    static PARSER: DateTimeParser = DateTimeParser::new();
    PARSER.parse_timestamp(text).ok()
}

/// The seconds of an ISO 8601 duration, such as `PT1H30M` or `P90D`. Years and months have assumed lengths.
pub(crate) fn duration(text: &str) -> Option<f64> {
    let parts = text.strip_prefix('P')?;
    let mut seconds = 0.0;
    let mut digits = 0;
    let mut time = false;
    let mut any = false;
    for (at, c) in parts.char_indices() {
        if c == 'T' && !time && digits == at {
            time = true;
            digits = at + 1;
        } else if !(c.is_ascii_digit() || c == '.') {
            let count: f64 = parts[digits..at].parse().ok()?;
            seconds += count * unit(c, time)?;
            digits = at + c.len_utf8();
            any = true;
        }
    }
    (any && digits == parts.len()).then_some(seconds)
}

fn unit(letter: char, time: bool) -> Option<f64> {
    const DAY: f64 = 86_400.0;
    Some(match (letter, time) {
        ('Y', false) => assumptions::DAYS_OF_A_YEAR * DAY,
        ('M', false) => assumptions::DAYS_OF_A_MONTH * DAY,
        ('W', false) => 7.0 * DAY,
        ('D', _) => DAY,
        ('H', _) => 3600.0,
        ('M', true) => 60.0,
        ('S', _) => 1.0,
        _ => return None,
    })
}
