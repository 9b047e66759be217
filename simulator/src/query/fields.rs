//! Which properties a reply shows: `fields`.

use crate::assumptions;
use crate::failure::Failure;
use crate::model::Schema;

/// What a reply shows of each record.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Shape {
    /// What a request gets that names no fields.
    #[default]
    Default,
    /// Everything but what is expensive: `fields=*`.
    Standard,
    /// Everything: `fields=**`.
    Everything,
    /// What was named.
    Selected(Selection),
}

/// A list of fields.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Selection {
    /// What is shown whether or not it is named.
    pub(crate) base: Base,
    /// What is named, by dotted paths; an object stands for all its members.
    pub(crate) include: Vec<String>,
    /// What is left out.
    pub(crate) exclude: Vec<String>,
}

/// What a selection begins with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Base {
    /// Nothing.
    #[default]
    Nothing,
    /// All that is not expensive.
    Standard,
    /// All.
    Everything,
}

/// How a list of fields is read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reading<'r> {
    /// The parameter, for messages.
    pub(super) parameter: &'r str,
    /// What a record looks like.
    pub(super) record: &'r Schema,
    /// Whether the release knows `a.{b,c}`.
    pub(super) braces: bool,
    /// Whether unknown names are dropped.
    pub(super) ignore_unknown: bool,
}

impl Reading<'_> {
    /// Reads the value of `fields`. Clients send it empty, which is the same as not at all.
    pub(super) fn shape(&self, text: &str) -> Result<Shape, Failure> {
        if text.split(',').all(str::is_empty) {
            return Ok(Shape::Default);
        }
        let selection = self.selection(text)?;
        let plain = selection.include.is_empty() && selection.exclude.is_empty();
        Ok(match selection.base {
            Base::Standard if plain => Shape::Standard,
            Base::Everything if plain => Shape::Everything,
            _ => Shape::Selected(selection),
        })
    }

    /// Reads a list.
    pub(super) fn selection(&self, text: &str) -> Result<Selection, Failure> {
        let mut selection = Selection::default();
        for name in self.names(text)? {
            match (name.as_str(), name.strip_prefix('!')) {
                ("*", _) if selection.base == Base::Nothing => selection.base = Base::Standard,
                ("*", _) => {}
                ("**", _) => selection.base = Base::Everything,
                (_, Some(excluded)) => {
                    if self.check(excluded)? {
                        selection.exclude.push(excluded.to_owned());
                    }
                }
                (included, None) => {
                    if self.check(included)? {
                        selection.include.push(name);
                    }
                }
            }
        }
        // Nothing but exclusions leaves out of what is usual.
        if selection.include.is_empty() && !selection.exclude.is_empty() {
            selection.base = selection.base.max_standard();
        }
        Ok(selection)
    }

    /// The names of a list, braces written out. Clients leave commas behind: what is empty names nothing.
    fn names(&self, text: &str) -> Result<Vec<String>, Failure> {
        if !self.braces {
            let names = text.split(',').filter(|name| !name.is_empty());
            return Ok(names.map(str::to_owned).collect());
        }
        let mut names = Vec::new();
        expand("", text, assumptions::DEEPEST_FIELDS, &mut names).ok_or_else(|| {
            Failure::bad(262_286, format!("The braces in \"{text}\" do not match."))
                .at(self.parameter)
                .with(text)
        })?;
        names.retain(|name| !name.is_empty());
        Ok(names)
    }

    /// Whether a name is one; unknown ones are refused or dropped.
    fn check(&self, name: &str) -> Result<bool, Failure> {
        match readable(self.record, name) {
            Some(true) => Ok(true),
            Some(false) => Err(Failure::bad(
                262_249,
                format!("The field \"{name}\" can be written but not read."),
            )
            .at(self.parameter)
            .with(name)),
            None if self.ignore_unknown => Ok(false),
            None => Err(Failure::invalid(name, self.parameter, "field,...")),
        }
    }
}

impl Base {
    fn max_standard(self) -> Self {
        match self {
            Self::Nothing => Self::Standard,
            other => other,
        }
    }
}

/// Whether a property can be read; nothing where there is none of that name.
pub(crate) fn readable(record: &Schema, path: &str) -> Option<bool> {
    let mut at = record;
    let mut readable = true;
    for name in path.split('.') {
        at = at.property(name)?;
        readable &= at.readable();
    }
    Some(readable)
}

/// Writes out `a,b.{c,d}`; nothing when braces do not match, go too deep or stand for too much.
fn expand(prefix: &str, text: &str, depth: usize, names: &mut Vec<String>) -> Option<()> {
    for item in split(text)? {
        match item.split_once('{') {
            None if names.len() == assumptions::MOST_FIELDS => return None,
            None => names.push(join(prefix, item)),
            Some((front, rest)) => {
                let inner = rest.strip_suffix('}')?;
                expand(&join(prefix, front), inner, depth.checked_sub(1)?, names)?;
            }
        }
    }
    Some(())
}

/// `!` of a name within braces belongs before the whole.
fn join(prefix: &str, name: &str) -> String {
    match name.strip_prefix('!') {
        Some(name) if !prefix.is_empty() && !prefix.starts_with('!') => format!("!{prefix}{name}"),
        _ => format!("{prefix}{name}"),
    }
}

/// Splits at the commas outside of braces.
fn split(text: &str) -> Option<Vec<&str>> {
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0_usize, 0);
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.checked_sub(1)?,
            ',' if depth == 0 => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    (depth == 0).then_some(parts)
}
