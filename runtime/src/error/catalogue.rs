//! What is known about error numbers.

/// What is known about an error number: its name, its meaning and what to do about it.
///
/// A generated client brings the entries of its resources; the runtime has those that every endpoint can answer with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorEntry {
    /// The number.
    pub code: i64,
    /// The name of its constant.
    pub name: &'static str,
    /// What happened.
    pub meaning: &'static str,
    /// What to do about it.
    pub hint: &'static str,
}

impl ErrorEntry {
    /// An entry of a catalogue.
    pub const fn new(
        code: i64,
        name: &'static str,
        meaning: &'static str,
        hint: &'static str,
    ) -> Self {
        Self {
            code,
            name,
            meaning,
            hint,
        }
    }
}

/// The entry of a number among those of an operation, which are sorted; or among those of every endpoint.
pub(super) fn find(
    entries: &'static [&'static ErrorEntry],
    code: i64,
) -> Option<&'static ErrorEntry> {
    let found = entries.binary_search_by_key(&code, |entry| entry.code);
    match found {
        Ok(at) => Some(entries[at]),
        Err(_) => COMMON
            .binary_search_by_key(&code, |entry| entry.code)
            .ok()
            .map(|at| &COMMON[at]),
    }
}

macro_rules! common {
    ($($name:ident = $code:literal $meaning:literal $hint:literal;)*) => {
        /// Error codes that every endpoint can answer with.
        pub mod code {
            $(
                #[doc = $meaning]
                pub const $name: i64 = $code;
            )*
        }

        /// What is known about them, sorted by number.
        static COMMON: &[ErrorEntry] = &[
            $(ErrorEntry::new($code, stringify!($name), $meaning, $hint)),*
        ];
    };
}

common! {
    DUPLICATE = 1 "The object exists already." "Choose another name, or update the object that is there.";
    INVALID_FIELD = 2 "A field is invalid, missing or not expected." "Look at the target of the error, and at what the release takes.";
    UNSUPPORTED = 3 "There is no such endpoint, or it lacks this method." "See since which release the operation exists.";
    NOT_FOUND = 4 "There is no such object." "Check the keys; the object may have been deleted meanwhile.";
    PERMISSION_DENIED = 6 "The account is not allowed to do this." "Use an account whose role permits it, or extend the role.";
    LIMIT = 7 "A limit of the cluster is reached." "Remove what is no longer needed.";
    IN_USE = 8 "The object is in use." "Release it from what uses it, and try again.";
    TOO_MANY_REQUESTS = 262160 "Too many requests are in progress." "Wait, and send fewer at a time.";
    UNEXPECTED_ARGUMENT = 262179 "A query parameter or path part is not known." "Check its spelling, and since which release it exists.";
    INVALID_VALUE = 262197 "A value is invalid for its field; also an unknown field that was asked for." "Look at the target of the error, and at the values the field takes.";
    UNSORTABLE = 262268 "Records cannot be sorted by a field in `order_by`." "Sort by another field, and check since which release the field exists.";
    APPROVAL_REQUIRED = 262325 "The call waits for the approval of another administrator." "Have the request approved, and repeat the call.";
}

#[cfg(test)]
mod tests {
    use super::{COMMON, ErrorEntry, code, find};

    static OWN: &[&ErrorEntry] = &[
        &ErrorEntry::new(10, "TEN", "", ""),
        &ErrorEntry::new(20, "TWENTY", "", ""),
    ];

    #[test]
    fn a_number_is_found_among_its_own_and_the_common_ones() {
        for (number, name) in [
            (10, Some("TEN")),
            (20, Some("TWENTY")),
            (15, None),
            (code::NOT_FOUND, Some("NOT_FOUND")),
            (code::APPROVAL_REQUIRED, Some("APPROVAL_REQUIRED")),
        ] {
            assert_eq!(find(OWN, number).map(|entry| entry.name), name);
        }
        assert!(COMMON.is_sorted_by_key(|entry| entry.code));
    }
}
