//! Forms of text that stand for something else: sizes, times, durations, UUIDs.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use uuid::Uuid;

use crate::clock::Clock;

/// Bytes of a size such as `1GB`; the units are powers of 1024.
pub(crate) fn size(text: &str) -> Option<u64> {
    const UNITS: [(&str, u32); 5] = [("KB", 1), ("MB", 2), ("GB", 3), ("TB", 4), ("PB", 5)];
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let unit = &text[digits.len()..];
    let (_, power) = UNITS
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(unit))?;
    let number: u64 = digits.trim().parse().ok()?;
    number.checked_mul(1024_u64.checked_pow(*power)?)
}

/// A UUID in lower case, when it has the usual 36 characters.
pub(super) fn uuid(text: &str) -> Option<String> {
    let known = Uuid::try_parse(text).ok().filter(|_| text.len() == 36)?;
    Some(known.to_string())
}

/// A time in the form that ONTAP shows. Fractions of a second are not taken.
pub(super) fn date_time(text: &str) -> Option<String> {
    if text.contains('.') {
        return None;
    }
    let time = text.parse::<Timestamp>().ok().or_else(|| {
        let local: DateTime = text.parse().ok()?;
        Some(local.to_zoned(TimeZone::UTC).ok()?.timestamp())
    })?;
    Some(Clock::text(time))
}

/// A duration: what is in ISO 8601 stays as it is, `15 minutes` and `2h` are brought into that form.
pub(super) fn duration(text: &str) -> Option<String> {
    match text.strip_prefix('P') {
        Some(rest) => is_iso(rest).then(|| text.to_owned()),
        None => of_words(text),
    }
}

/// Digits and designators in turn, and one `T` before those of a day. `P365DT` stands in documents, so it is taken.
fn is_iso(rest: &str) -> bool {
    let (date, time) = rest.split_once('T').unwrap_or((rest, ""));
    let fits = |part: &str, units: &str| {
        let mut units = units.chars();
        let mut number = false;
        let valid = part.chars().all(|c| match c {
            '0'..='9' => {
                number = true;
                true
            }
            c => std::mem::take(&mut number) && units.any(|unit| unit == c),
        });
        valid && !number
    };
    !(date.is_empty() && time.is_empty()) && fits(date, "YMWD") && fits(time, "HMS")
}

/// Numbers with units, as the command line takes them.
fn of_words(text: &str) -> Option<String> {
    let mut rest = text.trim();
    let (mut date, mut time) = (String::new(), String::new());
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit())?;
        let (number, behind) = rest.split_at(digits);
        let behind = behind.trim_start();
        let end = behind
            .find(|c: char| !c.is_ascii_alphabetic())
            .unwrap_or(behind.len());
        let number: u32 = number.parse().ok()?;
        match unit(&behind[..end])? {
            unit @ ('W' | 'D') => date.push_str(&format!("{number}{unit}")),
            unit => time.push_str(&format!("{number}{unit}")),
        }
        rest = behind[end..].trim_start();
    }
    match (date.is_empty(), time.is_empty()) {
        (true, true) => None,
        (_, true) => Some(format!("P{date}")),
        _ => Some(format!("P{date}T{time}")),
    }
}

fn unit(word: &str) -> Option<char> {
    Some(match word.to_ascii_lowercase().as_str() {
        "w" | "week" | "weeks" => 'W',
        "d" | "day" | "days" => 'D',
        "h" | "hour" | "hours" => 'H',
        "m" | "min" | "minute" | "minutes" => 'M',
        "s" | "sec" | "second" | "seconds" => 'S',
        _ => return None,
    })
}
