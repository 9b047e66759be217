//! Which request an error is about.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use super::Redactor;
use super::printable::write_printable;
use crate::operation::{Method, Operation};
use crate::value::Key;

/// A request as an error tells of it.
#[derive(Clone, Debug)]
pub(crate) struct About {
    pub(crate) method: Method,
    pub(crate) template: Cow<'static, str>,
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) keys: Vec<Key>,
    /// The cluster's host, with a port that is not the usual one; empty where no request was put together.
    pub(crate) host: Arc<str>,
    pub(crate) redactor: Redactor,
}

impl About {
    /// The names and the values of the keys in the path.
    pub(crate) fn keys(&self) -> impl Iterator<Item = (&str, &str)> {
        let names = self.template.split('{').skip(1);
        let names = names.filter_map(|part| part.split_once('}').map(|(name, _)| name));
        names.zip(self.keys.iter().map(Key::as_str))
    }

    /// The path with its keys, to be read: nothing in it is encoded.
    fn write_path(&self, f: &mut impl fmt::Write) -> fmt::Result {
        let mut keys = self.keys.iter();
        let mut rest = &*self.template;
        while let Some((before, after)) = rest.split_once('{') {
            f.write_str(before)?;
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            match keys.next() {
                Some(key) => write_printable(f, &self.redactor.cleaned(key.as_str()))?,
                None => write!(f, "{{{name}}}")?,
            }
            rest = after;
        }
        f.write_str(rest)
    }

    /// The keys as a field of a span.
    pub(crate) fn shown_keys(&self) -> String {
        let mut shown = String::new();
        for (name, value) in self.keys() {
            let separator = if shown.is_empty() { "" } else { ", " };
            shown.extend([separator, name, "="]);
            write_printable(&mut shown, &self.redactor.cleaned(value)).ok();
        }
        shown
    }
}

impl fmt::Display for About {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ", self.method.as_str())?;
        self.write_path(f)?;
        match self.host.is_empty() {
            true => Ok(()),
            false => write!(f, " on {}", self.host),
        }
    }
}
