//! The texts of errors, from a document that the user has.
//!
//! The texts of the documents are not part of the simulator. Whoever has a cluster's document can let it lend its error
//! tables: then a refusal has the text that stands beside its number there.

use std::collections::BTreeMap;

use ontap_codegen::source;
use serde_json::Value;

use crate::model::Method;

/// Texts by template, method and number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    texts: BTreeMap<(String, &'static str, u64), String>,
}

/// A document that lends no texts: the place and the repair.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{place}: {problem}; name a cluster's own document, as it serves it at /docs/api/swagger.yaml"
)]
#[non_exhaustive]
pub struct TextsError {
    /// The file, with line and column where they are known.
    pub place: String,
    /// What is wrong.
    pub problem: String,
}

impl Texts {
    /// Reads the error tables of a document in YAML or JSON; `name` is for messages.
    ///
    /// # Errors
    ///
    /// When it is neither, or holds no error table.
    pub fn read(name: &str, document: &[u8]) -> Result<Self, TextsError> {
        let failed = |place: String, problem: String| TextsError { place, problem };
        let document = source::read(name, document).map_err(|problems| {
            let first = problems.into_iter().next();
            let problem = first.map_or_else(|| "it cannot be read".to_owned(), |d| d.message);
            failed(name.to_owned(), problem)
        })?;
        let texts = Self {
            texts: tables(&document.root.to_json()).collect(),
        };
        match texts.texts.is_empty() {
            true => Err(failed(
                name.to_owned(),
                "there is no error table in it".to_owned(),
            )),
            false => Ok(texts),
        }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// The text of a number, where an operation's table has it.
    pub fn get(&self, template: &str, method: Method, code: u64) -> Option<&str> {
        let key = (template.to_owned(), method.as_str(), code);
        self.texts.get(&key).map(String::as_str)
    }
}

type Row = ((String, &'static str, u64), String);

fn tables(document: &Value) -> impl Iterator<Item = Row> {
    let paths = document["paths"].as_object().into_iter().flatten();
    paths.flat_map(|(template, item)| {
        Method::ALL.into_iter().flat_map(move |method| {
            let operation = &item[method.as_str().to_lowercase()];
            let responses = operation["responses"].as_object().into_iter().flatten();
            let described = responses.filter_map(|(_, response)| response["description"].as_str());
            described
                .flat_map(str::lines)
                .filter_map(row)
                .map(move |(code, text)| ((template.clone(), method.as_str(), code), text))
        })
    })
}

/// `| 4 | entry doesn't exist |`: the last bar may be missing, and the text may hold others.
fn row(line: &str) -> Option<(u64, String)> {
    let (code, text) = line.trim().strip_prefix('|')?.split_once('|')?;
    let code = code.trim().parse().ok()?;
    let text = text.trim().trim_end_matches('|').trim();
    // What a browser shows: the documents write tags and escapes.
    let text = text.replace("<br/>", " ").replace("\\\"", "\"");
    (!text.is_empty()).then_some((code, text))
}

#[cfg(test)]
mod tests {
    use super::{Method, Texts};

    const DOCUMENT: &str = r#"
swagger: "2.0"
paths:
  /security/things:
    post:
      responses:
        default:
          description: |
            Codes
            | Error Code | Description |
            | ---------- | ----------- |
            |     123456 | A first text.  |
            | 7 | A text | with a bar
"#;

    #[test]
    fn rows_are_found_by_operation_and_number() {
        let texts = Texts::read("d.yaml", DOCUMENT.as_bytes()).expect("a document");
        let get = |method, code| texts.get("/security/things", method, code);
        assert_eq!(get(Method::Post, 123_456), Some("A first text."));
        assert_eq!(get(Method::Post, 7), Some("A text | with a bar"));
        assert_eq!(get(Method::Patch, 7), None);
        assert_eq!(texts.len(), 2);
    }

    #[test]
    fn what_has_no_table_is_an_error() {
        for (text, problem) in [
            ("paths: {}", "there is no error table in it"),
            ("paths: [", ""),
        ] {
            let error = Texts::read("d.yaml", text.as_bytes()).expect_err("no table");
            assert!(error.to_string().contains(problem), "{error}");
            assert!(error.to_string().starts_with("d.yaml: "), "{error}");
        }
    }
}
