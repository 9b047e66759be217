//! Documentation in Markdown, and the only way of a document's text into it: as code, as a word, or as prose of the overlay.
//!
//! rustdoc compiles and runs what looks like an example, and passes HTML on. A [`Doc`] is made of sentences that stand in
//! this crate and of what the functions here have made harmless; a plain `String` does not fit.

use std::fmt;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::api::{Method, Release};
use crate::printable;

/// A piece of documentation, or all of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Doc(String);

/// What may stand in documentation as it is.
pub(crate) trait Part {
    /// Its Markdown.
    fn markdown(&self) -> String;
}

impl Part for Doc {
    fn markdown(&self) -> String {
        self.0.clone()
    }
}

/// Words of this crate.
impl Part for &'static str {
    fn markdown(&self) -> String {
        (*self).to_owned()
    }
}

macro_rules! plain {
    ($($ty:ty),*) => {
        $(impl Part for $ty {
            fn markdown(&self) -> String {
                self.to_string()
            }
        })*
    };
}

plain!(Release, u64, i64, usize);

/// `sentence!("Sets {}.", code(name))`: a sentence of this crate with parts. Names cannot be captured by the braces, so that
/// nothing gets in that is not a [`Part`].
macro_rules! sentence {
    ($sentence:literal $(, $part:expr)* $(,)?) => {
        $crate::emit::doc::Doc::assembled(format!(concat!($sentence), $($crate::emit::doc::Part::markdown(&$part)),*))
    };
}
pub(crate) use sentence;

impl Doc {
    /// What the macro `sentence!` has put together.
    pub(crate) fn assembled(markdown: String) -> Self {
        Self(markdown)
    }

    /// Adds to the paragraph.
    pub(crate) fn add(&mut self, more: &Self) {
        self.0.push_str(&more.0);
    }

    /// Adds a paragraph.
    pub(crate) fn paragraph(&mut self, more: &Self) {
        if !self.0.is_empty() {
            self.0.push_str("\n\n");
        }
        self.0.push_str(&more.0);
    }

    /// All of them, with words between.
    pub(crate) fn joined(parts: impl IntoIterator<Item = Self>, between: &'static str) -> Self {
        let parts: Vec<String> = parts.into_iter().map(|part| part.0).collect();
        Self(parts.join(between))
    }

    /// On one line.
    pub(crate) fn line(&self) -> Self {
        let words: Vec<&str> = self.0.split_whitespace().collect();
        Self(words.join(" "))
    }

    /// Within a cell of a table: on one line, and a bar does not end the cell.
    pub(crate) fn cell(&self) -> Self {
        Self(self.line().0.replace('|', "\\|"))
    }

    /// Without a full stop at the end.
    pub(crate) fn without_stop(&self) -> Self {
        Self(self.0.trim_end_matches('.').to_owned())
    }

    /// As attributes, which are printed as `///` lines.
    pub(crate) fn tokens(&self) -> TokenStream {
        let lines = self.0.lines().map(|line| match line {
            "" => String::new(),
            line => format!(" {line}"),
        });
        quote!(#(#[doc = #lines])*)
    }

    /// As lines of a comment: `///` for an item, `//!` for a module.
    pub(crate) fn comment(&self, marker: &'static str) -> String {
        let lines = self.0.lines().map(|line| match line {
            "" => format!("{marker}\n"),
            line => format!("{marker} {line}\n"),
        });
        lines.collect()
    }
}

impl fmt::Display for Doc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A name or a value of a document.
pub(crate) fn code(text: &str) -> Doc {
    Doc(printable::code(text))
}

/// A JSON value of a document.
pub(crate) fn literal(value: &Value) -> Doc {
    match value {
        Value::String(text) => code(text),
        other => code(&other.to_string()),
    }
}

/// A number or a plain word as it is, anything else as code.
pub(crate) fn word(text: &str) -> Doc {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.');
    if !text.is_empty() && text.bytes().all(plain) {
        Doc(text.to_owned())
    } else {
        code(text)
    }
}

/// A name that leads to an item of the crate, by its path from the crate's root.
pub(crate) fn item(name: &str, path: &str) -> Doc {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b':' | b'#' | b'-');
    if path.bytes().all(plain) && !name.contains(['[', ']']) {
        Doc(format!("[{}](crate::{path})", printable::code(name)))
    } else {
        code(name)
    }
}

/// Sentences of the overlay.
pub(crate) fn prose(text: &str) -> Doc {
    Doc(printable::prose(text))
}

/// An operation as it is called: `GET /security/accounts`.
pub(crate) fn request(method: Method, path: &str) -> Doc {
    code(&format!("{method} {path}"))
}
