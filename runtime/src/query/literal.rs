//! What a field or parameter can be compared with.

use jiff::{Span, Timestamp, Zoned};

use crate::value::{DateTime, IntoDateTime, IntoDuration, IsoDuration, Key, Release};
use crate::{DurationOrDateTime, TextOrList};

/// A value of a field or parameter that holds a `T`.
///
/// Enumerations take their own values only: text that no value stands for would match nothing without a word.
/// [`Field::eq_text`](super::Field::eq_text) and its siblings take text as it is.
#[diagnostic::on_unimplemented(
    message = "a field or parameter of type `{T}` takes no `{Self}`",
    label = "this does not turn into `{T}`",
    note = "an enumeration takes its own values; `eq_text` compares with text as it is"
)]
pub trait ValueOf<T> {
    /// The value as text, before quoting.
    ///
    /// # Errors
    ///
    /// Why the value cannot be sent: text that was to be a duration or an instant, and is none.
    fn into_literal(self) -> Result<String, String>;
}

macro_rules! displayed {
    ($($type:ty: $($from:ty),*;)*) => {$($(
        #[diagnostic::do_not_recommend]
        impl ValueOf<$type> for $from {
            fn into_literal(self) -> Result<String, String> {
                Ok(self.to_string())
            }
        }
    )*)*};
}

displayed! {
    String: &str, String, &String, char, Key, &Key;
    i64: i64, i32, i16, i8, u32, u16, u8;
    u64: u64, u32, u16, u8, usize, i32;
    f64: f64, f32, i32, u32;
    bool: bool;
    Release: Release;
    DurationOrDateTime: DurationOrDateTime, &DurationOrDateTime, &str, String, IsoDuration, DateTime;
    TextOrList: TextOrList, &TextOrList, &str, String;
}

macro_rules! checked {
    ($type:ty: $method:ident, $($from:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl ValueOf<$type> for $from {
            fn into_literal(self) -> Result<String, String> {
                let value = self.$method();
                match value.problem() {
                    None => Ok(value.to_string()),
                    Some(problem) => Err(problem.to_string()),
                }
            }
        }
    )*};
}

checked!(IsoDuration: into_duration, IsoDuration, &IsoDuration, std::time::Duration, Span, &str, &String, String);
checked!(DateTime: into_date_time, DateTime, &DateTime, Timestamp, Zoned, &str, &String, String);
