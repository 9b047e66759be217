//! What setters take for values that are often at hand in another form.

use jiff::{Span, Timestamp, Zoned};

use super::{DateTime, IsoDuration, NameReference, Reference, UuidReference};

/// A duration in any form at hand: [`IsoDuration`], [`std::time::Duration`], [`jiff::Span`], or text such as
/// `PT30M` or `30 minutes`.
///
/// Text that is no duration is kept, and the request that would carry it is refused with
/// [`ErrorKind::Refused`](crate::ErrorKind::Refused).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no duration",
    label = "give a `std::time::Duration`, or text such as \"PT30M\""
)]
pub trait IntoDuration {
    /// The duration.
    fn into_duration(self) -> IsoDuration;
}

/// An instant in any form at hand: [`DateTime`], [`jiff::Timestamp`], [`jiff::Zoned`], or text such as
/// `2026-11-24T08:00:00+00:00`.
///
/// Text that is no instant is kept, and the request that would carry it is refused with
/// [`ErrorKind::Refused`](crate::ErrorKind::Refused).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no date and time",
    label = "give a `jiff::Timestamp`, or text such as \"2026-11-24T08:00:00Z\""
)]
pub trait IntoDateTime {
    /// The instant.
    fn into_date_time(self) -> DateTime;
}

/// A reference to another object: [`Reference`], or a reference that has the name or the UUID only.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say whether it is the name or the UUID of the object",
    label = "say `Reference::name(..)` or `Reference::uuid(..)`"
)]
pub trait IntoReference {
    /// The reference.
    fn into_reference(self) -> Reference;
}

macro_rules! converted {
    ($trait:ident :: $method:ident -> $value:ty { $($from:ty),* }) => {$(
        impl $trait for $from {
            fn $method(self) -> $value {
                self.into()
            }
        }
    )*};
}

macro_rules! read_from_text {
    ($trait:ident :: $method:ident -> $value:ty { $($from:ty),* }) => {$(
        impl $trait for $from {
            fn $method(self) -> $value {
                self.parse().unwrap_or_else(|_| <$value>::unreadable(self.as_ref()))
            }
        }
    )*};
}

converted!(IntoDuration::into_duration -> IsoDuration { IsoDuration, std::time::Duration, Span });
read_from_text!(IntoDuration::into_duration -> IsoDuration { &str, &String, String });
converted!(IntoDateTime::into_date_time -> DateTime { DateTime, Timestamp, Zoned });
read_from_text!(IntoDateTime::into_date_time -> DateTime { &str, &String, String });
converted!(IntoReference::into_reference -> Reference { Reference, NameReference, UuidReference });

impl IntoDuration for &IsoDuration {
    fn into_duration(self) -> IsoDuration {
        self.clone()
    }
}

impl IntoDateTime for &DateTime {
    fn into_date_time(self) -> DateTime {
        self.clone()
    }
}

impl IntoReference for &Reference {
    fn into_reference(self) -> Reference {
        self.clone()
    }
}

impl From<NameReference> for Reference {
    fn from(reference: NameReference) -> Self {
        Self {
            name: reference.name,
            links: reference.links,
            ..Self::default()
        }
    }
}

impl From<UuidReference> for Reference {
    fn from(reference: UuidReference) -> Self {
        Self {
            uuid: reference.uuid,
            links: reference.links,
            ..Self::default()
        }
    }
}
