//! Forms of values.

use super::text::{date_time, duration, size, uuid};

#[test]
fn sizes_are_powers_of_1024() {
    for (text, bytes) in [
        ("1KB", Some(1024)),
        ("2mb", Some(2 << 20)),
        ("3 GB", Some(3 << 30)),
        ("1PB", Some(1 << 50)),
        ("99999999PB", None),
        ("GB", None),
        ("1", None),
        ("1.5GB", None),
        ("-1GB", None),
        ("1é", None),
    ] {
        assert_eq!(size(text), bytes, "{text}");
    }
}

#[test]
fn durations_are_kept_or_brought_into_iso_8601() {
    for (text, stored) in [
        ("PT1H", Some("PT1H")),
        ("PT90M", Some("PT90M")),
        ("P90D", Some("P90D")),
        ("P365DT", Some("P365DT")),
        ("P1Y2M3DT4H5M6S", Some("P1Y2M3DT4H5M6S")),
        ("2h", Some("PT2H")),
        ("15 minutes", Some("PT15M")),
        ("1d 2h", Some("P1DT2H")),
        ("P", None),
        ("PT", None),
        ("P1", None),
        ("PD", None),
        ("P1H", None),
        ("P3D2Y", None),
        ("five days", None),
        ("5 fortnights", None),
        ("", None),
    ] {
        assert_eq!(duration(text).as_deref(), stored, "{text}");
    }
}

#[test]
fn times_are_stored_as_they_are_shown() {
    for (text, stored) in [
        (
            "2024-11-08T11:15:31+00:00",
            Some("2024-11-08T11:15:31+00:00"),
        ),
        (
            "2024-11-08T06:15:31-05:00",
            Some("2024-11-08T11:15:31+00:00"),
        ),
        ("2024-11-08T11:15:31Z", Some("2024-11-08T11:15:31+00:00")),
        (
            "2024-11-08 11:15:31+0000",
            Some("2024-11-08T11:15:31+00:00"),
        ),
        ("2024-11-08T11:15:31", Some("2024-11-08T11:15:31+00:00")),
        ("2024-11-08T11:15:31.5Z", None),
        ("yesterday", None),
        ("2024-13-08T11:15:31Z", None),
    ] {
        assert_eq!(date_time(text).as_deref(), stored, "{text}");
    }
}

#[test]
fn uuids_have_36_characters_and_are_lower_case() {
    let known = "9F7C1A10-1111-4222-8333-444455556666";
    assert_eq!(uuid(known), Some(known.to_lowercase()));
    assert_eq!(uuid(&known.replace('-', "")), None);
    assert_eq!(uuid(&format!("{{{known}}}")), None);
    assert_eq!(uuid("x"), None);
}
