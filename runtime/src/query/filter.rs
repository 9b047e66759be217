//! Filters, and how literals are quoted in them.

use std::fmt;

use crate::model::Of;

/// A condition on one field of the record `M`.
pub struct Filter<M> {
    pub(crate) name: String,
    pub(crate) alternatives: Vec<Term>,
    of: Of<M>,
}

/// One alternative of a filter.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Term {
    Literal(String),
    Pattern(String),
    Compare(&'static str, String),
    Range(String, String),
    Not(Box<Term>),
    Null,
    NotNull,
    Raw(String),
    Impossible(String),
}

impl<M> Filter<M> {
    pub(crate) fn new(name: &str, alternatives: Vec<Term>) -> Self {
        Self {
            name: name.to_owned(),
            alternatives,
            of: Of::default(),
        }
    }

    /// The condition that the field at `path` equals a text.
    pub(crate) fn equal(path: &str, text: String) -> Self {
        Self::new(path, vec![Term::Literal(text)])
    }

    /// A condition in ONTAP's own notation, sent as it is: for a field or an operator this crate does not know.
    pub fn raw(name: &str, expression: impl Into<String>) -> Self {
        Self::new(name, vec![Term::Raw(expression.into())])
    }

    /// Matches where this or `other` does. Both must be about the same field: ONTAP has no OR between fields.
    #[must_use]
    pub fn or(mut self, other: Self) -> Self {
        if other.name == self.name {
            self.alternatives.extend(other.alternatives);
        } else {
            self.alternatives = vec![Term::Impossible(
                "OR joins conditions on one field only".to_owned(),
            )];
        }
        self
    }

    /// The condition in ONTAP's notation, or why it has none.
    pub fn expression(&self) -> Result<String, String> {
        render(&self.alternatives)
    }
}

impl<M> Clone for Filter<M> {
    fn clone(&self) -> Self {
        Self::new(&self.name, self.alternatives.clone())
    }
}

impl<M> fmt::Debug for Filter<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.expression() {
            Ok(expression) => write!(f, "Filter({}={expression})", self.name),
            Err(problem) => write!(f, "Filter({}: {problem})", self.name),
        }
    }
}

impl Term {
    pub(crate) fn not(self) -> Self {
        Self::Not(Box::new(self))
    }

    fn render(&self) -> Result<String, String> {
        Ok(match self {
            Self::Literal(text) => quote(text)?,
            Self::Pattern(pattern) => check_pattern(pattern)?,
            Self::Compare(operator, text) => format!("{operator}{}", quote(text)?),
            Self::Range(from, to) => format!("{}..{}", quote(from)?, quote(to)?),
            Self::Not(term) => format!("!{}", term.render()?),
            Self::Null => "null".to_owned(),
            Self::NotNull => "!null".to_owned(),
            Self::Raw(text) if text.is_empty() => {
                return Err("an empty condition filters nothing".to_owned());
            }
            Self::Raw(text) => text.clone(),
            Self::Impossible(problem) => return Err(problem.clone()),
        })
    }
}

pub(crate) fn render(alternatives: &[Term]) -> Result<String, String> {
    if alternatives.is_empty() {
        return Err("no value was given to compare with".to_owned());
    }
    let rendered: Result<Vec<_>, _> = alternatives.iter().map(Term::render).collect();
    Ok(rendered?.join("|"))
}

/// Whether a text means something else than itself in a query.
fn is_special(text: &str) -> bool {
    text.is_empty()
        || text.contains(['*', '|', ',', '!', '<', '>', '{', '}', '"'])
        || text.contains("..")
        || text.eq_ignore_ascii_case("null")
        || text.starts_with(char::is_whitespace)
        || text.ends_with(char::is_whitespace)
}

/// Writes a literal so that nothing in it is an operator.
fn quote(text: &str) -> Result<String, String> {
    if text.is_empty() {
        Ok("\"\"".to_owned())
    } else if !is_special(text) {
        Ok(text.to_owned())
    } else if balanced(text) {
        Ok(format!("{{{text}}}"))
    } else if !text.contains('"') {
        Ok(format!("\"{text}\""))
    } else {
        Err(
            "a value with a quotation mark and an unbalanced brace has no spelling in a query"
                .to_owned(),
        )
    }
}

/// Whether braces around the text end where they should.
fn balanced(text: &str) -> bool {
    let mut depth = 0_u32;
    for c in text.chars() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => return false,
            '}' => depth -= 1,
            _ => {}
        }
    }
    depth == 0
}

fn check_pattern(pattern: &str) -> Result<String, String> {
    if is_special(&pattern.replace('*', "x")) {
        return Err(format!(
            "the pattern `{pattern}` holds a character that means something else in a query"
        ));
    }
    Ok(pattern.to_owned())
}

/// A pattern around a part that is taken literally.
pub(crate) fn contains_pattern(before: &str, part: &str, after: &str) -> Term {
    if part.is_empty() || part.contains('*') {
        return Term::Impossible("a part to look for can be neither empty nor hold `*`".to_owned());
    }
    Term::Pattern(format!("{before}{part}{after}"))
}
