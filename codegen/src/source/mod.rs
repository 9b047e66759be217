//! Reading text: YAML or JSON bytes become a tree in which every node knows its line and column.
//!
//! Entry function: [`read`]. Reading takes time linear in the input, and its memory is bounded:
//! nesting, the expansion of YAML aliases and the size of the input have limits.

mod json;
mod locate;
mod node;
mod yaml;

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place, codes};

pub use locate::locate;
pub use node::{Entry, Mapping, Node, Position, Scalar, ScalarKind, Value};

/// How deep objects and arrays may nest.
pub const DEPTH_LIMIT: usize = 128;
/// How many nodes all YAML aliases of one document may stand for.
pub const ALIAS_LIMIT: usize = 1_000_000;
/// How many bytes one document may have.
pub const SIZE_LIMIT: usize = 256 * 1024 * 1024;

/// A document that was read.
#[derive(Clone, Debug)]
pub struct Document {
    /// The file's name as the user gave it.
    pub file: Arc<str>,
    /// The whole text, without a byte order mark.
    pub text: Arc<str>,
    /// The value of the document.
    pub root: Node,
}

impl Document {
    /// The node a JSON pointer (RFC 6901) leads to.
    pub fn find(&self, pointer: &str) -> Option<&Node> {
        let (node, rest) = self.nearest(pointer);
        rest.is_empty().then_some(node)
    }

    /// The place of a JSON pointer; of the nearest node above it when nothing stands there.
    pub fn place(&self, pointer: &str) -> Place {
        self.place_at(self.nearest(pointer).0.at, pointer)
    }

    /// The place with this position and pointer.
    pub fn place_at(&self, at: Position, pointer: impl Into<String>) -> Place {
        Place {
            file: self.file.clone(),
            line: at.line,
            column: at.column,
            pointer: pointer.into(),
        }
    }

    fn nearest<'p>(&self, pointer: &'p str) -> (&Node, &'p str) {
        let mut node = &self.root;
        let mut rest = pointer;
        while let Some(after) = rest.strip_prefix('/') {
            let end = after.find('/').unwrap_or(after.len());
            let token = after[..end].replace("~1", "/").replace("~0", "~");
            let child = match &node.value {
                Value::Mapping(m) => m.get(&token),
                Value::Sequence(items) => token.parse::<usize>().ok().and_then(|i| items.get(i)),
                Value::Scalar(_) => None,
            };
            let Some(child) = child else { break };
            node = child;
            rest = &after[end..];
        }
        (node, rest)
    }
}

/// Reads a YAML or JSON document. JSON is what begins with `{` or `[`, unless the name says YAML.
///
/// # Errors
///
/// Diagnostics when the bytes are not text, not YAML or JSON, contain a key twice, or exceed a limit.
pub fn read(file: &str, bytes: &[u8]) -> Result<Document, Vec<Diagnostic>> {
    let file: Arc<str> = file.into();
    let text = decode(&file, bytes).map_err(|d| vec![*d])?;
    let first = text.trim_start().chars().next();
    let named_yaml = file.ends_with(".yaml") || file.ends_with(".yml");
    let mut reading = Reading {
        file: file.clone(),
        diagnostics: Vec::new(),
    };
    let root = if matches!(first, Some('{' | '[')) && !named_yaml {
        json::read(text, &mut reading)
    } else {
        yaml::read(text, &mut reading)
    };
    match root {
        Some(root) if reading.diagnostics.is_empty() => Ok(Document {
            file,
            text: text.into(),
            root,
        }),
        _ => Err(reading.diagnostics),
    }
}

fn decode<'b>(file: &Arc<str>, bytes: &'b [u8]) -> Result<&'b str, Box<Diagnostic>> {
    let problem = |place, code: &'static crate::diagnostic::Code, message: String| {
        Box::new(Diagnostic {
            place,
            code,
            message,
            repair: code.action.into(),
        })
    };
    let whole = || Place::whole_file(file.clone());
    if bytes.len() > SIZE_LIMIT {
        let message = format!(
            "the input has {} bytes; at most {SIZE_LIMIT} are read",
            bytes.len()
        );
        return Err(problem(whole(), &codes::INPUT_TOO_LARGE, message));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let offender = match std::str::from_utf8(bytes) {
        Ok(text) => match text.find('\0') {
            None if text.trim().is_empty() => {
                return Err(problem(
                    whole(),
                    &codes::EMPTY_INPUT,
                    "the input is empty".into(),
                ));
            }
            // YAML cannot begin with `<`, nor can JSON.
            None if text.trim_start().starts_with('<') => {
                return Err(problem(
                    whole(),
                    &codes::WEB_PAGE,
                    "the input begins with `<`".into(),
                ));
            }
            None => return Ok(text),
            Some(offset) => offset,
        },
        Err(e) => e.valid_up_to(),
    };
    let before = String::from_utf8_lossy(&bytes[..offender]);
    let line_start = before.rfind('\n').map_or(0, |i| i + 1);
    let place = Place {
        file: file.clone(),
        line: count(before.bytes().filter(|b| *b == b'\n').count() + 1),
        column: count(before[line_start..].chars().count() + 1),
        pointer: String::new(),
    };
    let message = format!(
        "byte {offender} (0x{:02x}) is not part of UTF-8 text",
        bytes[offender]
    );
    Err(problem(place, &codes::NOT_TEXT, message))
}

/// A line, column or count as the tree stores it.
fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// What the two readers share: the file's name and the problems so far.
struct Reading {
    file: Arc<str>,
    diagnostics: Vec<Diagnostic>,
}

impl Reading {
    fn report(&mut self, at: Position, code: &'static crate::diagnostic::Code, message: String) {
        let place = Place {
            file: self.file.clone(),
            line: at.line,
            column: at.column,
            pointer: String::new(),
        };
        self.diagnostics.push(Diagnostic {
            place,
            code,
            message,
            repair: code.action.into(),
        });
    }

    fn add(&mut self, mapping: &mut Mapping, entry: Entry) {
        if let Err(entry) = mapping.insert(entry) {
            let first = mapping
                .entry(&entry.key)
                .map(|e| e.at.line)
                .unwrap_or_default();
            let message = format!("the key `{}` stands already on line {first}", entry.key);
            self.report(entry.at, &codes::DUPLICATE_KEY, message);
        }
    }
}
