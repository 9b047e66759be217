//! Cross-field search: `query_fields=a,b&query=x*|y z`.

use serde_json::Value;

use crate::failure::Failure;

use super::condition::reach;
use super::expression::like;

/// Words that have to be found in some of several properties.
#[derive(Clone, Debug, Default)]
pub(crate) struct Search {
    fields: Vec<Vec<String>>,
    /// One of each inner list has to be found: a space means AND, and `|`, which binds tighter, OR.
    words: Vec<Vec<Pattern>>,
}

/// Parts of text with wildcards between them.
type Pattern = Vec<String>;

impl Search {
    /// Reads what is searched for. `fields` are dotted paths.
    pub(super) fn parse(text: &str, fields: &[String]) -> Result<Self, Failure> {
        let empty = || Failure::bad(262_274, "There is nothing to search for.").at("query");
        let words = words(text).ok_or_else(|| {
            Failure::bad(262_272, "A quotation mark has no partner.")
                .at("query")
                .with(text)
        })?;
        if words.is_empty() {
            return Err(empty());
        }
        let path = |field: &String| field.split('.').map(str::to_owned).collect();
        Ok(Self {
            fields: fields.iter().map(path).collect(),
            words,
        })
    }

    /// Whether every word is found in a record.
    pub(crate) fn finds(&self, record: &Value) -> bool {
        self.words.iter().all(|alternatives| {
            self.fields.iter().any(|path| {
                reach(record, path, &mut |value| {
                    let fits = |text: &str| alternatives.iter().any(|parts| like(text, parts));
                    match value {
                        Value::String(text) => fits(text),
                        Value::Bool(_) | Value::Number(_) => fits(&value.to_string()),
                        _ => false,
                    }
                })
            })
        })
    }
}

/// The words of a search; nothing when a quotation mark has no partner.
fn words(text: &str) -> Option<Vec<Vec<Pattern>>> {
    let mut words = Vec::new();
    let mut alternatives: Vec<Pattern> = Vec::new();
    let mut pattern: Option<Pattern> = None;
    let mut characters = text.chars();
    while let Some(c) = characters.next() {
        match c {
            ' ' => {
                alternatives.extend(pattern.take());
                words.push(std::mem::take(&mut alternatives));
            }
            '|' => alternatives.extend(pattern.take()),
            _ => {
                let pattern = pattern.get_or_insert_with(|| vec![String::new()]);
                match c {
                    '*' => pattern.push(String::new()),
                    '"' => {
                        let rest = characters.as_str();
                        let end = rest.find('"')?;
                        last(pattern).push_str(&rest[..end]);
                        characters = rest[end + 1..].chars();
                    }
                    c => last(pattern).push(c),
                }
            }
        }
    }
    alternatives.extend(pattern);
    words.push(alternatives);
    words.retain(|alternatives| !alternatives.is_empty());
    Some(words)
}

fn last(pattern: &mut Pattern) -> &mut String {
    pattern.last_mut().expect("a pattern has a part")
}
