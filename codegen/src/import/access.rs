//! Access flags: who may send and who may see a property.

use super::context::{Context, Dialect, Object};
use crate::diagnostic::codes;
use crate::source::{Entry, Position};

/// The flags that stand at one schema.
#[derive(Default)]
pub(super) struct Access<'a> {
    flags: Vec<(&'a str, Position)>,
    stated: Option<&'a str>,
}

/// Flags with their meaning, the most specific first.
const MEANINGS: &[(&str, &str)] = &[
    ("x-ntap-readCreate", "read-create"),
    ("x-ntap-readModify", "read-modify"),
    ("x-ntap-createOnly", "create"),
    ("x-ntap-modifyOnly", "modify"),
    ("x-ntap-writeOnly", "create-modify"),
    ("writeOnly", "create-modify"),
    ("x-ntap-readOnly", "read"),
    ("readOnly", "read"),
];

/// Pairs that say the same twice: the first is the more exact.
const AGREEING: &[(&str, &str)] = &[
    ("x-ntap-createOnly", "x-ntap-writeOnly"),
    ("x-ntap-createOnly", "writeOnly"),
    ("x-ntap-modifyOnly", "x-ntap-writeOnly"),
    ("x-ntap-modifyOnly", "writeOnly"),
    ("x-ntap-writeOnly", "writeOnly"),
    ("x-ntap-readOnly", "readOnly"),
];

impl<'a> Access<'a> {
    /// Takes an entry if it is about access.
    pub(super) fn take(&mut self, cx: &mut Context<'a>, entry: &'a Entry) -> bool {
        if &*entry.key == "x-ontap-access" {
            self.stated = cx.text(&entry.value);
            let known = MEANINGS
                .iter()
                .any(|(_, meaning)| Some(*meaning) == self.stated);
            if !known {
                let message = format!("`{}` is no access", self.stated.unwrap_or_default());
                cx.report(entry.value.at, &codes::BAD_VALUE, message);
            }
            return true;
        }
        if !MEANINGS.iter().any(|(flag, _)| *flag == &*entry.key) {
            return false;
        }
        if cx.flag(&entry.value) {
            if &*entry.key == "writeOnly" && cx.dialect == Dialect::Swagger2 {
                cx.report(
                    entry.at,
                    &codes::WRITE_ONLY_EARLY,
                    "`writeOnly` is taken as in OpenAPI 3".to_owned(),
                );
            }
            self.flags.push((&entry.key, entry.at));
        }
        true
    }

    /// Writes what the flags say.
    pub(super) fn write(mut self, cx: &mut Context<'a>, out: &mut Object) {
        let rank = |flag: &str| MEANINGS.iter().position(|(f, _)| *f == flag);
        self.flags.sort_by_key(|(flag, _)| rank(flag));
        if self.stated.is_none() {
            for pair in self.flags.windows(2) {
                let (first, second) = (pair[0], pair[1]);
                if !AGREEING.contains(&(first.0, second.0)) {
                    let message = format!(
                        "`{}` and `{}` contradict each other; the first holds",
                        first.0, second.0
                    );
                    cx.report(second.1, &codes::ACCESS_CONFLICT, message);
                }
            }
        }
        let first = self
            .flags
            .first()
            .and_then(|(flag, _)| MEANINGS.iter().find(|(f, _)| f == flag));
        let Some(meaning) = self.stated.or(first.map(|(_, meaning)| *meaning)) else {
            return;
        };
        out.insert("x-ontap-access".to_owned(), meaning.into());
        match meaning {
            "read" => out.insert("readOnly".to_owned(), true.into()),
            "create" | "modify" | "create-modify" => {
                out.insert("writeOnly".to_owned(), true.into())
            }
            _ => None,
        };
    }
}
