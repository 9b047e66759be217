//! Lengths of time in ISO 8601, read leniently.

use jiff::SignedDuration;

/// How long a text such as `PT2H10M20S` or `P90D` is; nothing when it is no duration. Years have 365 days, months 30.
/// A part without a number, as in the `P365DT` that ONTAP writes itself, is ignored.
pub(crate) fn parse(text: &str) -> Option<SignedDuration> {
    let rest = text.trim().strip_prefix(['P', 'p'])?;
    let mut seconds: i64 = 0;
    let mut number = String::new();
    let mut time = false;
    let mut parts = 0;
    for c in rest.chars().map(|c| c.to_ascii_uppercase()) {
        let unit = match c {
            '0'..='9' => {
                number.push(c);
                continue;
            }
            'T' if !time && number.is_empty() => {
                time = true;
                continue;
            }
            'Y' if !time => 365 * 86_400,
            'M' if !time => 30 * 86_400,
            'W' if !time => 7 * 86_400,
            'D' if !time => 86_400,
            'H' if time => 3_600,
            'M' if time => 60,
            'S' if time => 1,
            _ => return None,
        };
        let count: i64 = number.parse().ok()?;
        seconds = seconds.checked_add(count.checked_mul(unit)?)?;
        number.clear();
        parts += 1;
    }
    let whole = number.is_empty() && parts > 0;
    whole.then(|| SignedDuration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn forms() {
        let cases = [
            ("PT1H", Some(3_600)),
            ("P90D", Some(90 * 86_400)),
            ("PT2H10M20S", Some(7_820)),
            ("P1DT2H3M4S", Some(93_784)),
            ("P365DT", Some(365 * 86_400)),
            ("P2W", Some(14 * 86_400)),
            ("PT0S", Some(0)),
            ("P", None),
            ("PT", None),
            ("1H", None),
            ("PT5", None),
            ("PTH", None),
            ("P1H", None),
            ("P99999999999999999999D", None),
            ("", None),
        ];
        for (text, seconds) in cases {
            assert_eq!(parse(text).map(|d| d.as_secs()), seconds, "{text}");
        }
    }
}
